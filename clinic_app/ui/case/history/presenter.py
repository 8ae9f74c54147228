"""Decides which changes the history shows. Knows no Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from clinic_app.services import history
from clinic_app.services.history_words import SCAN

if TYPE_CHECKING:
    from clinic_app.services.history import HistoryLine
    from clinic_app.ui.desk import Desk


class Sort(StrEnum):
    """What kind of change a line is; also the filters above the table."""

    EVERYTHING = "everything"
    ANSWERS = "answers"
    DOCUMENTS = "documents"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """The lines that pass the filter, newest first, and who appears in the whole history."""

    lines: tuple[HistoryLine, ...]
    people: tuple[str, ...]
    total: int


class HistoryScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_page(self, page: HistoryPage) -> None:
        """Show these lines."""


class HistoryPresenter:
    """One case's history behind a filter."""

    def __init__(self, screen: HistoryScreen, desk: Desk, case: str) -> None:
        self._screen = screen
        self._desk = desk
        self._case = case
        self._lines: tuple[HistoryLine, ...] = ()
        self._text = ""
        self._person = ""
        self._sort = Sort.EVERYTHING

    def open(self) -> None:
        """Read the history afresh."""

        def arrived(lines: tuple[HistoryLine, ...]) -> None:
            self._lines = lines
            self._show()

        self._desk.run(lambda session: history.entries(session, self._case), arrived)

    def find(self, text: str) -> None:
        """Show only lines that hold every word of `text`, accents forgiven."""
        self._text = text
        self._show()

    def only(self, sort: Sort) -> None:
        """Show only one sort of change."""
        self._sort = sort
        self._show()

    def only_by(self, person: str) -> None:
        """Show only what one person changed; empty shows everyone's."""
        self._person = person
        self._show()

    def _show(self) -> None:
        people = tuple(sorted({line.actor for line in self._lines}))
        self._screen.show_page(HistoryPage(tuple(self._passing()), people, len(self._lines)))

    def _passing(self) -> Iterator[HistoryLine]:
        words = plain(self._text).split()
        for line in self._lines:
            if self._person and line.actor != self._person:
                continue
            if self._sort not in (Sort.EVERYTHING, sort_of(line.field)):
                continue
            heap = _heap(line)
            if all(word in heap for word in words):
                yield line


def sort_of(field: str) -> Sort:
    """What kind of change a ledger field belongs to."""
    if field.startswith(("document.", SCAN)):
        return Sort.DOCUMENTS
    if "." in field and not field.startswith("advisal."):
        return Sort.ANSWERS
    return Sort.VISIT


def plain(text: str) -> str:
    """Small letters without accents, for searching."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


def _heap(line: HistoryLine) -> str:
    texts = [text for text in (line.label, line.where, line.before, line.after, line.remark) if text]
    return plain(" ".join([line.actor, *(f"{text.en} {text.es}" for text in texts)]))
