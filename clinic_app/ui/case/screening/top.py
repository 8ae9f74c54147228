"""Gates and clocks: what an attorney looks at first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.services.lines import FactLine
from clinic_app.services.screening import ClockView, GateView
from clinic_app.ui import dates, i18n
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.base import across, clear, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

_FACTS_SHOWN = 2
_SOON, _URGENT = 30, 7


def clock_badge(days_left: int) -> Badge:
    """Days left as word, icon and tone; past due stays."""
    if days_left < 0:
        return Badge.named("clock", "past")
    name = "urgent" if days_left <= _URGENT else "soon" if days_left <= _SOON else "later"
    return Badge.named("clock", name, n=days_left)


class GatesCard(Card):
    """Every gate that holds the case back, with the facts that say so."""

    ask_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.setObjectName("gates")

    def show_gates(self, gates: tuple[GateView, ...]) -> None:
        """Show these gates, or that there are none."""
        clear(self.column)
        head = across(gap=8)
        head.addWidget(Badge.named("review", "gates"))
        none = self.tr("No gate holds this case back")
        some = self.tr("%n gate(s) hold everything back", "", len(gates))
        head.addWidget(WrapLabel(some if gates else none, tone="muted"), 1)
        self.column.addLayout(head)
        for gate in gates:
            self.column.addWidget(self._row(gate))
        self.column.addStretch(1)

    def _row(self, gate: GateView) -> QWidget:
        language = i18n.language()
        row = QWidget()
        row.setObjectName(f"gate_{gate.id}")
        line = across(row, gap=12)
        missing = gate.id == "unanswered_gate"
        icon = "circle-question-mark" if missing else "landmark"
        line.addWidget(Icon(icon, tone="caution"), 0, Qt.AlignmentFlag.AlignTop)
        words = down(gap=0)
        title = WrapLabel(gate.title.in_(language), strong=True)
        title.setToolTip(gate.why.in_(language))
        words.addWidget(title)
        words.addWidget(WrapLabel(self._said(gate.facts), kind="small", tone="muted"))
        line.addLayout(words, 1)
        if gate.facts:
            button = Button(self.tr("Ask") if missing else self.tr("Open"), kind="link")
            button.setAccessibleName(f"{button.text()}: {gate.title.in_(language)}")
            fact = next((each.fact for each in gate.facts if not each.answer), gate.facts[0].fact)
            button.clicked.connect(lambda: self.ask_wanted.emit(fact))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _said(self, facts: tuple[FactLine, ...]) -> str:
        language = i18n.language()
        not_asked = self.tr("not asked")
        words = [
            f"{fact.label.in_(language)}: {fact.answer.in_(language) or not_asked}" for fact in facts[:_FACTS_SHOWN]
        ]
        more = len(facts) - _FACTS_SHOWN
        if more > 0:
            words.append(self.tr("and %n more", "", more))
        return " · ".join(words)


class ClocksCard(Card):
    """Every clock that runs, soonest first; past due stays listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.setObjectName("clocks")

    def show_clocks(self, clocks: tuple[ClockView, ...]) -> None:
        """Show these clocks, or that none runs."""
        clear(self.column)
        head = across(gap=8)
        head.addWidget(Icon("alarm-clock", tone="muted"))
        head.addWidget(Label(self.tr("Clocks"), strong=True), 1)
        self.column.addLayout(head)
        if not clocks:
            self.column.addWidget(WrapLabel(self.tr("No date runs in this case."), tone="muted"))
        for clock in clocks:
            self.column.addWidget(self._row(clock))
        self.column.addStretch(1)

    @staticmethod
    def _row(clock: ClockView) -> QWidget:
        language = i18n.language()
        row = QWidget()
        row.setObjectName(f"clock_{clock.id}")
        line = across(row, gap=12)
        top = Qt.AlignmentFlag.AlignTop
        badge = clock_badge(clock.days_left)
        badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line.addWidget(badge, 0, top)
        words = down(gap=0)
        words.addWidget(WrapLabel(clock.title.in_(language)))
        if clock.note:
            words.addWidget(WrapLabel(clock.note.in_(language), kind="small", tone="muted"))
        line.addLayout(words, 1)
        line.addWidget(Label(dates.short_day(clock.due, language), strong=True), 0, top)
        return row
