"""The laptops this one knows: whose bundles are taken in, and whose are not any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from clinic_app.ledger.database import Reader, Transaction


class State(StrEnum):
    """Whether another laptop's changes are taken in."""

    TRUSTED = "trusted"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Known:
    """Another laptop, by the fingerprint of its signing key, with the name it was given here."""

    fingerprint: str
    name: str
    state: State
    since: str


def trust(tx: Transaction, fingerprint: str, name: str) -> None:
    """Take in what this laptop signs from here on."""
    _put(tx, fingerprint, name, State.TRUSTED)


def revoke(tx: Transaction, fingerprint: str) -> None:
    """Take in nothing more from this laptop; what came before stays."""
    known = find(tx, fingerprint)
    _put(tx, fingerprint, known.name if known else "", State.REVOKED)


def find(db: Reader, fingerprint: str) -> Known | None:
    """What is known of a laptop, if anything."""
    return next((known for known in all_known(db) if known.fingerprint == fingerprint), None)


def is_trusted(db: Reader, fingerprint: str) -> bool:
    """Whether to take in what this laptop signed; this vault trusts itself."""
    if fingerprint == db.device.id:
        return True
    known = find(db, fingerprint)
    return known is not None and known.state is State.TRUSTED


def trusted(db: Reader) -> tuple[Known, ...]:
    """The laptops whose bundles are taken in, by name."""
    return tuple(known for known in all_known(db) if known.state is State.TRUSTED)


def all_known(db: Reader) -> tuple[Known, ...]:
    """Every laptop that was ever trusted or revoked, by name."""
    rows = db.sql.rows("SELECT id, name, state, since FROM device ORDER BY name, id")
    return tuple(Known(id_, name, State(state), since) for id_, name, state, since in rows)


def _put(tx: Transaction, fingerprint: str, name: str, state: State) -> None:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    tx.sql.execute(
        "INSERT OR REPLACE INTO device (id, name, state, since) VALUES (?, ?, ?, ?)",
        (fingerprint, name, state.value, since),
    )
