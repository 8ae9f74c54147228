"""Advice on choosing a passphrase: how strong one is, and a good one to take.

The estimate is deliberately small and pessimistic: length times what the kinds of characters allow, with
repeated, sequential and very common pieces counted once. It advises; Argon2id protects.
"""

from __future__ import annotations

import math
import re
import secrets
import sys
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

WORDS = 6
_BITS = (28.0, 40.0, 52.0, 63.0)  # scores 1, 2, 3, 4 begin here
_WORD_BITS = math.log2(2000)  # an attacker who guesses by words tries the common ones first
_COMMON = frozenset(
    """
    password passphrase contrasena contraseña clave secreto secret clinic clinica abogado abogada lawyer legal
    admin administrator user usuario login letmein welcome bienvenido qwerty asdf asdfgh zxcvbn abc abcd
    dragon monkey iloveyou teamo tequiero amor love princess princesa football futbol baseball beisbol
    michael jennifer jesus maria jose juan carlos guadalupe mexico elsalvador guatemala honduras america
    sunshine superman batman master shadow summer verano winter invierno spring autumn otono monday
    changeme temporary temporal test testing prueba example ejemplo demo default familia trabajo work union
    """.split()
)
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "98765432109")
_PIECES = re.compile(r"[^\W\d_]+|\d+|[\W_]+")


@dataclass(frozen=True, slots=True)
class Strength:
    """How well a passphrase resists guessing: 0 (none) to 4 (strong).

    `reason` is a code: `empty`, `short`, `common`, `repeated`, `more` (add words) or `good`.
    """

    score: int
    bits: float
    reason: str


def strength(text: str) -> Strength:
    """Estimate a passphrase, pessimistically."""
    if not text.strip():
        return Strength(0, 0.0, "empty")
    bits = _bits(unicodedata.normalize("NFKC", text))
    score = sum(bits >= floor for floor in _BITS)
    return Strength(score, round(bits, 1), _reason(text, score))


def suggest(words: Path | None = None, *, count: int = WORDS) -> str:
    """A passphrase of random words from the bundled list, drawn with the system's own randomness."""
    return " ".join(secrets.choice(word_list(words)) for _ in range(count))


@cache
def word_list(file: Path | None = None) -> tuple[str, ...]:
    """The bundled words: short, distinct, without accents, half English and half Spanish."""
    lines = (file or _bundled()).read_text(encoding="utf-8").splitlines()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split())


def _bundled() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root / "resources" / "words.txt"


def _bits(text: str) -> float:
    pieces = _PIECES.findall(text)
    counted = {piece.casefold() for piece in pieces}
    free = sum(_piece_bits(piece) for piece in counted)
    return min(free, _plain_bits(text))


def _piece_bits(piece: str) -> float:
    if piece.casefold() in _COMMON:
        return 6.0
    if piece.isalpha():
        return min(_plain_bits(piece), max(_WORD_BITS, 2.2 * len(piece) - 8))
    if piece.isdigit():
        years = len(piece) == 4 and piece[:2] in ("19", "20")
        return 6.0 if years else _plain_bits(piece)
    return min(_plain_bits(piece), 2.0 + 2 * len(set(piece)))


def _plain_bits(text: str) -> float:
    """Bits of a random text of these kinds of characters, with runs and repeats counted once."""
    fresh = 1 + sum(not _follows(left, right) for left, right in pairwise(text.casefold()))
    return fresh * math.log2(_kinds(text))


def _kinds(text: str) -> int:
    kinds = 26 * any(mark.islower() for mark in text) + 26 * any(mark.isupper() for mark in text)
    kinds += 10 * any(mark.isdigit() for mark in text) + 20 * any(not mark.isalnum() for mark in text)
    return max(kinds, 10)


def _follows(left: str, right: str) -> bool:
    return left == right or any(left + right in run for run in _RUNS)


def _reason(text: str, score: int) -> str:
    if score >= 3:
        return "good"
    pieces = [piece.casefold() for piece in _PIECES.findall(text) if piece.isalnum()]
    if any(piece in _COMMON for piece in pieces):
        return "common"
    if len(set(pieces)) < len(pieces) or len(set(text)) < len(text) / 3:
        return "repeated"
    return "short" if len(text) < 12 else "more"
