"""Who changed what, when, from what to what: read, never edited."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.domain.text import Text
from clinic_app.ledger import dump as ledger_dump
from clinic_app.ledger import history as ledger_history
from clinic_app.ledger import records
from clinic_app.ledger.history import Entry, Verdict
from clinic_app.packs import Pack
from clinic_app.services import casefile, words
from clinic_app.services.access import Right, require
from clinic_app.services.casefile import HOW
from clinic_app.services.session import Session
from clinic_app.services.wording import answer_text


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field of one change; `before` and `after` are None where there was, or now is, no value."""

    change: str
    at: str
    actor: str
    device: str
    field: str
    label: Text
    before: Text | None
    after: Text | None


def entries(session: Session, case: str) -> tuple[HistoryLine, ...]:
    """Everything that happened to a case and to what is known of its person, newest first; raises `case.missing`."""
    file = casefile.read(session, case)
    told = _lines(session, case)
    person = file.record.shown("person")
    if isinstance(person, str):
        told = sorted((*_lines(session, person), *told), key=lambda line: line.at)
    return tuple(reversed(told))


def _lines(session: Session, record: str) -> list[HistoryLine]:
    written = ledger_history.of(session.db, record)
    values = {(entry.change, entry.field): entry.value for entry in written}
    lines = [_line(session.pack, entry, values) for entry in written if not _belongs_to_an_answer(entry, values)]
    return [line for line in lines if line.before is not None or line.after is not None]


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


def _belongs_to_an_answer(entry: Entry, answered: Container[tuple[str, str]]) -> bool:
    """Basis and note written together with an answer are not a line of their own."""
    return entry.field.endswith(HOW) and (entry.change, entry.field.removesuffix(HOW)) in answered


def _line(pack: Pack, entry: Entry, values: Mapping[tuple[str, str], object]) -> HistoryLine:
    before = next((values[change, entry.field] for change in entry.replaces if (change, entry.field) in values), None)
    how = values.get((entry.change, entry.field + HOW))
    return HistoryLine(
        entry.change,
        entry.at,
        entry.actor,
        entry.device,
        entry.field,
        _label(pack, entry.field),
        _value(pack, entry.field, before),
        _value(pack, entry.field, entry.value, how),
    )


def _label(pack: Pack, field: str) -> Text:
    name = field.removesuffix(HOW)
    if name in pack.facts:
        return pack.texts.get(("fact", name, "label"))
    table, _, rest = field.partition(".")
    key = {"advisal": ("advisal", rest, "title"), "document": ("item", rest, "title")}.get(table)
    found = pack.texts.find(key) if key else None
    return found or words.FIELDS.get(field) or words.verbatim(field)


def _value(pack: Pack, field: str, value: object, how: object = None) -> Text | None:
    if value is None:
        return None
    if field in pack.facts:
        declined = isinstance(how, dict) and bool(how.get("declined"))
        return answer_text(pack, field, value, declined=declined)
    if field == "station":
        return words.STATIONS.get(str(value), words.verbatim(str(value)))
    if isinstance(value, dict):
        return _table(value)
    return words.verbatim(str(value))


def _table(value: Mapping[str, object]) -> Text:
    """A document's state, an answer's note, or simply that something was recorded."""
    state = value.get("state")
    if isinstance(state, str):
        return words.ITEM_STATES.get(state, words.verbatim(state))
    note = value.get("note") or value.get("basis")
    return words.verbatim(note) if isinstance(note, str) and note else words.RECORDED
