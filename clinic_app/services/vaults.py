"""The way in and out: make a vault, unlock it, recover it, say who may open it, close it.

Everything here makes, takes or ends a `Session`; nothing else in the app does.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clinic_app import packs
from clinic_app.domain.errors import InputError
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.ledger import changes, records
from clinic_app.ledger.database import Database
from clinic_app.services import fields
from clinic_app.services.access import Right, require
from clinic_app.services.session import Session
from clinic_app.vault import health, vault
from clinic_app.vault.health import Health
from clinic_app.vault.kdf import Cost
from clinic_app.vault.secret import Key
from clinic_app.vault.vault import SlotInfo

CLINIC = "clinic"
ATTORNEY_WORDS = ("la abogada", "el abogado", "la abogada o el abogado")
FIRST_LABEL = "Clinic lead"


@dataclass(frozen=True, slots=True)
class Opened:
    """A session, and the recovery code to be printed now: it is shown once and kept nowhere."""

    session: Session
    recovery_code: str


@dataclass(frozen=True, slots=True)
class Clinic:
    """What the clinic calls itself, on screen and on paper."""

    name: str
    attorney_phone: str
    attorney_word: str


def create(
    folder: Path,
    *,
    passphrase: str,
    label: str = FIRST_LABEL,
    role: Role = Role.LEAD,
    clinic: str = "",
    cost: Cost | None = None,
) -> Opened:
    """Make a vault and open it; refused, with `vault.exists`, where any part of one lies."""
    fields.text("clinic", clinic)
    made = vault.create(folder, passphrase=passphrase, label=label, role=role.value, cost=cost)
    session = None
    try:
        database = Database.create(folder, made.key)
        session = _session(database, folder, made.key, made.label, made.role)
        if clinic.strip():
            _write_clinic(session, {"name": clinic.strip()})
    except BaseException:
        if session is not None:
            close(session)
        vault.take_back(folder)  # its recovery code was never shown: nobody may be left with it
        raise
    return Opened(session, made.recovery_code)


def unlock(folder: Path, *, passphrase: str, label: str | None = None) -> Session:
    """Open one slot (the first when `label` is None); raises the vault's codes, such as `vault.wrong_passphrase`."""
    opened = vault.unlock(folder, passphrase=passphrase, label=label)
    return _session(Database.open(folder, opened.key), folder, opened.key, opened.label, opened.role)


def recover(folder: Path, *, code: str, new_passphrase: str, label: str | None = None) -> Opened:
    """Open with the recovery code and give a slot a new passphrase; the code is spent, here is the next."""
    opened = vault.recover(folder, code=code, new_passphrase=new_passphrase, label=label)
    database = Database.open(folder, opened.key)
    return Opened(_session(database, folder, opened.key, opened.label, opened.role), opened.recovery_code)


def close(session: Session) -> None:
    """Close the file, forget the key and everything remembered; closing twice does nothing."""
    session.remembered.clear()
    session.db.close()
    session.key.forget()


def slots(folder: Path) -> tuple[SlotInfo, ...]:
    """Every way in, as the locked window may show it."""
    return vault.slots(folder)


def add_slot(session: Session, *, label: str, role: Role, passphrase: str) -> tuple[SlotInfo, ...]:
    """Let one more person in under a label nobody has yet (`vault.label_taken`)."""
    require(session, Right.MANAGE_VAULT)
    vault.add_slot(session.folder, session.key, label=label, role=role.value, passphrase=passphrase)
    return vault.slots(session.folder)


def verify(session: Session, progress: Progress) -> Health:
    """Prove that every page of the vault is what was written; takes a while, stops with `Cancelled`."""
    return health.verify(session.folder, session.key, progress)


def change_passphrase(session: Session, *, old: str, new: str) -> None:
    """Give this session's own slot a new passphrase; the database is not touched."""
    vault.change_passphrase(session.folder, label=session.actor, old=old, new=new)


def new_recovery_code(session: Session) -> str:
    """Replace the recovery code; the old one opens nothing from here on."""
    require(session, Right.MANAGE_VAULT)
    return vault.new_recovery_code(session.folder, session.key)


def clinic(session: Session) -> Clinic:
    """What the clinic calls itself; empty words where nobody has said, the latest where two laptops differ."""
    record = records.find(session.db, CLINIC)
    if record is None:
        return Clinic("", "", ATTORNEY_WORDS[-1])
    return Clinic(
        str(record.shown("name") or ""),
        str(record.shown("attorney_phone") or ""),
        str(record.shown("attorney_word") or ATTORNEY_WORDS[-1]),
    )


def set_clinic(
    session: Session, *, name: str | None = None, attorney_phone: str | None = None, attorney_word: str | None = None
) -> Clinic:
    """Say what the clinic is called; what is None stays as it is."""
    require(session, Right.MANAGE_VAULT)
    if attorney_word is not None and attorney_word not in ATTORNEY_WORDS:
        raise InputError(
            "field.not_offered",
            field="attorney_word",
            value=fields.shown(attorney_word),
            accepted=", ".join(ATTORNEY_WORDS),
        )
    said = {"name": name, "attorney_phone": attorney_phone, "attorney_word": attorney_word}
    change = {field: fields.text(field, words).strip() for field, words in said.items() if words is not None}
    if change:
        _write_clinic(session, change)
    return clinic(session)


def _write_clinic(session: Session, change: dict[str, str]) -> None:
    with session.db.transaction() as tx:
        changes.write(tx, record=CLINIC, kind=CLINIC, fields=change, actor=session.actor)


def _session(database: Database, folder: Path, key: Key, label: str, role: str) -> Session:
    """Join the open vault with the law in force; nothing stays open when that fails."""
    try:
        return Session(db=database, pack=packs.in_force(), actor=label, role=Role(role), folder=folder, key=key)
    except BaseException:
        database.close()
        key.forget()
        raise
