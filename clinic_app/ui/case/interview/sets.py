"""Questions that take several answers: tick what applies, or none of these."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clinic_app.domain.text import Text
from clinic_app.services.interview import Card
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.check_row import CheckRow
from clinic_app.ui.case.interview.editor import Editor, Tongues, WaysOut
from clinic_app.ui.case.interview.finding import matching
from clinic_app.ui.case.interview.grid import AnswerGrid
from clinic_app.ui.parts.base import across, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.field import Line
from clinic_app.ui.parts.label import Label

_LONG = 8
NONE_OF_THESE = Text("None of these", "Ninguna de estas")


class SetEditor(Editor):
    """Tick rows, a search above them when there are many, then Done."""

    def __init__(self, card: Card, tongues: Tongues, parent: QWidget | None = None) -> None:
        super().__init__(card, tongues, parent)
        self._rows: dict[str, CheckRow] = {}
        self._saved: list[str] = []
        for option in card.options:
            row = CheckRow(tongues.upper(option.label), tongues.lower(option.label), parent=self)
            row.setObjectName(option.value)
            row.toggled.connect(self._ticked)
            self._rows[option.value] = row
        self._search = Line(parent=self)
        self._search.setObjectName("find_option")
        self._search.setVisible(len(card.options) > _LONG)
        self._search.textChanged.connect(self._filter)
        self._nothing = Label(tone="muted", parent=self)
        self._nothing.hide()
        self._grid = AnswerGrid(self, most_columns=3)
        self._grid.hold(list(self._rows.values()))
        column = down(self, gap=16)
        for widget in (self._search, self._grid, self._nothing):
            column.addWidget(widget)
        column.addLayout(self._foot())
        self.retranslate()

    def mark(self, value: object, *, declined: bool) -> None:
        """Show what was answered."""
        chosen = value if isinstance(value, list | tuple | frozenset) else ()
        for option, row in self._rows.items():
            row.setChecked(option in chosen)
        self._none.setChecked(value is not None and value != "unknown" and not chosen)
        self._out.mark(value, declined=declined)
        self._saved = sorted(chosen)

    def take_focus(self) -> None:
        """Put the keyboard where the answer begins."""
        first = self._search if not self._search.isHidden() else self._grid.seen()[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def ticked(self) -> list[str]:
        """The options that are ticked, as they are stored."""
        return sorted(option for option, row in self._rows.items() if row.isChecked())

    def waiting_value(self) -> object:
        """A whole answer that was not sent off yet."""
        return self.ticked() if self.ticked() and self.ticked() != self._saved else None

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._search.setPlaceholderText(self.tr("Find in this list"))
        self._search.setAccessibleName(self.tr("Find in this list"))
        self._nothing.setText(self.tr("Nothing in this list has that word."))
        self._ticked()

    def _foot(self) -> QHBoxLayout:
        self._done = Button(kind="primary", size="large", key="Ctrl+Enter")
        self._done.setObjectName("done")
        self._done.clicked.connect(self._finish)
        self._none = self.button(NONE_OF_THESE, name="none_of_these")
        self._none.clicked.connect(partial(self.answered.emit, [], False))
        self._out = WaysOut(self, typing=True)
        out = AnswerGrid(self)
        out.hold([self._none, *self._out.buttons])
        row = across(gap=12)
        row.addWidget(self._done)
        row.addWidget(out, 1)
        return row

    def _finish(self) -> None:
        if self.ticked():
            self.answered.emit(self.ticked(), False)

    def key(self, letter: str) -> bool:
        """Answer by key."""
        if letter == "Ctrl+Enter":
            self._done.click()
            return True
        return super().key(letter)

    def _ticked(self) -> None:
        count = len(self.ticked())
        self._done.setText(self.tr("Keep these %n", "", count) if count else self.tr("Keep"))
        self._done.setEnabled(count > 0)
        self._done.updateGeometry()

    def _filter(self, text: str) -> None:
        options = matching(self.card.options, text, i18n.language(), by_name=False)
        found = {option.value for option in options}
        for value, row in self._rows.items():
            row.setVisible(value in found or row.isChecked())
        self._nothing.setVisible(not found)
        self._grid.arrange()
