"""Decides what Today shows. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.case import Station

if TYPE_CHECKING:
    from clinic_app.services.people import Board, DueLine, Ticket
    from clinic_app.ui.desk import Desk

LONG_WAIT = 30  # minutes
_QUEUES = (Station.WAITING, Station.REVIEW)
_DUE_AT_REST = 3


@dataclass(frozen=True, slots=True)
class BoardView:
    """What stands on the page."""

    columns: tuple[tuple[Station, tuple[Ticket, ...]], ...]
    people: int
    longest: int
    due: tuple[DueLine, ...]
    due_total: int


class TodayScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_board(self, board: BoardView) -> None:
        """Show this."""


class TodayPresenter:
    """Owned by the view."""

    def __init__(self, screen: TodayScreen, desk: Desk) -> None:
        self._screen, self._desk = screen, desk
        self._board: Board | None = None
        self.mine_only = False
        self.all_due = False

    def refresh(self) -> None:
        """Ask again who is here; a minute has gone by, or somebody came back to this page."""
        from clinic_app.services import people

        self._desk.run(people.today, self._arrived)

    def only_mine(self, on: bool) -> None:
        """Show only the cases that this key works on."""
        self.mine_only = on
        self._show()

    def show_all_due(self, on: bool) -> None:
        """Show every date of the fortnight, or the first three."""
        self.all_due = on
        self._show()

    def opened(self, case: str) -> None:
        """A card was chosen."""
        self._desk.open_case(case, "interview")

    def step_for(self, station: Station) -> str:
        """Where a case of this station is best opened."""
        return {Station.REVIEW: "screening", Station.DOCUMENTS: "documents", Station.DONE: "documents"}.get(
            station, "interview"
        )

    def _arrived(self, board: Board) -> None:
        self._board = board
        self._show()

    def _show(self) -> None:
        board = self._board
        if board is None:
            return
        columns = tuple((station, self._mine(board.columns.get(station, ()))) for station in Station)
        waiting = [ticket.minutes for station, tickets in columns if station in _QUEUES for ticket in tickets]
        self._screen.show_board(
            BoardView(
                columns=columns,
                people=sum(len(tickets) for _, tickets in columns),
                longest=max(waiting, default=0),
                due=board.due if self.all_due else board.due[:_DUE_AT_REST],
                due_total=len(board.due),
            )
        )

    def _mine(self, tickets: tuple[Ticket, ...]) -> tuple[Ticket, ...]:
        if not self.mine_only:
            return tickets
        return tuple(ticket for ticket in tickets if ticket.volunteer == self._desk.actor)
