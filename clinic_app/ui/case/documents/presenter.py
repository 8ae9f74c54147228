"""Decides what the checklist screen shows and what each button does. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.errors import ClinicError
from clinic_app.services import documents, scans

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from clinic_app.domain.text import Text
    from clinic_app.services.documents import Attachment, Checklist, Item
    from clinic_app.services.session import Session
    from clinic_app.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong together, under one heading."""

    title: Text
    items: tuple[Item, ...]

    @property
    def settled(self) -> int:
        """How many of them need nothing more."""
        return sum(item.state.is_settled for item in self.items)


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """The list, and the item whose details stand beside it."""

    groups: tuple[Group, ...]
    chosen: Item | None
    settled: int
    total: int


class DocumentsScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_page(self, page: DocumentsPage) -> None:
        """Show the checklist."""

    def show_scan(self, attachment: Attachment, data: bytes) -> None:
        """Show a scan from memory."""

    def show_list(self, pdf: bytes, language: str) -> None:
        """Show the worker's printed list from memory."""

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong."""


class DocumentsPresenter:
    """One case's documents and the one that is being looked at."""

    def __init__(self, screen: DocumentsScreen, desk: Desk, case: str) -> None:
        self._screen = screen
        self._desk = desk
        self._case = case
        self._checklist: Checklist | None = None
        self._chosen = ""

    def open(self) -> None:
        """Read the checklist afresh."""
        self._do(lambda session: documents.checklist(session, self._case))

    def choose(self, item: str) -> None:
        """Look at one document."""
        self._chosen = item
        self._show()

    def ask(self, item: str) -> None:
        """The worker was asked to bring it."""
        self._do(lambda session: documents.ask(session, self._case, item))

    def ask_all(self) -> None:
        """The worker was asked for everything that is needed."""
        self._do(lambda session: documents.ask_all(session, self._case))

    def receive(self, item: str) -> None:
        """It is here."""
        self._do(lambda session: documents.receive(session, self._case, item))

    def check(self, item: str) -> None:
        """Somebody looked at it and it will do."""
        self._do(lambda session: documents.check(session, self._case, item))

    def waive(self, item: str, reason: str) -> None:
        """It is not needed, and why."""
        self._do(lambda session: documents.waive(session, self._case, item, reason=reason))

    def reopen(self, item: str) -> None:
        """It is needed after all."""
        self._do(lambda session: documents.reopen(session, self._case, item))

    def attach(self, item: str, files: Sequence[Path]) -> None:
        """Put scans into the vault, beside their document; the first that cannot be kept is told, the rest wait."""
        self._chosen = item

        def work(session: Session) -> Checklist:
            for file in files:
                documents.attach(session, self._case, item, scans.content(file), file.name)
            return documents.checklist(session, self._case)

        self._do(work)

    def look_at(self, attachment: str) -> None:
        """Show one scan from the vault's memory; no copy is written anywhere."""
        self._desk.run(
            lambda session: documents.scan(session, attachment),
            lambda found: self._screen.show_scan(*found),
            self._screen.show_problem,
        )

    def print_list(self, language: str) -> None:
        """Make the worker's list in their language."""
        self._desk.run(
            lambda session: documents.worker_list_pdf(session, self._case, language),
            lambda pdf: self._screen.show_list(pdf, language),
            self._screen.show_problem,
        )

    def _do(self, work: Callable[[Session], Checklist]) -> None:
        def done(checklist: Checklist) -> None:
            self._checklist = checklist
            self._show()

        self._desk.run(work, done, self._screen.show_problem)

    def _items(self) -> tuple[Item, ...]:
        return self._checklist.items if self._checklist else ()

    def _show(self) -> None:
        if self._checklist is None:
            return
        items = self._items()
        chosen = next((item for item in items if item.id == self._chosen), items[0] if items else None)
        groups = tuple(Group(title, tuple(mates)) for title, mates in groupby(items, key=lambda item: item.group_title))
        self._screen.show_page(DocumentsPage(groups, chosen, self._checklist.settled, self._checklist.total))
