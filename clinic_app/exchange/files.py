"""A file that is there whole or not at all, and that only its owner may read."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from clinic_app.domain.errors import ClinicError


@contextmanager
def whole(out: Path, *, overwrite: bool = False) -> Iterator[IO[bytes]]:
    """A file to write in; it takes its name `out` when the block ends, and vanishes when the block fails."""
    if not overwrite or out.is_dir():
        _refuse_existing(out)
    part = out.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with _created(part) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if not overwrite:
            _refuse_existing(out)
        part.replace(out)
    except BaseException as problem:
        with suppress(OSError):
            part.unlink()
        if isinstance(problem, OSError):
            is_full = problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
            raise (ClinicError("file.disk_full") if is_full else _not_writable(out.parent)) from problem
        raise
    _sync_folder(out.parent)


def _refuse_existing(out: Path) -> None:
    if os.path.lexists(out):
        raise ClinicError("file.exists", path=out)


def _created(part: Path) -> IO[bytes]:
    """Open a new file that only its owner may read."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return os.fdopen(os.open(part, flags, 0o600), "wb")
    except FileNotFoundError as problem:
        raise ClinicError("file.no_folder", path=part.parent) from problem
    except OSError as problem:
        raise _not_writable(part.parent) from problem


def _not_writable(folder: Path) -> ClinicError:
    return ClinicError("file.not_writable", path=folder)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; not every system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
