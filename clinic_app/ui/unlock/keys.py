"""Who is unlocking, and their passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from clinic_app.domain.roles import Role
from clinic_app.ui.parts.base import Live, announce, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.field import SecretField
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label
from clinic_app.ui.parts.mark import KeyCard
from clinic_app.ui.theme.tokens import icon_name
from clinic_app.ui.words import role_words
from clinic_app.vault import labels
from clinic_app.vault.labels import Label as KeyLabel

if TYPE_CHECKING:
    from clinic_app.ui.parts.banner import Banner


class KeyForm(Live, QWidget):
    """`tried` tells passphrase and label, `recovery_asked` that the paper is wanted."""

    tried = Signal(str, str)
    recovery_asked = Signal()

    def __init__(self, folder: Path, *, user: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wait = 0
        self._busy = False
        column = down(self, gap=8, margins=(32, 32, 32, 28))
        self._title = Label(kind="strong", strong=True)
        column.addWidget(self._title)
        column.addSpacing(4)
        self._cards = QGridLayout()
        self._cards.setSpacing(8)
        column.addLayout(self._cards)
        column.addSpacing(12)
        self.passphrase = SecretField()
        column.addWidget(self.passphrase)
        self._banner: Banner | None = None
        self._column, self._banner_at = column, column.count()
        column.addSpacing(10)
        actions = QWidget()
        row = FlowLayout(actions, gap=24)
        self.unlock = Button(kind="primary", icon=icon_name("unlock"), size="large")
        self.recover = Button(kind="quiet", size="large")
        row.addWidget(self.unlock)
        row.addWidget(self.recover)
        column.addWidget(actions)
        column.addStretch(1)
        self._group = QButtonGroup(self)
        self._keys: dict[KeyCard, KeyLabel] = {}
        self._read(folder, user)
        self.unlock.clicked.connect(self._try)
        self.passphrase.line.returnPressed.connect(self._try)
        self.recover.clicked.connect(self.recovery_asked)
        self.retranslate()

    # -- what the screen shows

    def show_busy(self, busy: bool) -> None:
        """Opening takes about a second; the button says so and keeps its place."""
        self._busy = busy
        self._show_button()
        self.passphrase.line.setReadOnly(busy)

    def show_wait(self, seconds: int) -> None:
        """No try before the countdown ends; it is read out once, not every second."""
        if seconds and not self._wait:
            announce(self, self.tr("%n second(s) until the next try.", "", seconds))
        self._wait = seconds
        self._show_button()

    def show_wrong(self) -> None:
        """Calm, and the field is ready for the next try."""
        self.passphrase.refuse(self.tr("That was not it. Look at Caps Lock and at who is chosen above."))
        self.take_focus()

    def show_sentence(self, sentence: str) -> None:
        """Something other than the passphrase keeps the vault shut."""
        if self._banner is None:
            from clinic_app.ui.parts.banner import Banner  # a morning without trouble does not wait for it

            self._banner = Banner("danger")
            self._column.insertWidget(self._banner_at, self._banner)
        self._banner.say("danger", sentence)
        self._banner.show()

    def take_focus(self) -> None:
        """To the passphrase, with what stands there selected."""
        self.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.passphrase.line.selectAll()

    def chosen(self) -> str:
        """The label of the key that is chosen; empty when none is."""
        return next((slot.label for card, slot in self._keys.items() if card.isChecked()), "")

    def fold(self, *, narrow: bool) -> None:
        """Two keys beside each other where words are large, so that the button is seen without scrolling."""
        across = 2 if narrow else 1
        for at, card in enumerate(self._keys):
            self._cards.addWidget(card, at // across, at % across)

    def retranslate(self) -> None:
        """Every word in the current language."""
        self._title.setText(self.tr("Who is unlocking?"))
        self.passphrase.set_words(self.tr("Passphrase"))
        self.recover.setText(self.tr("Use the recovery code"))
        for card, slot in self._keys.items():
            role = role_words(Role(slot.role)) if slot.role in set(Role) else slot.role
            card.set_second(role)
        self._show_button()

    # -- inside

    def _read(self, folder: Path, user: str | None) -> None:
        found = labels.glance(folder) or self._judged(folder)
        for slot in found:
            card = KeyCard(slot.label)
            self._group.addButton(card)
            self._keys[card] = slot
            card.setChecked(slot.label == user)
            card.clicked.connect(self.take_focus)
        if found and not self._group.checkedButton():
            next(iter(self._keys)).setChecked(True)
        self.fold(narrow=False)
        self._title.setVisible(bool(found))
        for part in (self.passphrase, self.unlock):
            part.setVisible(bool(found))

    def _judged(self, folder: Path) -> tuple[KeyLabel, ...]:
        """The keys as their copy has them, or why there are none."""
        from clinic_app import phrases
        from clinic_app.domain.errors import ClinicError
        from clinic_app.vault import about

        try:
            return tuple(KeyLabel(it.label, it.role) for it in about.slots(folder) if it.kind == "user")
        except ClinicError as problem:
            self.show_sentence(phrases.sentence(problem))
            return ()

    def _show_button(self) -> None:
        if self._busy:
            words = self.tr("Opening …")
        elif self._wait:
            words = self.tr("Try again in %n s", "", self._wait)
        else:
            words = self.tr("Unlock")
        self.unlock.setText(words)
        self.unlock.updateGeometry()
        self.unlock.setEnabled(not self._busy and not self._wait)

    def _try(self) -> None:
        if self._busy or self._wait:
            return
        if not self.passphrase.text():
            self.passphrase.refuse(self.tr("Type the passphrase of the key chosen above."))
            return
        if self._banner is not None:
            self._banner.hide()
        self.passphrase.accept()
        self.tried.emit(self.passphrase.text(), self.chosen())
