"""What could change a level: one answer tried otherwise, on a copy. Nothing is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QGridLayout, QSizePolicy, QWidget

from clinic_app.services.what_if import Outcome, WhatIf
from clinic_app.ui import i18n
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.base import across, clear, down
from clinic_app.ui.parts.field import Choice
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.theme.tokens import icon_name

_ROWS = 5  # more answers than this are told together where they lead to the same
_NAMED = 56  # letters of those told together
_SHORT = 16  # letters of an answer that stands on one line with what it leads to


@dataclass(frozen=True, slots=True)
class Way:
    """Answers that lead to the same, and where they lead."""

    answers: tuple[str, ...]
    to: Outcome


def ways(tried: WhatIf, language: str) -> tuple[Way, ...]:
    """A row per answer; of many answers, a row per outcome, those that open the pathway first."""
    if len(tried.outcomes) <= _ROWS:
        return tuple(Way((each.answer.in_(language),), each) for each in tried.outcomes)
    together: dict[object, list[Outcome]] = {}
    for outcome in sorted(tried.outcomes, key=lambda each: not each.opens):
        key = (outcome.level, outcome.filing, outcome.mismatches, outcome.gates)
        together.setdefault(key, []).append(outcome)
    return tuple(Way(tuple(each.answer.in_(language) for each in group), group[0]) for group in together.values())


class WhatIfPanel(QWidget):
    """A choice of a fact, and a row per answer; hidden while no answer could open the pathway."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_if")
        self._tried: tuple[WhatIf, ...] = ()
        self._choice = Choice()
        self._choice.setObjectName("what_if_fact")
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(12)
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._choice.currentIndexChanged.connect(self._show_rows)
        self._now = WrapLabel(kind="small", tone="muted")
        title = Label(self.tr("What could change it"), kind="small", strong=True, tone="muted")
        self._choice.setAccessibleName(title.text())
        column = down(self, gap=8)
        column.addWidget(title)
        column.addWidget(self._choice)
        column.addWidget(self._now)
        self._rows = down(gap=8)
        column.addLayout(self._rows)
        column.addWidget(WrapLabel(self.tr("Only tried out. Nothing is saved."), kind="small", tone="muted"))
        self.hide()

    def show_tried(self, tried: tuple[WhatIf, ...]) -> None:
        """Offer these facts; the one that was chosen stays chosen."""
        chosen = self._choice.currentData()
        self._tried = tried
        self._choice.blockSignals(True)
        self._choice.clear()
        for each in tried:
            self._choice.addItem(each.label.in_(i18n.language()), each.fact)
        self._choice.setCurrentIndex(max(0, self._choice.findData(chosen)))
        self._choice.blockSignals(False)
        self.setVisible(bool(tried))
        self._show_rows()

    def _show_rows(self) -> None:
        clear(self._rows)
        at = self._choice.currentIndex()
        if not 0 <= at < len(self._tried):
            return
        now = self._tried[at].now.in_(i18n.language())
        self._now.setText(self.tr("Answered now: {answer}").format(answer=now) if now else self.tr("Not asked yet"))
        found = ways(self._tried[at], i18n.language())
        brief = all(len(self._answers(way)) <= _SHORT for way in found)
        self._rows.addLayout(self._beside(found) if brief else self._beneath(found))

    def _beside(self, found: tuple[Way, ...]) -> QGridLayout:
        """Answer, arrow, level and what else, each in its column."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(3, 1)
        for row, way in enumerate(found):
            for column, part in enumerate((Label(self._answers(way), strong=True), *self._leads_to(way))):
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        return grid

    def _beneath(self, found: tuple[Way, ...]) -> QBoxLayout:
        """Long answers stand over where they lead."""
        column = down(gap=8)
        for way in found:
            column.addWidget(WrapLabel(self._answers(way), strong=True))
            line = across(gap=12)
            arrow, level, beside = self._leads_to(way)
            line.addWidget(arrow)
            line.addWidget(level)
            line.addWidget(beside, 1)
            column.addLayout(line)
        return column

    def _leads_to(self, way: Way) -> tuple[QWidget, QWidget, QWidget]:
        level = Badge.named("level", way.to.level)
        level.setObjectName(f"would_be_{way.to.value}")
        beside = WrapLabel(", ".join(self._beside_that(way.to)), kind="small", tone="muted")
        return Icon(icon_name("leads_to"), tone="muted", size="small"), level, beside

    def _beside_that(self, outcome: Outcome) -> Iterator[str]:
        language = i18n.language()
        if outcome.filing == "hold" and outcome.level != "not_indicated":
            yield self.tr("still on hold")
        for mismatch in outcome.mismatches:
            yield self.tr("does not match: {what}").format(what=mismatch.in_(language))
        for gate in outcome.gates:
            yield self.tr("for the attorney: {gate}").format(gate=gate.in_(language))

    def _answers(self, way: Way) -> str:
        named = [way.answers[0]]
        for answer in way.answers[1:]:
            if len(" · ".join((*named, answer))) > _NAMED:
                break
            named.append(answer)
        more = len(way.answers) - len(named)
        if more > 0:
            named.append(self.tr("and %n more", "", more))
        return " · ".join(named)
