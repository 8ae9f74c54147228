"""What each file of a pack may hold; a key that is not named here is refused."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:-]+$", max_length=80)]
Confidence = Literal["confirmed", "reported", "unconfirmed"]
FactType = Literal["yesno", "choice", "set", "date", "country", "countries", "number", "text"]


class Strict(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table whose keys are all known."""


class PackFile(Strict, frozen=True, kw_only=True):
    """pack.toml: what the pack is."""

    id: Id
    version: Id
    title: str
    reviewed_on: dt.date
    expires: dt.date


class Fact(Strict, frozen=True, kw_only=True):
    """One fact of the vocabulary."""

    type: FactType
    section: Id
    options: tuple[Id, ...] = ()
    when: str = ""
    gate: bool = False
    sensitive: bool = False
    about: str = ""


class FactsFile(Strict, frozen=True, kw_only=True):
    """facts.toml: the vocabulary."""

    version: Literal[1]
    facts: dict[Id, Fact]


class Cited(Strict, frozen=True, kw_only=True):
    """A condition with a name and where it comes from."""

    id: Id
    when: str
    sources: tuple[Id, ...] = ()


class Pathway(Strict, frozen=True, kw_only=True):
    """A pathway and its levels, strongest first; `attorney_only` keeps its level from volunteers."""

    id: Id
    level: Annotated[tuple[Cited, ...], Meta(min_length=1)]
    attorney_only: bool = False


class Clock(Strict, frozen=True, kw_only=True):
    """A day that something falls due."""

    id: Id
    due: str
    when: str = ""
    blocks: tuple[Id, ...] = ()
    overdue_presses: bool = True
    overdue_note: bool = False
    sources: tuple[Id, ...] = ()


class ScreeningFile(Strict, frozen=True, kw_only=True):
    """screening.toml: the law as conditions."""

    version: Literal[1]
    unreliable: str = ""
    never_assumed: tuple[Id, ...] = ()
    define: dict[Id, str] = {}
    pathway: tuple[Pathway, ...]
    gate: tuple[Cited, ...] = ()
    stop: tuple[Cited, ...] = ()
    clock: tuple[Clock, ...] = ()
    blocked: tuple[Cited, ...] = ()
    mismatch: tuple[Cited, ...] = ()
    referral: tuple[Cited, ...] = ()


class Dated(Strict, frozen=True, kw_only=True):
    """Whatever is law only for a time."""

    id: Id
    effective_from: dt.date
    effective_to: dt.date | None = None
    sources: Annotated[tuple[Id, ...], Meta(min_length=1)]
    reviewed_on: dt.date
    confidence: Confidence
    note: str = ""


class RuleSet(Dated, frozen=True, kw_only=True):
    """The practice of a time."""

    filing: dict[Id, Id]
    initial_grant_years: int
    request_form: str


class Number(Dated, frozen=True, kw_only=True):
    """A number of the law, with its unit in words."""

    number: int
    unit: str


class Names(Dated, frozen=True, kw_only=True):
    """A list of the law."""

    members: tuple[Id, ...]


class ValuesFile(Strict, frozen=True, kw_only=True):
    """values.toml: dated values."""

    version: Literal[1]
    rule_set: Annotated[tuple[RuleSet, ...], Meta(min_length=1)]
    value: tuple[Number, ...] = ()
    list: tuple[Names, ...] = ()


class Section(Strict, frozen=True, kw_only=True):
    """A part of the interview, its facts in asking order."""

    id: Id
    facts: tuple[Id, ...]


class Asked(Strict, frozen=True, kw_only=True):
    """How a fact is asked: of the worker, or of the volunteer alone."""

    audience: Literal["worker", "volunteer"] = "worker"


class InterviewFile(Strict, frozen=True, kw_only=True):
    """interview.toml: every fact once, in asking order; `fact` marks those not asked of the worker."""

    version: Literal[1] = 1
    section: tuple[Section, ...]
    fact: dict[Id, Asked] = {}


class Source(Strict, frozen=True, kw_only=True):
    """Where something comes from."""

    id: Id
    owner: str
    address: str
    date: str
    reviewed_on: dt.date
    confidence: Confidence
    register: tuple[Id, ...] = ()


class Register(Strict, frozen=True, kw_only=True):
    """An entry of the register of sources."""

    id: Id
    title: str
    address: str
    date: str


class SourcesFile(Strict, frozen=True, kw_only=True):
    """sources.toml: every source that the pack cites."""

    version: Literal[1] = 1
    source: tuple[Source, ...]
    register: tuple[Register, ...] = ()


class Item(Strict, frozen=True, kw_only=True):
    """A document that a case may call for."""

    id: Id
    group: Id
    pathways: dict[Id, tuple[Id, ...]] = {}
    always: bool = False
    when: str = ""
    clock: Id = ""
    keep_from_worker_list: bool = False
    sources: tuple[Id, ...] = ()


class ChecklistsFile(Strict, frozen=True, kw_only=True):
    """checklists.toml: documents."""

    version: Literal[1] = 1
    item: tuple[Item, ...]


class Advisal(Strict, frozen=True, kw_only=True):
    """Something that is said to the worker before any form is prepared."""

    id: Id
    order: int
    sources: tuple[Id, ...]
    confidence: Confidence


class AdvisalsFile(Strict, frozen=True, kw_only=True):
    """advisals.toml: what is said, in order."""

    version: Literal[1] = 1
    advisal: tuple[Advisal, ...]


class Expected(Strict, frozen=True, kw_only=True):
    """What a case must come to; what is left out is left open."""

    rule_set: str | None = None
    unreliable: bool | None = None
    pathways: dict[Id, Id] = {}
    filing: dict[Id, Id] = {}
    attorney_review: bool | None = None
    gates: tuple[Id, ...] | None = None
    stop: tuple[Id, ...] | None = None
    clocks: dict[Id, dt.date] | None = None
    blocked: tuple[Id, ...] | None = None
    mismatches: tuple[Id, ...] | None = None
    referrals: tuple[Id, ...] | None = None


class Case(Strict, frozen=True, kw_only=True):
    """An invented worker, and what screening must conclude."""

    id: Id
    title: str
    as_of: dt.date
    assume_rest: Literal["none", "unanswered"] = "unanswered"
    facts: dict[str, Any]
    expect: Expected


class CasesFile(Strict, frozen=True, kw_only=True):
    """cases.toml: the pack's own tests."""

    version: Literal[1] = 1
    case: tuple[Case, ...]
