"""How far a task of several steps is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.theme import paint

_GAP, _BRIDGE = 8, 24


class Stepper(Live, QWidget):
    """Circles with a word each: done, here, ahead. Upright it says so under each word."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._upright = upright
        self._words: list[str] = []
        self._seconds: list[str] = []
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, words: list[str], now: int, *, seconds: list[str] | None = None, name: str = "") -> None:
        """Show the steps; `seconds` are second lines (upright), `name` is what a screen reader hears."""
        self._words, self._now, self._seconds = words, now, seconds or []
        self.setAccessibleName(name or f"{now + 1}/{len(words)}, {words[now]}")
        self.restyle()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """All steps in a row or below each other."""
        fonts = theme.font(strong=True)
        widths = [self._circle() + _GAP * 2 + paint.width_of(fonts, word) for word in self._words]
        if self._upright:
            seconds = [self._circle() + _GAP * 2 + paint.width_of(theme.font("small"), word) for word in self._seconds]
            return QSize(max([*widths, *seconds, 0]), theme.px(56) * len(self._words))
        return QSize(sum(widths) + (_BRIDGE + _GAP) * max(0, len(widths) - 1), theme.px(32))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Circle after circle."""
        painter = QPainter(self)
        if self._upright:
            for at in range(len(self._words)):
                self._paint_tall(painter, at)
        else:
            self._paint_row(painter)

    def _paint_row(self, painter: QPainter) -> None:
        x, middle = 0, self.height() // 2
        for at, word in enumerate(self._words):
            self._paint_circle(painter, x, middle, at)
            x += self._circle() + _GAP
            font = theme.font(strong=at == self._now)
            width = paint.width_of(font, word)
            role = "text" if at == self._now else "muted"
            paint.words(painter, QRect(x, 0, width, self.height()), word, role, font)
            x += width + _GAP
            if at < len(self._words) - 1:
                paint.line(painter, x, middle, x + _BRIDGE, middle, "border_strong")
                x += _BRIDGE + _GAP

    def _paint_tall(self, painter: QPainter, at: int) -> None:
        row = theme.px(56)
        x, upper, lower = self._circle() + 12, paint.height_of(theme.font()), paint.height_of(theme.font("small"))
        top = row * at
        self._paint_circle(painter, 0, top + (upper + lower) // 2, at)
        font = theme.font(strong=at == self._now)
        paint.words(painter, QRect(x, top, self.width() - x, upper), self._words[at], "text", font)
        if at < len(self._seconds):
            below = QRect(x, top + upper, self.width() - x, lower)
            paint.words(painter, below, self._seconds[at], "muted", theme.font("small"))

    def _paint_circle(self, painter: QPainter, x: int, middle: int, at: int) -> None:
        side = self._circle()
        circle = QRect(x, middle - side // 2, side, side)
        if at < self._now:
            paint.pill(painter, circle, fill="positive_soft", edge="positive_edge")
            inner = theme.icon_px("small")
            paint.icon(painter, circle.x() + (side - inner) // 2, middle, "check", "positive", inner)
            return
        here = at == self._now
        paint.pill(painter, circle, fill="accent" if here else "raised", edge="accent" if here else "border_strong")
        role = "accent_text" if here else "muted"
        paint.words(
            painter, circle, str(at + 1), role, theme.font("small", strong=True), align=Qt.AlignmentFlag.AlignCenter
        )

    def _circle(self) -> int:
        return theme.px(28 if self._upright else 24)
