"""The words of papers about the laptop; those about the law come from the pack."""

from __future__ import annotations

import tomllib
from functools import lru_cache

import msgspec

from clinic_app.domain.text import Language
from clinic_app.host.paths import resource_folder


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words around a page number."""

    page: str
    of: str


class Recovery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of the recovery sheet."""

    title: str
    intro: str
    signs: str
    keep_title: str
    keep: tuple[str, ...]
    use_title: str
    use: tuple[str, ...]
    blanks: tuple[str, ...]
    footer: str


class Identity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of the identity sheet."""

    title: str
    intro: str
    words: str
    fingerprint: str
    recipient: str
    qr: str
    use_title: str
    use: tuple[str, ...]
    footer: str


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language."""

    page: Page
    recovery: Recovery
    identity: Identity


@lru_cache(maxsize=2)
def words(language: Language) -> Words:
    """The words in one of the languages that the app speaks."""
    file = resource_folder() / "letters" / f"words.{language}.toml"
    return msgspec.convert(tomllib.loads(file.read_text("utf-8")), Words)
