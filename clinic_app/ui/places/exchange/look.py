"""What files hold before anything is brought in: from whom, what would change, and whether the sender is known."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clinic_app import phrases
from clinic_app.services.exchange import Inspection, MergeResult, Preview
from clinic_app.ui.parts.base import Live, across, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card, Rule
from clinic_app.ui.parts.field import Field
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.places.exchange.identity_card import in_groups


class Figures(Live, QWidget):
    """Four numbers: new, changed, conflicts, already here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = across(self, gap=12)
        self._numbers: dict[str, Label] = {}
        self._words: dict[str, Label] = {}
        shapes = (
            ("new", "plus", "positive"),
            ("changed", "pencil-line", "info"),
            ("conflicts", "git-compare", "caution"),
            ("duplicates", "check", "neutral"),
        )
        for name, icon, tone in shapes:
            card = Card()
            row = card.row(gap=12)
            row.addWidget(Icon(icon, tone=tone, size="large"))
            self._numbers[name], self._words[name] = Label(kind="title", strong=True), Label(tone="muted")
            self._numbers[name].setObjectName(f"figure_{name}")
            row.addWidget(self._numbers[name])
            row.addWidget(self._words[name], 1)
            self._row.addWidget(card, 1)
        self.retranslate()

    def show_sums(self, sums: MergeResult) -> None:
        """Show these numbers."""
        for name, label in self._numbers.items():
            label.setText(str(getattr(sums, name)))

    def fold(self, *, folded: bool) -> None:
        """Beside each other, or with large text below each other."""
        way = self._row.Direction.TopToBottom if folded else self._row.Direction.LeftToRight
        self._row.setDirection(way)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        words = {
            "new": self.tr("new"),
            "changed": self.tr("changed"),
            "conflicts": self.tr("conflicts"),
            "duplicates": self.tr("already here"),
        }
        for name, label in self._words.items():
            label.setText(words[name])


class FileCard(Card):
    """One file: who sealed it, when, how much, and whether it can be brought in."""

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        head = self.row(gap=12)
        head.addWidget(Icon("usb", tone="accent", size="large"))
        words = down(gap=0)
        words.addWidget(WrapLabel(self._from(preview), strong=True))
        words.addWidget(WrapLabel(preview.file.name, kind="small", tone="muted"))
        head.addLayout(words, 1)
        self.column.addWidget(Rule())
        if preview.inspection is not None:
            self._checks(preview.inspection)
        if preview.problem is not None and preview.problem.code != "exchange.untrusted":
            self._line("circle-alert", "danger", phrases.sentence(preview.problem), "")

    def _from(self, preview: Preview) -> str:
        about = preview.inspection
        if about is None:
            return self.tr("This file cannot be brought in")
        known = self.tr("From {laptop}").format(laptop=about.sender or in_groups(about.fingerprint[:8]))
        return known if about.trusted else self.tr("From a laptop that is not known here")

    def _checks(self, about: Inspection) -> None:
        fine, open_ = ("circle-check", "positive"), ("circle-question-mark", "caution")
        if about.trusted:
            self._line(*fine, self.tr("Known laptop"), "")
        else:
            self._line(*open_, self.tr("Not known yet"), self.tr("Compare the fingerprint first"))
        self._line(*fine, self.tr("Signature is right"), self.tr("Not altered on the way"))
        self._line(*fine, self.tr("Sealed for this laptop"), "")
        amount = self.tr("{changes} changes, {scans} scans")
        amount = amount.format(changes=about.changes, scans=about.attachments)
        self._line(*fine, self.tr("Every change can be read"), amount)
        made = self.tr("Written {day}. File format {format}, version {app}")
        made = made.format(day=about.created[:10], format=about.format, app=about.app)
        self.column.addWidget(WrapLabel(made, kind="small", tone="muted"))

    def _line(self, icon: str, tone: str, upper: str, lower: str) -> None:
        row = self.row(gap=12)
        row.addWidget(Icon(icon, tone=tone), 0, Qt.AlignmentFlag.AlignTop)
        words = down(gap=0)
        words.addWidget(WrapLabel(upper))
        if lower:
            words.addWidget(WrapLabel(lower, kind="small", tone="muted"))
        row.addLayout(words, 1)


class StrangerCard(Live, Card):
    """A sender that is not known: its fingerprint to compare, a name, and one button."""

    trusted = Signal(str, str)

    def __init__(self, about: Inspection, parent: QWidget | None = None) -> None:
        super().__init__("caution", pad=20, gap=10, parent=parent)
        self.setObjectName("stranger")
        self._about = about
        self._title, self._what = WrapLabel(kind="strong", strong=True), WrapLabel()
        groups = QWidget()
        flow = FlowLayout(groups, gap=12)
        for group in in_groups(about.fingerprint).split():
            flow.addWidget(Label(group, kind="strong", mono=True))
        groups.setAccessibleName(in_groups(about.fingerprint))
        self._name = Field()
        self._name.line.setObjectName("laptop_name")
        self._trust = Button()
        self._trust.setObjectName("trust")
        self._trust.clicked.connect(self._trusted)
        for part in (self._title, self._what, groups, self._name):
            self.column.addWidget(part)
        self.column.addWidget(self._trust, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("Is this the laptop you expect?"))
        self._what.setText(
            self.tr(
                "Call or stand beside the other person. Their page Exchange, Send shows a fingerprint. "
                "Trust the laptop only if every sign is the same."
            )
        )
        self._name.set_words(self.tr("What shall this laptop be called?"))
        self._trust.setText(self.tr("They are the same: trust this laptop"))
        self._trust.updateGeometry()

    def _trusted(self) -> None:
        self.trusted.emit(self._about.fingerprint, self._name.text())
