"""Decides what People shows while somebody types. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.case import Station

if TYPE_CHECKING:
    from clinic_app.services.people import People, PersonRow
    from clinic_app.services.session import Session
    from clinic_app.ui.desk import Desk

LIMIT = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """One question to the vault: what was typed and which filters are on."""

    text: str = ""
    station: Station | None = None
    language: str | None = None

    @property
    def is_plain(self) -> bool:
        """Nothing typed, no filter."""
        return not self.text.strip() and self.station is None and self.language is None


class PeopleScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_people(self, found: People, asked: Asked) -> None:
        """Show these rows."""


class PeoplePresenter:
    """Owned by the view. Only the newest question is waited for; answers to older ones are dropped."""

    def __init__(self, screen: PeopleScreen, desk: Desk) -> None:
        self._screen, self._desk = screen, desk
        self.asked = Asked()
        self._newest = 0
        self._waiting = False

    def typed(self, text: str) -> None:
        """The text changed."""
        self._ask(Asked(text, self.asked.station, self.asked.language))

    def station_chosen(self, station: Station | None) -> None:
        """Another station, or all."""
        self._ask(Asked(self.asked.text, station, self.asked.language))

    def language_chosen(self, language: str | None) -> None:
        """Another language, or all."""
        self._ask(Asked(self.asked.text, self.asked.station, language))

    def refresh(self) -> None:
        """Ask the same again: somebody came back to this page."""
        self._ask(self.asked)

    def chosen(self, row: PersonRow) -> None:
        """Open the case; a person without one begins a visit."""
        if row.case is not None:
            self._desk.open_case(row.case, "interview")
        else:
            self._desk.start_intake(row.name)

    def _ask(self, asked: Asked) -> None:
        self.asked = asked
        self._newest += 1
        if not self._waiting:
            self._send()

    def _send(self) -> None:
        """One question at a time: what is typed meanwhile is asked once, when the answer is here."""
        number, asked = self._newest, self.asked
        self._waiting = True

        def find(session: Session) -> People:
            from clinic_app.services import people

            return people.search(session, asked.text, station=asked.station, language=asked.language, limit=LIMIT)

        def arrived(found: People) -> None:
            self._waiting = False
            if number == self._newest:
                self._screen.show_people(found, asked)
            else:
                self._send()

        self._desk.run(find, arrived)
