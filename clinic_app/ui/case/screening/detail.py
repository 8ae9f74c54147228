"""One pathway in full: what decided it, what is missing or could change it, and where the rule comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from clinic_app.services.lines import FactLine, SourceLine
from clinic_app.services.screening import PathwayView, ScreeningView
from clinic_app.services.what_if import WhatIf
from clinic_app.ui import i18n
from clinic_app.ui.case.screening.cards import badges
from clinic_app.ui.case.screening.what_if import WhatIfPanel
from clinic_app.ui.parts.badge import Flag
from clinic_app.ui.parts.base import across, clear, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card, Frame, Rule
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

_TONES = {"confirmed": "muted", "reported": "muted", "unconfirmed": "caution"}


class PathwayDetail(Card):
    """The open pathway."""

    ask_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=20, gap=12, parent=parent)
        self.setObjectName("detail")
        self._what_if: WhatIfPanel | None = None

    def show_pathway(self, view: ScreeningView, pathway: PathwayView, *, folded: bool) -> None:
        """Show this pathway of this screening, in one column when folded."""
        clear(self.column)
        language = i18n.language()
        self.setAccessibleName(pathway.title.in_(language))
        self.column.addLayout(self._head(view, pathway, folded=folded))
        if pathway.rule_words:
            self.column.addWidget(WrapLabel(pathway.rule_words.in_(language), tone="muted"))
        halves = down(gap=16) if folded else across(gap=24)
        decided, missing = self._decided(pathway), self._missing(pathway)
        self._what_if = WhatIfPanel()
        # Whatever is long stands alone: many open questions beside what they could change.
        left, right = (decided, missing) if pathway.decided else (down(gap=16), down(gap=8))
        if not pathway.decided:
            left.addLayout(decided)
            left.addLayout(missing)
            left.addStretch(1)
        right.addSpacing(8 if pathway.decided else 0)
        right.addWidget(self._what_if)
        right.addStretch(1)
        halves.addLayout(left, 6)
        halves.addLayout(right, 5)
        self.column.addLayout(halves)
        self.column.addStretch(1)
        if pathway.sources:
            self.column.addWidget(Rule())
            self.column.addWidget(Label(self.tr("Sources"), kind="small", strong=True, tone="muted"))
            self.column.addLayout(self._sources(pathway.sources, folded=folded))

    def show_what_if(self, tried: tuple[WhatIf, ...]) -> None:
        """Offer what could change the pathway that is shown."""
        if self._what_if is not None:
            self._what_if.show_tried(tried)

    def _head(self, view: ScreeningView, pathway: PathwayView, *, folded: bool) -> QBoxLayout:
        language = i18n.language()
        head = down(gap=8) if folded else across(gap=12)
        words = down(gap=0)
        words.addWidget(WrapLabel(pathway.title.in_(language), kind="strong", strong=True))
        second = pathway.subtitle.in_(language)
        if pathway.filing == "hold":  # the rule set that holds it; other pathways have nothing to do with it
            second = self.tr("{subtitle} · {rules}").format(subtitle=second, rules=view.rule_set.in_(language))
        words.addWidget(WrapLabel(second, kind="small", tone="muted"))
        head.addLayout(words, 1)
        holder = QWidget()
        row = FlowLayout(holder, gap=8) if folded else across(holder, gap=8)
        for badge in badges(pathway, quiet=False):
            row.addWidget(badge)
        head.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _decided(self, pathway: PathwayView) -> QBoxLayout:
        column = down(gap=0)
        column.addWidget(Label(self.tr("What decided it"), kind="small", strong=True, tone="muted"))
        column.addSpacing(4)
        for fact in pathway.decided:
            column.addWidget(self._fact(fact))
            column.addWidget(Rule())
        if not pathway.decided:
            column.addWidget(WrapLabel(self.tr("Nothing is decided yet."), tone="muted"))
        else:
            column.addStretch(1)
        return column

    def _fact(self, fact: FactLine) -> QWidget:
        language = i18n.language()
        row = QWidget()
        line = across(row, gap=12, margins=(0, 6, 0, 6))
        line.addWidget(WrapLabel(fact.label.in_(language)), 3)
        answer = WrapLabel(fact.answer.in_(language), strong=True)
        answer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(answer, 2)
        bases = {"said": self.tr("said"), "paper": self.tr("paper seen"), "doubt": self.tr("in doubt")}
        if fact.basis:
            tone = "caution" if fact.basis == "doubt" else "muted"
            line.addWidget(Label(bases[fact.basis], kind="small", tone=tone))
        return row

    def _missing(self, pathway: PathwayView) -> QBoxLayout:
        column = down(gap=8)
        column.addWidget(Label(self.tr("Still missing"), kind="small", strong=True, tone="muted"))
        for fact in pathway.missing:
            column.addWidget(self._open_fact(fact))
        if not pathway.missing:
            column.addWidget(WrapLabel(self.tr("No open question can change this level."), tone="muted"))
        return column

    def _open_fact(self, fact: FactLine) -> QWidget:
        language = i18n.language()
        frame = Frame("caution")
        frame.setObjectName(f"missing_{fact.fact}")
        row = across(frame, gap=12, margins=(12, 6, 8, 6))
        row.addWidget(Icon("circle-question-mark", tone="caution"))
        words = down(gap=0)
        words.addWidget(WrapLabel(fact.label.in_(language)))
        if fact.answer:
            words.addWidget(WrapLabel(fact.answer.in_(language), kind="small", tone="muted"))
        row.addLayout(words, 1)
        button = Button(self.tr("Ask now"), size="small")
        button.setObjectName("ask_now")
        button.setAccessibleName(self.tr("Ask now: {question}").format(question=fact.label.in_(language)))
        button.clicked.connect(lambda: self.ask_wanted.emit(fact.fact))
        row.addWidget(button)
        return frame

    def _sources(self, sources: tuple[SourceLine, ...], *, folded: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for at, source in enumerate(sources):
            name = Label(source.id, kind="small", tone="accent", mono=True)
            title = WrapLabel(source.title.in_(i18n.language()), kind="small")
            title.setToolTip(source.address)
            grid.addWidget(name, at * 2, 0, top)
            grid.addWidget(title, at * 2 + folded, 0 if folded else 1, 1, 3 if folded else 1)
            grid.addWidget(Label(source.date, kind="small", tone="muted"), at * 2, 2, top)
            grid.addWidget(self._confidence(source.confidence), at * 2, 3, top)
        return grid

    def _confidence(self, confidence: str) -> QWidget:
        words = {
            "confirmed": self.tr("Confirmed"),
            "reported": self.tr("Reported"),
            "unconfirmed": self.tr("Not confirmed"),
        }
        if confidence == "unconfirmed":
            return Flag("caution", "triangle-alert", words[confidence], strong=True)
        return Label(words.get(confidence, confidence), kind="small", tone=_TONES.get(confidence, "muted"))
