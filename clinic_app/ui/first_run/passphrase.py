"""Choosing a passphrase: typed twice, its strength in words, and one suggested by the dice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.empty import StrengthMeter
from clinic_app.ui.parts.field import SecretField
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.vault import passphrase

GOOD_ENOUGH = 3


class NewPassphrase(Live, QWidget):
    """Two fields, a meter, and an offer; `check` says whether it may be used."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = down(self, gap=12)
        self.first = SecretField()
        self.again = SecretField()
        for field in (self.first, self.again):
            field.line.setProperty("asked", True)
        self.meter = StrengthMeter()
        self._advice = WrapLabel(kind="small", tone="muted")
        self._offer = Frame("group")
        row = across(self._offer, gap=12, margins=(16, 10, 10, 10))
        words = down(gap=2)
        self._offer_title = Label(kind="small", tone="muted")
        self._suggested = WrapLabel(strong=True)
        words.addWidget(self._offer_title)
        words.addWidget(self._suggested)
        row.addLayout(words, 1)
        self._use = Button(size="small")
        self._other = Button(kind="quiet", size="small")
        row.addWidget(self._use)
        row.addWidget(self._other)
        for part in (self.first, self.meter, self._advice, self.again, self._offer):
            column.addWidget(part)
        self.first.line.textChanged.connect(self._typed)
        self.again.line.textChanged.connect(self.changed)
        self._use.clicked.connect(self._take)
        self._other.clicked.connect(self._suggest)
        self._suggest()
        self.retranslate()

    def value(self) -> str:
        """The passphrase, exactly as typed."""
        return self.first.text()

    def check(self) -> bool:
        """Whether it is strong enough and typed twice the same; else the reason stands under the field."""
        self.first.accept()
        self.again.accept()
        if passphrase.strength(self.value()).score < GOOD_ENOUGH:
            self.first.refuse(self.tr("This can be guessed. Use more words, or take the one offered below."))
            self.first.setFocus()
            return False
        if self.again.text() != self.value():
            self.again.refuse(self.tr("The two are not the same. Type it once more."))
            self.again.setFocus()
            return False
        return True

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.line.clear()
        self.again.line.clear()

    def retranslate(self) -> None:
        """Every word in the current language."""
        self.first.set_words(self.tr("Passphrase"))
        self.again.set_words(self.tr("The same passphrase, once more"))
        self._offer_title.setText(self.tr("Made by chance, easy to say:"))
        self._use.setText(self.tr("Use this one"))
        self._use.setAccessibleName(self.tr("Use the suggested passphrase"))
        self._other.setText(self.tr("Another"))
        self._other.setAccessibleName(self.tr("Suggest another passphrase"))
        self._typed()

    def restyle(self) -> None:
        """Lines of a passphrase need no more than this."""
        self.setMaximumWidth(theme.px(632))

    def _typed(self) -> None:
        strength = passphrase.strength(self.first.text())
        words = (
            self.tr("Nothing yet") if not self.first.text() else self.tr("Very weak"),
            self.tr("Weak"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Strong"),
        )
        self.meter.show_score(strength.score, words[strength.score], empty=not self.first.text())
        advice = {
            "empty": self.tr("Four or more words that have nothing to do with each other are strong and easy to keep."),
            "short": self.tr("It is short. Add words."),
            "common": self.tr("It holds a word that everybody tries first. Use others."),
            "repeated": self.tr("It repeats itself. Use different words."),
            "more": self.tr("One or two more words make it good."),
            "good": self.tr("Nobody will guess this soon."),
        }
        self._advice.setText(advice[strength.reason])
        self.changed.emit()

    def _suggest(self) -> None:
        self._suggested.setText(passphrase.suggest())

    def _take(self) -> None:
        """Fill the first field and show it; typing it again stays a person's own work."""
        self.first.show_text()
        self.first.line.setText(self._suggested.text())
        self.again.line.clear()
        self.again.setFocus()
