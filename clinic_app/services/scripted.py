"""Scripted changes, one line each: checked like anything typed, durable before it is answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import msgspec

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.ledger import changes, history, records
from clinic_app.services import casefile, fields, summaries
from clinic_app.services.access import Right, require
from clinic_app.services.session import Session

LONGEST_LINE = 1_048_576  # bytes
_MOST_FIELDS = 500
_UUID_LENGTH = 36
_KEYS = {
    "create": ({"op", "kind"}, {"id", "fields"}),
    "set": ({"op", "id", "field", "value"}, set[str]()),
    "clear": ({"op", "id", "field"}, set[str]()),
    "attach": ({"op", "id", "path", "item"}, set[str]()),
}
_Operation = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of one line, counted from 1: the record it touched, or the trouble that kept it out."""

    number: int
    id: str | None = None
    problem: ClinicError | None = None


def apply(session: Session, lines: Iterable[bytes | str]) -> Iterator[Applied]:
    """Apply each line in its own transaction; a refused line changes nothing and stops nothing.

    Yields in order, each after its change is durable and before the next line is read.
    """
    require(session, Right.CHANGE_CASES)
    for number, line in enumerate(lines, start=1):
        try:
            applied = Applied(number, _done(session, _operation(line)))
        except ClinicError as problem:
            applied = Applied(number, problem=problem)
        yield applied


def _operation(line: bytes | str) -> _Operation:
    if len(line) > LONGEST_LINE:
        raise InputError("apply.line_too_long", longest=LONGEST_LINE)
    try:
        operation = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise InputError("apply.not_json") from problem
    if not isinstance(operation, dict):
        raise InputError("apply.not_object")
    name = operation.get("op")
    if not isinstance(name, str) or name not in _KEYS:
        raise InputError("apply.op_unknown", value=fields.shown(name), accepted=", ".join(_KEYS))
    needed, optional = _KEYS[name]
    for key in sorted(needed - operation.keys()):
        raise InputError("apply.key_missing", op=name, key=key)
    for key in sorted(operation.keys() - needed - optional):
        raise InputError("apply.key_unknown", op=name, key=fields.shown(key))
    return operation


def _done(session: Session, operation: _Operation) -> str:
    match operation["op"]:
        case "create":
            return _create(session, operation)
        case "attach":
            return _attach(session, operation)
        case "set":
            if operation["value"] is None:
                raise InputError("apply.null_value")
            return _change(session, operation, operation["value"])
        case _:
            return _change(session, operation, None)


def _create(session: Session, operation: _Operation) -> str:
    """Whole or not at all."""
    kind, given = operation["kind"], operation.get("fields", {})
    if not isinstance(kind, str) or kind not in fields.KINDS:
        raise InputError("kind.unknown", value=fields.shown(kind), accepted=", ".join(fields.KINDS))
    if not isinstance(given, dict) or len(given) > _MOST_FIELDS:
        raise InputError("apply.fields_not_table", most=_MOST_FIELDS)
    record = _new_id(session, operation.get("id"))
    checked = {field: _checked(session, kind, field, value) for field, value in given.items()}
    if kind == "case" and "person" not in checked:
        raise InputError("apply.person_missing")
    _write(session, record, kind, checked)
    return record


def _new_id(session: Session, wanted: object) -> str:
    if wanted is None:
        return str(uuid4())
    record = _uuid(wanted)
    if history.of(session.db, record):  # also of a record that was destroyed
        raise InputError("record.exists", id=record)
    return record


def _spelled(wanted: str) -> str:
    """A UUID as `create` stores it, however it is capitalized; any other id as it is."""
    return wanted.lower() if len(wanted) == _UUID_LENGTH else wanted


def _uuid(wanted: object) -> str:
    """An id in the one spelling that is stored."""
    try:
        return str(UUID(wanted)) if isinstance(wanted, str) and len(wanted) == _UUID_LENGTH else _no_uuid(wanted)
    except ValueError:
        return _no_uuid(wanted)


def _no_uuid(wanted: object) -> str:
    raise InputError("record.id_malformed", value=fields.shown(wanted))


def _checked(session: Session, kind: str, field: str, value: object) -> object:
    checked = fields.checked(session.pack, kind, field, value)
    if kind == "case" and field == "person":
        person = records.find(session.db, _spelled(str(checked)))
        if person is None or person.kind != "person":
            raise InputError("apply.person_unknown", value=fields.shown(value))
        return person.id
    return checked


def _change(session: Session, operation: _Operation, value: object) -> str:
    record = _existing(session, operation["id"])
    field = operation["field"]
    if not isinstance(field, str):
        raise InputError("apply.field_not_text")
    if value is None:
        fields.known_field(session.pack, record.kind, field)
        if field == "person":
            raise InputError("apply.person_missing")
        if field not in record.fields and field not in record.conflicts:
            return record.id
        checked: object = None
    else:
        checked = _checked(session, record.kind, field, value)
    _write(session, record.id, record.kind, {field: checked})
    return record.id


def _existing(session: Session, wanted: object) -> records.Record:
    found = records.find(session.db, _spelled(wanted)) if isinstance(wanted, str) else None
    if found is None:
        raise InputError("record.unknown", value=fields.shown(wanted))
    if found.kind not in fields.KINDS:
        raise InputError("kind.fixed", kind=found.kind)
    return found


def _write(session: Session, record: str, kind: str, change: Mapping[str, object]) -> None:
    with session.db.transaction() as tx:
        changes.write(tx, record=record, kind=kind, fields=change, actor=session.actor)
        if kind == "case":
            summaries.store(session, tx, casefile.read(session, record))


def _attach(session: Session, operation: _Operation) -> str:
    """Put a file's bytes into the vault, beside an item of the case's checklist."""
    from clinic_app.services import documents, scans  # the only operation that needs papers and pictures

    record, path, item = _existing(session, operation["id"]), operation["path"], operation["item"]
    if record.kind != "case" or not isinstance(path, str) or not isinstance(item, str):
        raise InputError("apply.attach_malformed")
    file = Path(path)
    data = scans.content(file)
    before = {scan.id for line in documents.checklist(session, record.id).items for scan in line.attachments}
    after = documents.attach(session, record.id, item, data, file.name)
    return next(scan.id for line in after.items for scan in line.attachments if scan.id not in before)
