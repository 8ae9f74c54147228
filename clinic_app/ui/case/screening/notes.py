"""Blocks, mismatches and referrals: notes for the attorney under the pathways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from clinic_app.services.lines import NoteLine
from clinic_app.services.screening import ScreeningView
from clinic_app.ui import i18n
from clinic_app.ui.parts.base import across, clear, down
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.label import Icon, Label, WrapLabel


class NotesCard(Card):
    """Hidden while there is nothing to note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, parent=parent)
        self.setObjectName("notes")

    def show_notes(self, view: ScreeningView, *, folded: bool) -> None:
        """Show what the screening notes, in three columns or one."""
        clear(self.column)
        parts = (
            ("blocked", self.tr("Blocks"), "octagon-x", "danger", view.blocked),
            ("mismatch", self.tr("Does not match"), "x", "danger", view.mismatches),
            ("referral", self.tr("Also look at"), "arrow-right", "info", view.referrals),
        )
        columns = down(gap=16) if folded else across(gap=24)
        for name, title, icon, tone, notes in parts:
            if notes:
                columns.addLayout(self._column(name, title, icon, tone, notes), 1)
        self.column.addLayout(columns)
        self.setVisible(any(notes for *_, notes in parts))

    @staticmethod
    def _column(name: str, title: str, icon: str, tone: str, notes: tuple[NoteLine, ...]) -> QBoxLayout:
        column = down(gap=6)
        column.addWidget(Label(title, kind="small", strong=True, tone="muted"))
        for note in notes:
            row = QWidget()
            row.setObjectName(f"{name}_{note.id}")
            line = across(row, gap=8)
            line.addWidget(Icon(icon, tone=tone, size="small"), 0, Qt.AlignmentFlag.AlignTop)
            words = down(gap=0)
            words.addWidget(WrapLabel(note.title.in_(i18n.language()), strong=True))
            if note.note:
                words.addWidget(WrapLabel(note.note.in_(i18n.language()), kind="small", tone="muted"))
            line.addLayout(words, 1)
            column.addWidget(row)
        column.addStretch(1)
        return column
