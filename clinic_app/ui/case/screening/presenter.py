"""Decides which pathway stands open beside the cards and where "Ask now" leads. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.case import Station
from clinic_app.services import people, screening, what_if

if TYPE_CHECKING:
    from clinic_app.services.screening import PathwayView, ScreeningView
    from clinic_app.services.what_if import WhatIf
    from clinic_app.ui.desk import Desk

# The strongest levels first: the card that stands open when the page is first seen.
_INTEREST = ("applies_now", "likely", "unclear", "possible", "prepare")


class ScreeningScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_page(self, view: ScreeningView, chosen: PathwayView | None) -> None:
        """Show the screening, one pathway open."""

    def show_what_if(self, pathway: str, tried: tuple[WhatIf, ...]) -> None:
        """Show what could change this pathway, if it is the one that stands open."""

    def show_handed_over(self) -> None:
        """The case stands in the attorney's queue now."""


class ScreeningPresenter:
    """One case's screening; what may be seen was already decided by the service for this role."""

    def __init__(self, screen: ScreeningScreen, desk: Desk, case: str, ask_now: Callable[[str], None]) -> None:
        self._screen = screen
        self._desk = desk
        self._case = case
        self._ask_now = ask_now
        self._view: ScreeningView | None = None
        self._chosen = ""

    def open(self) -> None:
        """Screen the case as it stands now."""

        def arrived(view: ScreeningView) -> None:
            self._view = view
            self._show()

        self._desk.run(lambda session: screening.screening(session, self._case), arrived)

    def choose(self, pathway: str) -> None:
        """Open one pathway beside the cards."""
        self._chosen = pathway
        self._show()

    def ask(self, fact: str) -> None:
        """Go to the question that is missing."""
        self._ask_now(fact)

    def ask_for(self, pathway: str) -> None:
        """Go to the first question that could still decide this pathway."""
        found = self._find(pathway)
        if found is not None and found.missing:
            self._ask_now(found.missing[0].fact)

    def hand_over(self) -> None:
        """Put the case in the attorney's queue."""
        self._desk.run(
            lambda session: people.move(session, self._case, Station.REVIEW),
            lambda _: self._screen.show_handed_over(),
        )

    def _find(self, pathway: str) -> PathwayView | None:
        pathways = self._view.pathways if self._view else ()
        return next((each for each in pathways if each.id == pathway), None)

    def _show(self) -> None:
        if self._view is not None:
            chosen = self._find(self._chosen) or most_telling(self._view.pathways)
            self._screen.show_page(self._view, chosen)
            if chosen is not None and self._view.sees_reasons:
                self._try_out(chosen.id)

    def _try_out(self, pathway: str) -> None:
        """Other answers, on a copy; the page does not wait for them."""
        self._desk.run(
            lambda session: what_if.what_if(session, self._case, pathway),
            lambda tried: self._screen.show_what_if(pathway, tried),
        )


def most_telling(pathways: tuple[PathwayView, ...]) -> PathwayView | None:
    """The pathway that an attorney wants to read first."""
    for level in _INTEREST:
        for pathway in pathways:
            if pathway.level == level:
                return pathway
    return pathways[0] if pathways else None
