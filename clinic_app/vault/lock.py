"""One app at a time: the operating system holds the lock, so a killed app never leaves one behind."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import disk

LOCK = "vault.lock"
_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class Lock:
    """Holds a vault's folder for this app until `release`."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, folder: Path) -> Lock:
        """Hold `folder`, or raise `vault.in_use` when another app holds it."""
        with disk.troubles():
            handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _hold(handle)
        except OSError as problem:
            os.close(handle)
            code = "vault.in_use" if problem.errno in _TAKEN else disk.code_of(problem)
            raise ClinicError(code) from problem
        return cls(handle)

    def release(self) -> None:
        """Let others in; releasing twice does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _hold(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
