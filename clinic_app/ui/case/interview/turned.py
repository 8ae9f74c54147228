"""Turn to worker: only the question, large enough to be read from across a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from clinic_app.domain.text import Language, Text
from clinic_app.services.interview import Card
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.parts.base import across, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Rule
from clinic_app.ui.parts.label import Label, WrapLabel

# Said in the worker's language, whatever the window speaks.
_MAY = Text(
    "You can answer: yes, no, I don’t know, or I would rather not say.",
    "Usted puede contestar: sí, no, no sé, o prefiero no contestar.",
)
_MAY_OTHERWISE = Text(
    "You can answer, or say: I don’t know, or I would rather not say.",
    "Usted puede contestar, o decir: no sé, o prefiero no contestar.",
)
_RETURN = Text("Go back", "Volver")
_MOST_OPTIONS = 8


class TurnedPage(QFrame):
    """Covers the whole window; F8 or Esc gives it back."""

    def __init__(self, window: QWidget, card: Card, tongues: Tongues) -> None:
        super().__init__(window)
        self.setObjectName("turned")
        set_style(self, kind="raised")
        self.setAutoFillBackground(True)
        column = down(self, gap=24, margins=(theme.px(136), 24, theme.px(136), 24))
        column.addStretch(2)
        column.addWidget(self._words(card.question, tongues, "turned", strong=True))
        if card.help:
            column.addWidget(self._words(card.help, tongues, "speak"))
        if 0 < len(card.options) <= _MOST_OPTIONS:
            options = Text(*(" · ".join(each.label.in_(to) for each in card.options) for to in Language))
            column.addWidget(self._words(options, tongues, "title"))
        column.addWidget(Rule())
        may = _MAY if card.type == "yesno" else _MAY_OTHERWISE
        column.addWidget(self._words(may, tongues, "title", tone="muted"))
        column.addStretch(3)
        foot = across()
        foot.addStretch()
        self._back = Button(tongues.upper(_RETURN), key="F8")
        self._back.setObjectName("turn_back")
        self._back.clicked.connect(self.give_back)
        foot.addWidget(self._back)
        column.addLayout(foot)
        for key in ("F8", "Esc"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.give_back)
        window.installEventFilter(self)
        self.setAccessibleName(tongues.upper(card.question))
        self._before = window.focusWidget()

    def cover(self) -> None:
        """Take the whole window."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_back(self) -> None:
        """Let the page beneath be seen again, with the keyboard where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Watch what the children get."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        return super().eventFilter(watched, event)

    @staticmethod
    def _words(text: Text, tongues: Tongues, kind: str, *, strong: bool = False, tone: str = "text") -> Label:
        return WrapLabel(tongues.upper(text), kind=kind, strong=strong, tone=tone)
