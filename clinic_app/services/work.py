"""Long work, step by step: told how far it is, and stopped when somebody says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from clinic_app.domain.progress import Progress

T = TypeVar("T")
_STEP = 200  # things between two reports: fine enough to stop at once, rare enough to cost nothing


def watched(things: Iterable[T], total: int, progress: Progress) -> Iterator[T]:
    """The same things, with progress reported now and then; raises `Cancelled` in place of a step."""
    progress.step(0, total)
    for done, thing in enumerate(things, start=1):
        yield thing
        if done % _STEP == 0 and done < total:
            progress.step(done, total)
    progress.step(total, total)
