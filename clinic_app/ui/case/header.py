"""The head of a case: back, name, ticket, language, station, and how this person may be reached."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from clinic_app.domain.case import Station
from clinic_app.services.people import CaseHeader
from clinic_app.services.words import STATIONS
from clinic_app.ui import i18n
from clinic_app.ui.case.languages import language_name
from clinic_app.ui.case.steps import STEPS
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.base import Live, across, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.label import Label
from clinic_app.ui.theme.tokens import icon_name

_WIDEST_NAME = 340  # px at 100 %


class CaseHead(Live, QWidget):
    """64 high; with large text it keeps the ticket, the name, the step and the warning."""

    back = Signal()
    station_chosen = Signal(Station)
    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header: CaseHeader | None = None
        self._step = ""
        self._folded = False
        self._back = Button(kind="quiet", icon=icon_name("back"))
        self._back.setObjectName("case_back")
        self._back.clicked.connect(self.back)
        self._name = Label(kind="strong", strong=True)
        self._name.setObjectName("case_name")
        self._ticket, self._language = Badge(), Badge()
        self._station = Button(size="small", icon=icon_name("station"), trailing=icon_name("open_below"))
        self._station.setObjectName("station")
        self._station.clicked.connect(self._choose_station)
        self._steps = Button(kind="quiet", trailing=icon_name("open_below"))
        self._steps.setObjectName("steps_menu")
        self._steps.clicked.connect(self._choose_step)
        self._careful = Badge("caution", "phone-off", "")
        self._careful.setObjectName("safe_contact")
        row = across(self, gap=12, margins=(16, 0, 24, 0))
        row.addWidget(self._back)
        row.addWidget(self._name)
        for part in (self._ticket, self._language, self._station, self._steps):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._careful)
        self.restyle()
        self.retranslate()

    def show_header(self, header: CaseHeader) -> None:
        """Say who this is."""
        self._header = header
        self.retranslate()

    def show_step(self, step: str) -> None:
        """Name the step that is open, for when there is no bar of steps."""
        self._step = step
        self.retranslate()

    def fold(self, *, folded: bool) -> None:
        """Keep only what must be seen."""
        self._folded = folded
        for part in (self._ticket, self._language, self._station):
            part.setVisible(not folded)
        self._steps.setVisible(folded)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self.setFixedHeight(theme.control("button_large") if self._folded else theme.layout("case_header"))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._back.setText("" if self._folded else self.tr("Today"))
        self._back.setAccessibleName(self.tr("Back to Today"))
        self._steps.setText(next((step.words() for step in STEPS if step.id == self._step), ""))
        self._steps.setAccessibleName(self.tr("Steps of the case"))
        header = self._header
        if header is not None:
            self._say(header)
        for button in (self._back, self._station, self._steps):
            button.updateGeometry()

    def _say(self, header: CaseHeader) -> None:
        language = i18n.language()
        name = f"{header.ticket} · {_short(header.name)}" if self._folded else header.name
        widest = theme.px(_WIDEST_NAME)
        self._name.setText(self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, widest))
        self._name.setAccessibleName(header.name)
        self._name.setToolTip(header.name)
        self._ticket.show_state("neutral", "ticket", self.tr("Ticket {number}").format(number=header.ticket))
        self._language.show_state("neutral", "languages", language_name(header.language, language))
        station = STATIONS[header.station.value].in_(language)
        self._station.setText(station)
        self._station.setAccessibleName(self.tr("Station: {station}. Move to another").format(station=station))
        self._careful.setVisible(header.careful)
        plain = self.tr("Safe contact")
        words = self.tr("Safe contact: {how}").format(how=_cut(header.safe_contact))
        self._careful.show_state("caution", "phone-off", plain if self._folded or not header.safe_contact else words)
        self._careful.setToolTip(header.safe_contact)

    def _choose_station(self) -> None:
        menu = self._menu()
        self._add_stations(menu)
        menu.popup(self._station.mapToGlobal(QPoint(0, self._station.height() + 4)))

    def _add_stations(self, menu: QMenu) -> None:
        for station in Station:
            words = STATIONS[station.value].in_(i18n.language())
            action = menu.addAction(self.tr("Move to: {station}").format(station=words))
            action.setEnabled(self._header is None or station is not self._header.station)
            action.triggered.connect(lambda _=False, to=station: self.station_chosen.emit(to))

    def _choose_step(self) -> None:
        menu = self._menu()
        for step in STEPS:
            menu.addAction(step.words()).triggered.connect(lambda _=False, to=step.id: self.step_chosen.emit(to))
        menu.addSeparator()
        self._add_stations(menu)
        menu.popup(self._steps.mapToGlobal(QPoint(0, self._steps.height() + 4)))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu


def _short(name: str) -> str:
    """First name and initial, as on the Today card."""
    parts = name.split()
    return f"{parts[0]} {parts[1][:1]}." if len(parts) > 1 else name


def _cut(words: str, longest: int = 40) -> str:
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
