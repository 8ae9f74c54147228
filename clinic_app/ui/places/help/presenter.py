"""Which pages the handbook has, in one language. Knows no Qt and no network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from clinic_app.domain.text import Language
from clinic_app.host.paths import resource_folder


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name, its title (the first line), its Markdown."""

    id: str
    title: str
    text: str


@cache
def pages(language: Language) -> tuple[Page, ...]:
    """All pages in their order; the file names give it."""
    files = sorted((resource_folder() / "help" / language.value).glob("*.md"))
    return tuple(_read(file.stem, file.read_text("utf-8")) for file in files)


def _read(name: str, text: str) -> Page:
    first = text.partition("\n")[0]
    return Page(name, first.removeprefix("# ").strip(), text)
