"""Which documents a case calls for, and why: worked out from the pack, the screening and what people did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from clinic_app.domain.document import ItemState
from clinic_app.domain.errors import InputError
from clinic_app.domain.text import Text
from clinic_app.ledger import records
from clinic_app.packs import ChecklistItem
from clinic_app.rules import evaluate
from clinic_app.rules.truth import Truth
from clinic_app.services import casefile
from clinic_app.services.access import Right, allows
from clinic_app.services.casefile import CaseFile
from clinic_app.services.fields import shown
from clinic_app.services.lines import SourceLine
from clinic_app.services.session import Session
from clinic_app.services.wording import answer_text
from clinic_app.services.words import ATTORNEY_LOOKS, verbatim

FIELD = "document."
_NO_LONGER = "no_longer_asked_for"
_STATES = tuple(ItemState)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One scan or photo that lies in the vault."""

    id: str
    item: str
    name: str
    media: str
    size: int


@dataclass(frozen=True, slots=True)
class Item:
    """One document; `asked_for` is False when the screening no longer calls for it.

    `on` and `by` say when and by whom it came to its state; `for_worker` whether the printed list names it.
    """

    id: str
    group: str
    group_title: Text
    title: Text
    hint: Text
    state: ItemState
    note: str
    on: str
    by: str
    due: date | None
    why: tuple[Text, ...]
    pathways: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    attachments: tuple[Attachment, ...]
    asked_for: bool
    for_worker: bool
    conflict: bool


@dataclass(frozen=True, slots=True)
class Checklist:
    """All documents of a case in the pack's order, the no longer asked for last; counts leave those out."""

    case: str
    items: tuple[Item, ...]
    settled: int
    total: int

    def item(self, name: str) -> Item:
        """The item of this id; raises `InputError` `documents.unknown_item`."""
        for item in self.items:
            if item.id == name:
                return item
        raise InputError("documents.unknown_item", value=shown(name))


def built(session: Session, case: str) -> Checklist:
    """The case's list as this role may see it; raises `case.missing`."""
    return _Builder(session, casefile.read(session, case)).checklist()


def attachment(name: str, fields: Mapping[str, object]) -> Attachment:
    """A scan as its record tells of it."""
    size = fields.get("size")
    return Attachment(
        name,
        str(fields.get("item", "")),
        str(fields.get("name", "")),
        str(fields.get("media", "")),
        size if isinstance(size, int) else 0,
    )


