"""The small key cap that says which key does it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.theme import paint

_PAD = 6


def hint_size(key: str) -> QSize:
    """The cap around one key or combination."""
    height = theme.control("key_hint")
    width = paint.width_of(theme.font("small", mono=True), key) + 2 * _PAD
    return QSize(max(height, width), height)


def paint_hint(painter: QPainter, x: int, middle: int, key: str, *, role: str = "muted", fill: str = "sunken") -> None:
    """Draw the cap with its left edge at `x`."""
    size = hint_size(key)
    rect = QRect(x, middle - size.height() // 2, size.width(), size.height())
    edge = role if not fill else "border_strong"
    paint.box(painter, rect, fill=fill, edge=edge)
    paint.words(painter, rect, key, role, theme.font("small", mono=True), align=Qt.AlignmentFlag.AlignCenter)


class KeyHint(Live, QWidget):
    """A key cap on its own, as in the line of keys under a list."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The cap."""
        return hint_size(self._key)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The cap, in the middle."""
        paint_hint(QPainter(self), 0, self.height() // 2, self._key)
