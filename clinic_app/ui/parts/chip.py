"""Filter chips and the two-way switch."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.theme import paint

_PAD, _GAP = 14, 8


class Chip(Live, QAbstractButton):
    """A filter that is on or off; on shows a check, a tint and the accent."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", theme.control("chip") // 2)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The word, and the check when it is on."""
        width = paint.width_of(theme.font(strong=self.isChecked()), self.text()) + 2 * _PAD
        return QSize(width + (theme.icon_px("line") + _GAP if self.isChecked() else 0), theme.control("chip"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Round ends, check, word."""
        painter = QPainter(self)
        on = self.isChecked()
        rest = "hover" if self.underMouse() and self.isEnabled() else "raised"
        fill = "window" if not self.isEnabled() else "accent_soft" if on else rest
        edge = "border" if not self.isEnabled() else "accent" if on else "border_strong"
        paint.pill(painter, self.rect(), fill=fill, edge=edge)
        role = "disabled" if not self.isEnabled() else "accent" if on else "text"
        x = _PAD
        if on:
            paint.icon(painter, x, self.height() // 2, "check", role, theme.icon_px("line"))
            x += theme.icon_px("line") + _GAP
        paint.words(painter, QRect(x, 0, self.width() - x, self.height()), self.text(), role, theme.font(strong=on))


class ChipRow(QWidget):
    """Chips of which one is on; `chosen` tells its value."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._values[at]))

    def offer(self, choices: Iterable[tuple[object, str]], *, on: object = None) -> None:
        """Show these (value, word) and mark the one that is on."""
        choices = list(choices)
        if [value for value, _ in choices] != self._values:
            self._rebuild(choices)
        for at, (value, word) in enumerate(choices):
            chip = self._group.button(at)
            chip.setText(word)
            chip.setAccessibleName(word)
            chip.setChecked(value == on)
            chip.updateGeometry()

    def value(self) -> object:
        """The value that is on."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def _rebuild(self, choices: list[tuple[object, str]]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()  # before it loses its parent: Qt may still have a posted show for it
            button.setParent(None)
            button.deleteLater()
        self._values = [value for value, _ in choices]
        for at, (_, word) in enumerate(choices):
            chip = Chip(word)
            self._group.addButton(chip, at)
            self._flow.addWidget(chip)


class Segment(Live, QAbstractButton):
    """One side of a switch; the row draws as one control."""

    def __init__(
        self,
        text: str = "",
        *,
        first: bool = False,
        last: bool = False,
        check: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._last, self._check = first, last, check
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The word with room for a check, so that nothing moves when it changes."""
        check = theme.icon_px("small") + 4 if self._check and self.isChecked() else 0
        return QSize(paint.width_of(theme.font("small", strong=True), self.text()) + 16 + check, theme.px(34))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A slice of one rounded box."""
        painter = QPainter(self)
        on = self.isChecked() and self._check
        rest = "pressed" if self.isDown() else "hover" if self.underMouse() and self.isEnabled() else "raised"
        painter.setClipRect(self.rect())
        whole = self.rect().adjusted(0 if self._first else -12, 0, 0 if self._last else 12, 0)
        paint.box(painter, whole, fill="accent_soft" if on else rest, edge="border_strong")
        if not self._first:
            paint.line(painter, 0, 1, 0, self.height() - 2, "border_strong")
        role = "disabled" if not self.isEnabled() else "accent" if on else "text"
        font = theme.font("small", strong=on)
        side = theme.icon_px("small")
        width = paint.width_of(font, self.text())
        x = (self.width() - width - (side + 4 if on else 0)) // 2
        if on:
            paint.icon(painter, x, self.height() // 2, "check", role, side)
            x += side + 4
        paint.words(painter, QRect(x, 0, width, self.height()), self.text(), role, font)
