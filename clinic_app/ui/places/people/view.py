"""People: one search box, filters, a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from clinic_app.domain.case import Station
from clinic_app.ui import i18n
from clinic_app.ui.case.languages import LANGUAGES, language_name
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.base import Live, across, announce, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.chip import ChipRow
from clinic_app.ui.parts.empty import EmptyState
from clinic_app.ui.parts.field import SearchField
from clinic_app.ui.parts.header import KeyLine, PageHeader
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.parts.table import TableCard
from clinic_app.ui.places.people.presenter import Asked, PeoplePresenter
from clinic_app.ui.places.people.table import PeopleTable
from clinic_app.ui.theme.tokens import icon_name
from clinic_app.ui.words import station_words

if TYPE_CHECKING:
    from clinic_app.services.people import People

_OFFERED = ("es", "en", "mam", "pt")


class PeopleView(Live, QWidget):
    """The box keeps the keyboard while the arrows move through what was found."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: People | None = None
        self.presenter = PeoplePresenter(self, desk)
        column = down(self, gap=10, margins=(24, 20, 24, 16))
        self._header = PageHeader()
        self._add = Button(icon=icon_name("add"))
        self._header.add(self._add)
        self.search = SearchField()
        self._add.clicked.connect(lambda: desk.start_intake(self.search.line.text().strip()))
        self._hint = WrapLabel(kind="small", tone="muted")
        self._station_label, self._language_label = Label(kind="small", tone="muted"), Label(kind="small", tone="muted")
        self.stations, self.languages = ChipRow(), ChipRow()
        self.table = PeopleTable()
        self._card = TableCard(self.table)
        self._none = EmptyState("search")
        self._below = QStackedWidget()
        self._below.addWidget(self._card)
        self._below.addWidget(self._none)
        self._keys = KeyLine()
        column.addWidget(self._header)
        column.addWidget(self.search)
        column.addWidget(self._hint)
        for label, chips in ((self._station_label, self.stations), (self._language_label, self.languages)):
            row = across(gap=12)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(chips, 1)
            column.addLayout(row)
        column.addWidget(self._below, 1)
        column.addWidget(self._keys)
        self.search.changed.connect(self.presenter.typed)
        self.search.moved.connect(self.table.step)
        self.search.entered.connect(self.table.open_chosen)
        self.stations.chosen.connect(self.presenter.station_chosen)
        self.languages.chosen.connect(self.presenter.language_chosen)
        self.table.opened.connect(self.presenter.chosen)
        self.setFocusProxy(self.search.line)
        self.retranslate()

    def show_people(self, found: People, asked: Asked) -> None:
        """Show what was found, and how many there are in all."""
        self._found = found
        self.table.show_rows(found.rows, asked.text)
        self._show_none(asked)
        self._below.setCurrentWidget(self._card if found.rows else self._none)
        self._show_count(asked)
        if asked.text:
            announce(self, self.tr("%n found", "", found.total))

    def retranslate(self) -> None:
        """Every word in the current language."""
        self._header.set_words(self.tr("People"))
        self._add.setText(self.tr("Add a person"))
        self.search.set_words(self.tr("Search people"), self.tr("A name, part of a name, or a ticket number"))
        self._hint.setText(self.tr("Accents and small typing mistakes are forgiven."))
        self._station_label.setText(self.tr("Station"))
        self._language_label.setText(self.tr("Language"))
        everyone = self.tr("All")
        stations = [(None, everyone), *((station, station_words(station)) for station in Station)]
        self.stations.offer(stations, on=self.presenter.asked.station)
        spoken = [(code, language_name(code, i18n.language())) for code in _OFFERED if code in LANGUAGES]
        self.languages.offer([(None, everyone), *spoken], on=self.presenter.asked.language)
        self._keys.show_keys(
            [("↑ ↓", self.tr("choose")), ("Enter", self.tr("open the case")), ("Esc", self.tr("clear"))]
        )
        self._show_none(self.presenter.asked)
        self._show_count(self.presenter.asked)
        self.restyle()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Fresh at every visit."""
        super().showEvent(event)
        self.presenter.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fold by the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Large words leave room for the search and what it found: the rest folds away."""
        narrow = theme.folds("columns", self.window().width())
        for part in (self._hint, self._language_label, self.languages, self._keys, self._station_label):
            part.setVisible(not narrow)
        for at in (1, 4):
            self.table.setColumnHidden(at, narrow)
        widest = max(self._station_label.sizeHint().width(), self._language_label.sizeHint().width())
        for label in (self._station_label, self._language_label):
            label.setFixedWidth(widest)

    def _show_none(self, asked: Asked) -> None:
        if asked.is_plain:
            self._none.say(
                self.tr("Nobody is in this clinic yet"),
                self.tr("Start an intake, or bring in a file from another laptop."),
                icon="users",
            )
            self._none.offer(self.tr("Start intake"), lambda: self._desk.start_intake(), icon=icon_name("add"))
            return
        self._none.say(
            self.tr("Nobody was found"),
            self.tr("Try fewer letters, or take a filter off. Nicknames and second last names are searched too."),
            icon="search",
        )
        name = asked.text.strip()
        words = self.tr("Start intake for “{name}”").format(name=name) if name else self.tr("Start intake")
        self._none.offer(words, lambda: self._desk.start_intake(name), icon=icon_name("add"))

    def _show_count(self, asked: Asked) -> None:
        if self._found is None:
            self.search.set_count("")
        elif asked.is_plain:
            self.search.set_count(self.tr("%n people", "", self._found.total))
        else:
            everybody = getattr(self._found, "everybody", self._found.total)
            words = self.tr("{found} of {all}").format(found=f"{self._found.total:,}", all=f"{everybody:,}")
            self.search.set_count(words)
