"""A dialog: its title is the question, its buttons are verbs, and it never stands on another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, announce, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.label import WrapLabel


class Dialog(Live, QDialog):
    """Put what is asked into `column`; `ask` shows it, without a loop of its own."""

    def __init__(self, parent: QWidget, *, kind: str = "primary") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = theme.space("page")
        outer = down(self, gap=16, margins=(page, page, page, page))
        self._title = WrapLabel(kind="strong", strong=True)
        outer.addWidget(self._title)
        self.column = down(gap=12)
        outer.addLayout(self.column)
        self.problem = Banner("danger")
        self.problem.hide()
        outer.addWidget(self.problem)
        row = across(gap=12)
        row.addStretch(1)
        self.cancel = Button()
        self.action = Button(kind=kind)
        self.action.setDefault(True)
        row.addWidget(self.cancel)
        row.addWidget(self.action)
        outer.addSpacing(4)
        outer.addLayout(row)
        self.cancel.clicked.connect(self.reject)
        self.retranslate()

    def set_words(self, title: str, action: str) -> None:
        """The question, and the verb that answers it."""
        self._title.setText(title)
        self.setWindowTitle(title)
        self.action.setText(action)

    def retranslate(self) -> None:
        """The way out."""
        self.cancel.setText(self.tr("Cancel"))

    def refuse(self, sentence: str) -> None:
        """Say above the buttons what went wrong; everything typed stays."""
        self.problem.say("danger", sentence)
        self.problem.setVisible(bool(sentence))
        announce(self, sentence, urgent=True)

    def ask(self, act: Callable[[], None]) -> None:
        """Show it over the window; `act` is called for the verb and closes it with `accept` when done."""
        self.action.clicked.connect(lambda: act())
        self.setFixedWidth(min(theme.layout("dialog_max"), self.parentWidget().window().width() - 48))
        self.open()
