"""What happened to a record, and the proof that nobody rewrote it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from clinic_app.domain.progress import Progress
from clinic_app.ledger import clock, folding, storing
from clinic_app.ledger.change import FIRST, ChangeId, ChangeRow, JsonValue
from clinic_app.ledger.database import Chain, Reader
from clinic_app.ledger.folding import Folded

_STEP = 1000


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of one change. Of a destroyed record the value is gone: `erased`."""

    change: ChangeId
    field: str
    value: JsonValue
    replaces: tuple[ChangeId, ...]
    device: str
    actor: str
    at: str
    erased: bool = False


@dataclass(frozen=True, slots=True)
class DeviceChain:
    """What is here of one laptop's chain; another laptop may have sent only a part of its own."""

    device: str
    changes: int
    first: int
    last: int
    own: bool

    @property
    def is_complete(self) -> bool:
        """Whether no number is missing from the first to the last."""
        return self.first == 1 and self.changes == self.last


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not prove itself.

    `what`: `altered` (a change is not what its id says), `link` (it does not follow the one before it),
    `gap`, `fork` (one number twice), `end` (the chain does not end where it was left), `total` (changes were
    dropped or slipped in), `reference` (it replaces a change that is gone), `record` (a record is not what
    its changes add up to).
    """

    what: str
    device: str = ""
    seq: int = 0
    record: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the whole history proves itself, laptop by laptop."""

    ok: bool
    devices: tuple[DeviceChain, ...]
    problems: tuple[Problem, ...]
    changes: int


@dataclass(slots=True)
class _Walk:
    """What is gathered on the way through all changes."""

    progress: Progress
    total: int
    chain: Chain = field(default_factory=Chain)
    problems: list[Problem] = field(default_factory=list)
    devices: list[DeviceChain] = field(default_factory=list)

    def step(self) -> None:
        if self.chain.count % _STEP == 0:
            self.progress.step(min(self.chain.count, self.total), self.total)


def of(db: Reader, record: str) -> list[Entry]:
    """Every value ever entered in a record, in the order it was entered, fields by name."""
    return [entry for row in storing.changes_of(db, record) for entry in _entries(row)]


def verify(db: Reader, progress: Progress) -> Verdict:
    """Walk every laptop's chain and fold every record anew; stops with `Cancelled` when asked to."""
    stored = db.chain()
    walk = _Walk(progress, int(db.sql.value("SELECT count(*) FROM change")))
    for device, rows in groupby(storing.all_changes(db), key=lambda row: row.device):
        _walk_device(walk, device, rows, stored if device == db.device.id else None)
    if db.device.id not in {it.device for it in walk.devices} and stored.seq:
        walk.problems.append(Problem("end", db.device.id, stored.seq))
    if (stored.count, stored.total) != (walk.chain.count, walk.chain.total):
        walk.problems.append(Problem("total"))
    walk.problems += _lost_references(db)
    walk.problems += _wrong_records(db, progress)
    return Verdict(not walk.problems, tuple(walk.devices), tuple(walk.problems), walk.chain.count)


def _entries(row: ChangeRow) -> Iterator[Entry]:
    for name in sorted(row.fields):
        value = None if row.contents is None else row.contents[name]
        replaces = row.replaces.get(name, ())
        at = clock.iso(row.clock)
        yield Entry(row.id, name, value, replaces, row.device, row.actor, at, row.contents is None)


def _walk_device(walk: _Walk, device: str, rows: Iterator[ChangeRow], own: Chain | None) -> None:
    """Walk one laptop's changes in their order; its own chain must be whole, another's may have gaps."""
    first, last, count = 0, 0, 0
    before: ChangeRow | None = None
    for row in rows:
        walk.step()
        walk.chain.add(row.id)
        walk.problems += _wrong_with(row, before, own=own is not None)
        before, first, last, count = row, first or row.seq, row.seq, count + 1
    if own is not None and before is not None and (own.seq, own.head) != (before.seq, before.id):
        walk.problems.append(Problem("end", device, last))
    walk.devices.append(DeviceChain(device, count, first, last, own is not None))


def _wrong_with(row: ChangeRow, before: ChangeRow | None, *, own: bool) -> Iterator[Problem]:
    if not row.proves_itself():
        yield Problem("altered", row.device, row.seq, row.record)
    seq, head = (0, FIRST) if before is None else (before.seq, before.id)
    if before is not None and row.seq == seq:
        yield Problem("fork", row.device, row.seq, row.record)
    elif row.seq == seq + 1 and row.prev != head:
        yield Problem("link", row.device, row.seq, row.record)
    elif row.seq > seq + 1 and own:
        yield Problem("gap", row.device, row.seq, row.record)


def _lost_references(db: Reader) -> Iterator[Problem]:
    """What this laptop replaced was here when it did: it must still be."""
    sql = """
        SELECT DISTINCT change.seq, change.record
        FROM change, json_each(change.replaces) AS field, json_each(field.value) AS old
        WHERE change.device = ? AND change.replaces != '{}'
          AND NOT EXISTS (SELECT 1 FROM change AS other WHERE other.id = old.value)
    """
    for seq, record in db.sql.rows(sql, (db.device.id,)):
        yield Problem("reference", db.device.id, seq, record)


def _wrong_records(db: Reader, progress: Progress) -> Iterator[Problem]:
    """Records that are not what their changes add up to, records without changes, changes without record."""
    total = int(db.sql.value("SELECT count(*) FROM record"))
    changes = groupby(storing.all_changes(db, "record, id"), key=lambda row: row.record)
    stored: set[str] = set()
    for done, (record, rows) in enumerate(changes):
        if done % _STEP == 0:
            progress.step(min(done, total), total)
        stored.add(record)
        if not _stands_as(db, record, folding.fold(rows)):
            yield Problem("record", record=record)
    for row in db.sql.stream("SELECT id FROM record"):
        if row[0] not in stored:
            yield Problem("record", record=row[0])


def _stands_as(db: Reader, record: str, state: Folded) -> bool:
    indexed = db.sql.row(f"SELECT {storing.INDEXED} FROM record WHERE id = ?", (record,))
    return storing.load(db, record) == state and indexed == storing.indexed(state)
