"""The law chip, opened: which pack, how old, what it means today, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_app.ui import i18n
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.button import Button, IconButton
from clinic_app.ui.parts.card import Frame, Rule, ScrollPage
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.shell.law import HOLD, Law
from clinic_app.ui.theme.tokens import icon_name

_CONFIDENCE = {
    "confirmed": ("positive", "circle-check"),
    "reported": ("info", "message-circle"),
    "unconfirmed": ("caution", "circle-question-mark"),
}


class LawPanel(Live, Frame):
    """Hangs from the chip; Esc and the cross close it, and the focus goes back where it was."""

    closed = Signal()

    def __init__(self, law: Law, under: QWidget, parent: QWidget) -> None:
        """It hangs under `under`, the top bar."""
        super().__init__("floating", parent)
        self._law, self._under = law, under
        self._all_sources = False
        column = down(self, gap=0, margins=(1, 1, 1, 1))
        head = across(gap=12, margins=(20, 12, 12, 12))
        head.addWidget(Icon(icon_name("law"), tone="accent", size="large"))
        self._title = Label(kind="strong", strong=True)
        head.addWidget(self._title, 1)
        self.cross = IconButton(icon_name("close"))
        self.cross.clicked.connect(self.leave)
        head.addWidget(self.cross)
        column.addLayout(head)
        column.addWidget(Rule())
        self._page = ScrollPage(margins=(20, 16, 20, 20), gap=0)
        column.addWidget(self._page, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Everything again, in the current language."""
        self._title.setText(self.tr("The law in this app"))
        self.setAccessibleName(self._title.text())
        self.cross.set_words(self.tr("Close"))
        clear(self._page.column)
        self._fill()

    def place(self) -> None:
        """Under the top bar, right edge on the page margin, no taller than the window."""
        host, margin = self.parentWidget(), theme.space("page")
        if host is None:
            return
        width = min(theme.layout("law_panel"), host.width() - 2 * margin)
        top = self._under.mapTo(host, self._under.rect().bottomLeft()).y() - 3
        self._page.body.setFixedWidth(width - 2)
        wanted = self._page.body.heightForWidth(width - 2)
        wanted = (wanted if wanted > 0 else self._page.body.sizeHint().height()) + theme.px(68)
        self.setGeometry(host.width() - width - margin, top, width, min(wanted, host.height() - top - margin))

    def leave(self) -> None:
        """Close and give the focus back."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Stand in the right place."""
        super().showEvent(event)
        self.place()

    # -- what it says

    def _fill(self) -> None:
        column, law, language = self._page.column, self._law, i18n.language()
        if law.state == HOLD:
            column.addWidget(
                Banner(
                    "hold",
                    self.tr("The labor-based program is on hold"),
                    self.tr("No packet is built for it. The attorney decides every case."),
                    icon="octagon-pause",
                )
            )
            column.addSpacing(8)
        self._row(self.tr("Pack"), f"{law.pack} {law.version}")
        recent = Badge.named("law", "old" if law.days > 30 else "recent", n=law.days)
        self._row(self.tr("Reviewed"), law.reviewed_on.isoformat(), recent)
        for line in law.rule_sets:
            if line.in_force:
                since = self.tr("since {day}").format(day=line.since.isoformat())
                self._row(self.tr("Rule set today"), line.title.in_(language), small=f"{line.id}, {since}")
        self._heading(self.tr("What it means today"))
        for filing in law.filings:
            badge = Badge.named("filing", filing.filing)
            self._row_wide(filing.title.in_(language), badge, small=filing.subtitle.in_(language))
        earlier = [line for line in law.rule_sets if not line.in_force]
        if earlier:
            self._heading(self.tr("Rule sets of other days"))
            for line in reversed(earlier):
                self._row(self.tr("from {day}").format(day=line.since.isoformat()), line.title.in_(language))
        self._fill_sources()
        column.addStretch(1)

    def _fill_sources(self) -> None:
        column, law = self._page.column, self._law
        column.addSpacing(16)
        line = across(gap=8)
        line.addWidget(Icon("circle-question-mark", tone="caution", size="small"))
        words = self.tr("{unsure} of {total} sources are not confirmed by a primary source.")
        line.addWidget(WrapLabel(words.format(unsure=law.unsure, total=len(law.sources)), kind="small"), 1)
        column.addLayout(line)
        column.addSpacing(12)
        shown = self.tr("Hide the sources") if self._all_sources else self.tr("All sources")
        button = Button(shown, icon=icon_name("sources"))
        button.clicked.connect(self._toggle_sources)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not self._all_sources:
            return
        column.addSpacing(8)
        words_of = {
            "confirmed": self.tr("Confirmed"),
            "reported": self.tr("Reported"),
            "unconfirmed": self.tr("Not confirmed"),
        }
        for source in law.sources:
            tone, icon = _CONFIDENCE.get(source.confidence, ("neutral", "circle"))
            title = (
                f"{source.title.in_(i18n.language())} ({source.date})"
                if source.date
                else source.title.in_(i18n.language())
            )
            self._row_wide(
                title, Badge(tone, icon, words_of.get(source.confidence, source.confidence)), small=source.address
            )

    def _toggle_sources(self) -> None:
        self._all_sources = not self._all_sources
        at = self._page.verticalScrollBar().value()
        self.retranslate()
        self.place()
        self._page.verticalScrollBar().setValue(at)

    def _heading(self, words: str) -> None:
        self._page.column.addSpacing(16)
        self._page.column.addWidget(Label(words, kind="small", strong=True, tone="muted"))
        self._page.column.addSpacing(4)

    def _row(self, label: str, value: str, badge: Badge | None = None, *, small: str = "") -> None:
        row = across(gap=12, margins=(0, 8, 0, 8))
        left = Label(label, tone="muted")
        left.setFixedWidth(theme.px(128))
        row.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_two_lines(value, small), 1)
        if badge is not None:
            row.addWidget(badge)
        self._page.column.addLayout(row)
        self._page.column.addWidget(Rule())

    def _row_wide(self, words: str, badge: Badge, *, small: str = "") -> None:
        row = across(gap=12, margins=(0, 7, 0, 7))
        row.addLayout(_two_lines(words, small), 1)
        row.addWidget(badge)
        self._page.column.addLayout(row)
        self._page.column.addWidget(Rule())


def _two_lines(words: str, small: str) -> QVBoxLayout:
    """Words, and small ones beneath them where there are any."""
    both = down(gap=0)
    both.addWidget(WrapLabel(words))
    if small:
        both.addWidget(WrapLabel(small, kind="small", tone="muted"))
    return both
