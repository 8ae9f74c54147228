"""Decides what the locked screen says and when a passphrase may be tried. Knows no Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.errors import ClinicError

if TYPE_CHECKING:
    from clinic_app.services.session import Session
    from clinic_app.services.vaults import Opened as Recovered
    from clinic_app.ui.shell.opened import Opened

WRONG = "vault.wrong_passphrase"


class Keeps(Protocol):
    """What is remembered about wrong passphrases."""

    @property
    def not_before(self) -> float:
        """When the next one may be tried."""

    def wrong_passphrase(self, now: float) -> float:
        """One more; gives the seconds to wait."""


class Opens(Protocol):
    """Who makes the session, on its own thread."""

    def open(
        self,
        make: Callable[[], Session],
        look: Callable[[Session], Opened],
        *,
        done: Callable[[Opened], None],
        failed: Callable[[ClinicError], None],
    ) -> None:
        """Make it, look at it, tell."""


class UnlockScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_busy(self, busy: bool) -> None:
        """Argon2 takes a second: say so, take no second try meanwhile."""

    def show_wait(self, seconds: int) -> None:
        """Count down; 0 ends it."""

    def show_wrong(self) -> None:
        """Calmly: that was not it."""

    def show_problem(self, problem: ClinicError) -> None:
        """Anything else that keeps the vault shut."""

    def show_new_code(self, code: str, opened: Opened) -> None:
        """The code that was used is spent: here is the next."""

    def enter(self, opened: Opened) -> None:
        """The clinic is unlocked."""


class UnlockPresenter:
    """One per locked screen."""

    def __init__(
        self, screen: UnlockScreen, *, folder: Path, keeps: Keeps, opens: Opens, now: Callable[[], float]
    ) -> None:
        self._screen, self._folder, self._keeps, self._opens, self._now = screen, folder, keeps, opens, now

    def wait(self) -> int:
        """Whole seconds until the next passphrase may be tried."""
        return max(0, math.ceil(self._keeps.not_before - self._now()))

    def opened(self) -> None:
        """A wait from before, even from before a restart, goes on."""
        self._screen.show_wait(self.wait())

    def unlock(self, passphrase: str, label: str | None) -> None:
        """Try one passphrase on one key."""
        if self.wait():
            return
        folder = self._folder

        def make() -> Session:
            from clinic_app.services import vaults

            return vaults.unlock(folder, passphrase=passphrase, label=label)

        self._open(make, self._screen.enter)

    def recover(self, code: str, new_passphrase: str) -> None:
        """Open with the recovery code and give the first key a new passphrase."""
        folder = self._folder
        codes: list[str] = []

        def make() -> Session:
            from clinic_app.services import vaults

            recovered: Recovered = vaults.recover(folder, code=code, new_passphrase=new_passphrase)
            codes.append(recovered.recovery_code)
            return recovered.session

        self._open(make, lambda opened: self._screen.show_new_code(codes[0], opened))

    def _open(self, make: Callable[[], Session], done: Callable[[Opened], None]) -> None:
        from clinic_app.ui.shell.opened import look

        def arrived(opened: Opened) -> None:
            self._screen.show_busy(False)
            done(opened)

        self._screen.show_busy(True)
        self._opens.open(make, look, done=arrived, failed=self._failed)

    def _failed(self, problem: ClinicError) -> None:
        self._screen.show_busy(False)
        if problem.code == WRONG:
            self._keeps.wrong_passphrase(self._now())
            self._screen.show_wrong()
            self._screen.show_wait(self.wait())
        else:
            self._screen.show_problem(problem)
