"""The window as a person meets it: wait, type, press, read."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.ui.first_run.view import FirstRunView
from clinic_app.ui.unlock.view import UnlockView

GOOD = "lantern river copper mango window"


class WindowPage:
    """One window and what stands in it now."""

    def __init__(self, window, qtbot):
        self.window, self._qtbot = window, qtbot

    def settle(self):
        """Until the vault's thread has told all its news."""
        self._qtbot.waitUntil(lambda: not self.window.runner.busy, timeout=20_000)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        self.settle()

    @property
    def first_run(self):
        return self.window.findChild(FirstRunView)

    @property
    def unlock(self):
        return self.window.findChild(UnlockView)

    def try_passphrase(self, passphrase):
        keys = self.unlock.keys
        keys.passphrase.line.setText(passphrase)
        keys.unlock.click()
        self.settle()

    def set_up(self, clinic="Invented Clinic", passphrase=GOOD):
        """The first three steps; gives the code's groups."""
        face = self.first_run
        face.clinic.clinic.line.setText(clinic)
        face.clinic.onward.click()
        for field in (face.passphrase.passphrase.first, face.passphrase.passphrase.again):
            field.line.setText(passphrase)
        face.passphrase.onward.click()
        self.settle()

    def groups(self):
        """The recovery code as it stands on the screen."""
        from clinic_app.ui.first_run.code import Group

        return [
            group.accessibleName().partition(": ")[2].replace(" ", "") for group in self._code().findChildren(Group)
        ]

    def prove(self, *, wrongly=False):
        """Type the two groups that are asked for."""
        groups, face = self.groups(), self.first_run
        face.code.onward.click()
        for place, field in zip(face.proof._places, face.proof._fields, strict=True):
            field.line.setText("0000" if wrongly else groups[place].lower())
        face.proof.onward.click()
        self.settle()

    def _code(self):
        face = self.first_run
        return face.code if face is not None else self.unlock

    def words(self):
        """Everything that can be read in the window."""
        from PySide6.QtWidgets import QAbstractButton, QLabel

        shown = [*self.window.findChildren(QLabel), *self.window.findChildren(QAbstractButton)]
        return [widget.text() for widget in shown if widget.isVisible() and widget.text()]
