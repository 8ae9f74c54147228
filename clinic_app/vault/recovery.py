"""The recovery code: ten groups of four, written on paper, that opens the vault when nobody remembers.

Each group is three random symbols and one check symbol, in Crockford's base 32 (no I, L, O or U): 150 random
bits. The check symbol is a weighted sum in the field of 32 elements with the group's place added, so any one
wrong symbol, two swapped symbols or two swapped groups are found, and the sentence can name the group.
"""

from __future__ import annotations

import secrets

from clinic_app.domain.errors import ClinicError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 10
_SYMBOLS = 4
_WEIGHTS = (2, 4, 8)  # distinct and not 1, the weight of the check symbol itself
_POLYNOMIAL = 0b100101
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """A fresh code as people write it: `KX7M-…`, ten groups."""
    return "-".join(_group(place) for place in range(GROUPS))


def parse(text: str) -> str:
    """The 40 symbols of a code as typed: case, spaces, dashes, O for 0 and I or L for 1 are forgiven.

    Raises `recovery.length`, or `recovery.group` naming the first group that holds a mistake.
    """
    symbols = "".join(mark for mark in text.upper() if mark.isalnum()).translate(_READ_AS)
    if len(symbols) != GROUPS * _SYMBOLS:
        raise ClinicError("recovery.length", groups=GROUPS)
    for place, group in enumerate(groups(symbols)):
        if not group_is_right(group, place):
            raise ClinicError("recovery.group", group=place + 1)
    return symbols


def groups(code: str) -> tuple[str, ...]:
    """The ten groups of a code, with or without its dashes."""
    symbols = code.replace("-", "")
    return tuple(symbols[at : at + _SYMBOLS] for at in range(0, len(symbols), _SYMBOLS))


def same_group(typed: str, group: str) -> bool:
    """Whether a person typed this group, to prove that the code was kept."""
    return typed.strip().upper().translate(_READ_AS) == group


def group_is_right(group: str, place: int) -> bool:
    """Whether a group's check symbol fits its three symbols and its place (counted from 0)."""
    return set(group) <= set(ALPHABET) and _check(group[:-1], place) == group[-1]


def _group(place: int) -> str:
    symbols = "".join(secrets.choice(ALPHABET) for _ in _WEIGHTS)
    return symbols + _check(symbols, place)


def _check(symbols: str, place: int) -> str:
    total = place
    for symbol, weight in zip(symbols, _WEIGHTS, strict=True):
        total ^= _times(ALPHABET.index(symbol), weight)
    return ALPHABET[total]


def _times(left: int, right: int) -> int:
    """Multiply in the field of 32 elements."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _POLYNOMIAL
        right >>= 1
    return product
