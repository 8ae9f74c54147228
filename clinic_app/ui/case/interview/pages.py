"""What one page of the interview holds, worked out from the service's interview and a place in it. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clinic_app.domain.text import Text
from clinic_app.services.interview import Card, Interview
from clinic_app.services.lines import StopLine

if TYPE_CHECKING:
    from clinic_app.ui.case.interview.presenter import Attempt


class SectionState(StrEnum):
    """How the outline marks a section."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One line of the outline."""

    id: str
    title: Text
    answered: int
    total: int
    state: SectionState


@dataclass(frozen=True, slots=True)
class Page:
    """Everything the screen shows at once. No card: the end of the interview."""

    sections: tuple[SectionRow, ...]
    card: Card | None
    section_title: Text
    position: int
    of: int
    answered: int
    total: int
    skipped: int
    folded: int
    folded_shown: bool
    has_above: bool
    stop: tuple[StopLine, ...]
    waiting: Attempt | None = None


def shown(interview: Interview, here: str | None, *, folded_too: bool) -> Iterator[Card]:
    """The cards a person walks through: what was answered and where we stand are never hidden."""
    for card in interview.cards:
        if folded_too or not card.folded or card.answer is not None or card.fact == here:
            yield card


def first_open(interview: Interview, *, folded_too: bool) -> str | None:
    """The first question without an answer, in asking order."""
    cards = shown(interview, None, folded_too=folded_too)
    return next((card.fact for card in cards if card.answer is None), None)


def lay_out(interview: Interview, here: str | None, *, folded_shown: bool) -> Page:
    """The page for a place in the interview."""
    cards = tuple(shown(interview, here, folded_too=folded_shown))
    card = next((card for card in cards if card.fact == here), None)
    section = card.section if card else ""
    mates = [each for each in cards if each.section == section]
    return Page(
        sections=tuple(_rows(interview, cards, section)),
        card=card,
        section_title=next((row.title for row in interview.sections if row.id == section), Text("", "")),
        position=mates.index(card) + 1 if card else 0,
        of=len(mates),
        answered=sum(each.answer is not None for each in cards),
        total=len(cards),
        skipped=sum(each.answer is None for each in cards),
        folded=sum(each.folded and each.answer is None for each in interview.cards),
        folded_shown=folded_shown,
        has_above=bool(cards) and cards[0] is not card,
        stop=interview.stop,
    )


def _rows(interview: Interview, cards: tuple[Card, ...], here: str) -> Iterator[SectionRow]:
    for section in interview.sections:
        mates = [card for card in cards if card.section == section.id]
        answered = sum(card.answer is not None for card in mates)
        if not mates:
            continue
        state = SectionState.DONE if answered == len(mates) else SectionState.AHEAD
        if section.id == here:
            state = SectionState.HERE
        yield SectionRow(section.id, section.title, answered, len(mates), state)
