"""Reading: records as they stand now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from clinic_app.ledger import clock, storing
from clinic_app.ledger.change import JsonValue
from clinic_app.ledger.database import Reader
from clinic_app.ledger.folding import Candidate

_COLUMNS = "id, kind, updated_at, fields, conflicts"
# A + before a column keeps SQLite from walking all records of a kind where an index names the very few.


@dataclass(frozen=True, slots=True)
class Record:
    """One record. A field in conflict is in `conflicts` and not in `fields`: nobody has chosen yet."""

    id: str
    kind: str
    fields: dict[str, JsonValue]
    conflicts: dict[str, tuple[Candidate, ...]]
    updated_at: str

    def shown(self, name: str) -> JsonValue:
        """The agreed value or, in a conflict, the one entered last: for lists, never for rules."""
        if name not in self.conflicts:
            return self.fields.get(name)
        return max(self.conflicts[name], key=lambda it: (it.at, it.change)).value


def find(db: Reader, id_: str) -> Record | None:
    """One record, or None where there is none or it was destroyed."""
    found = db.sql.row(f"SELECT {_COLUMNS} FROM record WHERE id = ? AND destroyed = 0", (id_,))
    return None if found is None else _record(found)


def find_many(db: Reader, ids: list[str]) -> dict[str, Record]:
    """Several records at once, by id; those that are not there are left out."""
    found: dict[str, Record] = {}
    for at in range(0, len(ids), 500):
        some = ids[at : at + 500]
        marks = ", ".join("?" * len(some))
        rows = db.sql.rows(f"SELECT {_COLUMNS} FROM record WHERE id IN ({marks}) AND destroyed = 0", some)
        found |= {row[0]: _record(row) for row in rows}
    return found


def of_kind(db: Reader, kind: str) -> Iterator[Record]:
    """Every record of a kind, by id; read as they are asked for."""
    sql = f"SELECT {_COLUMNS} FROM record WHERE kind = ? AND destroyed = 0 ORDER BY id"
    return map(_record, db.sql.stream(sql, (kind,)))


def page(db: Reader, kind: str, *, station: str | None = None, limit: int = 100, offset: int = 0) -> tuple[Record, ...]:
    """The records of a kind touched last, newest first; of one station where given."""
    where, parameters = _of(kind, station)
    sql = f"SELECT {_COLUMNS} FROM record WHERE {where} ORDER BY updated_at DESC, id LIMIT ? OFFSET ?"
    return tuple(_record(row) for row in db.sql.rows(sql, (*parameters, limit, offset)))


def count(db: Reader, kind: str, *, station: str | None = None) -> int:
    """How many records there are of a kind, at a station where given."""
    where, parameters = _of(kind, station)
    return int(db.sql.value(f"SELECT count(*) FROM record WHERE {where}", parameters))


def cases_of(db: Reader, person: str) -> tuple[Record, ...]:
    """A person's cases, the one touched last first."""
    sql = f"""SELECT {_COLUMNS} FROM record
              WHERE person = ? AND +kind = 'case' AND +destroyed = 0 ORDER BY updated_at DESC, id"""
    return tuple(_record(row) for row in db.sql.rows(sql, (person,)))


def attachments_of(db: Reader, case: str) -> tuple[Record, ...]:
    """A case's attachments, by id."""
    sql = f"""SELECT {_COLUMNS} FROM record
              WHERE case_id = ? AND +kind = 'attachment' AND +destroyed = 0 ORDER BY id"""
    return tuple(_record(row) for row in db.sql.rows(sql, (case,)))


def with_ticket(db: Reader, ticket: str) -> tuple[Record, ...]:
    """The cases that carry a ticket, the one touched last first."""
    sql = f"""SELECT {_COLUMNS} FROM record
              WHERE ticket = ? AND +kind = 'case' AND +destroyed = 0 ORDER BY updated_at DESC, id"""
    return tuple(_record(row) for row in db.sql.rows(sql, (ticket,)))


def tickets(db: Reader) -> tuple[str, ...]:
    """Every ticket in use, without repeats."""
    rows = db.sql.rows("SELECT DISTINCT ticket FROM record WHERE ticket IS NOT NULL AND destroyed = 0")
    return tuple(row[0] for row in rows)


def in_conflict(db: Reader) -> Iterator[Record]:
    """Every record that has a field in conflict, by id."""
    sql = f"SELECT {_COLUMNS} FROM record WHERE conflicts IS NOT NULL ORDER BY id"
    return map(_record, db.sql.stream(sql))


def tombstones(db: Reader) -> Iterator[str]:
    """The ids of destroyed records, sorted."""
    return (row[0] for row in db.sql.stream("SELECT id FROM record WHERE destroyed = 1 ORDER BY id"))


def kinds(db: Reader) -> Mapping[str, int]:
    """How many records of each kind."""
    rows = db.sql.rows("SELECT kind, count(*) FROM record WHERE destroyed = 0 GROUP BY kind ORDER BY kind")
    return {row[0]: row[1] for row in rows}


def _of(kind: str, station: str | None) -> tuple[str, tuple[str, ...]]:
    if station is None:
        return "kind = ? AND destroyed = 0", (kind,)
    return "kind = ? AND +destroyed = 0 AND station = ?", (kind, station)


def _record(row: tuple[Any, ...]) -> Record:
    id_, kind, updated_at, fields, conflicts = row
    return Record(id_, kind, storing.fields_of(fields), storing.conflicts_of(conflicts), clock.iso(updated_at))
