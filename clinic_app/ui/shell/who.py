"""What a person does with their own key, and how the window looks and locks: a small menu, dialogs one deep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.roles import Role
from clinic_app.ui.first_run.code import CodeCard
from clinic_app.ui.first_run.passphrase import NewPassphrase
from clinic_app.ui.parts.base import theme
from clinic_app.ui.parts.dialog import Dialog
from clinic_app.ui.parts.field import Choice, Field, SecretField
from clinic_app.ui.parts.label import WrapLabel
from clinic_app.ui.theme.tokens import Scheme
from clinic_app.ui.words import role_words

if TYPE_CHECKING:
    from clinic_app.services.session import Session
    from clinic_app.ui.shell.opened import Opened
    from clinic_app.ui.shell.window import Window

MINUTES = (1, 2, 5, 10, 15, 30)


class WhoMenu(QObject):
    """Only what this key may do is offered."""

    def __init__(self, window: Window, opened: Opened) -> None:
        super().__init__(window)
        self._window, self._opened = window, opened

    def show_under(self, widget: QWidget) -> None:
        """The menu, hanging from a button."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change my passphrase"), self.change_passphrase)
        if self._opened.role is Role.LEAD:
            menu.addAction(self.tr("Make a key for someone"), self.add_key)
            menu.addAction(self.tr("New recovery code"), self.new_code)
        menu.addSeparator()
        self._offer_colours(menu.addMenu(self.tr("Colors")))
        self._offer_minutes(menu.addMenu(self.tr("Lock by itself")))
        menu.popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)))

    def change_passphrase(self) -> ChangePassphrase:
        """Ask for the old one and a new one."""
        return ChangePassphrase(self._window).begin()

    def add_key(self) -> AddKey:
        """Let one more person in."""
        return AddKey(self._window).begin()

    def new_code(self) -> NewCode:
        """Replace the recovery code."""
        return NewCode(self._window, self._opened.clinic).begin()

    def _offer_colours(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        offered = (
            (None, self.tr("As the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.HIGH_CONTRAST, self.tr("High contrast")),
        )
        for scheme, words in offered:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(theme.chosen is scheme)
            group.addAction(action)
            action.triggered.connect(lambda _=False, scheme=scheme: self._choose(scheme))

    def _choose(self, scheme: Scheme | None) -> None:
        theme.choose(scheme)
        self._window.preferences.keep_scheme(scheme)

    def _offer_minutes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for minutes in MINUTES:
            action = menu.addAction(self.tr("After %n minute(s) without a key", "", minutes))
            action.setCheckable(True)
            action.setChecked(self._window.lock_minutes == minutes)
            group.addAction(action)
            action.triggered.connect(lambda _=False, minutes=minutes: self._window.lock_after(minutes))


class _Asking(Dialog):
    """A dialog that asks the vault, and says in itself what went wrong."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def work(self, work: Callable[[Session], object], done: Callable[[object], None]) -> None:
        """Run `work`; the button waits."""

        def arrived(result: object) -> None:
            self.action.setEnabled(True)
            done(result)

        def failed(problem: ClinicError) -> None:
            self.action.setEnabled(True)
            self.refuse(phrases.sentence(problem))

        self.action.setEnabled(False)
        self._window.keeper.start(lambda session, _: work(session), done=arrived, failed=failed)


class ChangePassphrase(_Asking):
    """The old one once, the new one twice."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.old = SecretField()
        self.new = NewPassphrase()
        self.column.addWidget(self.old)
        self.column.addWidget(self.new)
        self.retranslate()

    def begin(self) -> ChangePassphrase:
        """Show it."""
        self.ask(self._act)
        self.old.setFocus()
        return self

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        self.set_words(self.tr("Change my passphrase"), self.tr("Change the passphrase"))
        if hasattr(self, "old"):
            self.old.set_words(self.tr("The passphrase until now"))

    def _act(self) -> None:
        self.old.accept()
        if not self.old.text():
            self.old.refuse(self.tr("Type the passphrase that opened the clinic today."))
            return
        if not self.new.check():
            return
        old, new = self.old.text(), self.new.value()

        def change(session: Session) -> None:
            from clinic_app.services import vaults

            vaults.change_passphrase(session, old=old, new=new)

        self.work(change, self._changed)

    def _changed(self, _: object) -> None:
        self._window.say(self.tr("The passphrase is changed."), "", None)
        self.accept()


class AddKey(_Asking):
    """A label, a role, a passphrase that the new person types."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.label = Field()
        self.role = Choice()
        self._role = Field(editor=self.role)
        self.new = NewPassphrase()
        for role in Role:
            self.role.addItem("", role)
        for part in (self.label, self._role, self.new):
            self.column.addWidget(part)
        self.retranslate()

    def begin(self) -> AddKey:
        """Show it."""
        self.ask(self._act)
        self.label.setFocus()
        return self

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        self.set_words(self.tr("Who else may open this clinic?"), self.tr("Make the key"))
        if not hasattr(self, "new"):
            return
        self.label.set_words(
            self.tr("The key is called"), self.tr("A role or a desk, such as Intake table 2. No names.")
        )
        self._role.set_words(self.tr("What they may do"))
        for at in range(self.role.count()):
            self.role.setItemText(at, role_words(Role(self.role.itemData(at))))

    def _act(self) -> None:
        label, role, new = self.label.text(), Role(self.role.currentData()), self.new.value()
        if not label:
            self.label.refuse(self.tr("Give the key a name that tells whose desk it is for."))
            return
        if not self.new.check():
            return

        def add(session: Session) -> None:
            from clinic_app.services import vaults

            vaults.add_slot(session, label=label, role=role, passphrase=new)

        self.work(add, self._added)

    def _added(self, _: object) -> None:
        self._window.say(self.tr("The key “{label}” is made.").format(label=self.label.text()), "", None)
        self.accept()


class NewCode(_Asking):
    """First the warning, then the code."""

    def __init__(self, window: Window, clinic: str) -> None:
        super().__init__(window)
        self._clinic = clinic
        self._shown = False
        self._what = WrapLabel()
        self.column.addWidget(self._what)
        self.retranslate()

    def begin(self) -> NewCode:
        """Show it."""
        self.ask(self._act)
        return self

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        if not hasattr(self, "_what"):
            return
        if self._shown:
            self.set_words(self.tr("Put this code on paper, now"), self.tr("I have it on paper"))
        else:
            self.set_words(self.tr("Make a new recovery code?"), self.tr("Make a new code"))
        self._what.setText(self.tr("The old paper opens nothing from then on. Destroy it when the new one is printed."))

    def _act(self) -> None:
        if self._shown:
            self.accept()
            return

        def make(session: Session) -> str:
            from clinic_app.services import vaults

            return vaults.new_recovery_code(session)

        self.work(make, self._made)

    def _made(self, code: object) -> None:
        self._shown = True
        self.action.set_kind("outlined")
        self.cancel.hide()
        self.column.addWidget(CodeCard(str(code), self._clinic, self._window.runner))
        self.retranslate()
        self.fit()
