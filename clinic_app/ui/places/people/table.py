"""The people that were found, as rows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from clinic_app.ui import dates, i18n
from clinic_app.ui.case.languages import language_name
from clinic_app.ui.parts.table import DATA, ICON, SECOND, STRONG, DataTable
from clinic_app.ui.places.people.matching import is_spelled_otherwise, strong_parts
from clinic_app.ui.words import STATION_ICONS, station_words

if TYPE_CHECKING:
    from clinic_app.services.people import PersonRow

COLUMNS = 5


class PeopleTable(DataTable):
    """`opened` tells a row."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PersonRow, ...] = ()
        self._typed = ""
        self._model = QStandardItemModel(0, COLUMNS, self)
        self.setModel(self._model)
        self.activated.connect(self._activated)
        self.clicked.connect(self._activated)
        self.retranslate()

    def show_rows(self, rows: tuple[PersonRow, ...], typed: str) -> None:
        """Show these; the first is chosen, so that Enter opens it."""
        self._rows, self._typed = rows, typed
        self._model.setRowCount(0)
        for row in rows:
            self._model.appendRow(self._cells(row))
        if rows:
            self.selectRow(0)

    def rows(self) -> tuple[PersonRow, ...]:
        """What stands here."""
        return self._rows

    def step(self, by: int) -> None:
        """Move the choice up or down from the search box."""
        at = self.currentIndex().row() + by
        self.selectRow(max(0, min(self._model.rowCount() - 1, at)))

    def open_chosen(self) -> None:
        """Open the row that is chosen."""
        self._activated(self.currentIndex())

    def retranslate(self) -> None:
        """Header and cells in the current language."""
        words = [self.tr("Name"), self.tr("Ticket"), self.tr("Station"), self.tr("Language"), self.tr("Last change")]
        self._model.setHorizontalHeaderLabels(words)
        self.setAccessibleName(self.tr("People that were found"))
        at = self.currentIndex().row()
        self._model.setRowCount(0)
        for row in self._rows:
            self._model.appendRow(self._cells(row))
        if at >= 0:
            self.selectRow(at)
        self.share_columns(stretch=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter opens on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
        else:
            super().keyPressEvent(event)

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._rows[index.row()])

    def _cells(self, row: PersonRow) -> list[QStandardItem]:
        language = i18n.language()
        day = row.updated_at.date() if row.updated_at else None
        return [
            self._name(row),
            _cell(row.ticket),
            self._station(row),
            _cell(language_name(row.language, language) if row.language else ""),
            _cell(self._day_words(day) if day else ""),
        ]

    def _name(self, row: PersonRow) -> QStandardItem:
        shown = f"{row.name} ({row.alias})" if row.alias else row.name
        item = _cell(shown or self.tr("No name yet"))
        item.setData(row.case, DATA)
        item.setData(strong_parts(shown, self._typed) if self._typed.strip() else [], STRONG)
        by_ticket = self._typed.strip() == row.ticket
        if self._typed.strip() and not by_ticket and is_spelled_otherwise(shown, self._typed):
            item.setData(self.tr("spelled differently"), SECOND)
        if row.safe_contact:
            item.setData("phone-off", ICON)
            item.setToolTip(self.tr("Safe contact: look at the case before you call"))
            item.setAccessibleText(f"{item.text()}, {item.toolTip()}")
        return item

    def _station(self, row: PersonRow) -> QStandardItem:
        if row.station is None:
            return _cell(self.tr("No case yet"))
        item = _cell(station_words(row.station))
        item.setData(STATION_ICONS[row.station], ICON)
        return item

    def _day_words(self, day: date) -> str:
        today = date.today()  # noqa: DTZ011 (the laptop's own day is meant)
        return self.tr("Today") if day == today else dates.near_day(day, today, i18n.language())


def _cell(words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setEditable(False)
    return item
