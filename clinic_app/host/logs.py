"""The log: codes and whole numbers, in a file of bounded size. Free text cannot be passed to it.

A line is an event, perhaps an error code, perhaps counts. Of a bug it holds the kind of exception and where in
our code it was raised, never its message, which could repeat what somebody typed.
"""

from __future__ import annotations

import logging
import re
import traceback
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TypeAlias

import msgspec

from clinic_app.domain.errors import ClinicError
from clinic_app.host import paths

_BYTES = 256 * 1024
_FILES = 3
_CODE = re.compile(r"[a-z][a-z_]*(\.[a-z][a-z_]*){0,2}", re.ASCII)
_logger = logging.getLogger("clinic_app.codes")
_logger.propagate = False
_logger.setLevel(logging.INFO)
_Line: TypeAlias = dict[str, str | int | list[str]]


class Event(StrEnum):
    """Everything the log can tell of."""

    STARTED = "started"
    STOPPED = "stopped"
    UNLOCKED = "unlocked"
    LOCKED = "locked"
    REFUSED = "refused"
    CHECKED = "checked"
    TOOK = "took"
    BUG = "bug"


class _OnlyOurs(logging.Filter):
    """Lets through what this module made, whoever else finds the logger."""

    def filter(self, record: logging.LogRecord) -> bool:
        return getattr(record, "from_codes", False) is True


def begin(folder: Path | None = None) -> None:
    """Write to a file in `folder` from here on; without this the log goes nowhere."""
    folder = folder or paths.log_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    end()
    handler = RotatingFileHandler(
        folder / "clinic-app.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
    )
    handler.addFilter(_OnlyOurs())
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _logger.addHandler(handler)


def end() -> None:
    """Close the file."""
    for handler in tuple(_logger.handlers):
        _logger.removeHandler(handler)
        handler.close()


def note(event: Event, **counts: int) -> None:
    """Something happened; only whole numbers may come with it."""
    if not all(type(count) is int and _CODE.fullmatch(name) for name, count in counts.items()):
        raise TypeError("the log takes whole numbers only")
    _write({"event": event.value, **counts})


def refused(problem: ClinicError) -> None:
    """A known trouble was shown to somebody: its code, not its params."""
    _write({"event": Event.REFUSED.value, "code": problem.code if _CODE.fullmatch(problem.code) else "unknown"})


def bug(problem: BaseException) -> None:
    """Something broke: its kind, and the places in our code it passed."""
    _write({"event": Event.BUG.value, "kind": type(problem).__name__, "places": places(problem)[-12:]})


def places(problem: BaseException) -> list[str]:
    """Where in our code an exception passed, innermost last: file names and lines, no word of its message."""
    frames = traceback.extract_tb(problem.__traceback__)
    return [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames if "clinic_app" in frame.filename]


def _write(line: _Line) -> None:
    _logger.info("%s", msgspec.json.encode(line).decode(), extra={"from_codes": True})
