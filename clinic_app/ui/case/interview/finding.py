"""How a typed word finds an option, accents and case forgiven. No Qt."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clinic_app.services.interview import Choice


def plain(text: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold().strip())
    return "".join(each for each in apart if not unicodedata.combining(each))


def matching(options: Iterable[Choice], text: str, language: str, *, by_name: bool) -> tuple[Choice, ...]:
    """Options that hold what was typed, in either language; names that begin with it first.

    Countries are sorted by name; the options of the pack keep the order that it gives them.
    """
    wanted = plain(text)
    found = [option for option in options if _rank(option, wanted) is not None]
    if by_name:
        found.sort(key=lambda option: (_rank(option, wanted), plain(option.label.in_(language))))
    elif wanted:
        found.sort(key=lambda option: _rank(option, wanted) or 0)
    return tuple(found)


def _rank(option: Choice, wanted: str) -> int | None:
    """0: its code or the beginning of a name; 1: the beginning of a word; 2: somewhere; None: not at all."""
    names = [plain(option.label.en), plain(option.label.es)]
    if wanted == plain(option.value) or any(name.startswith(wanted) for name in names):
        return 0
    if any(word.startswith(wanted) for name in names for word in name.split()):
        return 1
    return 2 if any(wanted in name for name in names) else None
