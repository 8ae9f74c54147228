"""The striped band of practice mode: over everything, so that nobody mistakes it for the real thing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.theme import paint

_STRIPE = 18
PRACTICE = "practice"  # the property of a window that shows a practice vault


class PracticeBand(Live, QWidget):
    """Stripes, and the words on a plate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """As high as the words need."""
        self.setFixedHeight(theme.layout("practice_band"))

    def retranslate(self) -> None:
        """What practice means, in one line."""
        self._words = self.tr("Practice mode: invented people, real data stay apart")
        self.setAccessibleName(self._words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Flat polygons, then the plate."""
        painter = QPainter(self)
        paint.fill(painter, self.rect(), "practice_a")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("practice_b"))
        high = self.height()
        for x in range(-high, self.width() + high, 2 * _STRIPE):
            corners = ((x, high), (x + _STRIPE, high), (x + _STRIPE + high, 0), (x + high, 0))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        font, side = theme.font("small", strong=True), theme.icon_px("line")
        width = paint.width_of(font, self._words) + side + 8
        left = (self.width() - width) // 2
        paint.fill(painter, QRect(left - 16, 0, width + 32, high), "practice_a")
        paint.icon(painter, left, high // 2, "graduation-cap", "practice_text", side)
        paint.words(painter, QRect(left + side + 8, 0, width, high), self._words, "practice_text", font)
