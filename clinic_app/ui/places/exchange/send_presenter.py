"""Decides who gets what, and tells how the writing goes. Knows no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.errors import ClinicError
from clinic_app.services import exchange, people

if TYPE_CHECKING:
    from pathlib import Path

    from clinic_app.domain.progress import Progress
    from clinic_app.services.exchange import Identity, Written
    from clinic_app.services.people import People, PersonRow
    from clinic_app.services.session import Session
    from clinic_app.ui.desk import Desk

_ADDRESS = re.compile(r"age1[02-9ac-hj-np-z]{58}", re.ASCII)
_ENOUGH = 20


@dataclass(frozen=True, slots=True)
class SendPage:
    """What has been chosen so far. `chosen` is None while everything goes."""

    chosen: tuple[PersonRow, ...] | None
    found: tuple[PersonRow, ...]
    recipients: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Whether there is something to send and somebody to read it."""
        return bool(self.recipients) and (self.chosen is None or bool(self.chosen))


class SendScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_identity(self, identity: Identity) -> None:
        """Show this laptop's address."""

    def show_sheet_saved(self, path: Path) -> None:
        """The sheet with the address was written."""

    def show_page(self, page: SendPage) -> None:
        """Show what has been chosen."""

    def refuse_recipient(self, text: str) -> None:
        """Say that this is no address; the text stays."""

    def show_step(self, done: int, total: int) -> None:
        """Show how far the writing is."""

    def show_sent(self, result: Written) -> None:
        """Say what was written and where."""

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong and that nothing was left behind."""


class SendPresenter:
    """One bundle in the making."""

    def __init__(self, screen: SendScreen, desk: Desk) -> None:
        self._screen = screen
        self._desk = desk
        self._everything = True
        self._chosen: dict[str, PersonRow] = {}
        self._found: tuple[PersonRow, ...] = ()
        self._recipients: list[str] = []
        self._looked_for = ""
        self._work: Progress | None = None

    def open(self) -> None:
        """Read this laptop's address."""
        self._desk.run(exchange.identity, self._screen.show_identity, self._screen.show_problem)
        self._show()

    def copy_address(self, address: str) -> None:
        """Put this laptop's address on the clipboard."""
        self._desk.copy(address)

    def save_sheet(self, out: Path) -> None:
        """Write this laptop's address as a paper; nothing on it is secret."""
        language = self._desk.language.value

        def work(session: Session) -> Path:
            sheet = exchange.identity_sheet(session, language)
            try:
                out.write_bytes(sheet)
            except OSError as problem:
                raise ClinicError("file.not_writable", path=out.parent) from problem
            return out

        self._desk.run(work, self._screen.show_sheet_saved, self._screen.show_problem)

    def send_everything(self, *, everything: bool) -> None:
        """All cases, or only those that are picked."""
        self._everything = everything
        self._show()

    def find(self, text: str) -> None:
        """Look for cases to send."""
        self._looked_for = text
        if not text.strip():
            self._found = ()
            self._show()
            return

        def arrived(found: People) -> None:
            if self._looked_for == text:
                self._found = tuple(row for row in found.rows if row.case and row.case not in self._chosen)
                self._show()

        self._desk.run(lambda session: people.search(session, text, limit=_ENOUGH), arrived)

    def pick(self, row: PersonRow) -> None:
        """Send this case too."""
        if row.case:
            self._chosen[row.case] = row
            self._found = tuple(each for each in self._found if each.case != row.case)
            self._show()

    def drop(self, case: str) -> None:
        """Do not send this case after all."""
        self._chosen.pop(case, None)
        self._show()

    def add_recipients(self, text: str) -> None:
        """Take every age address found in `text`; refuse a text that holds none."""
        addresses = _ADDRESS.findall(text.strip())
        if not addresses:
            self._screen.refuse_recipient(text)
            return
        self._recipients.extend(address for address in addresses if address not in self._recipients)
        self._show()

    def drop_recipient(self, address: str) -> None:
        """Do not send to this laptop after all."""
        self._recipients.remove(address)
        self._show()

    def send(self, out: Path) -> None:
        """Write the sealed bundle."""
        recipients = tuple(self._recipients)
        cases = None if self._everything else tuple(self._chosen)
        self._work = self._desk.run_long(
            lambda session, progress: exchange.export(
                session, recipients=recipients, cases=cases, out=out, progress=progress
            ),
            self._screen.show_sent,
            self._screen.show_problem,
            self._screen.show_step,
        )

    def stop(self) -> None:
        """Stop writing; nothing is left behind."""
        if self._work is not None:
            self._work.cancel()
        self._show()

    def _show(self) -> None:
        chosen = None if self._everything else tuple(self._chosen.values())
        self._screen.show_page(SendPage(chosen, self._found, tuple(self._recipients)))
