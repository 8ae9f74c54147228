"""The table of places: one line each, in the order of the rail. A place that does not exist yet is not listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtWidgets import QWidget

from clinic_app.ui.desk import Desk
from clinic_app.ui.theme.tokens import Labelled, labelled


@dataclass(frozen=True, slots=True)
class Place:
    """Where a place's widget is made; its module is imported when it is first opened."""

    id: str
    module: str
    name: str

    @property
    def label(self) -> Labelled:
        """Its icon and word."""
        return next(each for each in labelled("place") if each.id == self.id)

    def make(self, desk: Desk) -> QWidget:
        """Its widget."""
        maker: Callable[[Desk], QWidget] = getattr(import_module(self.module), self.name)
        return maker(desk)


PLACES = (
    Place("today", "clinic_app.ui.places.today.view", "TodayView"),
    Place("people", "clinic_app.ui.places.people.view", "PeopleView"),
    Place("exchange", "clinic_app.ui.places.exchange.view", "ExchangeView"),
    Place("help", "clinic_app.ui.places.help.view", "HelpView"),
)
