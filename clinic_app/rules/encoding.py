"""How answers as stored become answers on the sheet.

For a screening, options that no condition of the program tells apart become one and the same: so what was
worked out for one worker serves the many whose answers come to the same. Days become the first and last
day they can mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from clinic_app.domain.country import CODES
from clinic_app.domain.errors import InputError
from clinic_app.rules import nodes
from clinic_app.rules.dated import span
from clinic_app.rules.definition import UNKNOWN_ANSWER, FactDef
from clinic_app.rules.nodes import Node, Values

# Gives None for "unknown" and for what is no legal answer, or raises TypeError.
Encode: TypeAlias = Callable[[Any], object]
COUNTRIES = tuple(sorted(CODES))
MOST_KEPT = 10_000


def exact(fact: FactDef) -> Encode:
    """Every option stays itself, for conditions that are not the program's own."""
    options = offered(fact)
    if options:
        return {option: option for option in options}.get if is_single(fact) else _set
    return _OTHERS[fact.type]


def alike(fact: FactDef, leaves: Sequence[Node], values: Values) -> Encode:
    """The same, but an option stands for all that these leaves cannot tell from it."""
    options = offered(fact)
    if options and is_single(fact):
        lists = tuple(values.members(leaf.wanted) for leaf in leaves if isinstance(leaf, nodes.Is))
        return {option: group[0] for group in groups(options, lists) for option in group}.get
    counts = [leaf for leaf in leaves if isinstance(leaf, nodes.Count)]
    return _Sets(counts, values) if options else _OTHERS[fact.type]


def offered(fact: FactDef) -> tuple[str, ...]:
    """The closed list an answer is taken from; empty where there is none."""
    if fact.type == "yesno":
        return ("yes", "no")
    return COUNTRIES if fact.type in ("country", "countries") else fact.options


def is_single(fact: FactDef) -> bool:
    """Whether one option is chosen, not several."""
    return fact.type not in ("set", "countries")


@lru_cache
def groups(options: tuple[str, ...], lists: tuple[frozenset[str], ...]) -> list[list[str]]:
    """The options in groups that none of the lists tells apart."""
    found: dict[tuple[bool, ...], list[str]] = {}
    for option in options:
        found.setdefault(tuple(option in each for each in lists), []).append(option)
    return list(found.values())


class _Sets:
    """Lists of options; the first one seen stands for all that count the same."""

    def __init__(self, counts: Iterable[nodes.Count], values: Values) -> None:
        self._counts = [
            (
                None if leaf.wanted is None else values.members(leaf.wanted),
                values.number(leaf.low),
                None if leaf.high is None else values.number(leaf.high),
            )
            for leaf in counts
        ]
        self._first: dict[tuple[bool, ...], frozenset[str]] = {}
        self._known: dict[tuple[str, ...], frozenset[str]] = {}

    def __call__(self, value: Any) -> frozenset[str] | None:
        if isinstance(value, str):
            return None
        key = tuple(value)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            found = self._known[key] = self._stand_in(frozenset(value))
        return found

    def _stand_in(self, chosen: frozenset[str]) -> frozenset[str]:
        told = []
        for wanted, low, high in self._counts:
            count = len(chosen if wanted is None else chosen & wanted)
            told.append(low <= count and (high is None or count <= high))
        return self._first.setdefault(tuple(told), chosen)


def _set(value: Any) -> frozenset[str] | None:
    return None if isinstance(value, str) else frozenset(value)


@lru_cache(maxsize=16_384)
def _span(value: str) -> tuple[int, int] | None:
    try:
        return span(value) if value != UNKNOWN_ANSWER else None
    except InputError:
        return None


def _number(value: Any) -> int | None:
    return value if type(value) is int else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value != UNKNOWN_ANSWER else None


_OTHERS: Mapping[str, Encode] = {"date": _span, "number": _number, "text": _text}
