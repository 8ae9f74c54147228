"""One person: how they are called, and how they may be reached."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.ledger import changes, records
from clinic_app.ledger.records import Record
from clinic_app.services import fields
from clinic_app.services.access import Right, require
from clinic_app.services.session import Session


def add(session: Session, *, name: str, alias: str = "", phone: str = "", safe_contact: str = "") -> str:
    """Note a person without a visit yet, and return their id; raises `intake.name_missing`."""
    require(session, Right.CHANGE_CASES)
    said = {"name": name, "alias": alias, "phone": phone, "safe_contact": safe_contact}
    return _written(session, str(uuid4()), said)


def change(
    session: Session,
    person: str,
    *,
    name: str | None = None,
    alias: str | None = None,
    phone: str | None = None,
    safe_contact: str | None = None,
    note: str | None = None,
) -> None:
    """Say anew what is known of a person; None leaves it as it is, empty clears it."""
    require(session, Right.CHANGE_CASES)
    known(session, person)
    said = {"name": name, "alias": alias, "phone": phone, "safe_contact": safe_contact, "note": note}
    _written(session, person, {field: words for field, words in said.items() if words is not None})


def _written(session: Session, person: str, said: Mapping[str, str]) -> str:
    if "name" in said and not said["name"].strip():
        raise InputError("intake.name_missing")
    checked = {field: str(fields.checked(session.pack, "person", field, words)) for field, words in said.items()}
    stored = {field: words.strip() or None for field, words in checked.items()}
    with session.db.transaction() as tx:
        changes.write(tx, record=person, kind="person", fields=stored, actor=session.actor)
    return person


def known(session: Session, person: str) -> Record:
    """A person's record; raises `person.missing`."""
    record = records.find(session.db, person)
    if record is None or record.kind != "person":
        raise ClinicError("person.missing")
    return record
