"""Watches for the moments to lock: nobody touched a key, the laptop slept, or its own screen was locked."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from clinic_app.host.power import SleepWatch, screen_is_locked

_TICK_MS = 5000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Watch(QObject):
    """`idle` after so many minutes without a touch, `slept` when the laptop was closed or its screen locked."""

    idle = Signal()
    slept = Signal()

    def __init__(self, minutes: int, parent: QObject, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._clock = clock
        self._touched = clock()
        self._sleep = SleepWatch()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def begin(self) -> None:
        """From now on, while the clinic is unlocked."""
        self._touched = self._clock()
        self._sleep = SleepWatch()
        self._timer.start()

    def end(self) -> None:
        """The clinic is locked."""
        self._timer.stop()

    def look_at(self, window: QWindow) -> None:
        """Input arrives at the native window first: one filter there hears every touch and little else."""
        window.installEventFilter(self)

    def tick(self) -> None:
        """Ask the clocks."""
        if self._sleep.slept() or screen_is_locked():
            self.slept.emit()
        elif self._clock() - self._touched >= self.minutes * 60:
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """A touch: begin to count anew."""
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return super().eventFilter(watched, event)
