"""Writing: one change at a time or many, each replacing what it was entered over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.ledger import change, clock, folding, search, storing
from clinic_app.ledger.change import DESTROYED, ChangeId, ChangeRow, Header, JsonValue
from clinic_app.ledger.database import Transaction
from clinic_app.ledger.folding import Folded

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Write:
    """Fields to set (None clears) on one record, which is made where it does not exist."""

    record: str
    kind: str
    fields: Mapping[str, JsonValue]


def write(tx: Transaction, *, record: str, kind: str, fields: Mapping[str, JsonValue], actor: str) -> ChangeId:
    """Set fields of a record in one change; on the disk when the transaction ends.

    The change replaces the current heads of the fields it sets, so writing a field in conflict settles it.
    Fields that already say so are left out; when all do, nothing is written and the id of a change that says
    so is returned ("" when there is none). Raises `ledger.destroyed`, `ledger.kind`, `InputError`.
    """
    state = storing.load(tx, record)
    _refuse(state, record, kind, fields)
    news = _news(state, {name: change.plain(value) for name, value in fields.items()})
    if state is not None and not news:
        return next((state.heads[name][0] for name in fields if name in state.heads), "")
    return _append(tx, state, record, kind, news, actor).id


def write_many(tx: Transaction, writes: Iterable[Write], *, actor: str) -> int:
    """Many writes in one transaction, for imports and practice data; returns how many changes were made."""
    before = tx.own_chain().count
    for one in writes:
        write(tx, record=one.record, kind=one.kind, fields=one.fields, actor=actor)
    return tx.own_chain().count - before


def destroy(tx: Transaction, *, record: str, reason: str, actor: str) -> ChangeId:
    """Erase a record's values and salts for good and leave a tombstone that no merge undoes.

    The chain still proves itself. Free pages are the caller's to vacuum. Raises `ledger.no_record`,
    `ledger.destroyed`.
    """
    state = storing.load(tx, record)
    if state is None:
        raise ClinicError("ledger.no_record")
    if state.destroyed:
        raise ClinicError("ledger.destroyed")
    erase_all(tx, record)
    return _append(tx, state, record, state.kind, {DESTROYED: {"reason": reason}}, actor).id


def erase_all(tx: Transaction, record: str) -> None:
    """Take the values of all changes of a record but its tombstones, and what was derived from them."""
    for row in storing.changes_of(tx, record):
        if row.contents is not None and not row.is_tombstone:
            storing.erase(tx, row)
    tx.sql.execute("DELETE FROM screened WHERE case_id = ?", (record,))


def _append(
    tx: Transaction,
    state: Folded | None,
    record: str,
    kind: str,
    contents: dict[str, JsonValue],
    actor: str,
) -> ChangeRow:
    """Put one change at the end of this laptop's chain and bring the record and the search up to date."""
    chain = tx.own_chain()
    header = Header(
        device=tx.device.id,
        seq=chain.seq + 1,
        prev=chain.head,
        clock=clock.tick(chain.clock),
        actor=actor,
        record=record,
        kind=kind,
    )
    heads = {} if state is None else state.heads
    row = change.new(header, contents, {name: tuple(heads[name]) for name in contents if name in heads})
    storing.insert(tx, row)
    chain.seq, chain.head, chain.clock = row.seq, row.id, row.clock
    after = folding.advance(state, row)
    storing.save(tx, record, after)
    search.note(tx, record, state, after)
    return row


def _news(state: Folded | None, fields: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The fields that would say something new; a field that was never set has nothing to clear."""
    if state is None:
        return {name: value for name, value in fields.items() if value is not None}
    return {name: value for name, value in fields.items() if not state.says(name, value)}


def _refuse(state: Folded | None, record: str, kind: str, fields: Mapping[str, JsonValue]) -> None:
    if state is not None and state.destroyed:
        raise ClinicError("ledger.destroyed")
    if state is not None and state.kind != kind:
        raise ClinicError("ledger.kind", kind=state.kind)
    for name in (record, kind, *fields):
        if not name or len(name) > _LONGEST_NAME or not name.isprintable() or name.startswith("~"):
            raise InputError("ledger.name")
