"""How people are named where others can read along."""

from __future__ import annotations

_PARTICLES = frozenset({"de", "del", "la", "las", "los", "da", "do", "dos", "dela"})


def first_name_initial(name: str) -> str:
    """Somebody as the queue shows them: `Marisol A.`, `Flor de María C.`."""
    words = name.split()
    first, rest = words[:1], words[1:]
    while len(rest) > 1 and rest[0].casefold() in _PARTICLES:
        taken = 2 if rest[1].casefold() not in _PARTICLES else 1
        first, rest = first + rest[:taken], rest[taken:]
    return " ".join(first + [f"{rest[0][0].upper()}." for _ in rest[:1]])
