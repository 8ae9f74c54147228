"""What all our widgets share: they restyle and retranslate while they live."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.ui.theme.current import set_style, set_type, theme

__all__ = ["Live", "across", "announce", "clear", "down", "set_style", "set_type", "spring", "theme"]

Box = TypeVar("Box", bound=QBoxLayout)

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Live(_Widget):
    """Mixed into a widget (before its Qt class): calls `restyle` on a new theme and `retranslate` on a new language."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Pass the news on to the two methods that a part overrides."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.restyle()
        super().changeEvent(event)

    def restyle(self) -> None:
        """Take sizes and colours from the theme again."""
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Say every word again in the current language."""


def down(
    parent: QWidget | None = None, *, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A column without margins."""
    return _arranged(QVBoxLayout(), parent, gap, margins)


def across(
    parent: QWidget | None = None, *, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A row without margins."""
    return _arranged(QHBoxLayout(), parent, gap, margins)


def _arranged(layout: Box, parent: QWidget | None, gap: int, margins: tuple[int, int, int, int]) -> Box:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    if parent is not None:
        parent.setLayout(layout)
    return layout


def spring() -> QWidget:
    """Empty room that takes what is left of a row."""
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    room.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return room


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a screen reader say `text` without moving the focus."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)
