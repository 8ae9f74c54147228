"""What is photographed, in the order of a visit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from clinic_app.ui.first_run.view import FirstRunView
from clinic_app.ui.parts.dialog import Dialog
from clinic_app.ui.preferences import Preferences
from clinic_app.ui.shell.window import Window
from clinic_app.ui.unlock.view import UnlockView
from clinic_app.vault import about

if TYPE_CHECKING:
    from clinic_app.ui.gallery import Camera, Look

# A question of each kind: yes or no, one of several, several at once, a date, countries, a number.
_FACTS = {
    "interview-yes-no": "soi.held",
    "interview-choice": "soi.issuer",
    "interview-set": "dispute.violations",
    "interview-date": "person.birth_date",
    "interview-countries": "person.nationalities",
}


class Scenes:
    """Each method is a script: it does something, yields the window until it is still, and takes a picture."""

    def __init__(self, camera: Camera, preferences: Preferences, folder: Path, passphrase: str, aside: Path) -> None:
        self._camera, self._preferences, self._folder = camera, preferences, folder
        self._passphrase, self._aside = passphrase, aside

    def all(self, looks: Sequence[Look]) -> Iterator[Window]:
        """Everything, in every look."""
        for look in looks:
            self._camera.wear(look)
            yield from self.first_run()
            yield from self.locked()
            yield from self.clinic()
            yield from self.volunteer()

    # -- before the clinic

    def first_run(self) -> Iterator[Window]:
        """The four steps; the vault they make is thrown away."""
        window = self._open(self._aside / f"first-{self._camera.look.suffix}")
        yield window
        face = self._face(window, FirstRunView)
        face.clinic.clinic.line.setText("Eastside Workers’ Clinic")
        yield from self._shot(window, "01-first-run-clinic")
        face.clinic.try_on()
        fields = face.passphrase.passphrase
        for field in (fields.first, fields.again):
            field.line.setText("lantern river copper mango window")
        yield from self._shot(window, "02-first-run-passphrase")
        face.passphrase.try_on()
        yield from self._shot(window, "03-first-run-code")
        face.code.try_on()
        yield from self._shot(window, "04-first-run-proof")
        window.close()
        yield window

    def locked(self) -> Iterator[Window]:
        """Locked, a wrong passphrase, the way back with the paper."""
        window = self._open(self._folder)
        yield from self._shot(window, "05-unlock")
        face = self._face(window, UnlockView)
        face.show_wrong()
        face.show_wait(5)
        face._countdown.stop()  # noqa: SLF001 (a picture must hold still)
        yield from self._shot(window, "06-unlock-wrong")
        face.show_recovery()
        yield from self._shot(window, "07-recovery")
        window.close()
        yield window

    # -- the clinic

    def clinic(self) -> Iterator[Window]:
        """Every place and every step, as the clinic lead sees them."""
        window = self._open(self._folder)
        window.unlock_with(self._passphrase)
        yield window
        yield from self._places(window)
        case = self._first_case(window)
        yield from self._intake(window)
        if case:
            yield from self._case(window, case)
        yield from self._dialogs(window)
        window.lock("idle")
        yield from self._shot(window, "35-locked-idle")
        window.close()
        yield window

    def volunteer(self) -> Iterator[Window]:
        """What an intake volunteer sees of the same case, where the vault has such a key."""
        labels = [slot.label for slot in about.slots(self._folder) if slot.role == "intake"]
        if not labels:
            return
        window = self._open(self._folder, user=labels[0])
        window.unlock_with(self._passphrase)
        yield from self._shot(window, "36-volunteer-today")
        case = self._first_case(window)
        if case:
            window.open_case(case, "screening")
            yield from self._shot(window, "37-volunteer-screening")
        window.close()
        yield window

    def _places(self, window: Window) -> Iterator[Window]:
        work = self._work(window)
        yield from self._shot(window, "08-today")
        work.toggle_law()
        yield from self._shot(window, "09-law")
        work.close_top()
        window.go("people")
        yield from self._shot(window, "10-people")
        page: Any = work.page("people")
        page.search.line.setText("mari")
        yield window
        yield from self._shot(window, "11-people-found")
        page.search.line.setText("zzyzx")
        yield window
        yield from self._shot(window, "12-people-nobody")
        page.search.line.clear()
        window.go("exchange")
        exchange: Any = work.page("exchange")
        for tab, name in (("send", "13-exchange-send"), ("bring", "14-exchange-bring-in")):
            exchange.open_tab(tab)
            yield from self._shot(window, name)
        window.go("help")
        yield from self._shot(window, "15-help")

    def _intake(self, window: Window) -> Iterator[Window]:
        window.start_intake("Marisol Ayala Benítez")
        yield from self._shot(window, "16-intake")

    def _case(self, window: Window, case: str) -> Iterator[Window]:
        work = self._work(window)
        window.open_case(case, "interview")
        yield window
        page: Any = work.page("case")
        for number, (name, fact) in enumerate(_FACTS.items()):
            page.open_step("interview", fact)
            yield from self._shot(window, f"{17 + number}-{name}")
        for number, step in enumerate(("screening", "documents", "history")):
            page.open_step(step)
            yield from self._shot(window, f"{26 + number}-{step}")

    def _dialogs(self, window: Window) -> Iterator[Window]:
        from clinic_app.ui.bug_panel import BugPanel
        from clinic_app.ui.shell.who import WhoMenu

        opened = window.opened
        assert opened is not None
        window.go("today")
        menu = WhoMenu(window, opened)
        dialogs: tuple[tuple[str, Dialog], ...] = (
            ("31-change-passphrase", menu.change_passphrase()),
            ("32-add-key", menu.add_key()),
            ("33-new-code", menu.new_code()),
            ("34-bug", BugPanel(window, "")),
        )
        for name, dialog in dialogs:
            dialog.fit()
            dialog.show()
            yield window
            self._camera.keep(dialog, name)
            dialog.reject()
        words = QCoreApplication.translate("AddKey", "The key “{label}” is made.").format(label="Attorney")
        window.say(words, "", None)
        yield from self._shot(window, "30-toast")

    # -- help

    def _open(self, folder: Path, *, user: str | None = None) -> Window:
        from clinic_app.ui.gallery import SIZE

        window = Window(folder, self._preferences, user=user)
        window.begin()
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        QApplication.setActiveWindow(window)
        return window

    def _shot(self, window: Window, name: str) -> Iterator[Window]:
        yield window
        self._camera.keep(window, name)

    @staticmethod
    def _face(window: Window, kind: type[Any]) -> Any:
        face = window.findChild(kind)
        assert isinstance(face, kind)
        return face

    @staticmethod
    def _work(window: Window) -> Any:
        assert window.workplace is not None
        return window.workplace

    def _first_case(self, window: Window) -> str:
        """The case that waits longest at a station where there is something to see."""
        page: Any = self._work(window).page("today")
        for column in reversed(page.columns.values()):
            cards = column.cards()
            if cards:
                return str(cards[0].ticket.case)
        return ""
