"""Questions answered by pressing one button: yes or no, and one of several."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clinic_app.services.interview import Card
from clinic_app.ui.case.interview.editor import Editor, Tongues, WaysOut, answer_keys, answer_words
from clinic_app.ui.case.interview.grid import AnswerGrid
from clinic_app.ui.parts.answer import AnswerButton
from clinic_app.ui.parts.base import down

_DIGITS = "123456789"


class YesNoEditor(Editor):
    """Yes, No, Don't know, Rather not say."""

    stays_in_sight = True

    def __init__(self, card: Card, tongues: Tongues, parent: QWidget | None = None) -> None:
        super().__init__(card, tongues, parent)
        self._out = WaysOut(self, typing=False)
        self._named = {name: self.button(answer_words(name), answer_keys(name)[0], name) for name in ("yes", "no")}
        for name, button in self._named.items():
            button.clicked.connect(partial(self.answered.emit, name, False))
        self._grid = AnswerGrid(self)
        self._grid.hold([*self._named.values(), *self._out.buttons])
        down(self).addWidget(self._grid)

    def mark(self, value: object, *, declined: bool) -> None:
        """Show what was answered."""
        for name, button in self._named.items():
            button.setChecked(value == name)
        self._out.mark(value, declined=declined)

    def take_focus(self) -> None:
        """Put the keyboard where the answer begins."""
        chosen = [button for button in self._grid.seen() if button.isChecked()]
        (chosen or self._grid.seen())[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def key(self, letter: str) -> bool:
        """Answer by key."""
        for name in ("yes", "no"):
            if letter in answer_keys(name):
                self.answered.emit(name, False)
                return True
        for name, declined in (("dont_know", False), ("rather_not", True)):
            if letter in answer_keys(name):
                self.answered.emit("unknown", declined)
                return True
        return False


class ChoiceEditor(Editor):
    """One of several options, each with a digit while they last."""

    def __init__(self, card: Card, tongues: Tongues, parent: QWidget | None = None) -> None:
        super().__init__(card, tongues, parent)
        self._options: dict[str, AnswerButton] = {}
        for at, option in enumerate(card.options):
            digit = _DIGITS[at] if at < len(_DIGITS) else ""
            button = self.button(option.label, digit, option.value)
            button.clicked.connect(partial(self.answered.emit, option.value, False))
            self._options[option.value] = button
        self._out = WaysOut(self, typing=False)
        self._grid, out = AnswerGrid(self, most_columns=3), AnswerGrid(self)
        self._grid.hold(list(self._options.values()))
        out.hold(self._out.buttons)
        column = down(self, gap=16)
        column.addWidget(self._grid)
        column.addWidget(out)

    def mark(self, value: object, *, declined: bool) -> None:
        """Show what was answered."""
        for option, button in self._options.items():
            button.setChecked(value == option)
        self._out.mark(value, declined=declined)

    def take_focus(self) -> None:
        """Put the keyboard where the answer begins."""
        chosen = [button for button in self._grid.seen() if button.isChecked()]
        (chosen or self._grid.seen())[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def key(self, letter: str) -> bool:
        """Answer by key."""
        if letter in _DIGITS:
            at = _DIGITS.index(letter)
            if at < len(self.card.options):
                self.answered.emit(self.card.options[at].value, False)
                return True
            return False
        return super().key(letter)
