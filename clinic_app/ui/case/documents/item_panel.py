"""The chosen document: how to get it, what was brought, and what can be done now."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clinic_app.domain.document import ItemState
from clinic_app.services.documents import Item
from clinic_app.ui import dates, i18n
from clinic_app.ui.parts.base import Live, across, clear, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card, Rule
from clinic_app.ui.parts.field import Field
from clinic_app.ui.parts.files import ask_for_files
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import WrapLabel

# What can be done in each state, the likeliest first.
_VERBS = {
    ItemState.NEEDED: ("ask", "receive", "waive"),
    ItemState.ASKED: ("receive", "check", "waive"),
    ItemState.RECEIVED: ("check", "ask", "waive", "reopen"),
    ItemState.CHECKED: ("reopen",),
    ItemState.WAIVED: ("reopen",),
}


class ItemPanel(Live, Card):
    """`done` tells (verb, item); `waived` brings the reason; `brought` the files."""

    done = Signal(str, str)
    waived = Signal(str, str)
    brought = Signal(str, list)
    scan_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self.setObjectName("item_panel")
        self._item: Item | None = None
        self._title = WrapLabel(kind="strong", strong=True)
        self._hint, self._facts = WrapLabel(tone="muted"), WrapLabel(kind="small", tone="muted")
        self._scans, self._buttons = QWidget(), QWidget()
        self._scan_flow, self._button_flow = FlowLayout(self._scans), FlowLayout(self._buttons)
        self._reason = Field()
        self._reason.line.setObjectName("waive_reason")
        self._reason.line.returnPressed.connect(self._waive)
        self._keep, self._stop = Button(), Button(kind="quiet")
        self._keep.setObjectName("waive_with_reason")
        self._keep.clicked.connect(self._waive)
        self._stop.clicked.connect(lambda: self._ask_reason(wanted=False))
        self._why_not = QWidget()
        box = down(self._why_not, gap=8)
        box.addWidget(self._reason)
        row = across(gap=8)
        row.addWidget(self._keep)
        row.addWidget(self._stop)
        row.addStretch(1)
        box.addLayout(row)
        for part in (self._title, self._hint, self._facts, self._scans, Rule(), self._buttons, self._why_not):
            self.column.addWidget(part)
        self._why_not.hide()
        self.retranslate()

    def show_item(self, item: Item | None) -> None:
        """Show this document; another one forgets a reason half typed."""
        if item is None or self._item is None or item.id != self._item.id or item.state is not self._item.state:
            self._ask_reason(wanted=False)
        self._item = item
        self.setVisible(item is not None)
        self.retranslate()

    def refuse_reason(self, sentence: str) -> None:
        """Say under the reason why it is not enough."""
        self._reason.refuse(sentence)

    @property
    def asks_reason(self) -> bool:
        """Whether a reason is being typed."""
        return not self._why_not.isHidden()

    def choose_files(self) -> None:
        """Let a person choose a scan or a photo."""
        item = self._item
        if item is not None:
            kinds = self.tr("Scans and photos (*.jpg *.jpeg *.png *.pdf *.heic);;All (*)")
            ask_for_files(self, self.tr("Which scan or photo?"), kinds, partial(self._chosen, item.id))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._reason.set_words(self.tr("Why is it not needed?"), self.tr("The attorney reads this."))
        self._keep.setText(self.tr("Not needed"))
        self._stop.setText(self.tr("Cancel"))
        item = self._item
        if item is None:
            return
        language = i18n.language()
        self._title.setText(item.title.in_(language))
        self._hint.setText(item.hint.in_(language))
        self._hint.setVisible(bool(item.hint))
        self._facts.setText(self._said(item))
        self._facts.setVisible(bool(self._facts.text()))
        self._offer(item)

    def _offer(self, item: Item) -> None:
        clear(self._scan_flow)
        for at, scan in enumerate(item.attachments, start=1):
            words = self.tr("Look at scan {number}").format(number=at)
            button = Button(words, size="small", icon="eye")
            button.setObjectName(f"scan_{at}")
            button.setToolTip(scan.name)
            button.clicked.connect(partial(self.scan_wanted.emit, scan.id))
            self._scan_flow.addWidget(button)
        self._scans.setVisible(bool(item.attachments))
        clear(self._button_flow)
        verbs = self._verbs()
        for verb in _VERBS[item.state]:
            button = Button(verbs[verb][0], icon=verbs[verb][1], size="small")
            button.setObjectName(f"do_{verb}")
            button.clicked.connect(partial(self._do, verb, item.id))
            self._button_flow.addWidget(button)
        add = Button(self.tr("Add a scan or photo"), icon="plus", size="small")
        add.setObjectName("add_scan")
        add.clicked.connect(self.choose_files)
        self._button_flow.addWidget(add)

    def _verbs(self) -> dict[str, tuple[str, str]]:
        return {
            "ask": (self.tr("Asked for it"), "message-circle"),
            "receive": (self.tr("It is here"), "inbox"),
            "check": (self.tr("Mark as checked"), "circle-check"),
            "waive": (self.tr("Not needed …"), "circle-minus"),
            "reopen": (self.tr("Needed after all"), "circle-dashed"),
        }

    def _said(self, item: Item) -> str:
        language = i18n.language()
        parts = []
        if item.due is not None:
            parts.append(self.tr("Due {day}").format(day=dates.short_day(item.due, language)))
        if item.by:
            parts.append(self.tr("{who}, {day}").format(who=item.by, day=item.on))
        if item.note:
            parts.append(self.tr("“{reason}”").format(reason=item.note))
        return " · ".join(parts)

    def _do(self, verb: str, item: str) -> None:
        if verb == "waive":
            self._ask_reason(wanted=True)
        else:
            self.done.emit(verb, item)

    def _ask_reason(self, *, wanted: bool) -> None:
        self._why_not.setVisible(wanted)
        self._reason.line.clear()
        self._reason.accept()
        if wanted:
            self._reason.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _waive(self) -> None:
        if self._item is not None:
            self.waived.emit(self._item.id, self._reason.text())

    def _chosen(self, item: str, files: tuple[Path, ...]) -> None:
        self.brought.emit(item, list(files))
