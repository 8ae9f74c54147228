"""The grouped list of documents: state, what it is, why, and when it is due."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.domain.document import ItemState
from clinic_app.services.documents import Item
from clinic_app.ui import dates, i18n
from clinic_app.ui.case.documents.presenter import DocumentsPage, Group
from clinic_app.ui.parts.badge import Badge, Flag
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.choosing import answers_key
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import size


class ItemRow(Live, QWidget):
    """One document; takes a dropped scan or photo."""

    chosen = Signal(str)
    dropped = Signal(str, list)

    def __init__(self, item: Item, *, on: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"item_{item.id}")
        self.item, self._on, self._last, self._over = item, on, last, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAcceptDrops(True)
        row = across(self, gap=12, margins=(16, 6, 16, 6))
        self._state = Badge.named("document", item.state.value)
        self._state.setObjectName("state")
        holder = QWidget()
        holder.setFixedWidth(theme.px(112))
        across(holder).addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(holder)
        words = down(gap=0)
        self._title, self._second = WrapLabel(), WrapLabel(kind="small", tone="muted")
        words.addWidget(self._title)
        words.addWidget(self._second)
        row.addLayout(words, 1)
        self._tail = across(gap=8)
        row.addLayout(self._tail)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()
        self.retranslate()

    @property
    def is_on(self) -> bool:
        """Whether this is the one that is looked at."""
        return self._on

    def state(self) -> str:
        """The word of its state."""
        return self._state.text()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        language = i18n.language()
        item = self.item
        self._title.setText(item.title.in_(language))
        self._second.setText(self._reason())
        self._second.setVisible(bool(self._second.text()))
        clear(self._tail)
        if item.due is not None and not item.state.is_settled:
            due = self.tr("due {day}").format(day=dates.short_day(item.due, language))
            self._tail.addWidget(Flag("caution", "clock", due))
        if item.attachments:
            scans = self.tr("%n scan(s)", "", len(item.attachments))
            self._tail.addWidget(Flag("neutral", "file-text", scans))
        if item.conflict:
            self._tail.addWidget(Badge.named("exchange", "conflict"))
        spoken = [self._title.text(), self._state.text(), self._second.text()]
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def set_on(self, *, on: bool) -> None:
        """Mark it as the one that is looked at."""
        self._on = on
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A press anywhere chooses it."""
        self.chosen.emit(self.item.id)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter and Space choose it; the arrows go to its neighbours."""
        if not answers_key(self, event, lambda: self.chosen.emit(self.item.id)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Only files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 (Qt's name)
        """Nothing hangs over it any more."""
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Take what was dropped."""
        self._over = False
        self.update()
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.dropped.emit(self.item.id, files)

    def restyle(self) -> None:
        """A tall row at least."""
        self.setMinimumHeight(theme.control("row_tall"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Ground by state, the bar of the chosen one, the line below."""
        painter = QPainter(self)
        if self._on:
            paint.fill(painter, self.rect(), "selection")
            bar = self.rect()
            bar.setWidth(size("border_width", "bar"))
            paint.fill(painter, bar, "accent")
        elif self.underMouse():
            paint.fill(painter, self.rect(), "hover")
        if not self._last:
            paint.line(painter, 0, self.height() - 1, self.width(), self.height() - 1)
        if self._over:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(2, 2, -2, -2), 6, 6)

    def _reason(self) -> str:
        item, language = self.item, i18n.language()
        if item.state is ItemState.WAIVED:
            return self.tr("“{reason}” {who}").format(reason=item.note, who=item.by)
        if not item.asked_for:
            return self.tr("No longer asked for")
        return "; ".join(text.in_(language) for text in item.why)


class ItemList(Frame):
    """All documents under their headings."""

    chosen = Signal(str)
    dropped = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName("checklist")
        self._column = down(self, gap=0, margins=(1, 1, 1, 1))
        self._rows: dict[str, ItemRow] = {}

    def show_page(self, page: DocumentsPage) -> None:
        """Show these groups; the keyboard stays on the row it was on."""
        held = next((name for name, row in self._rows.items() if row.hasFocus()), "")
        clear(self._column)
        self._rows = {}
        for group in page.groups:
            self._column.addWidget(self._heading(group))
            for at, item in enumerate(group.items):
                on = page.chosen is not None and item.id == page.chosen.id
                row = ItemRow(item, on=on, last=at == len(group.items) - 1)
                row.chosen.connect(self.chosen)
                row.dropped.connect(self.dropped)
                self._rows[item.id] = row
                self._column.addWidget(row)
        if held in self._rows:
            self._rows[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """To the document that is looked at."""
        row = next((row for row in self._rows.values() if row.is_on), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, item: str) -> ItemRow:
        """The row of a document."""
        return self._rows[item]

    def _heading(self, group: Group) -> QWidget:
        heading = Frame("bar")
        row = across(heading, gap=8, margins=(16, 6, 16, 6))
        words = WrapLabel(group.title.in_(i18n.language()), kind="small", strong=True, tone="muted")
        row.addWidget(words, 1)
        count = self.tr("{done} of {all}").format(done=group.settled, all=len(group.items))
        row.addWidget(Label(count, kind="small", tone="muted"))
        return heading
