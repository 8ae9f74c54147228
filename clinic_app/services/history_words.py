"""What a change in the record is called and how its value reads, in both languages: never a raw field.

A record may hold what was written under another pack: a question or a document that this one does not
know is named as such, and its value is read out as plainly as it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from clinic_app.domain.errors import InputError
from clinic_app.domain.partial_date import PartialDate
from clinic_app.domain.text import Text
from clinic_app.packs import Pack
from clinic_app.services import fields, words
from clinic_app.services.casefile import HOW
from clinic_app.services.wording import answer_text, date_text
from clinic_app.services.words import both, listed, verbatim

# What only points to something else or belongs to a line that is told anyway.
SILENT = frozenset({"person", "station_since", "case", "item", "blob", "media", "size"})
SCAN = "scan."  # and the item: an attachment's name as a field of the case it belongs to


def label(pack: Pack, field: str) -> Text:
    """What the field is called."""
    name = field.removesuffix(HOW)
    table, _, rest = name.partition(".")
    if name in pack.facts:
        found = pack.texts.get(("fact", name, "label"))
        return both(words.BASIS_OF, found) if field.endswith(HOW) else found
    if table == "advisal":
        return pack.texts.find(("advisal", rest, "title")) or words.ADVISAL
    if table == "document":
        return _document(pack, rest)
    if field.startswith(SCAN):
        return both(words.SCAN_OF, _document(pack, rest))
    return words.FIELDS.get(name) or both(words.ANOTHER, verbatim(name))


def value(pack: Pack, field: str, held: object, how: object = None) -> Text | None:
    """How the value reads; None where there is none."""
    if held is None:
        return None
    name, table = field.removesuffix(HOW), _as_table(held)
    if field.endswith(HOW):
        return remark(table)
    if name in pack.facts:
        return _answer(pack, name, held, declined=bool(_as_table(how).get("declined")))
    if table:
        return _document_state(table) if field.startswith("document.") else _given(pack, table)
    return _SAID.get(field, _plainly)(pack, held)


def remark(how: object) -> Text | None:
    """On what an answer rests, and the note beside it; None where nothing was said about it."""
    table = _as_table(how)
    parts = []
    if basis := words.BASES.get(str(table.get("basis", ""))):
        parts.append(basis)
    if note := table.get("note"):
        parts.append(both(words.QUOTED, verbatim(str(note))))
    if table.get("by") == "interpreter":
        parts.append(words.BY_INTERPRETER)
    return listed(parts) if parts else None


def _answer(pack: Pack, fact: str, held: object, *, declined: bool) -> Text:
    try:
        return answer_text(pack, fact, fields.fact_value(pack, fact, held), declined=declined)
    except InputError:  # written under another pack
        return _plainly(pack, held)


def _document(pack: Pack, item: str) -> Text:
    return pack.texts.find(("item", item, "title")) or words.A_DOCUMENT


def _document_state(table: Mapping[str, object]) -> Text:
    state = words.ITEM_STATES.get(str(table.get("state")), words.RECORDED)
    note = table.get("note")
    return listed([state, both(words.QUOTED, verbatim(str(note)))]) if note else state


def _given(pack: Pack, table: Mapping[str, object]) -> Text:
    """A consent or an advisal: read aloud, in which language, through whom."""
    told = words.READ_ALOUD
    if language := table.get("language"):
        named = _language(pack, language)
        told = both(words.READ_ALOUD_IN, Text(named.en, named.es[:1].lower() + named.es[1:]))
    interpreter = table.get("interpreter")
    return listed([told, both(words.THROUGH, verbatim(str(interpreter)))]) if interpreter else told


def _language(pack: Pack, held: object) -> Text:
    return pack.texts.find(("option", "person.language", str(held))) or verbatim(str(held))


def _station(_pack: Pack, held: object) -> Text:
    return words.STATIONS.get(str(held)) or verbatim(str(held))


def _day(_pack: Pack, held: object) -> Text:
    try:
        return date_text(PartialDate.parse(date.fromisoformat(str(held)).isoformat()))
    except (ValueError, InputError):
        return verbatim(str(held))


def _plainly(_pack: Pack, held: object) -> Text:
    if isinstance(held, list):
        return verbatim(", ".join(str(part) for part in held))
    return words.RECORDED if isinstance(held, dict) else verbatim(str(held))


_SAID: dict[str, Callable[[Pack, object], Text]] = {
    "station": _station,
    "interpreter_language": _language,
    "opened_on": _day,
}


def _as_table(held: object) -> Mapping[str, object]:
    return held if isinstance(held, dict) else {}
