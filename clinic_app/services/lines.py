"""Small shapes that several pages share: a fact with its answer, a note, a source."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.domain.text import Text

_NOTHING = Text("", "")


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact as a row: what was asked, what was answered (empty when it was not), on what basis."""

    fact: str
    label: Text
    answer: Text
    basis: str = ""


@dataclass(frozen=True, slots=True)
class StopLine:
    """Why the interview must halt, what the volunteer says aloud, and what they do then."""

    id: str
    title: Text
    say: Text
    do: Text = _NOTHING


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A block, a mismatch or a referral: for the attorney only."""

    id: str
    title: Text
    note: Text


@dataclass(frozen=True, slots=True)
class SourceLine:
    """Where a rule comes from; `confidence` is confirmed, reported or unconfirmed."""

    id: str
    title: Text
    date: str
    confidence: str
    address: str
