"""The focus ring: one frame that follows the keyboard, two pixels outside what it stands on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from clinic_app.ui.parts.base import theme
from clinic_app.ui.theme.tokens import size

_OUT = 4


class FocusRing(QWidget):
    """A sibling of the focused widget, so that it scrolls along; lists draw their own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self.update)
        self.hide()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._release()
        target = _ringed(new)
        host = target.parentWidget() if target is not None else None
        if target is None or host is None:
            return
        self._around = target
        target.installEventFilter(self)
        target.destroyed.connect(self._forget)
        self.setParent(host)
        self._fit()
        self.show()
        self.raise_()

    def _release(self) -> None:
        if self._around is not None:
            self._around.removeEventFilter(self)
            self._around.destroyed.disconnect(self._forget)
        self._forget()

    def _forget(self) -> None:
        self._around = None
        self.hide()
        self.setParent(None)

    def _fit(self) -> None:
        if self._around is not None:
            self.setGeometry(self._around.geometry().adjusted(-_OUT, -_OUT, _OUT, _OUT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Move along, and leave with what it stood on."""
        if watched is self._around:
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


def ring_rect(rect: QRect) -> QRect:
    """The rectangle that a ring around `rect` takes."""
    return rect.adjusted(-_OUT, -_OUT, _OUT, _OUT)
