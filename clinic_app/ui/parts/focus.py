"""The focus ring: one frame that follows the keyboard, two pixels outside what it stands on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from clinic_app.ui.parts.base import theme
from clinic_app.ui.theme.tokens import size

_OUT = 4


class FocusRing(QWidget):
    """Drawn on the nearest ancestor that has room for it, so that it scrolls along; lists draw their own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self.update)
        self.hide()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._release()
        target = _ringed(new)
        if target is None or target.parentWidget() is None:
            return
        self._around = target
        target.destroyed.connect(self._forget)
        self._settle(target)

    def _settle(self, target: QWidget) -> None:
        """Find the host, watch everything between, and stand there."""
        host = target.parentWidget()
        self._watch(target)
        while host is not None and not _has_room(host, target) and not _is_end(host):
            self._watch(host)
            host = host.parentWidget()
        self.setParent(host)
        self._fit()
        self.show()
        self.raise_()

    def _watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)
        self._watched.append(widget)

    def _release(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._around is not None and isValid(self._around):
            self._around.destroyed.disconnect(self._forget)
        self._forget()

    def _forget(self) -> None:
        self._around = None
        self._watched.clear()
        self.hide()
        self.setParent(None)

    def _fit(self) -> None:
        host, around = self.parentWidget(), self._around
        if host is not None and around is not None:
            corner = around.mapTo(host, around.rect().topLeft())
            self.setGeometry(QRect(corner, around.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Move along, and leave with what it stood on."""
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._fit()
        elif kind == QEvent.Type.Hide:
            self.hide()
        elif kind == QEvent.Type.Show:
            self._fit()
            self.show()
            self.raise_()
        elif kind == QEvent.Type.ParentChange:
            self._release()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Two pixels in the colour of focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), size("border_width", "focus")))
        radius = size("radius", "ring")
        if self._around is not None and self._around.property("ring_radius"):
            radius = self.height() // 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), radius, radius)


def _ringed(widget: QWidget | None) -> QWidget | None:
    """What the ring goes around, or None when the widget shows its own focus."""
    if widget is None or widget.isWindow():
        return None
    instead = widget.property("ring_widget")
    if isinstance(instead, QWidget):
        return instead
    if widget.property("ring") or isinstance(widget, (QAbstractItemView, QScrollArea)):
        return None
    return widget


def _has_room(host: QWidget, target: QWidget) -> bool:
    corner = target.mapTo(host, target.rect().topLeft())
    return host.rect().contains(QRect(corner, target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT))


def _is_end(host: QWidget) -> bool:
    """No further: beyond a window, or beyond what scrolls, the ring would stand still."""
    above = host.parentWidget()
    area = above.parentWidget() if above is not None else None
    return host.isWindow() or (isinstance(area, QAbstractScrollArea) and area.viewport() is above)
