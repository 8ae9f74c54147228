"""Fields: a label over it, a hint or an error under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyleOptionComboBox, QWidget

from clinic_app.ui.parts.base import Live, across, announce, down, set_style, set_type, theme
from clinic_app.ui.parts.button import Button, IconButton
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.theme import paint


class Line(QLineEdit):
    """A line to type into; `kind` is empty, large or date."""

    def __init__(self, *, kind: str = "", mono: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind=kind)
        set_type(self, {"date": "title", "large": "strong"}.get(kind, "body"), mono=mono)
        self.setProperty("ring", "none")


class Field(Live, QWidget):
    """A labelled line. `line` is the QLineEdit; `refuse` puts one sentence under it and keeps the text."""

    def __init__(
        self,
        label: str = "",
        *,
        hint: str = "",
        kind: str = "",
        mono: bool = False,
        editor: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`editor` takes the place of the line when something else is edited."""
        super().__init__(parent)
        column = down(self, gap=6)
        self._label = Label(label, strong=True)
        self.line = Line(kind=kind, mono=mono)
        self.editor: QWidget = editor or self.line
        self._hint = WrapLabel(hint, kind="small", tone="muted")
        self._error = across(gap=8)
        self._mark = Icon("circle-alert", tone="danger", size="small")
        self._sentence = WrapLabel(kind="small", tone="danger")
        self._error.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._error.addWidget(self._sentence, 1)
        self._label.setBuddy(self.editor)
        column.addWidget(self._label)
        self._row = across(gap=8)
        self._row.addWidget(self.editor, 1)
        column.addLayout(self._row)
        column.addWidget(self._hint)
        column.addLayout(self._error)
        self.set_words(label, hint)
        self.accept()
        self.setFocusProxy(self.editor)
        self.line.textEdited.connect(self.accept)

    def set_words(self, label: str, hint: str = "") -> None:
        """Label and hint in the current language."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self.refused)
        self.editor.setAccessibleName(label)
        self.editor.setAccessibleDescription(hint)

    def add(self, widget: QWidget) -> None:
        """Put something to the right of the line."""
        self._row.addWidget(widget)

    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.line.text().strip()

    @property
    def refused(self) -> bool:
        """Whether an error stands under it."""
        return bool(self._sentence.text())

    @property
    def problem(self) -> str:
        """The sentence under it."""
        return self._sentence.text()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; the text stays."""
        self._sentence.setText(sentence)
        self._show_error(visible=True)
        self.editor.setAccessibleDescription(sentence)
        announce(self, sentence, urgent=True)

    def accept(self) -> None:
        """Nothing is wrong any more."""
        self._sentence.setText("")
        self._show_error(visible=False)

    def _show_error(self, *, visible: bool) -> None:
        self._mark.setVisible(visible)
        self._sentence.setVisible(visible)
        self._hint.setVisible(not visible and bool(self._hint.text()))
        set_style(self.editor, wrong=visible)


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_type(self, "body")
        self.setTabChangesFocus(True)
        self.setProperty("ring", "none")


class SecretField(Field):
    """A passphrase: hidden unless shown, with a word when Caps Lock seems to be on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="large", parent=parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._show = Button(kind="quiet", icon="eye")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._toggle)
        self.add(self._show)
        self._caps = Label(kind="small", tone="caution")
        self._caps.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._caps)
        self.line.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Show or hide, in the current language."""
        shown = self._show.isChecked()
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._show.setAccessibleName(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
        self._caps.setText(self.tr("Caps Lock is on"))

    def text(self) -> str:
        """A passphrase is taken as typed."""
        return self.line.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Qt does not tell the state of Caps Lock; a capital typed without Shift gives it away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setVisible(event.text().isupper() != shift)
        return super().eventFilter(watched, event)

    def show_text(self) -> None:
        """Show what is typed, as when a suggested passphrase is taken."""
        self._show.setChecked(True)

    def _toggle(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.set_icon("eye-off" if shown else "eye")
        self.retranslate()


class SearchField(Live, Frame):
    """One box to search in: `changed` comes 60 ms after the last key, `moved` and `entered` steer the list below."""

    changed = Signal(str)
    moved = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card_strong", parent)
        row = across(self, gap=10, margins=(14, 0, 6, 0))
        self.line = QLineEdit()
        set_style(self.line, kind="bare")
        set_type(self.line, "strong")
        self.line.setProperty("ring_widget", self)
        self._count = Label(kind="small", tone="muted")
        self._clear = IconButton("x")
        self._clear.clicked.connect(self.line.clear)
        self._clear.hide()
        row.addWidget(Icon("search", tone="muted"))
        row.addWidget(self.line, 1)
        row.addWidget(self._count)
        row.addWidget(self._clear)
        self._pause = QTimer(self, singleShot=True, interval=60)
        self._pause.timeout.connect(lambda: self.changed.emit(self.line.text()))
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self.restyle()
        self.retranslate()

    def set_words(self, name: str, placeholder: str) -> None:
        """Accessible name and the example shown while empty."""
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)

    def set_count(self, words: str) -> None:
        """How many were found, on the right."""
        self._count.setText(words)

    def retranslate(self) -> None:
        """Name the cross."""
        self._clear.set_words(self.tr("Clear the search"))

    def restyle(self) -> None:
        """48 high, grown with the text."""
        self.setFixedHeight(theme.px(48))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Up, Down and Enter belong to the list; Esc clears."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()


class Choice(QComboBox):
    """A drop-down list with our own arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_type(self, "body")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 (Qt's name)
        """Words that have no room end in dots before the chevron."""
        super().initStyleOption(option)
        room = max(0, self.width() - self._beside_words())
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Qt's box, then a chevron."""
        super().paintEvent(event)
        side = theme.icon_px("small")
        role = "text" if self.isEnabled() else "disabled"
        painter = QPainter(self)
        paint.icon(painter, self.width() - side - 12, self.height() // 2, "chevron-down", role, side)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The widest choice and the arrow."""
        widest = max((paint.width_of(self.font(), self.itemText(at)) for at in range(self.count())), default=80)
        return QSize(widest + self._beside_words(), theme.control("field"))

    @staticmethod
    def _beside_words() -> int:
        """Edges, and the chevron with air on both sides."""
        return 4 * 12 + theme.icon_px("small")
