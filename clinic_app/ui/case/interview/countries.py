"""Countries: type a few letters in either language, choose one or several."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clinic_app.domain.text import Text
from clinic_app.services.interview import Card, Choice
from clinic_app.services.words import STATELESS
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.editor import UNKNOWN, Editor, Offer, Tongues, WaysOut
from clinic_app.ui.case.interview.finding import matching
from clinic_app.ui.case.interview.grid import AnswerGrid
from clinic_app.ui.parts.base import across, clear, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card as Box
from clinic_app.ui.parts.field import SearchField
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label
from clinic_app.ui.parts.table import DATA, SECOND, SideList

_ROWS = 4


class CountryEditor(Editor):
    """A search and a list that follows it. One country answers at once; several are gathered as chips."""

    def __init__(self, card: Card, tongues: Tongues, parent: QWidget | None = None) -> None:
        super().__init__(card, tongues, parent)
        self._several = card.type == "countries"
        self._chosen: list[str] = []
        self._saved: list[str] = []
        self._search = SearchField()
        self._search.line.setObjectName("find_country")
        self._search.changed.connect(self._find)
        self._search.moved.connect(self._move)
        self._search.entered.connect(self._pick_current)
        self._model = QStandardItemModel(self)
        self._list = SideList()
        set_style(self._list, kind="plain")
        self._list.setObjectName("countries")
        self._list.setModel(self._model)
        self._list.clicked.connect(self._pick)
        self._list.activated.connect(self._pick)
        self._nothing = Label(tone="muted")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._out = WaysOut(self, typing=True)
        self._arrange()
        self.retranslate()

    def mark(self, value: object, *, declined: bool) -> None:
        """Show what was answered."""
        given = value if isinstance(value, list | tuple | frozenset) else [value]
        self._chosen = [str(code) for code in given if code and code != UNKNOWN]
        self._saved = self.chosen()
        self._out.mark(value, declined=declined)
        if self._several:
            self._stateless.setChecked(value is not None and value != UNKNOWN and not self._chosen)
        self._show_chosen()

    def take_focus(self) -> None:
        """Put the keyboard where the answer begins."""
        self._search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> list[str]:
        """The countries gathered so far, as they are stored."""
        return sorted(self._chosen)

    def waiting_value(self) -> object:
        """A whole answer that was not sent off yet."""
        return self.chosen() if self._several and self._chosen and self.chosen() != self._saved else None

    def key(self, letter: str) -> bool:
        """Answer by key."""
        if letter == "Ctrl+Enter" and self._several:
            self._keep.click()
            return True
        return super().key(letter)

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self._list.setFixedHeight(theme.control("row_tall") * _ROWS + 8)
        super().restyle()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        words = self.tr("Type the first letters, in either language")
        self._search.set_words(self.tr("Find a country"), words)
        self._list.setAccessibleName(self.tr("Countries"))
        self._nothing.setText(self.tr("No country has that name."))
        self._find(self._search.line.text())
        self._show_chosen()

    def _arrange(self) -> None:
        column = down(self, gap=12)
        column.addWidget(self._chips)
        column.addWidget(self._search)
        box = Box(pad=4)
        box.column.addWidget(self._list)
        box.column.addWidget(self._nothing)
        column.addWidget(box)
        column.addLayout(self._foot())
        self._list.setFixedHeight(theme.control("row_tall") * _ROWS + 8)

    def _foot(self) -> QHBoxLayout:
        row = across(gap=12)
        buttons = self._out.buttons
        self._keep = Button(kind="primary", size="large", key="Ctrl+Enter")
        self._keep.setObjectName("done")
        self._keep.clicked.connect(lambda: self.answered.emit(self.chosen(), False))
        self._stateless: Offer = self.button(STATELESS, name="stateless")
        self._stateless.clicked.connect(partial(self.answered.emit, [], False))
        if self._several:
            row.addWidget(self._keep)
            buttons = [self._stateless, *buttons]
        else:
            self._keep.setParent(self)
            self._stateless.setParent(self)
            self._keep.hide()
            self._stateless.hide()
        out = AnswerGrid()
        out.hold(buttons)
        row.addWidget(out, 1)
        return row

    def _find(self, text: str) -> None:
        self._model.clear()
        language = i18n.language()
        for option in matching(self.card.options, text, language, by_name=True):
            item = QStandardItem(self.tongues.upper(option.label))
            item.setEditable(False)
            item.setData(self.tongues.lower(option.label), SECOND)
            item.setData(option.value, DATA)
            self._model.appendRow(item)
        found = self._model.rowCount() > 0
        self._nothing.setVisible(not found)
        self._list.setVisible(found)
        if found:
            self._list.setCurrentIndex(self._model.index(0, 0))

    def _move(self, step: int) -> None:
        row = max(0, min(self._model.rowCount() - 1, self._list.currentIndex().row() + step))
        self._list.setCurrentIndex(self._model.index(row, 0))

    def _pick_current(self) -> None:
        # Enter may come before the list has followed the last key.
        self._find(self._search.line.text())
        if self._list.currentIndex().isValid():
            self._pick(self._list.currentIndex())

    def _pick(self, index: QModelIndex) -> None:
        code = index.data(DATA)
        if not self._several:
            self.answered.emit(code, False)
            return
        if code not in self._chosen:
            self._chosen.append(code)
        self._search.line.clear()
        self._show_chosen()

    def _drop(self, code: str) -> None:
        self._chosen.remove(code)
        self._show_chosen()
        self.take_focus()

    def _show_chosen(self) -> None:
        clear(self._flow)
        for code in self._chosen:
            words = self.tongues.upper(self._label(code))
            chip = Button(words, size="small", trailing="x" if self._several else "")
            chip.setObjectName(f"chosen_{code}")
            if self._several:
                chip.setAccessibleName(self.tr("Remove {country}").format(country=words))
                chip.clicked.connect(partial(self._drop, code))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._chosen))
        count = len(self._chosen)
        self._keep.setText(self.tr("Keep these %n", "", count) if count else self.tr("Keep"))
        self._keep.setEnabled(count > 0)
        self._keep.updateGeometry()

    def _label(self, code: str) -> Text:
        found: Choice | None = next((each for each in self.card.options if each.value == code), None)
        return found.label if found else Text(code, code)
