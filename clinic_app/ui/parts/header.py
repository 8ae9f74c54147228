"""The top of a page, and the line of keys at its foot."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clinic_app.ui.parts.base import across, clear
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.key_hint import KeyHint
from clinic_app.ui.parts.label import Label


class PageHeader(QWidget):
    """The page's one title, muted words beside it, actions on the right; wraps when there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = across(self, gap=16)
        self.title = Label(kind="title", strong=True)
        self.second = Label(tone="muted")
        self._row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.second, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)

    def set_words(self, title: str, second: str = "") -> None:
        """Title and what stands beside it."""
        self.title.setText(title)
        self.second.setText(second)

    def add(self, *actions: QWidget) -> None:
        """Put actions on the right, in reading order."""
        for action in actions:
            self._row.addWidget(action)


class KeyLine(QWidget):
    """What the keys do here: caps and words in a row that wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8)

    def show_keys(self, keys: Iterable[tuple[str, str]]) -> None:
        """Pairs of keys (parted by blanks) and what they do."""
        clear(self._flow)
        for caps, words in keys:
            group = QWidget()
            row = across(group, gap=8)
            for cap in caps.split():
                row.addWidget(KeyHint(cap))
            row.addWidget(Label(words, kind="small", tone="muted"))
            row.addSpacing(12)
            self._flow.addWidget(group)
