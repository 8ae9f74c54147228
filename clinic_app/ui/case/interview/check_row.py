"""One option of a question that takes several: a box to tick, in both languages."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent

from clinic_app.ui.parts.answer import AnswerButton
from clinic_app.ui.parts.base import theme
from clinic_app.ui.theme import paint

_PAD, _GAP = 12, 12
_NARROWEST = 300  # px at 100 %
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class CheckRow(AnswerButton):
    """A tick box with the worker's word over the volunteer's; Space, Enter or a click ticks it."""

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Box and both words."""
        words = max(paint.width_of(self._upper_font(), self.text()), paint.width_of(theme.font("small"), self._other))
        return QSize(words + 2 * _PAD + theme.control("check_box") + _GAP, theme.control("row_tall"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Two columns fit on a small laptop: longer words wrap."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.px(_NARROWEST)), hint.height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """Both words, each on as many lines as it needs."""
        upper, lower = self._heights(width)
        return max(theme.control("row_tall"), upper + lower + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Ground, box, words."""
        painter = QPainter(self)
        self._paint_ground(painter)
        side = theme.control("check_box")
        square = QRect(_PAD, (self.height() - side) // 2, side, side)
        if self.isChecked():
            paint.box(painter, square, fill="accent", edge="accent")
            paint.icon(painter, square.x() + 2, square.center().y() + 1, "check", "accent_text", side - 4)
        else:
            paint.box(painter, square, fill="raised", edge="border_strong")
        upper, lower = self._heights(self.width())
        top, left, width = (self.height() - upper - lower) // 2, self._left(), self._room(self.width())
        role = "accent" if self.isChecked() else "text"
        _words(painter, QRect(left, top, width, upper), self.text(), role, self._upper_font())
        _words(painter, QRect(left, top + upper, width, lower), self._other, "muted", theme.font("small"))

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, self._room(width), 1000)
        pairs = ((self._upper_font(), self.text()), (theme.font("small"), self._other))
        upper, lower = (QFontMetrics(font).boundingRect(room, _WRAP, words).height() for font, words in pairs)
        return upper, lower

    def _left(self) -> int:
        return _PAD + theme.control("check_box") + _GAP

    def _room(self, width: int) -> int:
        return width - self._left() - _PAD

    @staticmethod
    def _upper_font() -> QFont:
        return theme.font("body", strong=True)


def _words(painter: QPainter, room: QRect, words: str, role: str, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    painter.drawText(room, _WRAP, words)
