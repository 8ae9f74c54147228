"""What a volunteer sees: the case goes to the attorney, and what to say to the worker."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QWidget

from clinic_app.domain.text import Text
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card, Frame
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

# Said to the worker, so in the worker's language whatever the window speaks.
_SAY = Text(
    "The attorney will look at your answers. Nothing goes to the government today. "
    "Before you leave you get a list of papers and the date of your next visit.",
    "La abogada o el abogado va a revisar sus respuestas. Hoy no se envía nada al gobierno. "
    "Antes de irse, usted recibirá una lista de papeles y la fecha de su próxima cita.",
)


class HandOver(Live, Card):
    """The banner over a volunteer's cards."""

    hand_over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=20, gap=16, parent=parent)
        self.setObjectName("goes_to_attorney")
        self._tongues = Tongues("es")
        self._folded = False
        self._head, self._words = across(gap=12), QWidget()
        self._title = WrapLabel(kind="strong", strong=True)
        self.button = Button(kind="primary", icon="send")
        self.button.setObjectName("hand_over")
        self.button.clicked.connect(self.hand_over)
        self._head.addWidget(Badge.named("review", "goes_to_attorney"))
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.button)
        self.column.addLayout(self._head)
        self._body = down(gap=12)
        self.column.addLayout(self._body)

    def show_words(self, tongues: Tongues, *, folded: bool) -> None:
        """Show what to say, large in the worker's language."""
        self._tongues, self._folded = tongues, folded
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("The attorney looks at this case next"))
        self.button.setText(self.tr("Hand over to review"))
        self.button.updateGeometry()
        clear(self._body)
        halves = down(gap=12) if self._folded else across(gap=24)
        halves.addLayout(self._aloud(), 1)
        halves.addLayout(self._beside(), 1)
        self._body.addLayout(halves)

    def _aloud(self) -> QBoxLayout:
        row = across(gap=16)
        bar = Frame("quote")
        bar.setFixedWidth(3)
        row.addWidget(bar)
        words = down(gap=8)
        hint = across(gap=6)
        hint.addWidget(Icon("volume-2", tone="muted", size="small"))
        hint.addWidget(Label(self.tr("Say to the worker"), kind="small", tone="muted"), 1)
        words.addLayout(hint)
        words.addWidget(WrapLabel(self._tongues.upper(_SAY), kind="strong", strong=True))
        row.addLayout(words, 1)
        return row

    def _beside(self) -> QBoxLayout:
        words = down(gap=16)
        words.addWidget(WrapLabel(self._tongues.lower(_SAY), tone="muted"))
        words.addWidget(WrapLabel(self.tr("If the worker asks what this means: “The attorney will tell you.”")))
        words.addStretch(1)
        return words


class WhatWordsMean(Live, QWidget):
    """The last card, dashed: the words sort the attorney's work and are no promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = down(self, gap=6, margins=(16, 16, 16, 16))
        head = across(gap=8)
        head.addWidget(Icon("info", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        self._title, self._words = WrapLabel(strong=True), WrapLabel(kind="small", tone="muted")
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addStretch(1)
        self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("What the words mean"))
        self._words.setText(
            self.tr("They sort the attorney’s work. They are no advice and no promise. Do not read them out.")
        )
