"""The keys of an interview: they work wherever the focus is on its page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_LETTERS = "YNDRS"  # with Alt also where the letters are typed


def listen(page: QWidget, acts: Mapping[str, Callable[[], object]], press: Callable[[str], None]) -> None:
    """Let `page` do `acts` at their keys, and hand the keys that answer to `press`."""
    keys = dict(acts) | {"Ctrl+Return": partial(press, "Ctrl+Enter")}
    keys |= {letter: partial(press, letter) for letter in _LETTERS + "123456789"}
    keys |= {f"Alt+{letter}": partial(press, letter) for letter in _LETTERS}
    for key, act in keys.items():
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
