"""The documents a case calls for: which, why, how far each has come, and the scans that were brought.

The list follows from the screening and is never stored; stored is only what people did about an item,
in the case's field `document.<item>`. So an item that somebody touched stays on the list, under
"no longer asked for", when the screening stops asking for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from uuid import uuid4

from clinic_app.domain.document import ItemState
from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.exchange import files
from clinic_app.ledger import blobs, changes, records
from clinic_app.services import checklists, papers, people, scans
from clinic_app.services.access import Right, require
from clinic_app.services.checklists import FIELD, Attachment, Checklist, Item
from clinic_app.services.fields import shown
from clinic_app.services.session import Session

__all__ = ["Attachment", "Checklist", "Item"]

LONGEST_NOTE = 2_000  # characters
_AN_ITEM = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)


def checklist(session: Session, case: str) -> Checklist:
    """What the case calls for today; raises `case.missing`."""
    return checklists.built(session, case)


def ask(session: Session, case: str, item: str) -> Checklist:
    """The worker was asked to bring it."""
    return _moved(session, case, item, ItemState.ASKED)


def ask_all(session: Session, case: str) -> Checklist:
    """The worker was asked for everything that is still only needed."""
    require(session, Right.CHANGE_CASES)
    current = checklist(session, case)
    needed = [item.id for item in current.items if item.state is ItemState.NEEDED and item.asked_for]
    if not needed:
        return current
    return _written(session, case, dict.fromkeys(needed, ItemState.ASKED), "")


def receive(session: Session, case: str, item: str) -> Checklist:
    """It is here."""
    return _moved(session, case, item, ItemState.RECEIVED)


def check(session: Session, case: str, item: str) -> Checklist:
    """Somebody looked at it and it is what was asked for."""
    return _moved(session, case, item, ItemState.CHECKED)


def waive(session: Session, case: str, item: str, *, reason: str) -> Checklist:
    """It need not be brought; `documents.reason_required` without a reason that others can read."""
    if not reason.strip():
        raise InputError("documents.reason_required")
    if len(reason) > LONGEST_NOTE:
        raise InputError("field.too_long", field="reason", longest=LONGEST_NOTE)
    return _moved(session, case, item, ItemState.WAIVED, reason.strip())


def reopen(session: Session, case: str, item: str) -> Checklist:
    """It is needed after all, or needed again."""
    return _moved(session, case, item, ItemState.NEEDED)


def attach(session: Session, case: str, item: str, data: bytes, name: str) -> Checklist:
    """Keep a scan with its item, which has then been received; a paper that nobody asked for is kept too."""
    require(session, Right.CHANGE_CASES)
    settled = _is_settled(checklist(session, case), item)
    kind = scans.kind(data)
    with session.db.transaction() as tx:
        digest = blobs.put(tx, data)
        about = {"case": case, "item": item, "blob": digest, "name": scans.plain_name(name), "media": kind}
        fields = about | {"size": len(data)}
        changes.write(tx, record=str(uuid4()), kind="attachment", fields=fields, actor=session.actor)
        if not settled:
            field = {FIELD + item: _entry(session, ItemState.RECEIVED, "")}
            changes.write(tx, record=case, kind="case", fields=field, actor=session.actor)
    return checklist(session, case)


def scan(session: Session, attachment: str) -> tuple[Attachment, bytes]:
    """A scan to look at inside the app, never through a file; raises `documents.no_scan`."""
    require(session, Right.OPEN_CASES)
    record = records.find(session.db, attachment)
    if record is None or record.kind != "attachment":
        raise ClinicError("documents.no_scan")
    return checklists.attachment(record.id, record.fields), blobs.read(session.db, str(record.shown("blob")))


def worker_list_pdf(session: Session, case: str, language: str) -> bytes:
    """The list a worker takes home, in their language where the app speaks it and else in Spanish."""
    return papers.worker_list(session, checklist(session, case), language)


def save_worker_list(
    session: Session, case: str, out: Path, *, language: str | None = None, overwrite: bool = False
) -> None:
    """Write that list to a file which anybody can read; without `language`, in the worker's own."""
    spoken = language or people.case_header(session, case).language
    paper = worker_list_pdf(session, case, spoken)
    with files.whole(out, overwrite=overwrite) as file:
        file.write(paper)


def _is_settled(current: Checklist, item: str) -> bool:
    """Whether the item needs no more; raises `documents.unknown_item` for what is not an item's id."""
    on_list = next((one for one in current.items if one.id == item), None)
    if on_list is None and not _AN_ITEM.fullmatch(item):
        raise InputError("documents.unknown_item", value=shown(item))
    return on_list is not None and on_list.state.is_settled


def _moved(session: Session, case: str, item: str, state: ItemState, note: str = "") -> Checklist:
    """One item in another state; the same state with the same note changes nothing."""
    current = checklist(session, case)
    found = current.item(item)
    if found.state is state and found.note == note and not found.conflict and state is not ItemState.NEEDED:
        require(session, Right.CHANGE_CASES)
        return current
    return _written(session, case, {item: state}, note)


def _written(session: Session, case: str, states: Mapping[str, ItemState], note: str) -> Checklist:
    require(session, Right.CHANGE_CASES)
    fields = {FIELD + item: _entry(session, state, note) for item, state in states.items()}
    with session.db.transaction() as tx:
        changes.write(tx, record=case, kind="case", fields=fields, actor=session.actor)
    return checklist(session, case)


def _entry(session: Session, state: ItemState, note: str) -> dict[str, str]:
    return {"state": state.value, "note": note, "on": session.today().isoformat(), "by": session.actor}
