"""Questions answered by typing: what every typed answer has in common, and numbers and texts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.services.interview import Card
from clinic_app.ui.case.interview.editor import UNKNOWN, Editor, Tongues, WaysOut
from clinic_app.ui.case.interview.grid import AnswerGrid
from clinic_app.ui.parts.base import across, announce, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.field import Line
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

_MOST_DAYS = 3660


class FieldEditor(Editor):
    """A large field, and one button that says what it keeps. What is refused stays typed, with the reason."""

    def __init__(self, card: Card, tongues: Tongues, parent: QWidget | None = None) -> None:
        super().__init__(card, tongues, parent)
        self.field = Line(kind="date", parent=self)
        self.field.setObjectName("typed_answer")
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._keep)
        self.hint = Label(kind="small", tone="muted", parent=self)
        self._wrong, self._wrong_row = WrapLabel(kind="small", tone="danger"), QWidget(self)
        self._wrong.setObjectName("trouble")
        self._keeper = Button(kind="primary", key="Enter", size="large", parent=self)
        self._keeper.setObjectName("keep")
        self._keeper.clicked.connect(self._keep)
        self._out = WaysOut(self, typing=True)
        self._saved: object = None
        self._arrange()
        self.retranslate()

    def understood(self, text: str) -> object:
        """The value that `text` means; raises `InputError`."""
        raise NotImplementedError

    def keep_words(self, value: object) -> str:
        """What the button says while `value` is understood."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show beside the field what was understood; None for nothing yet."""

    def fill(self, column: QBoxLayout) -> None:
        """Put the field into the column."""
        self.field.setMaximumWidth(theme.px(280))
        column.addWidget(self.field)

    def below(self, column: QBoxLayout) -> None:
        """Put what helps with typing under the field."""

    def written(self, value: object) -> str:
        """How a saved value stands in the field."""
        return str(value)

    def mark(self, value: object, *, declined: bool) -> None:
        """Show what was answered."""
        self._out.mark(value, declined=declined)
        before, self._saved = self._saved, value
        if value is None and before is not None:
            self.field.clear()
        if value is not None and value != UNKNOWN:
            self.field.setText(self.written(value))

    def take_focus(self) -> None:
        """Put the keyboard where the answer begins."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def waiting_value(self) -> object:
        """A whole answer that was not sent off yet."""
        try:
            value = self._value()
        except InputError:
            return None
        return value if value != self._saved else None

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self.field.setMaximumWidth(theme.px(280))
        super().restyle()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self.field.setAccessibleName(self.tongues.upper(self.card.question))
        self._read(self.field.text())

    def _arrange(self) -> None:
        column = down(self, gap=8)
        self.fill(column)
        wrong = across(self._wrong_row, gap=6)
        wrong.addWidget(Icon("circle-alert", tone="danger", size="small"), 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self._wrong, 1)
        column.addWidget(self._wrong_row)
        column.addWidget(self.hint)
        self.below(column)
        out = AnswerGrid()
        out.hold(self._out.buttons)
        foot = across(gap=12)
        foot.addWidget(self._keeper, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(out, 1)
        column.addSpacing(12)
        column.addLayout(foot)

    def _value(self) -> object:
        text = self.field.text().strip()
        return self.understood(text) if text else None

    def _read(self, _text: str) -> None:
        """Follow every key: what is understood shows at once, what is wrong only when it cannot become right."""
        try:
            value = self._value()
        except InputError:
            value = None
        self._refuse(None)
        self.show_value(value)
        self._keeper.setEnabled(bool(self.field.text().strip()))
        self._keeper.setText(self.keep_words(value))
        self._keeper.updateGeometry()

    def _keep(self) -> None:
        try:
            value = self._value()
        except InputError as problem:
            self._refuse(problem)
            return
        if value is not None:
            self.answered.emit(value, False)

    def _refuse(self, problem: ClinicError | None) -> None:
        set_style(self.field, wrong=problem is not None)
        self._wrong_row.setVisible(problem is not None)
        if problem is not None:
            self._wrong.setText(phrases.sentence(problem))
            announce(self.field, self._wrong.text(), urgent=True)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class NumberEditor(FieldEditor):
    """A whole number, as days on a letter."""

    def understood(self, text: str) -> object:
        """What the typed words mean."""
        if not text.isascii() or not text.isdigit() or int(text) > _MOST_DAYS:
            raise InputError("interview.no_number", value=text, most=_MOST_DAYS)
        return int(text)

    def keep_words(self, value: object) -> str:
        """What the button keeps."""
        return self.tr("Keep") if value is None else self.tr("Keep {value}").format(value=value)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self.hint.setText(self.tr("A whole number, in digits."))
        super().retranslate()


class TextEditor(FieldEditor):
    """Words of the worker."""

    def understood(self, text: str) -> object:
        """What the typed words mean."""
        return text

    def keep_words(self, value: object) -> str:  # noqa: ARG002 (the words stand in the field)
        """What the button keeps."""
        return self.tr("Keep")

    def fill(self, column: QBoxLayout) -> None:
        """The field, and what stands beside it."""
        column.addWidget(self.field)

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self.updateGeometry()
