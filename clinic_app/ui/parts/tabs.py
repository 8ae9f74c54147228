"""Tabs and steps: icon and word, a bar under the one that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, across, theme
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import size

_PAD, _GAP = 4, 8


class Tab(Live, QAbstractButton):
    """One tab."""

    def __init__(self, icon: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Icon and strong word, so that nothing moves when it opens."""
        width = paint.width_of(theme.font(strong=True), self.text())
        width += theme.icon_px("line") + _GAP if self._icon else 0
        return QSize(width + 2 * _PAD, theme.control("tab"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Icon, word, bar."""
        painter = QPainter(self)
        on = self.isChecked()
        role = "disabled" if not self.isEnabled() else "text"
        x = _PAD
        if self._icon:
            paint.icon(painter, x, self.height() // 2, self._icon, "accent" if on else role, theme.icon_px("line"))
            x += theme.icon_px("line") + _GAP
        words = QRect(x, 0, self.width() - x, self.height())
        paint.words(painter, words, self.text(), role, theme.font(strong=on))
        if on or (self.underMouse() and self.isEnabled()):
            bar = size("border_width", "bar")
            paint.fill(painter, QRect(0, self.height() - bar, self.width(), bar), "accent" if on else "border")


class Tabs(QWidget):
    """A row of tabs; `opened` tells the id. Left and Right move, Tab leaves the row."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = across(self, gap=20)
        self._row.addStretch(1)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, Tab] = {}
        self._group.buttonClicked.connect(lambda button: self.opened.emit(self._id_of(button)))

    def offer(self, tabs: Sequence[tuple[str, str, str]]) -> None:
        """Show these (id, icon, word); called again it only changes the words."""
        for key, icon, word in tabs:
            if key not in self._tabs:
                self._tabs[key] = Tab(icon)
                self._group.addButton(self._tabs[key])
                self._row.insertWidget(self._row.count() - 1, self._tabs[key])
            self._tabs[key].setText(word)
            self._tabs[key].setAccessibleName(word)
            self._tabs[key].updateGeometry()

    def open(self, key: str) -> None:
        """Mark one as open without telling anybody."""
        self._tabs[key].setChecked(True)

    def current(self) -> str:
        """The id of the open one."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def tab(self, key: str) -> Tab:
        """One tab, to hide or disable it."""
        return self._tabs[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """The arrows of an exclusive group choose; tell so."""
        before = self.current()
        super().keyPressEvent(event)
        if self.current() != before:
            self.opened.emit(self.current())

    def _id_of(self, button: QAbstractButton) -> str:
        return next(key for key, tab in self._tabs.items() if tab is button)
