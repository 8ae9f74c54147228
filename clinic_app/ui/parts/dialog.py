"""A dialog: its title is the question, its buttons are verbs, and it never stands on another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, announce, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import ScrollPage
from clinic_app.ui.parts.label import WrapLabel
from clinic_app.ui.parts.practice import PRACTICE, PracticeBand

RING = 5  # room that a focus ring takes


class Dialog(Live, QDialog):
    """Put what is asked into `column`; `ask` shows it, without a loop of its own."""

    def __init__(self, parent: QWidget, *, kind: str = "primary") -> None:
        super().__init__(parent)
        self.host = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = theme.space("page")
        whole = down(self, gap=0)
        if parent.window().property(PRACTICE):
            whole.addWidget(PracticeBand())
        outer = down(gap=16, margins=(page, page, page, page))
        whole.addLayout(outer)
        self._title = WrapLabel(kind="strong", strong=True)
        self._title.setContentsMargins(RING, 0, RING, 0)  # where what is asked begins
        outer.addWidget(self._title)
        self._page = ScrollPage(margins=(RING, RING, RING, RING), gap=12)
        self.column = self._page.column
        outer.addWidget(self._page, 1)
        self.problem = Banner("danger")
        self.problem.hide()
        outer.addWidget(self.problem)
        row = across(gap=12, margins=(0, 0, RING, 0))
        row.addStretch(1)
        self.cancel = Button()
        self.action = Button(kind=kind)
        self.action.setDefault(True)
        row.addWidget(self.cancel)
        row.addWidget(self.action)
        outer.addLayout(row)
        self.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self._lock)  # the window does not hear it now
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
        self.fit()
        announce(self, sentence, urgent=True)

    def ask(self, act: Callable[[], None]) -> None:
        """Show it over the window; `act` is called for the verb and closes it with `accept` when done."""
        self.action.clicked.connect(lambda: act())
        self.fit()
        self.open()

    def _lock(self) -> None:
        """Whoever walks away locks, also from a dialog: pass it to the window that can."""
        at: QWidget | None = self.host
        while at is not None and not hasattr(at, "lock"):
            at = at.parentWidget()
        if at is not None:
            at.lock("asked")

    def fit(self) -> None:
        """As tall as what is asked needs; what does not fit into the window scrolls."""
        room = self.host.window().size()
        width = min(theme.layout("dialog_max") + 2 * RING, room.width() - 48)
        inner = width - 2 * theme.space("page")
        wanted = self._page.body.heightForWidth(inner)
        wanted = wanted if wanted > 0 else self._page.body.sizeHint().height()
        self._page.setMinimumHeight(0)
        layout = self.layout()
        assert layout is not None
        around = layout.totalHeightForWidth(width) - self._page.sizeHint().height()
        self.setFixedSize(width, min(around + wanted, room.height() - 24))
