"""Decides how the set-up goes from step to step. Knows no Qt."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from secrets import SystemRandom
from typing import TYPE_CHECKING, Protocol

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.vault import recovery

if TYPE_CHECKING:
    from clinic_app.services.session import Session
    from clinic_app.ui.shell.opened import Opened

STEPS = ("clinic", "passphrase", "code", "proof")
_PROVED = 2


@dataclass(slots=True)
class Draft:
    """What has been said so far; nothing of it is written anywhere yet."""

    clinic: str = ""
    attorney_word: str = "la abogada o el abogado"
    attorney_phone: str = ""
    label: str = ""
    passphrase: str = ""


class FirstRunScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_step(self, step: str) -> None:
        """Show one of STEPS."""

    def show_code(self, code: str, clinic: str) -> None:
        """The vault is made: here is its code."""

    def ask_groups(self, places: tuple[int, ...]) -> None:
        """Ask for these groups, counted from 0."""

    def show_wrong_groups(self, places: tuple[int, ...]) -> None:
        """These are not what the paper should say."""

    def show_busy(self, busy: bool) -> None:
        """Making and opening a vault takes about a second."""

    def show_problem(self, problem: ClinicError) -> None:
        """What went wrong."""

    def enter(self, opened: Opened) -> None:
        """Done: the clinic is open."""


class Keeps(Protocol):
    """Who runs work on the vault's thread and keeps the session."""

    def open(
        self,
        make: Callable[[], Session],
        look: Callable[[Session], Opened],
        *,
        done: Callable[[Opened], None],
        failed: Callable[[ClinicError], None],
    ) -> None:
        """Make a session and keep it."""


class Runs(Protocol):
    """Who runs work that needs no session."""

    def __call__(
        self,
        work: Callable[[Progress], str],
        *,
        done: Callable[[str], None],
        failed: Callable[[ClinicError], None],
    ) -> Progress:
        """Run it, tell."""


class FirstRunPresenter:
    """One per set-up. The vault is made beside its place and put there whole at the end."""

    def __init__(self, screen: FirstRunScreen, *, folder: Path, keeps: Keeps, runs: Runs) -> None:
        self._screen, self._folder, self._keeps, self._runs = screen, folder, keeps, runs
        self._beside = folder.with_name(f".{folder.name}.setting-up")
        self.draft = Draft()
        self._code = ""
        self._asked: tuple[int, ...] = ()

    def clinic_named(self, clinic: str) -> None:
        """Step 1 is done."""
        self.draft.clinic = clinic
        self._screen.show_step("passphrase")

    def passphrase_chosen(self, passphrase: str) -> None:
        """Step 2 is done: make the vault, in about a second, and show its code."""
        self.draft.passphrase = passphrase
        self._screen.show_busy(True)
        self._runs(self._make, done=self._made, failed=self._failed)

    def code_kept(self) -> None:
        """Step 3 is done: ask for two groups by chance."""
        self._asked = tuple(sorted(SystemRandom().sample(range(recovery.GROUPS), _PROVED)))
        self._screen.show_step("proof")
        self._screen.ask_groups(self._asked)

    def back(self, step: str) -> None:
        """To an earlier step; going back before the code throws the unfinished vault away."""
        if STEPS.index(step) < STEPS.index("code") and self._code:
            self._code = ""
            self._runs(self._throw_away, done=lambda _: None, failed=self._failed)
        self._screen.show_step(step)

    def groups_typed(self, typed: tuple[str, ...]) -> None:
        """Step 4: when both are right, put the vault in its place and open it."""
        right = recovery.groups(self._code)
        pairs = zip(typed, self._asked, strict=True)
        wrong = tuple(place for words, place in pairs if not recovery.same_group(words, right[place]))
        if wrong:
            self._screen.show_wrong_groups(wrong)
            return
        from clinic_app.ui.shell.opened import look

        self._screen.show_busy(True)
        self._keeps.open(self._finish, look, done=self._entered, failed=self._failed)

    def leave(self) -> None:
        """The window closes half-way: nothing stays behind."""
        if self._code:
            self._code = ""
            self._runs(self._throw_away, done=lambda _: None, failed=lambda _: None)

    # -- on the vault's thread

    def _make(self, _: Progress) -> str:
        from clinic_app.services import vaults

        shutil.rmtree(self._beside, ignore_errors=True)
        self._beside.parent.mkdir(parents=True, exist_ok=True)
        label = self.draft.label or vaults.FIRST_LABEL
        made = vaults.create(self._beside, passphrase=self.draft.passphrase, label=label, clinic=self.draft.clinic)
        vaults.close(made.session)
        return made.recovery_code

    def _throw_away(self, _: Progress) -> str:
        shutil.rmtree(self._beside, ignore_errors=True)
        return ""

    def _finish(self) -> Session:
        from clinic_app.services import vaults

        if self._folder.exists() and not any(self._folder.iterdir()):
            self._folder.rmdir()
        if self._folder.exists():
            raise ClinicError("vault.exists", folder=str(self._folder))
        self._beside.rename(self._folder)
        session = vaults.unlock(self._folder, passphrase=self.draft.passphrase)
        draft = self.draft
        vaults.set_clinic(session, attorney_phone=draft.attorney_phone, attorney_word=draft.attorney_word)
        return session

    # -- news

    def _made(self, code: str) -> None:
        self._code = code
        self._screen.show_busy(False)
        self._screen.show_code(code, self.draft.clinic)
        self._screen.show_step("code")

    def _entered(self, opened: Opened) -> None:
        self._code = ""
        self.draft.passphrase = ""
        self._screen.enter(opened)

    def _failed(self, problem: ClinicError) -> None:
        self._screen.show_busy(False)
        self._screen.show_problem(problem)
