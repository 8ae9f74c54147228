"""The way back with the paper: the recovery code, and a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.ui.first_run.code import CodeCard
from clinic_app.ui.first_run.passphrase import NewPassphrase
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.field import Field
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.runner import TaskRunner
from clinic_app.ui.theme.tokens import icon_name
from clinic_app.vault import recovery


class RecoveryForm(Live, QWidget):
    """`tried` tells code and new passphrase, `back` that the passphrase was found after all."""

    tried = Signal(str, str)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = down(self, gap=16, margins=(32, 28, 32, 24))
        self._title = Label(kind="strong", strong=True)
        self._what = WrapLabel(tone="muted")
        self.code = Field(kind="large", mono=True)
        self.passphrase = NewPassphrase()
        self._banner = Banner("danger")
        self._banner.hide()
        actions = QWidget()
        row = FlowLayout(actions, gap=16)
        self._open = Button(kind="primary", icon=icon_name("unlock"))
        self._back = Button(kind="quiet", icon=icon_name("back"))
        row.addWidget(self._open)
        row.addWidget(self._back)
        for part in (self._title, self._what, self.code, self.passphrase, self._banner, actions):
            column.addWidget(part)
        column.addStretch(1)
        self._open.clicked.connect(self._try)
        self._back.clicked.connect(self.back)
        self.retranslate()

    def take_focus(self) -> None:
        """Begin with the code."""
        self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sentence(self, sentence: str) -> None:
        """What keeps the vault shut; everything typed stays."""
        self._banner.say("danger", sentence)
        self._banner.show()

    def retranslate(self) -> None:
        """Every word in the current language."""
        self._title.setText(self.tr("Open with the recovery code"))
        self._what.setText(
            self.tr("It stands on the paper in the locked drawer: ten groups of four. It opens the clinic once.")
        )
        self.code.set_words(self.tr("Recovery code"), self.tr("Small letters and missing dashes are fine."))
        self._open.setText(self.tr("Open with the code"))
        self._back.setText(self.tr("Back"))

    def _try(self) -> None:
        self._banner.hide()
        try:
            recovery.parse(self.code.text())
        except ClinicError as problem:
            self.code.refuse(phrases.sentence(problem))
            self.take_focus()
            return
        if self.passphrase.check():
            self.tried.emit(self.code.text(), self.passphrase.value())


class NewPaper(Live, QWidget):
    """The paper that was used is spent: the new code is put on paper before going on, which `done` tells."""

    done = Signal()

    def __init__(self, code: str, clinic: str, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = down(self, gap=16, margins=(32, 28, 32, 24))
        self._title = Label(kind="strong", strong=True)
        self._what = WrapLabel(tone="muted")
        self._onward = Button(trailing=icon_name("onward"))
        self._onward.clicked.connect(self.done)
        for part in (self._title, self._what, CodeCard(code, clinic, runner), self._onward):
            column.addWidget(part)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Every word in the current language."""
        self._title.setText(self.tr("A new code, for a new paper"))
        self._what.setText(
            self.tr("The code you typed opens nothing any more. Put this one on paper and destroy the old paper.")
        )
        self._onward.setText(self.tr("I have it on paper"))
