"""From the command to the first painted window: ours (unlock) against an empty PySide6 window, in the same run."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 9

EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
class Empty(QWidget):
    def paintEvent(self, event):
        app.exit(0)
app = QApplication([])
window = Empty()
window.resize(1366, 768)
window.show()
app.exec()
"""

OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
class Watch(QApplication):
    def notify(self, receiver, event):
        done = super().notify(receiver, event)
        if event.type() == QEvent.Type.Paint:
            self.exit(0)
        return done
import clinic_app.ui.app as ours
ours.QApplication = Watch
sys.exit(ours.run(vault=Path(sys.argv[1])))
"""


def _seconds(code: str, *arguments: str) -> float:
    env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=env, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    """Alternate the two, so that both meet the same machine."""
    from tests.bench.vaults import small_vault

    with tempfile.TemporaryDirectory() as folder:
        vault = small_vault(Path(folder) / "vault")
        pairs = [(_seconds(EMPTY), _seconds(OURS, str(vault))) for _ in range(ROUNDS)]
    empty, ours = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    print(
        f"first window: empty PySide6 {empty * 1000:.0f} ms, Clinic App {ours * 1000:.0f} ms: {ours / empty:.2f} times (goal: at most 1.5)"
    )
