"""Which letters of a name answer what was typed; only for showing, the search itself is the vault's. No Qt."""

from __future__ import annotations

import unicodedata

Spans = list[tuple[int, int]]


def fold(text: str) -> str:
    """Without accents and case, letter for letter, so that positions stay the same."""
    return "".join(_plain(letter) for letter in text)


def strong_parts(name: str, typed: str) -> Spans:
    """(start, length) of every part of `name` that begins with a word that was typed."""
    folded, found = fold(name), [False] * len(name)
    for word in fold(typed).split():
        start = folded.find(word)
        while start >= 0:
            if start == 0 or not folded[start - 1].isalnum():
                found[start : start + len(word)] = [True] * len(word)
            start = folded.find(word, start + 1)
    return _runs(found)


def is_spelled_otherwise(name: str, typed: str) -> bool:
    """Whether some word that was typed begins no word of the name."""
    words = [part.strip("().,") for part in fold(name).split()]
    return any(not any(part.startswith(word) for part in words) for word in fold(typed).split())


def _plain(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0].casefold()
    return bare if len(bare) == 1 else letter


def _runs(found: list[bool]) -> Spans:
    spans: Spans = []
    for at, on in enumerate(found):
        if on and spans and sum(spans[-1]) == at:
            spans[-1] = (spans[-1][0], spans[-1][1] + 1)
        elif on:
            spans.append((at, 1))
    return spans
