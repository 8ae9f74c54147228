"""Screens one worker: every conclusion that the answers force, with what carries it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from operator import itemgetter
from types import MappingProxyType

from clinic_app.rules import ask
from clinic_app.rules.closures import Sheet
from clinic_app.rules.definition import Value
from clinic_app.rules.edition import Edition, ReadyClock, ReadyRule
from clinic_app.rules.nodes import Node
from clinic_app.rules.program import Program
from clinic_app.rules.screening import UNCLEAR, UNRELIABLE, Clock, Gate, Pathway, Screening
from clinic_app.rules.support import slots_of
from clinic_app.rules.truth import FALSE, TRUE, Truth


def screen(program: Program, facts: Mapping[str, Value], on: date) -> Screening:
    """Everything that follows from these (checked) answers on that day; raises `InputError` for a day out of range."""
    edition = program.edition(on)
    sheet = edition.sheet(facts)
    unreliable = edition.unreliable is not None and edition.unreliable(sheet) is TRUE
    gates = tuple(_gate(edition, rule, sheet) for rule in edition.gates if rule.judge(sheet) is TRUE)
    return Screening(
        edition.rule_set.id,
        on,
        unreliable,
        MappingProxyType(_unreliable(edition) if unreliable else _pathways(edition, sheet)),
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


def _true(rules: tuple[ReadyRule, ...], sheet: Sheet) -> tuple[str, ...]:
    return tuple([rule.id for rule in rules if rule.judge(sheet) is TRUE])


# ----------------------------------------------------------------- pathways
def _pathways(edition: Edition, sheet: Sheet) -> dict[str, Pathway]:
    return {pathway: _pathway(edition, pathway, levels, sheet) for pathway, levels in edition.levels.items()}


def _pathway(edition: Edition, pathway: str, levels: tuple[ReadyRule, ...], sheet: Sheet) -> Pathway:
    place, truth = _level(levels, sheet)
    if truth is TRUE or truth is FALSE:
        bits = 0
        for level in levels[: place + 1]:
            bits |= level.why(sheet)
        return _decided(edition, pathway, place if truth is TRUE else len(levels), bits, sheet)
    facts = len(edition.program.facts)
    missing = ask.missing(edition, pathway, sheet[facts : 2 * facts])
    filing = edition.rule_set.filing.get(pathway)
    return Pathway(pathway, UNCLEAR, filing, (), missing, levels[place].sources, f"{pathway}.{UNCLEAR}")


def _level(levels: tuple[ReadyRule, ...], sheet: Sheet) -> tuple[int, Truth]:
    """The first level that is not false, and what it is; the last and FALSE where all are false."""
    for place, level in enumerate(levels):
        truth = level.judge(sheet)
        if truth is not FALSE:
            return place, truth
    return len(levels) - 1, FALSE


def _decided(edition: Edition, pathway: str, place: int, bits: int, sheet: Sheet) -> Pathway:
    """The pathway as these answers decide it; kept, because many workers' answers decide alike."""
    slots = tuple(slots_of(bits))
    key = (pathway, place, bits, itemgetter(*slots)(sheet) if slots else None)
    kept = edition.kept.get(key)
    if isinstance(kept, Pathway):
        return kept
    levels = edition.levels[pathway]
    fewest = edition.names(_fewest(edition, levels, slots, sheet))
    level = levels[place].id if place < len(levels) else UNCLEAR
    sources = levels[min(place, len(levels) - 1)].sources
    filing = edition.rule_set.filing.get(pathway)
    made = Pathway(pathway, level, filing, fewest, (), sources, f"{pathway}.{level}")
    edition.keep(key, made)
    return made


def _fewest(edition: Edition, levels: tuple[ReadyRule, ...], slots: tuple[int, ...], sheet: Sheet) -> tuple[int, ...]:
    """The answers that suffice, less every one that the others can do without."""
    facts = len(edition.program.facts)
    wanted = _level(levels, sheet)
    kept = list(slots)
    for slot in reversed(slots):
        trial: Sheet = [None] * facts
        for other in kept:
            trial[other] = sheet[facts + other] if other != slot else None
        if _level(levels, edition.settled(trial)) == wanted:
            kept.remove(slot)
    return tuple(kept)


def _unreliable(edition: Edition) -> dict[str, Pathway]:
    """No level can be relied on, because the answers cannot."""
    filing = edition.rule_set.filing
    return {
        pathway: Pathway(pathway, UNCLEAR, filing.get(pathway), (UNRELIABLE,), (), (), UNRELIABLE)
        for pathway in edition.levels
    }


# ----------------------------------------------------------------- gates and clocks
def _gate(edition: Edition, rule: ReadyRule, sheet: Sheet) -> Gate:
    bits = rule.why(sheet)
    key = (rule.id, bits)
    kept = edition.kept.get(key)
    if isinstance(kept, Gate):
        return kept
    made = Gate(rule.id, edition.names(tuple(slots_of(bits))), rule.sources)
    edition.keep(key, made)
    return made


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
    if isinstance(kept, Clock):
        return kept
    told = clock.read.definition
    left = due - edition.today
    made = Clock(
        told.id, date.fromordinal(due), left, told.blocks, clock.facts, told.sources, told.overdue_note and left < 0
    )
    edition.keep(key, made)
    return made
