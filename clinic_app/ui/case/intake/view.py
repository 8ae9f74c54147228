"""The beginning of a visit: the arrival page, then what is read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.services.intake import AdvisalPage
from clinic_app.services.lines import StopLine
from clinic_app.services.people import PersonRow
from clinic_app.ui.case.intake.aloud import AloudPage
from clinic_app.ui.case.intake.arrival import ArrivalPage
from clinic_app.ui.case.intake.presenter import IntakePresenter
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.desk import Desk


class IntakeView(QStackedWidget):
    """One new visit; `name` may have been typed in a search already."""

    def __init__(self, desk: Desk, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = IntakePresenter(self, desk)
        self._arrival, self._aloud = ArrivalPage(name), AloudPage()
        self.addWidget(self._arrival)
        self.addWidget(self._aloud)
        arrival, aloud, presenter = self._arrival, self._aloud, self._presenter
        arrival.name_typed.connect(presenter.name_typed)
        arrival.linked_said.connect(presenter.linked_said)
        arrival.case_wanted.connect(presenter.open_known)
        arrival.wanted.connect(presenter.begin)
        arrival.left.connect(presenter.leave)
        aloud.agreed.connect(presenter.agreed)
        aloud.heard.connect(presenter.heard)
        aloud.finished.connect(presenter.go_to_interview)
        aloud.refused.connect(presenter.leave)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), arrival)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: presenter.begin(arrival.arrival()))

    def show_similar(self, rows: tuple[PersonRow, ...]) -> None:
        """Show people whose name is close."""
        self._arrival.known.show_rows(rows)

    def show_stop(self, stops: tuple[StopLine, ...]) -> None:
        """Show why the visit must halt, on both pages."""
        self._arrival.show_stop(stops)
        self._aloud.stop.show_stops(stops, Tongues(self._arrival.arrival().worker_language or "es"))

    def show_lacking(self, fields: tuple[str, ...]) -> None:
        """Say what is still to be filled in."""
        self._arrival.show_lacking(fields)

    def show_advisals(self, page: AdvisalPage) -> None:
        """Show what is read aloud."""
        self.setCurrentWidget(self._aloud)
        self._aloud.show_page(page, Tongues(self._presenter.worker_language))

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong where the person looks."""
        page = self._arrival if self.currentWidget() is self._arrival else self._aloud
        page.say_trouble(phrases.sentence(problem))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """The keyboard stands where the visit begins."""
        super().showEvent(event)
        if self.currentWidget() is self._arrival:
            self._arrival.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._aloud.restyle()
