"""Small things this laptop remembers in its vault, by name; never sent anywhere."""

from __future__ import annotations

import msgspec

from clinic_app.ledger.change import JsonValue, encode
from clinic_app.ledger.database import Reader, Transaction


def get(db: Reader, name: str, default: JsonValue = None) -> JsonValue:
    """What was put under this name, or `default`."""
    found = db.sql.value("SELECT value FROM meta WHERE name = ?", (name,))
    return default if found is None else msgspec.json.decode(found)


def put(tx: Transaction, name: str, value: JsonValue) -> None:
    """Remember `value` under `name`; None forgets it."""
    if name.startswith("~"):
        raise ValueError("names with ~ belong to the ledger")
    if value is None:
        tx.sql.execute("DELETE FROM meta WHERE name = ?", (name,))
    else:
        tx.sql.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, encode(value)))
