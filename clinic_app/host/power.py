"""Noticing that the computer slept or that its screen was locked: small things for the window to poll."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

_READ_OBJECTS = 0x0001
_SESSIONS = Path("/run/systemd/sessions")


def elapsed() -> float:
    """Seconds on a clock that also runs while the computer sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    else:  # noqa: RET505 (mypy reads platforms by branches)
        return time.time()


class SleepWatch:
    """Asked every few seconds; a much longer pause between two questions was a sleep.

    A process that was merely stopped, or a clock set forward, looks the same: locking then costs little.
    """

    def __init__(self, *, longest_pause: float = 30.0, elapsed: Callable[[], float] = elapsed) -> None:
        self._longest = longest_pause
        self._elapsed = elapsed
        self._last = elapsed()

    def slept(self) -> bool:
        """Whether the computer slept since the last question."""
        now = self._elapsed()
        pause, self._last = now - self._last, now
        return pause > self._longest


def screen_is_locked(sessions: Path = _SESSIONS) -> bool | None:
    """Whether the desktop is locked; None where the system does not tell without more parts."""
    if sys.platform == "win32":
        return _windows_is_locked()
    elif sys.platform == "linux":  # noqa: RET505 (mypy reads platforms by branches)
        return _login_says_locked(sessions)
    else:
        return None


def _login_says_locked(sessions: Path) -> bool | None:
    session = os.environ.get("XDG_SESSION_ID", "")
    if not session.isalnum():
        return None
    try:
        lines = (sessions / session).read_text("utf-8").splitlines()
    except OSError:
        return None
    told = [line.partition("=")[2] for line in lines if line.startswith("LOCKED_HINT=")]
    return told[0] in ("1", "yes") if told else None


if sys.platform == "win32":

    def _windows_is_locked() -> bool:
        desktop = ctypes.windll.user32.OpenInputDesktop(0, False, _READ_OBJECTS)  # noqa: FBT003
        if desktop:
            ctypes.windll.user32.CloseDesktop(desktop)
        return not desktop
