"""The vault's contents as one comparable text: equal for equal contents, whatever the order of merging."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.ledger import records
from clinic_app.ledger.change import LOCAL_KINDS, JsonValue, encode
from clinic_app.ledger.database import Reader


def canonical(db: Reader) -> Iterator[str]:
    """One JSON object in pieces: `conflicts` (the values that stand against each other), `records`,
    `tombstones`; everything sorted, nothing in it that differs between laptops."""
    yield '{"conflicts":['
    yield from _joined(encode(it) for it in _conflicts(db))
    yield '],"records":['
    yield from _joined(encode(it) for it in _records(db))
    yield '],"tombstones":['
    yield from _joined(encode({"id": id_}) for id_ in records.tombstones(db))
    yield "]}"


def _records(db: Reader) -> Iterator[JsonValue]:
    sql = "SELECT id, kind FROM record WHERE destroyed = 0 ORDER BY id"
    ids = [row[0] for row in db.sql.rows(sql) if row[1] not in LOCAL_KINDS]
    for at in range(0, len(ids), 500):
        found = records.find_many(db, ids[at : at + 500])
        for id_ in ids[at : at + 500]:
            yield {"id": id_, "kind": found[id_].kind, "fields": found[id_].fields}


def _conflicts(db: Reader) -> Iterator[JsonValue]:
    for record in (found for found in records.in_conflict(db) if found.kind not in LOCAL_KINDS):
        for name in sorted(record.conflicts):
            values = {encode(it.value): it.value for it in record.conflicts[name]}
            yield {"id": record.id, "field": name, "values": [values[key] for key in sorted(values)]}


def _joined(pieces: Iterator[str]) -> Iterator[str]:
    for number, piece in enumerate(pieces):
        yield f",{piece}" if number else piece
