"""The big answer buttons of the interview."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.parts.key_hint import hint_size, paint_hint
from clinic_app.ui.theme import paint

_PAD, _GAP = 16, 12


class AnswerButton(Live, QAbstractButton):
    """The worker's word over the volunteer's, and the key that chooses it; several go into a `QButtonGroup`."""

    def __init__(self, word: str = "", other: str = "", *, key: str = "", parent: QWidget | None = None) -> None:
        """`other` may be empty when both share a language."""
        super().__init__(parent)
        self._other, self._key = other, key
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_words(word, other)

    def set_words(self, word: str, other: str) -> None:
        """The same answer in the worker's and the volunteer's language."""
        self.setText(word)
        self._other = other
        self.setAccessibleName(", ".join(part for part in (word, other) if part))
        self.restyle()

    def set_key(self, key: str) -> None:
        """Show another key hint."""
        self._key = key
        self.setAccessibleDescription(key)
        self.restyle()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Both words, the check and the key side by side."""
        width = max(paint.width_of(self._word_font(), self.text()), paint.width_of(theme.font("small"), self._other))
        width += 2 * _PAD + theme.icon_px() + _GAP
        width += hint_size(self._key).width() + _GAP if self._key else 0
        return QSize(width, theme.control("answer"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The words are never cut, the check may go."""
        hint = self.sizeHint()
        return QSize(hint.width() - theme.icon_px() - _GAP, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Ground by state, then two lines, check and key."""
        painter = QPainter(self)
        self._paint_ground(painter)
        right = self._paint_tail(painter)
        room = self.rect().adjusted(_PAD, 0, right - self.width(), 0)
        role = "disabled" if not self.isEnabled() else "accent" if self.isChecked() else "text"
        second = "disabled" if not self.isEnabled() else "muted"
        if not self._other:
            paint.words(painter, room, self.text(), role, self._word_font())
            return
        upper, lower = paint.height_of(self._word_font()), paint.height_of(theme.font("small"))
        top = (self.height() - upper - lower) // 2
        paint.words(painter, QRect(room.x(), top, room.width(), upper), self.text(), role, self._word_font())
        paint.words(
            painter, QRect(room.x(), top + upper, room.width(), lower), self._other, second, theme.font("small")
        )

    def _paint_ground(self, painter: QPainter) -> None:
        if not self.isEnabled():
            paint.box(painter, self.rect(), fill="window", edge="border")
        elif self.isChecked():
            paint.box(painter, self.rect(), fill="accent_soft", edge="accent", width=2)
        else:
            fill = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
            paint.box(painter, self.rect(), fill=fill, edge="border_strong")

    def _paint_tail(self, painter: QPainter) -> int:
        right, middle = self.width() - _PAD, self.height() // 2
        if self._key:
            right -= hint_size(self._key).width()
            role = "disabled" if not self.isEnabled() else "accent" if self.isChecked() else "muted"
            paint_hint(painter, right, middle, self._key, role=role)
            right -= _GAP
        if self.isChecked():
            right -= theme.icon_px()
            paint.icon(painter, right, middle, "check", "accent", theme.icon_px())
            right -= _GAP // 2
        return right

    @staticmethod
    def _word_font() -> QFont:
        return theme.font("strong", strong=True)
