"""How long work tells how far it is, and how a person stops it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from clinic_app.domain.errors import Cancelled


def _nobody(_done: int, _total: int) -> None:
    """Report to nobody: the work runs unwatched."""


class Progress:
    """Handed to every long task; safe to cancel from another thread."""

    def __init__(self, report: Callable[[int, int], None] = _nobody) -> None:
        self._report = report
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._stop.is_set()

    def step(self, done: int, total: int) -> None:
        """Report one finished step, or raise `Cancelled` in its place."""
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total)
