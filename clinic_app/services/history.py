"""Who changed what, when, from what to what: read, never edited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.domain.text import Text
from clinic_app.ledger import devices, records
from clinic_app.ledger import dump as ledger_dump
from clinic_app.ledger import history as ledger_history
from clinic_app.ledger.history import Entry, Verdict
from clinic_app.packs import Pack
from clinic_app.services import casefile, history_words
from clinic_app.services.access import Right, require
from clinic_app.services.casefile import HOW
from clinic_app.services.history_words import SCAN
from clinic_app.services.session import Session
from clinic_app.services.words import THIS_LAPTOP, verbatim

_SHORT_PRINT = 8  # signs of a fingerprint, enough to tell a clinic's laptops apart


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field of one change; `before` and `after` are None where there was, or now is, no value.

    `where` is the laptop: this one, the name that another one was given here, or the start of its
    fingerprint. `remark` is what the new answer rests on and the note beside it.
    """

    change: str
    at: str
    actor: str
    device: str
    where: Text
    field: str
    label: Text
    before: Text | None
    after: Text | None
    remark: Text | None = None


def entries(session: Session, case: str) -> tuple[HistoryLine, ...]:
    """What happened to a case, its scans and what is known of its person, newest first; raises `case.missing`."""
    file = casefile.read(session, case)
    laptops = _laptops(session)
    told = [*_Told(session.pack, laptops, ledger_history.of(session.db, case)).lines()]
    for scan in records.attachments_of(session.db, case):
        written = ledger_history.of(session.db, scan.id)
        told += _Told(session.pack, laptops, written, name=SCAN + str(scan.shown("item"))).lines()
    person = file.record.shown("person")
    if isinstance(person, str):
        told += _Told(session.pack, laptops, ledger_history.of(session.db, person)).lines()
    told.sort(key=lambda line: line.at)  # lines of one moment stay in the order they were written
    return tuple(reversed(told))


def _laptops(session: Session) -> dict[str, Text]:
    """Every laptop that has a name here; this one is called so."""
    named = {known.fingerprint: verbatim(known.name) for known in devices.all_known(session.db) if known.name}
    return named | {session.db.device.id: THIS_LAPTOP}


class _Told:
    """One record's history on its way to becoming lines; `name` is what its field `name` is called here."""

    def __init__(self, pack: Pack, laptops: Mapping[str, Text], written: Iterable[Entry], *, name: str = "name"):
        self._pack = pack
        self._laptops = laptops
        self._name = name
        self._written = tuple(written)
        self._values = {(entry.change, entry.field): entry.value for entry in self._written}
        self._replaced = {(entry.change, entry.field): entry.replaces for entry in self._written}

    def lines(self) -> Iterator[HistoryLine]:
        """What is worth telling, in the order it was written."""
        for entry in self._written:
            if entry.field in history_words.SILENT or self._belongs_to_an_answer(entry):
                continue
            line = self._line(entry)
            if line.before is not None or line.after is not None:
                yield line

    def _belongs_to_an_answer(self, entry: Entry) -> bool:
        """Basis and note written together with an answer are not a line of their own."""
        return entry.field.endswith(HOW) and (entry.change, entry.field.removesuffix(HOW)) in self._values

    def _line(self, entry: Entry) -> HistoryLine:
        field = self._name if entry.field == "name" else entry.field
        companion = entry.field + HOW
        how, how_before = self._values.get((entry.change, companion)), self._before(entry.change, companion)
        was = self._before(entry.change, entry.field)
        before, after = self._text(field, was, how_before), self._text(field, entry.value, how)
        rests_on = history_words.remark(how)
        if before is not None and before == after:  # only what it rests on was changed
            field, before, after, rests_on = companion, history_words.remark(how_before), rests_on, None
        return HistoryLine(
            entry.change,
            entry.at,
            entry.actor,
            entry.device,
            self._laptops.get(entry.device) or verbatim(_short(entry.device)),
            field,
            history_words.label(self._pack, field),
            before,
            after,
            rests_on,
        )

    def _text(self, field: str, held: object, how: object) -> Text | None:
        return history_words.value(self._pack, field, held, how)

    def _before(self, change: str, field: str) -> object:
        """The value that a change replaced; of several, the first that is here."""
        replaced = self._replaced.get((change, field), ())
        return next((self._values[old, field] for old in replaced if (old, field) in self._values), None)


def _short(device: str) -> str:
    """The start of a fingerprint, in groups as people compare them."""
    shown = device[:_SHORT_PRINT].upper()
    return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))


def whole(session: Session, record: str) -> dict[str, object]:
    """A record with every value ever entered, as `show` prints it; raises `record.missing`."""
    require(session, Right.OPEN_CASES)
    found = records.find(session.db, record)
    if found is None:
        raise ClinicError("record.missing")
    return {
        "id": found.id,
        "kind": found.kind,
        "fields": found.fields,
        "history": [_entry(entry) for entry in ledger_history.of(session.db, record)],
    }


def dump(session: Session) -> Iterator[str]:
    """Canonical JSON of all records and open conflicts, in pieces: equal for equal contents."""
    require(session, Right.OPEN_CASES)
    return ledger_dump.canonical(session.db)


def verify(session: Session, progress: Progress) -> Verdict:
    """Walk every device's hash chain."""
    return ledger_history.verify(session.db, progress)


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "change": entry.change,
        "field": entry.field,
        "value": entry.value,
        "replaces": list(entry.replaces),
        "device": entry.device,
        "actor": entry.actor,
        "at": entry.at,
    }
