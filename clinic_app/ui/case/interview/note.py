"""Basis and note of an answer: who or what it rests on, and a few words about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from clinic_app.ui.parts.badge import Flag
from clinic_app.ui.parts.base import Live, across, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.check import Radio
from clinic_app.ui.parts.field import Line
from clinic_app.ui.parts.label import Label, WrapLabel

BASES = ("said", "paper", "doubt")
_ICONS = {"said": "message-circle", "paper": "file-check", "doubt": "circle-question-mark"}
_LONGEST = 2_000


class NotePanel(Live, Frame):
    """Opens under the answers: three bases, one line of text, and one button that keeps both."""

    kept = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("group", parent)
        self.setObjectName("note_panel")
        self._title = Label(strong=True)
        self._group = QButtonGroup(self)
        self._bases = {basis: Radio() for basis in BASES}
        column = down(self, gap=12, margins=(16, 12, 16, 12))
        column.addWidget(self._title)
        bases = across(gap=24)
        for basis, button in self._bases.items():
            button.setObjectName(f"basis_{basis}")
            self._group.addButton(button)
            bases.addWidget(button)
        bases.addStretch()
        column.addLayout(bases)
        self._note = Line()
        self._note.setObjectName("note")
        self._note.setMaxLength(_LONGEST)
        self._note.returnPressed.connect(self._keep)
        self._close, self._save = Button(kind="quiet"), Button()
        self._save.setObjectName("keep_note")
        self._close.clicked.connect(self.closed)
        self._save.clicked.connect(self._keep)
        foot = across(gap=8)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._close)
        foot.addWidget(self._save)
        column.addLayout(foot)
        self.retranslate()

    def start(self, basis: str, note: str) -> None:
        """Show what is there already and put the keyboard into it."""
        self.put(basis, note)
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self, basis: str, note: str) -> None:
        """Show this basis and this note."""
        self._group.setExclusive(False)
        for name, button in self._bases.items():
            button.setChecked(name == basis)
        self._group.setExclusive(True)
        self._note.setText(note)

    def typed(self) -> tuple[str, str]:
        """What stands in the panel."""
        basis = next((name for name, button in self._bases.items() if button.isChecked()), "")
        return basis, self._note.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """The keyboard does the same."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("What does the answer rest on?"))
        for basis, words in zip(BASES, self._words(), strict=True):
            self._bases[basis].setText(words)
        self._note.setPlaceholderText(self.tr("A short note, only what the attorney needs"))
        self._note.setAccessibleName(self.tr("Note"))
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Keep the note"))

    def _keep(self) -> None:
        self.kept.emit(*self.typed())

    def _words(self) -> tuple[str, str, str]:
        return self.tr("The worker said it"), self.tr("A paper was seen"), self.tr("It is in doubt")


class RemarkLine(Live, QWidget):
    """Below the answers: what the answer rests on, the note, and taking the answer back."""

    take_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag = Flag("neutral", "message-circle", "")
        self._note = WrapLabel(kind="small", tone="muted")
        self._note.setObjectName("remark")
        self._back = Button(kind="link", size="small")
        self._back.setObjectName("take_back")
        self._back.clicked.connect(self.take_back)
        row = across(self, gap=12, margins=(0, 12, 0, 0))
        row.addWidget(self._flag)
        row.addWidget(self._note, 1)
        row.addStretch()
        row.addWidget(self._back)
        self._basis, self._answered = "", False
        self.retranslate()

    def show_remark(self, basis: str, note: str, *, answered: bool) -> None:
        """Show basis and note, and offer to take an answer back."""
        self._basis, self._answered = basis, answered
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._back.setVisible(answered)
        self.setVisible(answered or bool(basis or note))
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        words = {"said": self.tr("Worker said"), "paper": self.tr("Paper seen"), "doubt": self.tr("In doubt")}
        self._flag.setVisible(bool(self._basis))
        if self._basis:
            self._flag.show_state(
                "caution" if self._basis == "doubt" else "neutral", _ICONS[self._basis], words[self._basis]
            )
        self._back.setText(self.tr("Take the answer back"))
        self._back.updateGeometry()
