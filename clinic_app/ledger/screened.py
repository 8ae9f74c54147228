"""What the rules concluded, kept for lists: derived on this laptop, never sent, free to be thrown away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from clinic_app.ledger.change import JsonValue, encode
from clinic_app.ledger.database import Reader, Transaction

_COLUMNS = "case_id, pack, version, rule_set, as_of, conclusions"


@dataclass(frozen=True, slots=True)
class Summary:
    """The conclusions about one case, and under which law of which day they were drawn.

    `due` are its clocks with the day each falls due (ISO); written so that lists find them by day, and
    left empty when a summary is read back.
    """

    pack: str
    version: str
    rule_set: str
    as_of: str
    conclusions: JsonValue
    due: tuple[tuple[str, str], ...] = ()


def store(tx: Transaction, case: str, summary: Summary) -> None:
    """Remember the conclusions about a case in place of earlier ones."""
    store_many(tx, [(case, summary)])


def store_many(tx: Transaction, summaries: Iterable[tuple[str, Summary]]) -> None:
    """Remember the conclusions about many cases."""
    kept = list(summaries)
    tx.sql.execute_many(
        f"INSERT OR REPLACE INTO screened ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
        ((case, it.pack, it.version, it.rule_set, it.as_of, encode(it.conclusions)) for case, it in kept),
    )
    # Replacing a summary has taken its old days with it (ON DELETE CASCADE).
    tx.sql.execute_many(
        "INSERT INTO due (case_id, clock, day) VALUES (?, ?, ?)",
        ((case, clock, day) for case, it in kept for clock, day in it.due),
    )


def due_between(db: Reader, first: str, last: str) -> list[tuple[str, str, str]]:
    """The clocks that fall due from `first` to `last` (ISO days), as (case, clock, day), soonest first."""
    sql = "SELECT case_id, clock, day FROM due WHERE day BETWEEN ? AND ? ORDER BY day, case_id, clock"
    return [(case, clock, day) for case, clock, day in db.sql.rows(sql, (first, last))]


def load(db: Reader, case: str) -> Summary | None:
    """The conclusions about one case, if any were drawn."""
    found = db.sql.row(f"SELECT {_COLUMNS} FROM screened WHERE case_id = ?", (case,))
    return None if found is None else _summary(found)


def load_texts(db: Reader) -> dict[str, tuple[str, str]]:
    """For every case that has conclusions: the law they were drawn under, and they themselves as text.

    Both as `law` and `change.encode` spell them, to be compared without being taken apart.
    """
    sql = "SELECT case_id, pack || ' ' || version || ' ' || rule_set, conclusions FROM screened"
    return {case: (under, conclusions) for case, under, conclusions in db.sql.stream(sql)}


def missing(db: Reader) -> list[str]:
    """The cases without conclusions: they came from another laptop, or changes to them did."""
    sql = """SELECT id FROM record WHERE kind = 'case' AND destroyed = 0
             AND NOT EXISTS (SELECT 1 FROM screened WHERE case_id = record.id) ORDER BY id"""
    return [row[0] for row in db.sql.rows(sql)]


def law(summary: Summary) -> str:
    """Pack, version and rule set in one text."""
    return f"{summary.pack} {summary.version} {summary.rule_set}"


def load_all(db: Reader) -> dict[str, Summary]:
    """The conclusions about every case that has some."""
    rows = db.sql.stream(f"SELECT {_COLUMNS} FROM screened")
    return {row[0]: _summary(row) for row in rows}


def forget(tx: Transaction, case: str) -> None:
    """Drop the conclusions about a case."""
    tx.sql.execute("DELETE FROM screened WHERE case_id = ?", (case,))


def _summary(row: tuple[Any, ...]) -> Summary:
    _, pack, version, rule_set, as_of, conclusions = row
    return Summary(pack, version, rule_set, as_of, msgspec.json.decode(conclusions))
