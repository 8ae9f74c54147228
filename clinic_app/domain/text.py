"""One sentence in both languages of the clinic."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The languages the app itself speaks; workers may speak many more."""

    EN = "en"
    ES = "es"

    @property
    def other(self) -> Language:
        """The one that stands beneath it on a bilingual card."""
        return Language.ES if self is Language.EN else Language.EN


@dataclass(frozen=True, slots=True)
class Text:
    """The same words for a worker and for a volunteer who may not share a language."""

    en: str
    es: str

    def in_(self, language: str) -> str:
        """These words in `language`; any language the app does not speak reads as Spanish."""
        return self.en if language == Language.EN else self.es

    def __bool__(self) -> bool:
        return bool(self.en or self.es)
