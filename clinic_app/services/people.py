"""Who is here: the day's queue, the search, and the header of one case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from clinic_app.domain.case import Station
from clinic_app.domain.text import Text


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person, with their latest case if they have one."""

    person: str
    case: str | None
    name: str
    ticket: str
    station: Station | None
    language: str
    safe_contact: bool
    waiting_minutes: int | None
    updated_at: datetime | None
    alias: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """What a search found; `total` counts beyond what is listed."""

    rows: tuple[PersonRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Ticket:
    """One card of the day's queue.

    `flags` are codes that the window has words and icons for: `safe_contact`, `needs_interpreter`,
    `stop`, `conflict`.
    """

    case: str
    ticket: str
    first_name_initial: str
    language: str
    since: datetime
    minutes: int
    flags: tuple[str, ...]
    volunteer: str = ""


@dataclass(frozen=True, slots=True)
class DueLine:
    """A legal date of the coming fortnight, or one that has passed; neutral for those without reasons."""

    case: str
    who: str
    title: Text
    due: date
    days_left: int
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class Board:
    """The clinic day: cards per station, longest wait first, and what is due."""

    columns: Mapping[Station, tuple[Ticket, ...]]
    due: tuple[DueLine, ...]


@dataclass(frozen=True, slots=True)
class CaseHeader:
    """What stands above every page of a case; `safe_contact` are the words to obey, `careful` that there are any."""

    case: str
    person: str
    name: str
    ticket: str
    language: str
    station: Station
    safe_contact: str
    careful: bool