class _Builder:
    """One case's list on its way."""

    def __init__(self, session: Session, file: CaseFile) -> None:
        self._session = session
        self._pack = session.pack
        self._file = file
        self._screening = evaluate.screen(session.pack.program, file.facts, session.today())
        self._due = {clock.id: clock.due for clock in self._screening.clocks}
        self._reasons = allows(session.role, Right.SEE_REASONS)
        self._attached: dict[str, list[Attachment]] = {}
        for record in records.attachments_of(session.db, file.id):
            scan = attachment(record.id, record.fields)
            self._attached.setdefault(scan.item, []).append(scan)

    def checklist(self) -> Checklist:
        wanted = [(item, paths) for item in self._pack.checklists if (paths := self._calling(item)) is not None]
        items = [self._item(item, paths) for item, paths in wanted]
        asked = {item.id for item in items}
        items += [self._kept(name) for name in self._touched() if name not in asked]
        settled = sum(item.state.is_settled for item in items if item.asked_for)
        return Checklist(self._file.id, tuple(items), settled, len(wanted))

    def _calling(self, item: ChecklistItem) -> tuple[str, ...] | None:
        """The pathways that call for an item (none for one that is always asked for); None when it does not follow."""
        levels = self._screening.pathways
        paths = tuple(path for path, wanted in item.pathways.items() if levels[path].level in wanted)
        if not paths and not item.always:
            return None
        return paths if item.holds(self._file.facts, self._session.today()) is Truth.TRUE else None

    def _touched(self) -> Iterator[str]:
        """Items that a person did something about, in the pack's order, those of older packs last."""
        fields = self._file.record.fields.keys() | self._file.record.conflicts.keys()
        touched = {field.removeprefix(FIELD) for field in fields if field.startswith(FIELD)} | self._attached.keys()
        order = {item.id: place for place, item in enumerate(self._pack.checklists)}
        yield from sorted(touched, key=lambda name: (order.get(name, len(order)), name))

    def _item(self, item: ChecklistItem, paths: tuple[str, ...]) -> Item:
        return self._line(
            item.id,
            group=item.group,
            due=self._due_day(item),
            why=tuple(dict.fromkeys((*map(self._because_of, paths), *map(self._because_said, self._deciding(item))))),
            pathways=paths,
            sources=tuple(self._source(name) for name in item.sources),
            asked_for=True,
            for_worker=not item.keep_from_worker_list,
        )

    def _due_day(self, item: ChecklistItem) -> date | None:
        """The day of its clock; one that has passed reads as today for a role that may not know how late it is."""
        due = self._due.get(item.clock)
        return due if due is None or self._reasons else max(due, self._session.today())

    def _kept(self, name: str) -> Item:
        """What a person did stays to be seen, though the screening has moved on."""
        nothing: tuple[()] = ()
        return self._line(
            name,
            group=_NO_LONGER,
            due=None,
            why=nothing,
            pathways=nothing,
            sources=nothing,
            asked_for=False,
            for_worker=False,
        )

    def _line(
        self,
        name: str,
        *,
        group: str,
        due: date | None,
        why: tuple[Text, ...],
        pathways: tuple[str, ...],
        sources: tuple[SourceLine, ...],
        asked_for: bool,
        for_worker: bool,
    ) -> Item:
        words = self._pack.texts
        done = self._done(name)
        return Item(
            name,
            group,
            words.find(("group", group)),
            words.find(("item", name, "title")) or verbatim(name),
            words.find(("item", name, "hint")),
            ItemState(done.get("state", ItemState.NEEDED)),
            done.get("note", ""),
            done.get("on", ""),
            done.get("by", ""),
            due,
            why,
            pathways if self._reasons else tuple(path for path in pathways if path not in self._pack.attorney_only),
            sources,
            tuple(self._attached.get(name, ())),
            asked_for,
            for_worker,
            FIELD + name in self._file.record.conflicts,
        )

    def _done(self, name: str) -> dict[str, str]:
        """What a person said about an item; where two laptops differ, the less settled word stands."""
        record, field = self._file.record, FIELD + name
        conflict = record.conflicts.get(field)
        written = [record.fields.get(field)] if conflict is None else [one.value for one in conflict]
        # Another laptop's app may be newer than this one and know more states.
        said = [one for one in written if isinstance(one, dict) and one.get("state") in _STATES]
        return min(said, key=lambda one: _STATES.index(one["state"]), default={})

    def _because_of(self, path: str) -> Text:
        """The pathway and its level; without the level for a role that may not know it."""
        title = self._pack.texts.get(("pathway", path, "title"))
        if not self._reasons and path in self._pack.attorney_only:
            return ATTORNEY_LOOKS
        level = self._pack.texts.get(("level", self._screening.pathways[path].level))
        return Text(f"{title.en}: {level.en}", f"{title.es}: {level.es}")

    def _deciding(self, item: ChecklistItem) -> tuple[str, ...]:
        """The answers without which the item would not be asked for; all of them where each alone would do."""
        facts, on = self._file.facts, self._session.today()
        answered = tuple(fact for fact in item.facts if fact in facts)
        without = {fact: {name: facts[name] for name in facts if name != fact} for fact in answered}
        needed = tuple(fact for fact in answered if item.holds(without[fact], on) is not Truth.TRUE)
        return needed or answered

    def _because_said(self, fact: str) -> Text:
        """An answer; for a role that may not know reasons, not one that sends a case to the attorney."""
        about = self._pack.facts[fact]
        if not self._reasons and (about.gate or about.sensitive):
            return ATTORNEY_LOOKS
        label = self._pack.texts.get(("fact", fact, "label"))
        answer = answer_text(self._pack, fact, self._file.record.fields.get(fact))
        return Text(f"{label.en}: {answer.en}", f"{label.es}: {answer.es}")

    def _source(self, name: str) -> SourceLine:
        source = self._pack.sources[name]
        title = self._pack.texts.get(("source", name, "title"))
        return SourceLine(name, title, source.date, source.confidence, source.address)
