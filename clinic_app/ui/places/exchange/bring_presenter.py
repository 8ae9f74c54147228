"""Decides what is looked at before anything is brought in, and who is trusted. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clinic_app.services import exchange
from clinic_app.services.exchange import MergeResult

if TYPE_CHECKING:
    from pathlib import Path

    from clinic_app.domain.errors import ClinicError
    from clinic_app.domain.progress import Progress
    from clinic_app.services.exchange import Inspection, Preview
    from clinic_app.services.session import Session
    from clinic_app.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Look:
    """What the chosen files hold and what bringing them in would change."""

    files: tuple[Preview, ...]

    @property
    def strangers(self) -> tuple[Inspection, ...]:
        """Senders that this laptop does not know yet, each once."""
        met = {each.inspection.fingerprint: each.inspection for each in self.files if each.inspection}
        return tuple(each for each in met.values() if not each.trusted)

    @property
    def ready(self) -> bool:
        """Whether every file can be brought in."""
        return bool(self.files) and all(each.result is not None for each in self.files)

    @property
    def sums(self) -> MergeResult:
        """What all files would bring together; a record in two of them counts twice."""
        results = [each.result for each in self.files if each.result]
        return MergeResult(
            sum(each.new for each in results),
            sum(each.changed for each in results),
            sum(each.conflicts for each in results),
            sum(each.duplicates for each in results),
        )


class BringScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_choosing(self) -> None:
        """Step one: choose files."""

    def show_look(self, look: Look) -> None:
        """Step two: nothing is brought in yet."""

    def show_step(self, done: int, total: int) -> None:
        """Show how far the bringing in is."""

    def show_brought(self, results: tuple[MergeResult, ...]) -> None:
        """Step three: what is here now."""

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong; nothing was brought in."""


class BringPresenter:
    """The files that wait to be brought in."""

    def __init__(self, screen: BringScreen, desk: Desk) -> None:
        self._screen = screen
        self._desk = desk
        self._paths: tuple[Path, ...] = ()
        self._work: Progress | None = None

    def choose(self, paths: tuple[Path, ...]) -> None:
        """Open the files and look inside, changing nothing."""
        self._paths = paths

        self._work = self._desk.run_long(
            lambda session, progress: Look(exchange.preview(session, paths, progress)),
            self._screen.show_look,
            self._screen.show_problem,
            self._screen.show_step,
        )

    def trust(self, fingerprint: str, name: str) -> None:
        """The words were compared aloud: from now on this laptop is known."""

        def trusted(_: object) -> None:
            self.choose(self._paths)

        self._desk.run(lambda session: exchange.trust(session, fingerprint, name), trusted, self._screen.show_problem)

    def bring_in(self) -> None:
        """All or nothing, file by file."""
        paths = self._paths

        def work(session: Session, progress: Progress) -> tuple[MergeResult, ...]:
            return tuple(exchange.merge(session, path, progress) for path in paths)

        self._work = self._desk.run_long(
            work, self._screen.show_brought, self._screen.show_problem, self._screen.show_step
        )

    def stop(self) -> None:
        """Stop; the file in hand is not brought in."""
        if self._work is not None:
            self._work.cancel()
        self._screen.show_choosing()

    def start_again(self) -> None:
        """Back to choosing."""
        self._paths = ()
        self._screen.show_choosing()
