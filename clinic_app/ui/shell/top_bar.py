"""The top bar: clinic and day, how fresh the law is, who is here. Folded it begins with the Menu button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from clinic_app.ui import dates, i18n
from clinic_app.ui.parts.badge import badge_words
from clinic_app.ui.parts.base import Live, across, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import ElideLabel, Label
from clinic_app.ui.parts.mark import WhoButton
from clinic_app.ui.parts.rail import LawChip
from clinic_app.ui.shell.opened import Opened
from clinic_app.ui.theme.tokens import badge, icon_name
from clinic_app.ui.words import role_words


class TopBar(Live, Frame):
    """Signals: `menu`, `law`, `who`, each asked for by its button."""

    menu = Signal()
    law = Signal()
    who = Signal()

    def __init__(self, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.setProperty("region", True)
        self._opened, self._folded = opened, False
        page = theme.space("page")
        row = across(self, gap=12, margins=(page, 0, page, 0))
        self.menu_button = Button(icon=icon_name("menu"))
        self.menu_button.clicked.connect(self.menu)
        self._clinic = ElideLabel(opened.clinic, strong=True)
        self._day = Label(tone="muted")
        self.chip = LawChip()
        self.chip.clicked.connect(self.law)
        self.who_button = WhoButton()
        self.who_button.clicked.connect(self.who)
        row.addWidget(self.menu_button)
        row.addWidget(self._clinic)
        row.addWidget(self._day)
        row.addStretch(1)
        row.addWidget(self.chip)
        row.addWidget(self.who_button)
        self.fold(False)
        self.retranslate()

    def fold(self, folded: bool) -> None:
        """Make room: Menu instead of the rail, only the state word on the chip."""
        self._folded = folded
        self.menu_button.setVisible(folded)
        self.who_button.setVisible(not folded)
        self.restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """As much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """First the day goes, then the chip's second words; the clinic's name is cut last."""
        self.chip.fold(self._folded)
        shown = (self._clinic, self._day, self.chip, self.who_button)
        least = (theme.px(120), *(part.sizeHint().width() for part in shown[1:]))
        room = self.width() - 2 * theme.space("page") - 12 * len(shown)
        self._day.setVisible(not self._folded and sum(least) <= room)
        self.chip.fold(self._folded or sum(least) - least[1] > room)

    def restyle(self) -> None:
        """56 high; folded as high as a button needs."""
        self.setFixedHeight(theme.control("button") + 12 if self._folded else theme.layout("top_bar"))

    def retranslate(self) -> None:
        """Every word in the current language."""
        law, language = self._opened.law, i18n.language()
        self.menu_button.setText(self.tr("Menu"))
        self._day.setText(dates.day_in_week(self._opened.today, language, year=True, first=True))
        token = badge("law", law.state)
        second = self.tr("Law {version} · reviewed {day}").format(version=law.version, day=law.reviewed_on.isoformat())
        self.chip.show_state(token.tone, token.icon, badge_words("law", law.state, n=law.days), second)
        self.chip.setAccessibleDescription(self.tr("Opens what the law in this app says"))
        role = role_words(self._opened.role)
        name = self.tr("{who}, {role}: your key").format(who=self._opened.actor, role=role)
        self.who_button.show_person(self._opened.actor, role, name)
        self._fit()
