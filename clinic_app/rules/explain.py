"""Turns a screening into sentences, in any language that has a catalogue; the engine decides, words only tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from clinic_app.rules.screening import UNCLEAR, UNRELIABLE, Clock, Pathway, Screening

Key: TypeAlias = "tuple[str, ...]"
Words: TypeAlias = Callable[[Key], str]  # the catalogue of one language


def sentences(screening: Screening, words: Words) -> Iterator[str]:
    """A short account for an attorney, one line at a time: what was found, why, and what is still open."""
    yield words(("rule_set", screening.rule_set, "title"))
    for stop in screening.stop:
        yield words(("stop", stop, "title"))
    if screening.unreliable:
        yield words(("reason", UNRELIABLE, "title"))
    for pathway in screening.pathways.values():
        yield from _pathway(pathway, words)
    for gate in screening.gates:
        yield f"{words(('gate', gate.id, 'title'))}: {_labels(gate.facts, words)}"
    for clock in screening.clocks:
        yield _clock(clock, words)
    for area, names in (
        ("blocked", screening.blocked),
        ("mismatch", screening.mismatches),
        ("referral", screening.referrals),
    ):
        yield from (words((area, name, "title")) for name in names)


def _pathway(pathway: Pathway, words: Words) -> Iterator[str]:
    level = words(("level", pathway.level))
    filing = "" if pathway.filing is None else f" ({words(('filing', pathway.filing))})"
    yield f"{words(('pathway', pathway.id, 'title'))}: {level}{filing}"
    if pathway.rule != UNRELIABLE:
        yield "    " + words(("rule", pathway.rule, "words"))
        facts = pathway.missing if pathway.level == UNCLEAR and pathway.missing else pathway.reasons
        if facts:
            yield f"    {_labels(facts, words)}"


def _labels(facts: tuple[str, ...], words: Words) -> str:
    return "; ".join(words(("fact", fact, "label")) for fact in facts)


def _clock(clock: Clock, words: Words) -> str:
    told = f"{words(('clock', clock.id, 'title'))}: {clock.due.isoformat()} ({clock.days_left:+d})"
    return f"{told} {words(('clock', clock.id, 'note'))}" if clock.overdue_note else told
