"""The time of day, which on some computers jumps back and here does not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime


def _wall() -> datetime:
    return datetime.now(UTC)


class Clock:
    """Tells the time; never an earlier one than it told before."""

    def __init__(self, wall: Callable[[], datetime] = _wall) -> None:
        self._wall = wall
        self._last = wall()

    def now(self) -> datetime:
        """This moment, in this computer's own time zone."""
        self._last = max(self._last, self._wall())
        return self._last.astimezone()

    def today(self) -> date:
        """This day, where the computer is."""
        return self.now().date()
