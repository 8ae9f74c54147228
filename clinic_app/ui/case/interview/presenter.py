"""Decides which question stands on the card and what happens to each answer. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.case import Station
from clinic_app.services import interview as interviews
from clinic_app.services import people
from clinic_app.ui.case.interview.pages import Page, first_open, lay_out, shown

if TYPE_CHECKING:
    from datetime import datetime

    from clinic_app.domain.errors import ClinicError
    from clinic_app.services.interview import Card, Interview
    from clinic_app.services.people import CaseHeader
    from clinic_app.services.session import Session
    from clinic_app.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Attempt:
    """An answer on its way to the vault; the card shows it until the vault has it. No value: take it back."""

    fact: str
    value: object
    declined: bool = False
    basis: str = ""
    note: str = ""

    def carry_out(self, session: Session, case: str) -> tuple[Interview, datetime]:
        """Write it down for good and say when."""
        if self.value is None:
            return interviews.take_back(session, case, self.fact), session.now()
        kept = interviews.answer(
            session,
            case,
            self.fact,
            self.value,
            declined=self.declined,
            basis=self.basis,
            note=self.note,
        )
        return kept, session.now()


class InterviewScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_page(self, page: Page) -> None:
        """Show this question, or the end of the interview."""

    def show_header(self, header: CaseHeader) -> None:
        """Show who interprets, and where the case stands."""

    def show_moved_on(self) -> None:
        """The case stands in the attorney's queue now."""

    def show_saved(self, at: datetime) -> None:
        """The vault has the answer."""

    def show_unsaved(self, problem: ClinicError) -> None:
        """The vault does not have the answer: say so, keep it on screen, offer to try again."""

    def linger(self) -> None:
        """Let the chosen answer be seen for a moment, then call `go_on`."""


class InterviewPresenter:
    """One interview: a place in it, an answer perhaps on its way, and the notes not yet attached."""

    def __init__(self, screen: InterviewScreen, desk: Desk, case: str) -> None:
        self._screen = screen
        self._desk = desk
        self._case = case
        self._interview: Interview | None = None
        self._here: str | None = None
        self._folded_shown = False
        self._waiting: Attempt | None = None
        self._remarks: dict[str, tuple[str, str]] = {}

    @property
    def here(self) -> str | None:
        """The fact that is being asked; none at the end."""
        return self._here

    @property
    def remark(self) -> tuple[str, str]:
        """Basis and note of the question on the card, as saved or as they wait for its answer."""
        card = self._card()
        if card is None:
            return "", ""
        saved = (card.answer.basis, card.answer.note) if card.answer else ("", "")
        return self._remarks.get(card.fact, saved)

    def open(self, fact: str | None = None) -> None:
        """Read the interview afresh and stand at `fact`, where we were, or at the next open question."""

        def read(session: Session) -> tuple[Interview, CaseHeader]:
            return interviews.interview(session, self._case), people.case_header(session, self._case)

        def arrived(found: tuple[Interview, CaseHeader]) -> None:
            self._interview, header = interview, _ = found
            self._screen.show_header(header)
            self._here = fact or self._here or first_open(interview, folded_too=self._folded_shown)
            self._show()

        self._desk.run(read, arrived)

    def move_on(self) -> None:
        """The interview is through: the attorney is next."""

        def moved(header: CaseHeader) -> None:
            self._screen.show_header(header)
            self._screen.show_moved_on()

        self._desk.run(lambda session: people.move(session, self._case, Station.REVIEW), moved)

    def answer(self, value: object, *, declined: bool = False) -> None:
        """Keep this answer to the question on the card, then go on."""
        if self._here is None:
            return
        basis, note = self.remark
        self._attempt(Attempt(self._here, value, declined=declined, basis=basis, note=note), go_on=True)

    def take_back(self) -> None:
        """Make the question unanswered again, as if never asked."""
        card = self._card()
        if card is not None and card.answer is not None:
            self._remarks.pop(card.fact, None)
            self._attempt(Attempt(card.fact, None), go_on=False)

    def remark_written(self, basis: str, note: str) -> None:
        """Attach basis and note: at once to an answer that is there, otherwise to the answer that comes."""
        card = self._card()
        if card is None:
            return
        self._remarks[card.fact] = (basis, note.strip())
        if card.answer is not None:
            again = Attempt(
                card.fact,
                card.answer.value,
                declined=card.answer.declined,
                basis=basis,
                note=note.strip(),
            )
            self._attempt(again, go_on=False)

    def try_again(self) -> None:
        """Send the answer that could not be saved once more."""
        if self._waiting is not None:
            self._attempt(self._waiting, go_on=True)

    def go_on(self) -> None:
        """To the next question without an answer, or to the end."""
        cards = self._cards()
        later = cards[self._index(cards) + 1 :] if self._here else ()
        self._stand_at(next((card.fact for card in later if card.answer is None), None))

    def skip(self) -> None:
        """To the question below, answered or not."""
        cards = self._cards()
        below = self._index(cards) + 1
        self._stand_at(cards[below].fact if self._here and below < len(cards) else None)

    def back(self) -> None:
        """To the question above; from the end to the last one."""
        cards = self._cards()
        above = self._index(cards) - 1 if self._here else len(cards) - 1
        if cards and above >= 0:
            self._stand_at(cards[above].fact)

    def go_to(self, fact: str) -> None:
        """To one question, wherever it is."""
        self._stand_at(fact)

    def go_to_section(self, section: str) -> None:
        """To the first open question of a section, else to its first."""
        cards = [card for card in self._cards() if card.section == section]
        still_open = [card for card in cards if card.answer is None]
        if cards:
            self._stand_at((still_open or cards)[0].fact)

    def go_to_skipped(self) -> None:
        """To the first question that has no answer yet."""
        if self._interview is not None:
            self._stand_at(first_open(self._interview, folded_too=self._folded_shown))

    def fold(self, *, shown: bool) -> None:
        """Show or fold away the questions that cannot change anything."""
        self._folded_shown = shown
        self._show()

    def _attempt(self, attempt: Attempt, *, go_on: bool) -> None:
        """Send an answer to the vault. Only the newest attempt may move the card or report trouble."""
        self._waiting = attempt
        self._show()

        def kept(outcome: tuple[Interview, datetime]) -> None:
            self._interview, at = outcome
            self._remarks.pop(attempt.fact, None)
            newest = self._waiting is attempt
            if newest:
                self._waiting = None
            self._show()
            self._screen.show_saved(at)
            if newest and go_on and self._here == attempt.fact:
                self._screen.linger()

        def refused(problem: ClinicError) -> None:
            if self._waiting is attempt:
                self._screen.show_unsaved(problem)

        self._desk.run(lambda session: attempt.carry_out(session, self._case), kept, refused)

    def _stand_at(self, fact: str | None) -> None:
        self._here = fact
        self._show()

    def _show(self) -> None:
        if self._interview is not None:
            page = lay_out(self._interview, self._here, folded_shown=self._folded_shown)
            self._screen.show_page(replace(page, waiting=self._waiting))

    def _cards(self) -> tuple[Card, ...]:
        if self._interview is None:
            return ()
        return tuple(shown(self._interview, self._here, folded_too=self._folded_shown))

    def _card(self) -> Card | None:
        return next((card for card in self._cards() if card.fact == self._here), None)

    def _index(self, cards: tuple[Card, ...]) -> int:
        return next((at for at, card in enumerate(cards) if card.fact == self._here), -1)
