"""A card per pathway: title, level, and what the rule set says about requests."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clinic_app.services.screening import PathwayView
from clinic_app.ui import i18n
from clinic_app.ui.parts.badge import Badge
from clinic_app.ui.parts.base import Live, across
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.choosing import answers_key
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import size

_NO_REQUEST = ("not_indicated",)


def badges(pathway: PathwayView, *, quiet: bool = True) -> list[QWidget]:
    """Level, then filing. The hold is always a badge; on cards "attorney decides" is quiet words."""
    made: list[QWidget] = []
    if pathway.level is not None:
        level = Badge.named("level", pathway.level)
        level.setObjectName("level")
        made.append(level)
    if pathway.filing is None or pathway.level in _NO_REQUEST:
        return made
    filing = Badge.named("filing", pathway.filing)
    if quiet and pathway.filing != "hold":
        words = Label(filing.text(), kind="small", tone="muted")
        words.setMinimumHeight(filing.sizeHint().height())
        made.append(words)
        return made
    filing.setObjectName("filing")
    made.append(filing)
    return made


class PathwayCard(Live, Card):
    """Pressed as a whole, it opens beside the cards."""

    chosen = Signal(str)

    def __init__(self, pathway: PathwayView, *, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(gap=6, parent=parent)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.setObjectName(f"pathway_{pathway.id}")
        self._pathway, self._on = pathway, on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        heads = QWidget()
        flow = FlowLayout(heads, gap=8)
        title = Label(pathway.title.in_(i18n.language()), strong=True)
        second = Label(pathway.subtitle.in_(i18n.language()), kind="small", tone="muted")
        second.setMinimumHeight(title.sizeHint().height())
        flow.addWidget(title)
        flow.addWidget(second)
        row = QWidget()
        wrap = FlowLayout(row, gap=8)
        for badge in badges(pathway):
            wrap.addWidget(badge)
        self.column.addWidget(heads)
        self.column.addWidget(row)
        self.retranslate()

    def level(self) -> str:
        """The level that it shows; empty where this role may not see it."""
        return self._pathway.level or ""

    def set_on(self, *, on: bool) -> None:
        """Mark it as the one that stands open."""
        self._on = on
        self.retranslate()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A press anywhere opens it."""
        self.chosen.emit(self._pathway.id)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter and Space open it; the arrows go to its neighbours."""
        if not answers_key(self, event, lambda: self.chosen.emit(self._pathway.id)):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The open one has the accent's edge and bar."""
        super().paintEvent(event)
        if self._on:
            painter = QPainter(self)
            paint.box(painter, self.rect(), edge="accent", radius="card", width=2)
            bar = size("border_width", "bar") + 1
            paint.fill(painter, QRect(0, 8, bar, self.height() - 16), "accent")

    def retranslate(self) -> None:
        """Say it in one sentence for a screen reader."""
        language = i18n.language()
        words = [self._pathway.title.in_(language), self._pathway.subtitle.in_(language)]
        words += [badge.accessibleName() for badge in self.findChildren(Badge)]
        if self._on:
            words.append(self.tr("open"))
        self.setAccessibleName(", ".join(words))


class LevelCard(Live, Card):
    """What a volunteer sees of a pathway: title, level where it may be seen, and what is still to be asked."""

    ask_wanted = Signal(str)

    def __init__(self, pathway: PathwayView, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.setObjectName(f"pathway_{pathway.id}")
        self._pathway = pathway
        language = i18n.language()
        self.column.addWidget(WrapLabel(pathway.title.in_(language), strong=True))
        self.column.addWidget(WrapLabel(pathway.subtitle.in_(language), kind="small", tone="muted"))
        row = QWidget()
        wrap = FlowLayout(row, gap=8)
        for badge in badges(pathway) or [Badge.named("review", "goes_to_attorney")]:
            wrap.addWidget(badge)
        self.column.addWidget(row)
        self._open, self._ask = WrapLabel(kind="small"), Button(size="small")
        self._ask.setObjectName("ask_now")
        self._ask.clicked.connect(lambda: self.ask_wanted.emit(pathway.id))
        foot = across(gap=8)
        foot.addWidget(self._open, 1)
        foot.addWidget(self._ask)
        self.column.addStretch(1)
        self.column.addLayout(foot)
        self.retranslate()

    def level(self) -> str:
        """The level that it shows; empty where this role may not see it."""
        return self._pathway.level or ""

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        count = len(self._pathway.missing) if self._pathway.level == "unclear" else 0
        self._open.setText(self.tr("%n question(s) could still change this", "", count))
        self._ask.setText(self.tr("Ask now"))
        self._ask.updateGeometry()
        for part in (self._open, self._ask):
            part.setVisible(count > 0)
