"""What a record's changes add up to: the pure heart of the ledger.

`fold` looks at a set of changes in any order; `advance` adds one local change to what is known. Whatever is
stored in `record` equals `fold` of the record's changes; tests and `history.verify` hold them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as made
from typing import Any

import msgspec

from clinic_app.ledger import clock
from clinic_app.ledger.change import ChangeId, ChangeRow, JsonValue, same


class Candidate(msgspec.Struct, frozen=True):
    """One of several values entered without knowing of each other."""

    change: ChangeId
    value: JsonValue
    device: str
    actor: str
    at: str


@dataclass(frozen=True, slots=True)
class Folded:
    """A record: its agreed fields, its fields in conflict, and per field the changes nobody replaced."""

    kind: str
    updated_at: int
    fields: Mapping[str, JsonValue] = made(default_factory=dict)
    conflicts: Mapping[str, tuple[Candidate, ...]] = made(default_factory=dict)
    heads: Mapping[str, tuple[ChangeId, ...]] = made(default_factory=dict)
    destroyed: bool = False

    def says(self, name: str, value: JsonValue) -> bool:
        """Whether the field already has this value (None: nothing), agreed by everyone."""
        return name not in self.conflicts and same(self.fields.get(name), value)

    def shown(self, name: str) -> JsonValue:
        """The agreed value or, in a conflict, the one entered last: for lists and search, never for rules."""
        if name not in self.conflicts:
            return self.fields.get(name)
        return max(self.conflicts[name], key=lambda it: (it.at, it.change)).value


def fold(changes: Iterable[ChangeRow]) -> Folded:
    """The record that these changes of one record make, whatever their order."""
    rows = sorted(changes, key=lambda row: row.id)
    kind, latest = min(row.kind for row in rows), max(row.clock for row in rows)
    if any(row.is_tombstone for row in rows):
        return Folded(kind, latest, destroyed=True)
    fields: dict[str, JsonValue] = {}
    conflicts: dict[str, tuple[Candidate, ...]] = {}
    heads = _heads(rows)
    for name, alive in heads.items():
        values = _distinct([_value(row, name) for row in alive])
        if len(values) > 1:
            conflicts[name] = tuple(candidate(row, name) for row in alive)
        elif values[0] is not None:
            fields[name] = values[0]
    return Folded(kind, latest, fields, conflicts, {n: tuple(r.id for r in alive) for n, alive in heads.items()})


def advance(before: Folded | None, row: ChangeRow) -> Folded:
    """`before` and one more change that replaces all heads of the fields it sets: equal to `fold`."""
    if row.is_tombstone:
        kind = min(before.kind, row.kind) if before else row.kind
        return Folded(kind, max(before.updated_at, row.clock) if before else row.clock, destroyed=True)
    before = before or Folded(row.kind, row.clock)
    fields, conflicts, heads = dict(before.fields), dict(before.conflicts), dict(before.heads)
    for name, value in (row.contents or {}).items():
        conflicts.pop(name, None)
        heads[name] = (row.id,)
        fields[name] = value
        if value is None:
            del fields[name]
    return Folded(min(before.kind, row.kind), max(before.updated_at, row.clock), fields, conflicts, heads)


def candidate(row: ChangeRow, name: str) -> Candidate:
    """How a change stands in a conflict."""
    return Candidate(row.id, _value(row, name), row.device, row.actor, clock.iso(row.clock))


def _heads(rows: list[ChangeRow]) -> dict[str, list[ChangeRow]]:
    """Per field the changes that set it and that nobody replaced, in the order of their ids."""
    replaced = {(name, old) for row in rows for name, olds in row.replaces.items() for old in olds}
    heads: dict[str, list[ChangeRow]] = {}
    for row in rows:
        for name in row.fields:
            if (name, row.id) not in replaced:
                heads.setdefault(name, []).append(row)
    return heads


def _value(row: ChangeRow, name: str) -> JsonValue:
    return None if row.contents is None else row.contents[name]


def _distinct(values: list[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        if not any(same(value, other) for other in found):
            found.append(value)
    return found
