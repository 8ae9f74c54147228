"""Screens one worker: every conclusion that the answers force, with what carries it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from operator import itemgetter
from types import MappingProxyType

from clinic_app.rules import ask
from clinic_app.rules.definition import Value
from clinic_app.rules.edition import Edition, ReadyClock, ReadyGate, ReadyLevel, ReadyNote
from clinic_app.rules.judges import Sheet
from clinic_app.rules.nodes import Node
from clinic_app.rules.program import Program
from clinic_app.rules.screening import UNCLEAR, UNRELIABLE, Clock, Gate, Pathway, Screening
from clinic_app.rules.truth import TRUE, UNKNOWN, Truth
from clinic_app.rules.verdicts import TRUTH, slots_of


def screen(program: Program, facts: Mapping[str, Value], on: date) -> Screening:
    """Everything that follows from these (checked) answers on that day; raises `InputError` for a day out of range."""
    edition = program.edition(on)
    sheet = edition.sheet(facts)
    unreliable = edition.unreliable is not None and edition.unreliable(sheet) is TRUE
    gates = tuple([_gate(edition, gate, sheet) for gate in edition.gates if gate.judge(sheet) is TRUE])
    return Screening(
        edition.rule_set.id,
        on,
        unreliable,
        MappingProxyType(
            _unreliable(edition)
            if unreliable
            else {pathway: _pathway(edition, pathway, levels, sheet) for pathway, levels in edition.levels.items()}
        ),
        gates,
        _true(edition.stops, sheet),
        _clocks(edition, sheet),
        _true(edition.blocks, sheet),
        _true(edition.mismatches, sheet),
        _true(edition.referrals, sheet),
        bool(gates),
    )


def judge(program: Program, node: Node, facts: Mapping[str, Value], on: date) -> Truth:
    """The truth of a condition that `program.condition` has read, for example of a checklist item."""
    return program.edition(on).judge(node, facts)


def _true(notes: tuple[ReadyNote, ...], sheet: Sheet) -> tuple[str, ...]:
    return tuple(
        [
            name
            for name, slot, wanted, judge in notes
            if (sheet[slot] in wanted if judge is None else judge(sheet) is TRUE)
        ]
    )


# ----------------------------------------------------------------- pathways
def _pathway(edition: Edition, pathway: str, levels: tuple[ReadyLevel, ...], sheet: Sheet) -> Pathway:
    place, found = _level(levels, sheet)
    if found & TRUTH == UNKNOWN:
        return _unclear(edition, pathway, levels[place], sheet)
    select = edition.selectors.get(found)
    if select is None:
        select = edition.selectors[found] = _selector(found)
    key = (pathway, place, found, select(sheet))
    kept = edition.kept.get(key)
    if kept is None:
        kept = _decided(edition, pathway, place, found, sheet)
        edition.keep(key, kept)
    assert isinstance(kept, Pathway)
    if place < len(levels):
        return kept
    missing = _missing(edition, pathway, sheet)  # no level holds, yet another answer may still bring one about
    return kept._replace(missing=missing) if missing else kept


def _level(levels: tuple[ReadyLevel, ...], sheet: Sheet) -> tuple[int, int]:
    """The place of the first level that is not false, or the place after all; its truth, and what carries both."""
    carried = 0
    for place, level in enumerate(levels):
        found = level.verdict(sheet)
        carried |= found
        if found & TRUTH:
            return place, carried
    return len(levels), carried


def _selector(found: int) -> Callable[[Sheet], object]:
    slots = tuple(slots_of(found))
    return itemgetter(*slots) if slots else lambda _sheet: None


def _decided(edition: Edition, pathway: str, place: int, found: int, sheet: Sheet) -> Pathway:
    """The pathway as these answers decide it; no level where every one is false."""
    levels = edition.levels[pathway]
    level = levels[place].id if place < len(levels) else UNCLEAR
    return Pathway(
        pathway,
        level,
        edition.rule_set.filing.get(pathway),
        edition.names(_fewest(edition, levels, tuple(slots_of(found)), sheet)),
        (),
        levels[min(place, len(levels) - 1)].sources,
        f"{pathway}.{level}",
    )


def _fewest(edition: Edition, levels: tuple[ReadyLevel, ...], slots: tuple[int, ...], sheet: Sheet) -> tuple[int, ...]:
    """The answers that suffice, less every one that the others can do without."""
    facts = len(edition.program.facts)
    wanted = _outcome(levels, sheet)
    kept = list(slots)
    for slot in reversed(slots):
        trial: Sheet = [None] * facts
        for other in kept:
            trial[other] = sheet[facts + other] if other != slot else None
        if _outcome(levels, edition.settled(trial)) == wanted:
            kept.remove(slot)
    return tuple(kept)


def _outcome(levels: tuple[ReadyLevel, ...], sheet: Sheet) -> tuple[int, int]:
    place, found = _level(levels, sheet)
    return place, found & TRUTH


def _unclear(edition: Edition, pathway: str, level: ReadyLevel, sheet: Sheet) -> Pathway:
    """A level that is still open; the facts that could close it are worked out exactly."""
    filing = edition.rule_set.filing.get(pathway)
    missing = _missing(edition, pathway, sheet)
    return Pathway(pathway, UNCLEAR, filing, (), missing, level.sources, f"{pathway}.{UNCLEAR}")


def _missing(edition: Edition, pathway: str, sheet: Sheet) -> tuple[str, ...]:
    facts = len(edition.program.facts)
    return ask.missing(edition, pathway, sheet[facts : 2 * facts])


def _unreliable(edition: Edition) -> dict[str, Pathway]:
    """No level can be relied on, because the answers cannot."""
    filing = edition.rule_set.filing
    return {
        pathway: Pathway(pathway, UNCLEAR, filing.get(pathway), (UNRELIABLE,), (), (), UNRELIABLE)
        for pathway in edition.levels
    }


# ----------------------------------------------------------------- gates and clocks
def _gate(edition: Edition, gate: ReadyGate, sheet: Sheet) -> Gate:
    places = gate.why(sheet)
    key = (gate.id, places)
    kept = edition.kept.get(key)
    if kept is None:
        kept = Gate(gate.id, edition.names(tuple(sorted(places))), gate.sources)
        edition.keep(key, kept)
    return kept  # type: ignore[return-value]


def _clocks(edition: Edition, sheet: Sheet) -> tuple[Clock, ...]:
    listed = []
    for clock in edition.clocks:
        due = sheet[clock.slot]
        if isinstance(due, int):
            listed.append(_clock(edition, clock, due))
    return tuple(listed)


def _clock(edition: Edition, clock: ReadyClock, due: int) -> Clock:
    key = (clock.slot, due)
    kept = edition.kept.get(key)
    if kept is not None:
        return kept  # type: ignore[return-value]
    told = clock.read.definition
    left = due - edition.today
    made = Clock(
        told.id, date.fromordinal(due), left, told.blocks, clock.facts, told.sources, told.overdue_note and left < 0
    )
    edition.keep(key, made)
    return made
