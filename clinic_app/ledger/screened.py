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
    """The conclusions about one case, and under which law of which day they were drawn."""

    pack: str
    version: str
    rule_set: str
    as_of: str
    conclusions: JsonValue


def store(tx: Transaction, case: str, summary: Summary) -> None:
    """Remember the conclusions about a case in place of earlier ones."""
    store_many(tx, [(case, summary)])


def store_many(tx: Transaction, summaries: Iterable[tuple[str, Summary]]) -> None:
    """Remember the conclusions about many cases."""
    tx.sql.execute_many(
        f"INSERT OR REPLACE INTO screened ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
        ((case, it.pack, it.version, it.rule_set, it.as_of, encode(it.conclusions)) for case, it in summaries),
    )


def load(db: Reader, case: str) -> Summary | None:
    """The conclusions about one case, if any were drawn."""
    found = db.sql.row(f"SELECT {_COLUMNS} FROM screened WHERE case_id = ?", (case,))
    return None if found is None else _summary(found)


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
