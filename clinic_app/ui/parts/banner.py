"""News in the page: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from clinic_app.ui.parts.base import across, announce, clear, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.theme.tokens import tokens

_ICONS = {
    "info": "info",
    "positive": "circle-check",
    "caution": "triangle-alert",
    "danger": "circle-alert",
    "hold": "circle-pause",
    "neutral": "info",
    "accent": "info",
}


class Banner(Frame):
    """A tint, an icon, a first sentence in strong type, what to do, and at most a few actions."""

    def __init__(
        self, tone: str = "info", title: str = "", text: str = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tone, parent)
        row = across(self, gap=12, margins=(16, 10, 16, 10))
        self._icon = Icon(icon or _ICONS[tone], tone=tone)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = down(gap=2)
        self._title = WrapLabel(title, strong=True)
        self._text = WrapLabel(text)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._action_row = QWidget()
        self._action_row.hide()
        self._actions = across(self._action_row, gap=12, margins=(0, 8, 0, 2))
        words.addWidget(self._action_row)
        row.addLayout(words, 1)
        self.say(tone, title, text, icon=icon)

    def say(self, tone: str, title: str, text: str = "", *, icon: str = "") -> None:
        """Change tone and words; a screen reader hears them once."""
        set_style(self, kind=tone)
        self._icon.change(icon or _ICONS[tone], tone=tone)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(" ".join(part for part in (title, text) if part))
        if self.isVisible():
            announce(self, self.accessibleName(), urgent=tone == "danger")

    def offer(self, words: str, act: Callable[[], None], *, kind: str = "outlined") -> Button:
        """Add one action under the words."""
        button = Button(words, kind=kind, size="small")
        button.clicked.connect(lambda: act())
        if self._actions.count() == 0:
            self._actions.addStretch(1)
        self._actions.insertWidget(self._actions.count() - 1, button)
        self._action_row.show()
        return button

    def drop_actions(self) -> None:
        """Take all actions away."""
        clear(self._actions)
        self._action_row.hide()

    def words(self) -> str:
        """All that it says."""
        return self.accessibleName()


class Toast(Frame):
    """Dark, bottom right, gone after six seconds unless looked at; one verb; never for errors."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("toast", parent)
        self._host = parent
        self._row = row = across(self, gap=12, margins=(18, 12, 18, 12))
        self._icon = Icon("circle-check", tone="attorney_text")
        self._words = Label(tone="attorney_text")
        self._action = Button(kind="toast")
        self._act: Callable[[], None] | None = None
        self._action.clicked.connect(self._acted)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addWidget(self._action)
        self._timer = QTimer(self, singleShot=True, interval=tokens()["motion"]["toast_ms"])
        self._timer.timeout.connect(self._leave)
        self.hide()

    def say(self, words: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Show these words, and a verb that takes them back."""
        self._words.setText(words)
        self._act = act
        self._action.setText(verb)
        self._action.setVisible(bool(verb))
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        announce(self, words)
        self._timer.start()

    def place(self) -> None:
        """Stand in the lower right corner of the window."""
        self._row.activate()
        self.resize(self.sizeHint())
        parent, margin = self._host, theme.space("page")
        self.move(parent.width() - self.width() - margin, parent.height() - self.height() - margin)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Whoever reads it keeps it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Then it may go again."""
        self._timer.start()
        super().leaveEvent(event)

    def _acted(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _leave(self) -> None:
        if self._action.hasFocus():
            self._timer.start()
        else:
            self.hide()
