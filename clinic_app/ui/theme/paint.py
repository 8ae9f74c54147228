"""The strokes that our own widgets are drawn with: rounded rectangles on half pixels, icons, words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from clinic_app.ui.theme.current import theme
from clinic_app.ui.theme.tokens import size

PAPER = QColor("#FFFFFF")  # what a camera reads lies on white in every scheme
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def box(
    painter: QPainter, rect: QRect, *, fill: str = "", edge: str = "", radius: str = "control", width: int = 1
) -> None:
    """A rounded rectangle; the edge is drawn inwards, so that nothing moves when it grows."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(edge), width) if edge else Qt.PenStyle.NoPen)
    inset = width / 2 if edge else 0
    around = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    corner = max(0.0, size("radius", radius) - inset)
    painter.drawRoundedRect(around, corner, corner)


def pill(painter: QPainter, rect: QRect, *, fill: str = "", edge: str = "", width: int = 1) -> None:
    """A rectangle with round ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(edge), width) if edge else Qt.PenStyle.NoPen)
    inset = width / 2 if edge else 0
    around = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)


def fill(painter: QPainter, rect: QRect, role: str) -> None:
    """A plain rectangle of one role."""
    painter.fillRect(rect, theme.colour(role))


def line(painter: QPainter, x1: int, y1: int, x2: int, y2: int, role: str = "border") -> None:
    """A hairline on the pixel grid."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(theme.colour(role), 1))
    painter.drawLine(x1, y1, x2, y2)


def icon(painter: QPainter, x: int, middle: int, name: str, role: str, px: int) -> None:
    """A Lucide icon whose left edge is `x` and whose middle lies on `middle`."""
    painter.drawPixmap(QPointF(x, middle - px / 2), theme.pixmap(name, role, px))


def words(
    painter: QPainter, rect: QRect, text: str, role: str, font: QFont, *, align: Qt.AlignmentFlag = _LEFT
) -> None:
    """One line of words, elided on the right when there is no room."""
    painter.setFont(font)
    painter.setPen(QColor(theme.colour(role)))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align), shown)


def width_of(font: QFont, text: str) -> int:
    """Whole pixels that one line of words needs."""
    return QFontMetrics(font).horizontalAdvance(text) + 1


def height_of(font: QFont) -> int:
    """The natural line of a font, in whole pixels."""
    return QFontMetrics(font).height()
