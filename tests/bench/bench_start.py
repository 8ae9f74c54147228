"""From the command to the first painted frame, and to the locked screen with its passphrase field in focus.

Each against an empty PySide6 window, in alternating rounds of the same run. All three are met as an installed program
is: with compiled modules, kept for this run alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 11
GOAL = 1.5

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

FRAME = """
import sys
from pathlib import Path
import clinic_app.ui.app as ours
class Frame(ours.Frame):
    def paintEvent(self, event):
        super().paintEvent(event)
        app.exit(0)
ours.Frame = Frame
app = ours.application()
sys.exit(ours.run(vault=Path(sys.argv[1])))
"""

# Asks after every turn of the event loop; what is in focus in one turn has been painted by the next.
LOCKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit
import clinic_app.ui.app as ours
app = ours.application()
turns = []
def look():
    field = app.focusWidget()
    if isinstance(field, QLineEdit) and field.isVisible():
        turns.append(field)
    if len(turns) == 2:
        app.exit(0)
ask = QTimer(interval=0)
ask.timeout.connect(look)
ask.start()
sys.exit(ours.run(vault=Path(sys.argv[1])))
"""

PROGRAMS = {"empty": EMPTY, "frame": FRAME, "locked": LOCKED}


def _milliseconds(code: str, vault: Path, home: Path) -> float:
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "CLINIC_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    quiet = subprocess.DEVNULL
    subprocess.run([sys.executable, "-c", code, str(vault)], check=True, env=env, stdout=quiet, stderr=quiet)
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Alternate the three, so that all meet the same machine."""
    from tests.bench.vaults import small_vault

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        vault = small_vault(Path(folder) / "vault")
        rounds = [
            {name: _milliseconds(code, vault, home) for name, code in PROGRAMS.items()} for _ in range(ROUNDS + 1)
        ]
    took = {name: median(each[name] for each in rounds[1:]) for name in PROGRAMS}  # the first round compiles
    for name, words in (("frame", "first frame painted"), ("locked", "passphrase field painted and in focus")):
        sys.stdout.write(
            f"{words}: {took[name]:.0f} ms, empty PySide6 window {took['empty']:.0f} ms: "
            f"{took[name] / took['empty']:.2f} times (goal: at most {GOAL})\n"
        )
