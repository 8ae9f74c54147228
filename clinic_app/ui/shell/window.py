"""What stands in the frame: locked, first run, or an unlocked clinic. It decides when to lock."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QMenu, QStackedWidget, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.domain.text import Language
from clinic_app.ui import i18n
from clinic_app.ui.keeper import Keeper
from clinic_app.ui.parts.base import Live, down, theme
from clinic_app.ui.preferences import Preferences
from clinic_app.ui.runner import TaskRunner

if TYPE_CHECKING:
    from clinic_app.services.session import Session
    from clinic_app.ui.parts.banner import Toast
    from clinic_app.ui.shell.opened import Opened
    from clinic_app.ui.shell.watch import Watch
    from clinic_app.ui.shell.workplace import Workplace

_LEAST = (960, 640)


class Window(Live, QWidget):
    """Owns the vault's thread, what the laptop remembers, and whichever face is shown."""

    def __init__(self, folder: Path, preferences: Preferences, *, user: str | None = None) -> None:
        super().__init__()
        self.preferences = preferences
        self.folder = folder
        self._user = user
        self.runner = TaskRunner(self)
        self.keeper = Keeper(self.runner)
        self.workplace: Workplace | None = None
        self.opened: Opened | None = None
        self._copied = False
        self._faces = QStackedWidget()
        down(self, gap=0).addWidget(self._faces)
        self.setMinimumSize(*_LEAST)
        self.watch: Watch | None = None
        self.toast: Toast | None = None
        QTimer.singleShot(0, self, self._listen)  # nobody presses one before the first picture is painted
        self.setWindowTitle("Clinic App")

    # -- faces

    def begin(self) -> None:
        """The locked screen where there is a vault, the first run where there is none."""
        if (self.folder / "vault.keys").exists() or (self.folder / "vault.db").exists():
            self.show_unlock()
        else:
            self.show_first_run()

    def show_unlock(self, reason: str = "") -> None:
        """The locked screen; `reason` is idle, slept, asked or empty at start."""
        from clinic_app.ui.unlock.view import UnlockView

        face = UnlockView(self, reason=reason, user=self._user)
        self._show_face(face)

    def show_first_run(self) -> None:
        """Set up this laptop."""
        from clinic_app.ui.first_run.view import FirstRunView

        self._show_face(FirstRunView(self))

    def unlock_with(self, passphrase: str) -> None:
        """Try a passphrase that was given at the start, as the demonstration does."""
        from clinic_app.ui.unlock.view import UnlockView

        face = self._faces.currentWidget()
        if isinstance(face, UnlockView):
            face.presenter.unlock(passphrase, self._user)

    def choose_folder(self, folder: Path) -> None:
        """Use another vault from now on."""
        self.folder = folder
        self.begin()

    def enter(self, opened: Opened) -> None:
        """The clinic is unlocked: show Today."""
        from clinic_app.ui.parts.practice import PRACTICE
        from clinic_app.ui.shell.workplace import Workplace
        from clinic_app.vault import about

        self.opened = opened
        self.preferences.right_passphrase()
        self.preferences.keep_vault(self.folder, opened.clinic)
        practice = about.about(self.folder).practice
        self.window().setProperty(PRACTICE, practice)
        work = Workplace(opened, self, practice=practice)
        work.locked.connect(lambda: self.lock("asked"))
        work.language_chosen.connect(self.speak)
        work.text_stepped.connect(self.step_text)
        work.who_asked.connect(self._show_who)
        self.workplace = work
        self._show_face(work)
        self._begin_to_watch()
        work.go("today")

    def _begin_to_watch(self) -> None:
        """Touches are heard from the first unlocking on; the part that hears them is not loaded before."""
        if self.watch is None:
            from clinic_app.ui.shell.watch import Watch

            self.watch = Watch(self.preferences.lock_minutes, self)
            self.watch.idle.connect(lambda: self.lock("idle"))
            self.watch.slept.connect(lambda: self.lock("slept"))
            handle = self.window().windowHandle()
            if handle is not None:
                self.watch.look_at(handle)
        self.watch.begin()

    def lock(self, reason: str) -> None:
        """Save what is typed, close, forget the key, clear the clipboard, drop every view, show the lock."""
        if self.workplace is None:
            return
        self._leave()
        self.show_unlock(reason)

    def _leave(self) -> None:
        if self.workplace is None:
            return
        if self.watch is not None:
            self.watch.end()
        self.workplace.about_to_lock()
        self.workplace.close_desks()
        self.keeper.close()
        if self._copied:
            QGuiApplication.clipboard().clear()
            self._copied = False
        self._close_what_floats()
        if self.toast is not None:
            self.toast.hide()
        self.workplace = self.opened = None

    def _close_what_floats(self) -> None:
        """Dialogs and open menus leave with the clinic."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        for menu in self.findChildren(QMenu):
            menu.close()

    def _show_face(self, face: QWidget) -> None:
        old = self._faces.currentWidget()
        self._faces.addWidget(face)
        self._faces.setCurrentWidget(face)
        if old is not None:
            self._faces.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()

    # -- what every face offers

    def speak(self, language: Language) -> None:
        """Switch the language of everything, live."""
        i18n.switch(language)
        self.preferences.keep(language=language)

    def step_text(self, direction: int) -> None:
        """Larger (+1), smaller (-1), or back to 100 % (0)."""
        if direction:
            theme.step_text(direction)
        else:
            theme.resize_text(1.0)
        self.preferences.keep(text_scale=theme.scale)

    # -- what a desk asks (desk.Frame)

    @property
    def language(self) -> Language:
        """The language the app speaks."""
        return i18n.language()

    @property
    def role(self) -> Role:
        """What the person who unlocked may see; the least while locked."""
        return self.opened.role if self.opened else Role.REPORTING

    @property
    def actor(self) -> str:
        """The label of the key that unlocked."""
        return self.opened.actor if self.opened else ""

    def start(
        self,
        work: Callable[[Session, Progress], object],
        done: Callable[[object], None],
        failed: Callable[[ClinicError], None],
        stepped: Callable[[int, int], None],
    ) -> Progress:
        """Run on the vault's thread."""
        return self.keeper.start(work, done=done, failed=failed, stepped=stepped)

    def open_case(self, case: str, step: str) -> None:
        """Show a case at a step."""
        if self.workplace:
            self.workplace.open_case(case, step)

    def start_intake(self, name: str) -> None:
        """Begin with a new person."""
        if self.workplace:
            self.workplace.start_intake(name)

    def go(self, place: str) -> None:
        """Show a place of the rail."""
        if self.workplace:
            self.workplace.go(place)

    def say(self, words: str, verb: str, act: Callable[[], None] | None) -> None:
        """A toast."""
        if self.toast is None:
            from clinic_app.ui.parts.banner import Toast

            self.toast = Toast(self)
        self.toast.say(words, verb, act)

    def trouble(self, problem: ClinicError) -> None:
        """A banner over the page."""
        if self.workplace:
            from clinic_app import phrases

            self.workplace.trouble(phrases.sentence(problem))

    def copy(self, text: str) -> None:
        """Put text on the clipboard; locking clears it."""
        QGuiApplication.clipboard().setText(text)
        self._copied = True

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """The toast stays in its corner."""
        super().resizeEvent(event)
        if self.toast is not None and self.toast.isVisible():
            self.toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Leave the clinic as locking does, then end the thread."""
        self._leave()
        face = self._faces.currentWidget()
        if face is not None:
            face.close()
        self.runner.close()
        super().closeEvent(event)

    # -- keys

    def _listen(self) -> None:
        from clinic_app.ui.shell import keys

        keys.listen(self)

    def next_region(self, step: int) -> None:
        """F6: the keyboard goes on to the next part of the page."""
        if self.workplace:
            self.workplace.next_region(step)

    def go_to_number(self, at: int) -> None:
        """Show the place that stands at this position of the rail."""
        if self.workplace:
            from clinic_app.ui.shell.places import PLACES

            if at < len(PLACES):
                self.workplace.go(PLACES[at].id)

    def _show_who(self, under: QWidget) -> None:
        if self.opened is not None:
            from clinic_app.ui.shell.who import WhoMenu

            WhoMenu(self, self.opened).show_under(under)

    @property
    def lock_minutes(self) -> int:
        """After how long without a touch the app locks itself."""
        return self.preferences.lock_minutes

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        self.preferences.keep(lock_minutes=minutes)
        if self.watch is not None:
            self.watch.minutes = minutes

    @staticmethod
    def now() -> float:
        """Unix time, which the wait after wrong passphrases is counted in."""
        return time.time()
