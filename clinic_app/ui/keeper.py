"""Keeps the open session on the vault's thread: nothing else ever holds it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.ui.runner import Failed, Stepped, TaskRunner, unwatched

if TYPE_CHECKING:  # services are heavy; they are imported on the vault's thread
    from clinic_app.services.session import Session

T = TypeVar("T")


class Keeper:
    """Opens, lends and closes the session, always through the runner."""

    def __init__(self, runner: TaskRunner) -> None:
        self.runner = runner
        self._session: Session | None = None

    def open(
        self,
        make: Callable[[], Session],
        look: Callable[[Session], T],
        *,
        done: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Make the session and tell what `look` sees in it."""

        def work(_: Progress) -> T:
            self._forget()
            self._session = make()
            return look(self._session)

        self.runner.start(work, done=done, failed=failed)

    def start(
        self,
        work: Callable[[Session, Progress], T],
        *,
        done: Callable[[T], None],
        failed: Failed,
        stepped: Stepped = unwatched,
    ) -> Progress:
        """Lend the session to `work`; when it is locked by then, that is said as `app.locked`."""

        def lent(progress: Progress) -> T:
            if self._session is None:
                raise ClinicError("app.locked")
            return work(self._session, progress)

        return self.runner.start(lent, done=done, failed=failed, stepped=stepped)

    def close(self) -> None:
        """Stop what runs, forget what waits to be told, close the file and forget the key."""
        self.runner.drop()
        self.runner.start(lambda _: self._forget(), done=_nothing, failed=_nothing)

    def _forget(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            from clinic_app.services import vaults

            vaults.close(session)


def _nothing(_: object) -> None:
    """Nobody waits for this."""
