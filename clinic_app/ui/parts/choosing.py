"""How a row or card that is pressed as a whole answers the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def answers_key(widget: QWidget, event: QKeyEvent, choose: Callable[[], None]) -> bool:
    """Enter and Space choose it, the arrows go to its neighbours; False for any other key."""
    if event.key() in _CHOOSING:
        choose()
    elif event.key() == Qt.Key.Key_Down:
        widget.focusNextChild()
    elif event.key() == Qt.Key.Key_Up:
        widget.focusPreviousChild()
    else:
        return False
    return True
