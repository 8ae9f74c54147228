"""Dates as the worker says them: what was understood stands beside the field, and how wide it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from clinic_app.domain.partial_date import PartialDate
from clinic_app.services.interview import Card, understand_date
from clinic_app.ui import dates, i18n
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.case.interview.fields import FieldEditor
from clinic_app.ui.parts.base import across, announce, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

_PAUSE = 400  # ms without a key before a screen reader says what was understood
EXAMPLES = ("2015", "junio 2015", "6/2015", "12 Jun 2015")


class Understood(Frame):
    """The date in both languages, and how wide it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("positive", parent)
        self._upper, self._lower = Label(kind="strong", strong=True), Label(kind="strong")
        self._width = WrapLabel(kind="small")
        self._width.setObjectName("how_wide")
        words = down(gap=0)
        both = across(gap=8)
        both.addWidget(self._upper)
        both.addWidget(Label("·", kind="strong", tone="muted"))
        both.addWidget(self._lower)
        both.addStretch()
        words.addLayout(both)
        words.addWidget(self._width)
        row = across(self, gap=12, margins=(16, 6, 16, 6))
        row.addWidget(Icon("calendar-check", tone="positive", size="large"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def show_date(self, upper: str, lower: str, width: str) -> None:
        """Say the date twice and how wide it is."""
        self._upper.setText(upper[:1].upper() + upper[1:])
        self._lower.setText(lower)
        self._width.setText(width)
        self.setAccessibleName(f"{upper}. {width}")


class DateEditor(FieldEditor):
    """A day, a month or a year, typed as it is said."""

    def __init__(self, card: Card, tongues: Tongues, parent: QWidget | None = None) -> None:
        self._beside = Understood()
        self._examples = Label(kind="small", tone="muted")
        self._pause = QTimer(singleShot=True, interval=_PAUSE)
        super().__init__(card, tongues, parent)
        self._beside.setObjectName("understood")
        self._pause.setParent(self)
        self._pause.timeout.connect(lambda: announce(self.field, self._beside.accessibleName()))

    def understood(self, text: str) -> object:
        """What the typed words mean."""
        return understand_date(text).iso()

    def written(self, value: object) -> str:
        """As it is spoken."""
        return dates.spoken(PartialDate.parse(str(value)), i18n.language())

    def keep_words(self, value: object) -> str:
        """What the button keeps."""
        if value is None:
            return self.tr("Keep")
        words = dates.spoken(PartialDate.parse(str(value)), i18n.language())
        return self.tr("Keep {date}").format(date=words)

    def show_value(self, value: object) -> None:
        """Show what was understood."""
        room = self._beside.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._beside.setSizePolicy(room)
        self._beside.setVisible(value is not None)
        if value is None:
            return
        when = PartialDate.parse(str(value))
        aloud = self.tongues.aloud
        self._beside.show_date(dates.spoken(when, aloud), dates.spoken(when, aloud.other), self._how_wide(when))
        self._pause.start()

    def fill(self, column: QBoxLayout) -> None:
        """The field, and what stands beside it."""
        row = across(gap=16)
        row.addWidget(self.field, 3)
        row.addWidget(self._beside, 4)
        column.addLayout(row)
        self._shown = QWidget()
        shown = across(self._shown, gap=8, margins=(0, 4, 0, 0))
        shown.addWidget(self._examples)
        for example in EXAMPLES:
            button = Button(example, size="small")
            button.clicked.connect(partial(self.field.setText, example))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            shown.addWidget(button)
        shown.addStretch()

    def below(self, column: QBoxLayout) -> None:
        """What helps with typing."""
        column.addWidget(self._shown)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self.hint.setText(self.tr("Type it as the worker says it"))
        self._examples.setText(self.tr("All of these work:"))
        super().retranslate()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self._shown.setVisible(not theme.folds("columns", self.window().width()))
        self.updateGeometry()

    def _how_wide(self, when: PartialDate) -> str:
        language = i18n.language()
        if when.day is not None:
            return self.tr("Understood as one day.")
        if when.month is None:
            return self.tr("Understood as a year: any day of {year}.").format(year=when.year)
        last = dates.day_and_month(when.latest, language)
        return self.tr("Understood as a month: any day, 1 to {last}.").format(last=last)
