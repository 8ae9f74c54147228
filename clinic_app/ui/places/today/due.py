"""What falls due this fortnight, soonest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from clinic_app.ui import dates, i18n
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame, Rule
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

if TYPE_CHECKING:
    from clinic_app.services.people import DueLine

SOON, URGENT = 30, 7


def clock_badge(days_left: int) -> tuple[str, str]:
    """The badge token of a date that is so many days away."""
    if days_left < 0:
        return "clock", "past"
    return "clock", "urgent" if days_left <= URGENT else "soon" if days_left <= SOON else "later"


class DueCard(Live, Frame):
    """`chosen` tells the case, `all_asked` that every line is wanted, or only the first again."""

    chosen = Signal(str)
    all_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._lines: tuple[DueLine, ...] = ()
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = down(self, gap=0, margins=(1, 1, 1, 1))
        head = across(gap=8, margins=(16, 0, 12, 0))
        head.addWidget(Icon("alarm-clock", tone="muted", size="line"))
        self._title, self._count = Label(strong=True), Label(tone="muted")
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._all = Button(kind="quiet", size="small")
        self._all.clicked.connect(lambda: self.all_asked.emit(len(self._lines) < self._total))
        head.addWidget(self._all)
        self._head = QWidget()
        self._head.setLayout(head)
        column.addWidget(self._head)
        self._rows = down(gap=0)
        column.addLayout(self._rows)
        self.restyle()

    def show_lines(self, lines: tuple[DueLine, ...], total: int) -> None:
        """Show these of so many."""
        self._lines, self._total = lines, total
        self.retranslate()

    def retranslate(self) -> None:
        """Every word in the current language."""
        self._title.setText(self.tr("Due this fortnight"))
        self._count.setText(str(self._total))
        shown = len(self._lines)
        self._all.setText(self.tr("Show all %n", "", self._total) if shown < self._total else self.tr("Show fewer"))
        self._all.setVisible(shown < self._total or shown > 3)
        clear(self._rows)
        if not self._lines:
            self._rows.addWidget(Rule())
            nothing = WrapLabel(self.tr("Nothing falls due in the next fourteen days."), tone="muted")
            nothing.setContentsMargins(16, 10, 16, 10)
            self._rows.addWidget(nothing)
        for line in self._lines:
            self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(line))

    def restyle(self) -> None:
        """The head is as high as a row."""
        self._head.setFixedHeight(theme.px(40))

    def _row(self, line: DueLine) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(theme.control("row_dense"))
        grid = QGridLayout(row)
        grid.setContentsMargins(12, 4, 12, 4)
        grid.setHorizontalSpacing(12)
        badge = Badge.named(*clock_badge(line.days_left), n=line.days_left)
        day = Label(dates.day_in_week(line.due, i18n.language()))
        who, what = Label(line.who, strong=True), WrapLabel(line.title.in_(i18n.language()))
        button = Button(self.tr("Open"), kind="link", size="small")
        said = self.tr("Open the case of {who}: {what}").format(who=line.who, what=what.text())
        button.setAccessibleName(said)
        button.clicked.connect(lambda: self.chosen.emit(line.case))
        middle = Qt.AlignmentFlag.AlignVCenter
        if theme.folds("columns", self.window().width()):
            grid.addWidget(badge, 0, 0, middle)
            grid.addWidget(day, 0, 1, middle)
            grid.addWidget(who, 1, 0, 1, 2)
            grid.addWidget(what, 2, 0, 1, 2)
            grid.addWidget(button, 0, 2, middle)
            grid.setColumnStretch(1, 1)
            return row
        for at, (part, wide) in enumerate(((badge, 108), (day, 108), (who, 128), (what, 0))):
            grid.addWidget(part, 0, at, middle | (Qt.AlignmentFlag.AlignLeft if wide else middle))
            grid.setColumnMinimumWidth(at, theme.px(wide))
        grid.addWidget(button, 0, 4, middle)
        grid.setColumnStretch(3, 1)
        return row
