"""Files that are there whole or not at all, whatever happens to the power."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clinic_app.domain.errors import ClinicError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_REFUSED = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def troubles() -> Iterator[None]:
    """Tell a full disk from a read-only one from any other; none of them is ever called damage."""
    try:
        yield
    except OSError as problem:
        raise ClinicError(code_of(problem)) from problem


def code_of(problem: OSError) -> str:
    """The error code of what the system said."""
    if problem.errno in _FULL:
        return "vault.disk_full"
    if problem.errno in _REFUSED:
        return "vault.read_only"
    return "vault.cannot_write"


def write_whole(file: Path, content: bytes) -> None:
    """Replace `file` at once: a temporary file beside it, flushed, renamed, and the folder flushed."""
    temporary = file.with_name(f"{file.name}.new")
    try:
        write_flushed(temporary, content)
        temporary.replace(file)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    flush_folder(file.parent)


def write_flushed(file: Path, content: bytes) -> None:
    """Write `content` so that it is on the disk when this returns; readable by the owner only."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def flush_file(file: Path) -> None:
    """Have what was written to `file` on the disk when this returns."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Make renames in `folder` durable; Windows does this on its own and has no such call."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def free_bytes(folder: Path) -> int | None:
    """How much more fits on this disk, or None when the disk does not answer."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
