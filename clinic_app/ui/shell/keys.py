"""The keys that work everywhere in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from clinic_app.ui.shell.window import Window

_PLACES = 7


def listen(window: Window) -> None:
    """Let the window hear them all."""
    deeds: dict[str, Callable[[], object]] = {
        "Ctrl+L": lambda: window.lock("asked"),
        "Ctrl+K": lambda: window.go("people"),
        "Ctrl+N": lambda: window.start_intake(""),
        "F1": lambda: window.go("help"),
        "F6": lambda: window.next_region(1),
        "Shift+F6": lambda: window.next_region(-1),
        "Ctrl++": lambda: window.step_text(1),
        "Ctrl+=": lambda: window.step_text(1),
        "Ctrl+-": lambda: window.step_text(-1),
        "Ctrl+0": lambda: window.step_text(0),
        **{f"Alt+{at + 1}": partial(window.go_to_number, at) for at in range(_PLACES)},
    }
    for keys, act in deeds.items():
        _key(window, keys, act)


def _key(window: Window, keys: str, act: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(keys), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(lambda: act())
