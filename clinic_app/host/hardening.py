"""The first call of every process: nothing of its memory in core files, nothing it writes open to others."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4
_NO_FAULT_DIALOGS = 0x0001 | 0x0002  # no error boxes, hence no crash reports with our memory in them


def protect() -> None:
    """Core dumps off, not readable by other processes of the same user (Linux), files for the owner only.

    Each measure is taken where the system offers it; one that is refused does not stop the app.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_FAULT_DIALOGS)
    else:
        _no_core_files()
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def is_dumpable() -> bool | None:
    """Whether other processes may read this one's memory; None where the system does not tell."""
    if sys.platform == "linux":
        return bool(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0))
    else:  # noqa: RET505 (mypy reads platforms by branches)
        return None


if sys.platform != "win32":
    import resource

    def _no_core_files() -> None:
        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        for limits in ((0, 0), (0, hard)):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(resource.RLIMIT_CORE, limits)
                return
