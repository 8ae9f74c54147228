"""What a screening says. Named tuples, because tens of thousands are made at a time; equal parts are shared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

UNCLEAR = "unclear"
UNRELIABLE = "unreliable"


class Pathway(NamedTuple):
    """One pathway's level, and why: `reasons` are the fewest answers that force it."""

    id: str
    level: str
    filing: str | None
    reasons: tuple[str, ...]  # fact ids, or ("unreliable",); none where nothing is decided yet
    missing: tuple[str, ...]  # of an unclear level: the facts that could still decide it
    sources: tuple[str, ...]
    rule: str  # the level rule that decided, or that is still open


class Gate(NamedTuple):
    """A reason for an attorney to look, with every fact that makes it fire."""

    id: str
    facts: tuple[str, ...]
    sources: tuple[str, ...]


class Clock(NamedTuple):
    """A day that something falls due; it stays listed afterwards, with negative days left."""

    id: str
    due: date
    days_left: int
    blocks: tuple[str, ...]
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    overdue_note: bool


class Screening(NamedTuple):
    """Everything that follows from one worker's answers on one day."""

    rule_set: str
    on: date
    unreliable: bool
    pathways: Mapping[str, Pathway]
    gates: tuple[Gate, ...]
    stop: tuple[str, ...]
    clocks: tuple[Clock, ...]
    blocked: tuple[str, ...]
    mismatches: tuple[str, ...]
    referrals: tuple[str, ...]
    attorney_review: bool
