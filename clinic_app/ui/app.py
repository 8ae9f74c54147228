"""Starts the window: an empty frame first, which is seen at once, then everything that stands in it.

Only Qt is imported here. Theme, words and the locked screen are loaded when the frame has been painted, the services
when the locked screen has been.
"""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

_AT_THE_LATEST_MS = 300

# PySide6 reads the source of every module that is imported after it, in search of `from __feature__ import`,
# which nobody here uses: a third of a start. Python's own import does not.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class Frame(QMainWindow):
    """The top-level window. What stands in it comes when it was painted for the first time."""

    def __init__(self, furnish: Callable[[Frame], None]) -> None:
        super().__init__()
        self._furnish: Callable[[Frame], None] | None = furnish
        QTimer.singleShot(_AT_THE_LATEST_MS, self, self._open)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Go on once the frame is seen."""
        super().paintEvent(event)
        if self._furnish is not None:
            QTimer.singleShot(0, self, self._open)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """What stands in the frame leaves in order."""
        inside = self.centralWidget()
        if inside is not None:
            inside.close()
        super().closeEvent(event)

    def _open(self) -> None:
        furnish, self._furnish = self._furnish, None
        if furnish is not None:
            furnish(self)
            QTimer.singleShot(0, self, gc.enable)


def application() -> QApplication:
    """The one of this process; its style is named here, because asking for it later takes much longer."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)
    return app


def run(*, vault: Path | None = None, passphrase: str | None = None, user: str | None = None) -> int:
    """Open the window on a vault (the last one, or this computer's own, when None) until it is closed."""
    gc.disable()  # until the first screen stands: all that is made before it stays anyway
    app = application()

    def furnish(frame: Frame) -> None:
        from clinic_app.ui import opening

        opening.furnish(app, frame, vault=vault, passphrase=passphrase, user=user)

    frame = Frame(furnish)
    frame.setWindowTitle("Clinic App")
    frame.resize(1366, 768)
    frame.show()
    return app.exec()
