"""The table of steps: one line each, in the order of the bar. A step that does not exist yet is not listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtWidgets import QWidget

from clinic_app.ui import i18n
from clinic_app.ui.desk import Desk
from clinic_app.ui.theme.tokens import Labelled, labelled


@dataclass(frozen=True, slots=True)
class Step:
    """Where a step's page is made; its module is imported when it is first opened."""

    id: str
    module: str
    name: str

    @property
    def label(self) -> Labelled:
        """Its icon and word."""
        return next(each for each in labelled("step") if each.id == self.id)

    def words(self) -> str:
        """Its word in the current language."""
        return self.label.text.in_(i18n.language())

    def make(self, desk: Desk, case: str) -> QWidget:
        """Its page."""
        maker: Callable[[Desk, str], QWidget] = getattr(import_module(self.module), self.name)
        return maker(desk, case)


STEPS = (
    Step("interview", "clinic_app.ui.case.interview.view", "InterviewView"),
    Step("screening", "clinic_app.ui.case.screening.view", "ScreeningView"),
    Step("documents", "clinic_app.ui.case.documents.view", "DocumentsView"),
    Step("history", "clinic_app.ui.case.history.view", "HistoryView"),
)
