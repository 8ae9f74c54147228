"""Decides what the head of a case shows and which step is open. Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from clinic_app.services import people

if TYPE_CHECKING:
    from clinic_app.domain.case import Station
    from clinic_app.services.people import CaseHeader
    from clinic_app.services.session import Session
    from clinic_app.ui.desk import Desk


class CaseScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_header(self, header: CaseHeader) -> None:
        """Show who this is."""


class CasePresenter:
    """The head of one case."""

    def __init__(self, screen: CaseScreen, desk: Desk, case: str) -> None:
        self._screen = screen
        self._desk = desk
        self._case = case

    def open(self) -> None:
        """Read the head afresh."""
        self._desk.run(lambda session: people.case_header(session, self._case), self._screen.show_header)

    def move(self, station: Station) -> None:
        """The person goes to another station."""

        def step(session: Session) -> CaseHeader:
            people.move(session, self._case, station)
            return people.case_header(session, self._case)

        self._desk.run(step, self._screen.show_header)
