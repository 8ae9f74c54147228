"""The app's mark, the round picture of a person, and the card of somebody who may unlock."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import icon_name


class Mark(Live, QWidget):
    """The scale on the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """28 by 28, grown with the text."""
        return QSize(theme.px(28), theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A filled square and the icon."""
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="accent")
        side = theme.icon_px("line")
        paint.icon(painter, (self.width() - side) // 2, self.height() // 2, icon_name("app_mark"), "accent_text", side)


def initials(label: str) -> str:
    """One or two letters for a round picture."""
    words = [word for word in label.split() if word[0].isalnum()]
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()


def paint_disc(painter: QPainter, disc: QRect, label: str) -> None:
    """A round picture made of initials."""
    paint.pill(painter, disc, fill="neutral_soft", edge="neutral_edge")
    centre = Qt.AlignmentFlag.AlignCenter
    paint.words(painter, disc, initials(label), "neutral", theme.font("small", strong=True), align=centre)


class KeyCard(Live, QAbstractButton):
    """One key slot: who, as what; exactly one is chosen."""

    def __init__(self, label: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = second
        self.setText(label)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_second(second)

    def set_second(self, words: str) -> None:
        """The role, in the current language."""
        self._second = words
        self.setAccessibleName(", ".join(part for part in (self.text(), words) if part))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As high as an answer."""
        return QSize(theme.px(280), theme.control("answer"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Disc, two lines, check."""
        painter = QPainter(self)
        on = self.isChecked()
        fill = "accent_soft" if on else "hover" if self.underMouse() else "raised"
        paint.box(painter, self.rect(), fill=fill, edge="accent" if on else "border_strong", width=2 if on else 1)
        side, middle = theme.px(32), self.height() // 2
        paint_disc(painter, QRect(12, middle - side // 2, side, side), self.text())
        x = 12 + side + 12
        strong, small = theme.font(strong=True), theme.font("small")
        upper, lower = paint.height_of(strong), paint.height_of(small)
        width = self.width() - x - theme.icon_px() - 24
        top = middle - (upper + lower) // 2
        paint.words(painter, QRect(x, top, width, upper), self.text(), "text", strong)
        paint.words(painter, QRect(x, top + upper, width, lower), self._second, "muted", small)
        if on:
            paint.icon(painter, self.width() - 14 - theme.icon_px(), middle, "circle-check", "accent", theme.icon_px())


class WhoButton(Live, QAbstractButton):
    """Who is signed in, and as what; opens a small menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, label: str, role: str, name: str) -> None:
        """Label over role; `name` is what a screen reader hears."""
        self.setText(label)
        self._second = role
        self.setAccessibleName(name)
        self.restyle()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Disc and the longer line."""
        strong, small = theme.font("small", strong=True), theme.font("small")
        words = max(paint.width_of(strong, self.text()), paint.width_of(small, self._second))
        return QSize(theme.px(32) + 10 + words + 8, theme.px(40))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Disc and two lines."""
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint.box(painter, self.rect(), fill="pressed" if self.isDown() else "hover")
        side, middle = theme.px(32), self.height() // 2
        paint_disc(painter, QRect(0, middle - side // 2, side, side), self.text())
        strong, small = theme.font("small", strong=True), theme.font("small")
        x, line = side + 10, paint.height_of(small)
        width = self.width() - x
        same = not self._second or self._second == self.text()
        top = middle - line // 2 if same else middle - line
        paint.words(painter, QRect(x, top, width, line), self.text(), "text", strong)
        if not same:
            paint.words(painter, QRect(x, middle, width, line), self._second, "muted", small)
