"""Work on the vault's only thread; its news comes home to the window's thread as a signal.

The thread owns the open session: it is made there, used there and closed there, and nothing else ever sees it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from clinic_app.domain.errors import Cancelled, ClinicError
from clinic_app.domain.progress import Progress

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
Failed = Callable[[ClinicError], None]
Stepped = Callable[[int, int], None]


def unwatched(_done: int, _total: int) -> None:
    """Nobody looks at the steps."""


class TaskRunner(QObject):
    """One worker thread. News of work that was begun before `drop` is never told after it."""

    _news = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._under_way: set[Progress] = set()
        self._round = 0
        self._closed = False
        self._news.connect(_hear, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # nothing works before the first window is painted

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Failed,
        stepped: Stepped = unwatched,
    ) -> Progress:
        """Run `work` after what is waiting; then `done` or `failed` is called, unless it was stopped."""
        begun = self._round
        progress = Progress(lambda *step: self._tell(begun, partial(stepped, *step)))
        if self._closed:  # a timer of a window that has gone may still ask
            return progress
        self._under_way.add(progress)
        future = self._thread.submit(work, progress)
        future.add_done_callback(lambda it: self._tell(begun, partial(self._finish, it, progress, done, failed)))
        return progress

    def drop(self) -> None:
        """Cancel everything under way and forget its news: the window that asked is gone."""
        self._round += 1
        for progress in self._under_way:
            progress.cancel()
        self._under_way.clear()

    @property
    def busy(self) -> bool:
        """Whether any work has not yet brought its news home."""
        return bool(self._under_way)

    def close(self) -> None:
        """Cancel, wait for the thread to end its present step, and end it."""
        self.drop()
        self._closed = True
        self._thread.shutdown(wait=True, cancel_futures=False)

    def _tell(self, begun: int, tell: Callable[[], None]) -> None:
        self._news.emit(partial(self._hear_if_current, begun, tell))

    def _hear_if_current(self, begun: int, tell: Callable[[], None]) -> None:
        if begun == self._round:
            tell()

    def _finish(self, future: Future[T], progress: Progress, done: Callable[[T], None], failed: Failed) -> None:
        """Trouble goes to the screen, stopping is silent, a bug is raised where it is seen."""
        from concurrent.futures import CancelledError

        self._under_way.discard(progress)
        try:
            result = future.result()
        except (Cancelled, CancelledError):
            return
        except ClinicError as problem:
            failed(problem)
        else:
            done(result)


def _hear(tell: Callable[[], None]) -> None:
    tell()
