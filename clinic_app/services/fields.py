"""What a record may hold: kinds, their fields, and what is accepted in each.

Facts are checked by the pack; everything else is checked here. Every refusal is an `InputError`
that names the field and what is accepted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from difflib import get_close_matches

from clinic_app.domain.case import Station
from clinic_app.domain.document import ItemState
from clinic_app.domain.errors import InputError
from clinic_app.domain.partial_date import FIRST_YEAR, LAST_YEAR
from clinic_app.packs import Pack
from clinic_app.rules import facts as factset
from clinic_app.rules.definition import Value

HOW = "~how"
BASES = ("said", "paper", "doubt")
KINDS = ("case", "person")
LONGEST_LINE = 1_000  # characters of a name, a ticket, a phone number
LONGEST_NOTE = 100_000
_UNSPEAKABLE = frozenset({"Cc", "Cs"})  # control characters, and halves of characters
Check = Callable[[str, object], object]


def checked(pack: Pack, kind: str, field: str, value: object) -> object:
    """`value` as it is stored, or an `InputError` saying what `field` of a `kind` accepts."""
    if kind not in KINDS:
        raise InputError("kind.unknown", value=shown(kind), accepted=", ".join(KINDS))
    if kind == "case" and field in pack.facts:
        return fact_value(pack, field, value)
    return _check_for(pack, kind, field)(field, value)


def fact_value(pack: Pack, fact: str, value: object) -> Value:
    """An answer as it is stored: checked by the pack; lists sorted, each option once."""
    if isinstance(value, str):
        text(fact, value, LONGEST_NOTE)
    return factset.check_one(pack.program, fact, value)


def known_fact(pack: Pack, fact: str) -> None:
    """Refuse, naming the nearest right one, a fact that the pack does not ask."""
    if fact not in pack.facts:
        raise factset.no_such_fact(pack.program, fact)


def known_field(pack: Pack, kind: str, field: str) -> None:
    """Refuse, naming the nearest right one, a field that records of this kind do not have."""
    if not (kind == "case" and field in pack.facts):
        _check_for(pack, kind, field)


def shown(value: object) -> str:
    """A refused value on one line: control characters escaped, cut to 80 characters."""
    return factset.shown(value)


def text(field: str, value: object, longest: int = LONGEST_LINE) -> str:
    """Free text: any characters but control characters, of which line ends and tabs are welcome."""
    if not isinstance(value, str):
        raise InputError("field.not_text", field=field)
    if len(value) > longest:
        raise InputError("field.too_long", field=field, longest=longest)
    if any(unicodedata.category(sign) in _UNSPEAKABLE and sign not in "\t\n\r" for sign in value):
        raise InputError("field.control_characters", field=field)
    return value


def _note(field: str, value: object) -> str:
    return text(field, value, LONGEST_NOTE)


def _station(field: str, value: object) -> str:
    return _one_of(field, value, tuple(Station))


def _one_of(field: str, value: object, accepted: tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in accepted:
        raise InputError("field.not_offered", field=field, value=shown(value), accepted=", ".join(accepted))
    return str(value)


def _day(field: str, value: object) -> str:
    try:
        return date.fromisoformat(text(field, value)).isoformat()
    except ValueError as problem:
        raise InputError("field.not_a_day", field=field, value=shown(value)) from problem


def _moment(field: str, value: object) -> str:
    told = moment(text(field, value))
    if told is None:
        raise InputError("field.not_a_moment", field=field, value=shown(value))
    return told.isoformat()


def moment(told: object) -> datetime | None:
    """A stored time; None for what is none, or lies in a year that no clock here can tell."""
    try:
        when = datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None
    return when if when is not None and FIRST_YEAR <= when.year <= LAST_YEAR else None


def _how(field: str, value: object) -> dict[str, object]:
    """The companion of an answer: basis, declined, note, by; only the keys that are set."""
    how = _table(field, value, {"basis": "", "declined": False, "note": "", "by": ""})
    if "basis" in how:
        _one_of(field, how["basis"], BASES)
    return how


def _given(field: str, value: object) -> dict[str, object]:
    return _table(field, value, {"language": "", "at": "", "by": "", "interpreter": ""})


def _document(field: str, value: object) -> dict[str, object]:
    item = _table(field, value, {"state": "", "note": "", "on": "", "by": ""})
    _one_of(field, item.get("state"), tuple(ItemState))
    return item


def _table(field: str, value: object, keys: dict[str, object]) -> dict[str, object]:
    if not isinstance(value, dict) or not value.keys() <= keys.keys():
        raise InputError("field.not_a_table", field=field, accepted=", ".join(keys))
    for key, part in value.items():
        if type(part) is not type(keys[key]):
            raise InputError("field.not_a_table", field=field, accepted=", ".join(keys))
        if isinstance(part, str):
            _note(field, part)
    return dict(value)


_PLAIN: dict[str, dict[str, Check]] = {
    "person": {"name": text, "alias": text, "note": _note, "phone": text, "safe_contact": text},
    "case": {
        "person": text,
        "ticket": text,
        "note": _note,
        "station": _station,
        "station_since": _moment,
        "opened_on": _day,
        "interpreter": text,
        "interpreter_language": text,
        "volunteer": text,
        "consent": _given,
    },
}


def _check_for(pack: Pack, kind: str, field: str) -> Check:
    plain = _PLAIN[kind].get(field)
    if plain is not None:
        return plain
    if kind == "case":
        if field.endswith(HOW) and field.removesuffix(HOW) in pack.facts:
            return _how
        if field.startswith("advisal.") and field.removeprefix("advisal.") in advisal_ids(pack):
            return _given
        if field.startswith("document.") and field.removeprefix("document.") in item_ids(pack):
            return _document
    names = [*_PLAIN[kind], *(pack.facts if kind == "case" else ())]
    near = get_close_matches(field, names, n=1, cutoff=0.5)
    raise InputError("field.unknown", kind=kind, value=shown(field), near=near[0] if near else names[0])


def advisal_ids(pack: Pack) -> frozenset[str]:
    """The advisals that this pack asks to be read aloud."""
    return frozenset(advisal.id for advisal in pack.advisals)


def item_ids(pack: Pack) -> frozenset[str]:
    """The documents that this pack can ask for."""
    return frozenset(item.id for item in pack.checklists)
