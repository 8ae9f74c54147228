"""Moving changes between laptops: set union, so that order and repetition never matter.

What comes in is proved first (`apply` raises before it writes anything of a change that does not prove
itself); whether to believe the sender at all is decided above, from the bundle's signature.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import msgspec

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.ledger import changes, clock, folding, screened, search, storing
from clinic_app.ledger.change import LOCAL_KINDS, ChangeRow
from clinic_app.ledger.database import Database, Reader, Transaction
from clinic_app.ledger.folding import Folded

_STEP = 200
_LONGEST_NAME = 200
_LAST_SEQ = 1 << 53


@dataclass(frozen=True, slots=True)
class Counts:
    """What bringing changes in did, or would do.

    Records: `new`, `changed` (were here, got something), `same` (nothing in it was news), `destroyed` (their
    tombstone came). `conflicts` counts fields in conflict afterwards in the records that got something.
    """

    new: int = 0
    changed: int = 0
    conflicts: int = 0
    same: int = 0
    destroyed: int = 0


def outgoing(db: Reader, cases: Collection[str] | None = None) -> Iterator[ChangeRow]:
    """Every change but the vault's own settings, or those of some cases with their people and attachments."""
    if cases is None:
        yield from (row for row in storing.all_changes(db) if row.kind not in LOCAL_KINDS)
        return
    for record in _with_company(db, cases):
        yield from storing.changes_of(db, record)


def blobs_of(db: Reader, cases: Collection[str] | None = None) -> tuple[str, ...]:
    """The attachments that go with `outgoing`, by name, sorted; those not here are left out."""
    sql = """SELECT json_extract(fields, '$.blob') FROM record WHERE kind = 'attachment' AND destroyed = 0"""
    if cases is None:
        named = {row[0] for row in db.sql.rows(sql)}
    else:
        named = {row[0] for case in cases for row in db.sql.rows(f"{sql} AND case_id = ?", (case,))}
    here = {row[0] for row in db.sql.rows("SELECT hash FROM blob")}
    return tuple(sorted(named & here))


def preview(db: Database, rows: Iterable[ChangeRow], progress: Progress | None = None) -> Counts:
    """What `apply` would answer, without anything of it staying."""
    with db.rehearsal() as tx:
        return apply(tx, rows, progress)


def apply(tx: Transaction, rows: Iterable[ChangeRow], progress: Progress | None = None) -> Counts:
    """Add what is not here yet and fold the records it touches; all or nothing with the transaction.

    Raises `ledger.forged` for a change that does not prove itself, `ledger.erased` for erased changes whose
    tombstone is neither here nor among `rows`, `Cancelled`.
    """
    touched: dict[str, bool] = {}
    for row in rows:
        if row.kind in LOCAL_KINDS:  # another vault's settings are not ours
            continue
        added = _take_in(tx, _proven(row))
        touched[row.record] = touched.get(row.record, False) or added
    return _refold(tx, touched, progress or Progress())


def _with_company(db: Reader, cases: Collection[str]) -> list[str]:
    """The cases, everybody they were ever said to belong to, and their attachments; each once."""
    found = dict.fromkeys(cases)
    for case in cases:
        people = (row.contents.get("person") for row in storing.changes_of(db, case) if row.contents)
        found |= dict.fromkeys(str(person) for person in people if person)
        sql = "SELECT id FROM record WHERE case_id = ? ORDER BY id"
        found |= dict.fromkeys(row[0] for row in db.sql.rows(sql, (case,)))
    return list(found)


def _proven(row: ChangeRow) -> ChangeRow:
    names = (row.device, row.record, row.kind, *row.fields)
    sound = all(0 < len(name) <= _LONGEST_NAME and name.isprintable() for name in names)
    sound &= 0 < row.seq < _LAST_SEQ and 0 <= row.clock < clock.LAST
    sound &= (row.contents is None) == (row.digests is not None) == (row.salt == "")
    sound &= set(row.replaces) <= row.fields
    if not sound or not row.proves_itself():
        raise ClinicError("ledger.forged")
    return row


def _take_in(tx: Transaction, row: ChangeRow) -> bool:
    """Add one change; of a record destroyed here, only what the chain needs."""
    if tx.sql.value("SELECT destroyed FROM record WHERE id = ?", (row.record,)) and not row.is_tombstone:
        row = row.erased()
    chain = tx.own_chain()
    chain.clock = clock.seen(chain.clock, row.clock)
    if row.device == tx.device.id and row.seq > chain.seq:  # our own changes, back after a restored backup
        chain.seq, chain.head = row.seq, row.id
    return storing.insert(tx, row)


def _refold(tx: Transaction, touched: dict[str, bool], progress: Progress) -> Counts:
    """Store anew what every record that got something adds up to, and count."""
    tally = {"new": 0, "changed": 0, "destroyed": 0}
    conflicts = 0
    news = sorted(record for record, got_some in touched.items() if got_some)
    for done, record in enumerate(news):
        if done % _STEP == 0:
            progress.step(done, len(news))
        before, after = storing.load(tx, record), _refolded(tx, record)
        conflicts += len(after.conflicts)
        if (what := _what_happened(before, after)) is not None:
            tally[what] += 1
        storing.save(tx, record, after)
        screened.forget(tx, record)  # drawn from what was here before
        search.note(tx, record, before, after)
    progress.step(len(news), len(news))
    return Counts(conflicts=conflicts, same=len(touched) - len(news), **tally)


def _refolded(tx: Transaction, record: str) -> Folded:
    rows = storing.changes_of(tx, record)
    after = folding.fold(rows)
    if after.destroyed:
        changes.erase_all(tx, record)
    elif any(row.contents is None for row in rows):
        raise ClinicError("ledger.erased")
    return after


def _what_happened(before: Folded | None, after: Folded) -> str | None:
    if after.destroyed:
        return None if before is not None and before.destroyed else "destroyed"
    return "new" if before is None else "changed"


def encode(row: ChangeRow) -> bytes:
    """A change as one line of a bundle."""
    return msgspec.json.encode(row)


def decode(line: bytes) -> ChangeRow:
    """A line of a bundle as a change; `ledger.forged` for anything that is not one."""
    try:
        return msgspec.json.decode(line, type=ChangeRow)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise ClinicError("ledger.forged") from problem
