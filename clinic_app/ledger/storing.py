"""Changes and folded records as rows of the file: the one place that knows their columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from clinic_app.ledger.change import ChangeId, ChangeRow, JsonValue, encode
from clinic_app.ledger.database import Reader, Transaction
from clinic_app.ledger.folding import Candidate, Folded

CHANGE = "id, device, seq, prev, clock, actor, record, kind, salt, contents, digests, replaces"
INDEXED = "person, case_id, ticket, station"
_INDEXED_FIELDS = ("person", "case", "ticket", "station")
RECORD = "id, kind, updated_at, destroyed, fields, conflicts, heads"
_INSERT_CHANGE = f"INSERT OR IGNORE INTO change ({CHANGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_UPSERT_RECORD = f"""
    INSERT INTO record ({RECORD}, {INDEXED})
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, updated_at = excluded.updated_at,
        destroyed = excluded.destroyed, fields = excluded.fields, conflicts = excluded.conflicts,
        heads = excluded.heads, person = excluded.person, case_id = excluded.case_id,
        ticket = excluded.ticket, station = excluded.station
"""

_contents = msgspec.json.Decoder(dict[str, Any])
_digests = msgspec.json.Decoder(dict[str, str])
_replaces = msgspec.json.Decoder(dict[str, tuple[ChangeId, ...]])
_conflicts = msgspec.json.Decoder(dict[str, tuple[Candidate, ...]])
_heads = msgspec.json.Decoder(dict[ChangeId, tuple[str, ...]])
fields_of = _contents.decode


def insert(tx: Transaction, row: ChangeRow) -> bool:
    """Add a change to the list and to the chain's sum; False when it is there already."""
    added = tx.sql.execute(
        _INSERT_CHANGE,
        (
            row.id,
            row.device,
            row.seq,
            row.prev,
            row.clock,
            row.actor,
            row.record,
            row.kind,
            row.salt,
            None if row.contents is None else encode(row.contents),
            None if row.digests is None else encode(row.digests),
            encode(row.replaces),
        ),
    )
    if added == 1:
        tx.own_chain().add(row.id)
    return added == 1


def erase(tx: Transaction, row: ChangeRow) -> None:
    """Take values and salt from a change that is already there."""
    bare = row.erased()
    tx.sql.execute(
        "UPDATE change SET salt = '', contents = NULL, digests = ? WHERE id = ?",
        (encode(bare.digests), row.id),
    )


def changes_of(db: Reader, record: str) -> list[ChangeRow]:
    """Every change of one record, in the order they were made."""
    found = db.sql.rows(f"SELECT {CHANGE} FROM change WHERE record = ? ORDER BY clock, device, seq, id", (record,))
    return [change(row) for row in found]


def all_changes(db: Reader, order: str = "device, seq, id") -> Iterator[ChangeRow]:
    """Every change there is, laptop by laptop."""
    return map(change, db.sql.stream(f"SELECT {CHANGE} FROM change ORDER BY {order}"))


def change(row: tuple[Any, ...]) -> ChangeRow:
    """A row of the columns `CHANGE` as a change."""
    contents, digests = row[9], row[10]
    return ChangeRow(
        id=row[0],
        device=row[1],
        seq=row[2],
        prev=row[3],
        clock=row[4],
        actor=row[5],
        record=row[6],
        kind=row[7],
        salt=row[8],
        contents=None if contents is None else _contents.decode(contents),
        digests=None if digests is None else _digests.decode(digests),
        replaces=_replaces.decode(row[11]),
    )


def load(db: Reader, record: str) -> Folded | None:
    """What is stored of a record, or None where nothing was ever written."""
    found = db.sql.row(f"SELECT {RECORD} FROM record WHERE id = ?", (record,))
    return None if found is None else folded(found)


def save(tx: Transaction, record: str, state: Folded) -> None:
    """Store what a record's changes add up to."""
    conflicts = encode(_plain(state.conflicts)) if state.conflicts else None
    heads = encode(by_change(state.heads))
    tx.sql.execute(
        _UPSERT_RECORD,
        (
            record,
            state.kind,
            state.updated_at,
            int(state.destroyed),
            encode(state.fields),
            conflicts,
            heads,
            *indexed(state),
        ),
    )


def folded(row: tuple[Any, ...]) -> Folded:
    """A row of the columns `RECORD` as a folded record."""
    _, kind, updated_at, destroyed, fields, conflicts, heads = row[:7]
    return Folded(
        kind,
        updated_at,
        _contents.decode(fields),
        conflicts_of(conflicts),
        by_field(_heads.decode(heads)),
        bool(destroyed),
    )


def conflicts_of(stored: str | None) -> dict[str, tuple[Candidate, ...]]:
    """The stored conflicts of a record."""
    return {} if stored is None else _conflicts.decode(stored)


def indexed(state: Folded) -> tuple[str | None, ...]:
    """What the columns `INDEXED` hold of a record."""
    return tuple(_text(state.shown(name)) for name in _INDEXED_FIELDS)


def by_change(heads: Mapping[str, Iterable[ChangeId]]) -> dict[ChangeId, list[str]]:
    """Heads the short way round: a case entered at once has one change, not seventy."""
    turned: dict[ChangeId, list[str]] = {}
    for name in sorted(heads):
        for id_ in heads[name]:
            turned.setdefault(id_, []).append(name)
    return turned


def by_field(heads: Mapping[ChangeId, Iterable[str]]) -> dict[str, tuple[ChangeId, ...]]:
    """`by_change` undone."""
    turned: dict[str, tuple[ChangeId, ...]] = {}
    for id_ in sorted(heads):
        for name in heads[id_]:
            turned[name] = (*turned.get(name, ()), id_)
    return turned


def _plain(conflicts: Mapping[str, tuple[Candidate, ...]]) -> JsonValue:
    return {name: msgspec.to_builtins(candidates) for name, candidates in conflicts.items()}


def _text(value: JsonValue) -> str | None:
    return None if value is None or isinstance(value, (list, dict)) else str(value)
