"""When something is raised that nobody foresaw: the work is kept, the window stays, a report is offered.

The report holds kinds of exceptions and places in our code, never a message, a name or an answer.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

import clinic_app

if TYPE_CHECKING:
    from clinic_app.ui.shell.window import Window

_ROOT = Path(clinic_app.__file__).parent


def catch(window: Window) -> None:
    """From now on every unforeseen exception ends in a calm panel."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        from clinic_app.host import logs

        with suppress(OSError):  # a log that cannot be written must not hide the trouble itself
            logs.begin()
        logs.bug(problem)
        told = report(problem)
        QTimer.singleShot(0, window, lambda: _show(window, told))

    sys.excepthook = hook


def _show(window: Window, told: str) -> None:
    from clinic_app.ui.bug_panel import BugPanel  # loaded only when it is needed

    BugPanel(window, told).begin()


def report(problem: BaseException) -> str:
    """What may leave the laptop: the kinds and the places, innermost last."""
    import traceback

    lines = [f"Clinic App on {sys.platform}, Python {sys.version_info.major}.{sys.version_info.minor}"]
    chain: BaseException | None = problem
    while chain is not None:
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}")
        for frame in traceback.extract_tb(chain.__traceback__):
            where = Path(frame.filename)
            inside = where.relative_to(_ROOT) if where.is_relative_to(_ROOT) else Path(where.name)
            lines.append(f"  {inside.as_posix()}:{frame.lineno} {frame.name}")
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines) + "\n"
