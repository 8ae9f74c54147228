"""The buttons of the left rail and the chip that says how fresh the law is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.parts.key_hint import hint_size, paint_hint
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import size

_PAD, _GAP = 14, 12


class RailButton(Live, QAbstractButton):
    """A place: icon and word; the open one is raised with a bar. `count` puts a number on the right."""

    def __init__(self, icon: str, text: str = "", *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key, self._count = icon, key, 0
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """How many things wait there; 0 shows nothing."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The longest rail word decides the width of the rail."""
        width = paint.width_of(theme.font(strong=True), self.text()) + 2 * _PAD + theme.icon_px() + _GAP
        width += hint_size(self._key).width() + _GAP if self._key else 0
        return QSize(width, theme.control("rail_item"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Ground, bar, icon, word, number."""
        painter = QPainter(self)
        on = self.isChecked()
        if on:
            paint.box(painter, self.rect(), fill="raised", edge="border")
            bar = size("border_width", "bar")
            paint.fill(painter, QRect(0, theme.px(10), bar, self.height() - 2 * theme.px(10)), "accent")
        elif self.underMouse() or self.isDown():
            paint.box(painter, self.rect(), fill="pressed" if self.isDown() else "hover")
        middle = self.height() // 2
        paint.icon(painter, _PAD, middle, self._icon, "accent" if on else "muted", theme.icon_px())
        x = _PAD + theme.icon_px() + _GAP
        paint.words(
            painter, QRect(x, 0, self.width() - x - 4, self.height()), self.text(), "text", theme.font(strong=on)
        )
        if self._key:
            paint_hint(painter, self.width() - _PAD - hint_size(self._key).width(), middle, self._key)
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        font = theme.font("small", strong=True)
        side = theme.px(20)
        width = max(side, paint.width_of(font, str(self._count)) + 12)
        box = QRect(self.width() - _PAD - width, (self.height() - side) // 2, width, side)
        paint.box(painter, box, fill="caution_soft", edge="caution_edge")
        paint.words(painter, box, str(self._count), "caution", font, align=Qt.AlignmentFlag.AlignCenter)


class LawChip(Live, QAbstractButton):
    """The state of the law in one word, then pack and date; opens the law panel. Folded it keeps the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon, self._word, self._second = "neutral", "circle", "", ""
        self.folded = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, tone: str, icon: str, word: str, second: str) -> None:
        """The worst state first."""
        self._tone, self._icon, self._word, self._second = tone, icon, word, second
        self.setText(word)
        self.setAccessibleName(", ".join(part for part in (word, second) if part))
        self.restyle()

    def fold(self, folded: bool) -> None:
        """Keep only the state word when there is little room."""
        self.folded = folded
        self.restyle()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Icon, word, pack and date, arrow."""
        side = theme.icon_px("line")
        width = 12 + side + 8 + paint.width_of(theme.font("small", strong=True), self._word) + 12
        if not self.folded:
            width += 8 + paint.width_of(theme.font("small"), self._second) + 8 + theme.icon_px("small")
        return QSize(width, theme.px(32))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Tint, edge, words."""
        painter = QPainter(self)
        edge = self._tone if self.underMouse() or self.isDown() else f"{self._tone}_edge"
        paint.box(painter, self.rect(), fill=f"{self._tone}_soft", edge=edge)
        middle, side, strong = self.height() // 2, theme.icon_px("line"), theme.font("small", strong=True)
        paint.icon(painter, 12, middle, self._icon, self._tone, side)
        x = 12 + side + 8
        width = paint.width_of(strong, self._word)
        paint.words(painter, QRect(x, 0, width, self.height()), self._word, self._tone, strong)
        if not self.folded:
            x += width + 8
            small = theme.font("small")
            width = paint.width_of(small, self._second)
            paint.words(painter, QRect(x, 0, width, self.height()), self._second, "text", small)
            paint.icon(painter, x + width + 6, middle, "chevron-down", self._tone, theme.icon_px("small"))
