"""Does the window stay smooth while the vault's thread works? The longest pause between two ticks of its clock.

The peer is the same clock in the same process while nothing runs.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from clinic_app.domain.progress import Progress
from clinic_app.services import exchange, rescreen, seeding, vaults
from clinic_app.ui.keeper import Keeper
from clinic_app.ui.runner import TaskRunner
from clinic_app.vault import kdf

CASES, TICK_MS, IDLE_MS = 3_000, 4, 1_000


class Clock:
    """Ticks as often as a smooth window must draw, and remembers its longest pause."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.longest, self._last = 0.0, time.perf_counter()

    def watch(self, begin: Callable[[Callable[[object], None]], object]) -> tuple[float, float]:
        """The longest pause and the whole time, in seconds, until what `begin` started says that it is done."""
        loop, started = QEventLoop(), time.perf_counter()
        self.longest, self._last = 0.0, started
        self._timer.start()
        begin(lambda _result: loop.quit())
        loop.exec()
        self._timer.stop()
        return self.longest, time.perf_counter() - started

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def _works(folder: Path) -> dict[str, Callable[[Any, Progress], object]]:
    def send(session: Any, progress: Progress) -> object:
        to = (exchange.identity(session).recipient,)
        return exchange.export(session, recipients=to, cases=None, out=folder / "all.age", progress=progress)

    return {
        f"{CASES} invented cases written": lambda session, progress: seeding.seed(session, CASES, 5, progress),
        "every case screened again": lambda session, progress: rescreen.rescreen(
            session, on=date(2024, 8, 1), progress=progress
        ),
        "everything exported": send,
        "the history verified": vaults.verify,
    }


def _start(keeper: Keeper, work: Callable[[Any, Progress], object], done: Callable[[object], None]) -> None:
    keeper.start(work, done=done, failed=done)


def main() -> None:
    """Idle first, then each long work on its own."""
    app = QApplication.instance() or QApplication([])
    runner, clock = TaskRunner(), Clock()
    keeper = Keeper(runner)
    idle, _ = clock.watch(lambda done: QTimer.singleShot(IDLE_MS, lambda: done(None)))
    print(f"{'nothing runs':32} longest pause {idle * 1000:5.0f} ms")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)

        def make() -> Any:
            return vaults.create(folder / "vault", passphrase="invented for measuring", cost=kdf.PRACTICE).session

        clock.watch(lambda done: keeper.open(make, lambda _session: None, done=done, failed=done))
        for what, work in _works(folder).items():
            longest, whole = clock.watch(partial(_start, keeper, work))
            print(f"{what:32} longest pause {longest * 1000:5.0f} ms in {whole:.1f} s (goal: under 100)")
        keeper.close()
        runner.close()
    app.quit()
