"""How a wrong word is shown, and which right one was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

MOST_SHOWN = 80


def nearest(word: str, known: Iterable[str]) -> str:
    """The known name most like `word`; empty when none is like it."""
    candidates = list(known)
    same_end = [name for name in candidates if word and name.rsplit(".", 1)[-1] == word]
    close = same_end or get_close_matches(word, candidates, n=1, cutoff=0.6)
    return close[0] if close else ""


def hint(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that names the nearest right name; empty when none is near."""
    found = nearest(word, known)
    return f"; the nearest is {found}" if found else ""


def escaped(text: str) -> str:
    """The text on one line: control and invisible characters escaped, and cut to 80 characters."""
    kept, rest = _cut(text)
    return kept + rest


def quoted(text: str) -> str:
    """The same in quotation marks, so that blanks at its ends and an empty text are seen."""
    kept, rest = _cut(text)
    return f'"{kept}"{rest}'


def _cut(text: str) -> tuple[str, str]:
    safe = "".join(_visible(letter) for letter in text[: MOST_SHOWN + 1])
    return safe[:MOST_SHOWN], "…" if len(safe) > MOST_SHOWN else ""


def _visible(letter: str) -> str:
    if letter.isprintable():
        return letter
    return letter.encode("unicode_escape").decode("ascii")
