"""Consent and the advisals: one stands large, is read aloud, and is recorded at once with Enter or Space."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from clinic_app.services.intake import AdvisalLine, AdvisalPage
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.case.languages import language_name
from clinic_app.ui.case.stop import StopNotice
from clinic_app.ui.parts.badge import Flag
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card, Frame, ScrollPage
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.parts.table import DATA, ICON, TONE, SideList
from clinic_app.ui.theme.tokens import icon_name

_WIDEST = 1000


class AloudPage(Live, QWidget):
    """`heard` names what was read; `agreed` is the consent; `finished` leads on to the questions."""

    agreed = Signal()
    heard = Signal(str)
    finished = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: AdvisalPage | None = None
        self._tongues = Tongues("es")
        self._at = 0
        self._model, self._list = QStandardItemModel(self), SideList()
        self._list.setModel(self._model)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        set_style(self._list, kind="plain")
        self._count, self._bar = Label(strong=True), QProgressBar(textVisible=False)
        self._aloud = Label(kind="small", tone="muted")
        self._title, self._text = WrapLabel(kind="title", strong=True), WrapLabel(kind="strong")
        self._second_title, self._second = WrapLabel(strong=True), WrapLabel(tone="muted")
        self._text.setObjectName("read_aloud")
        self._given = Flag("positive", "circle-check", "", strong=True)
        self._given.setObjectName("given")
        self.stop, self.trouble = StopNotice(), Banner("danger")
        self.trouble.hide()
        self._tick, self._no = Button(kind="primary", size="large", key="Enter"), Button(kind="quiet", size="large")
        self._on = Button(size="large", trailing=icon_name("onward"))
        self._back = Button(kind="quiet", icon=icon_name("back"), key="PgUp")
        self._next = Button(kind="quiet", trailing=icon_name("onward"), key="PgDn")
        named = (("tick", self._tick), ("on_to_interview", self._on), ("refuse", self._no), ("next", self._next))
        for name, button in named:
            button.setObjectName(name)
        self._build()
        self._connect()
        self.restyle()

    def show_page(self, page: AdvisalPage, tongues: Tongues) -> None:
        """Show what was recorded, and stand at the first that was not."""
        first = self._page is None
        ticked = not first and self._lines()[self._at].given is None
        self._page, self._tongues = page, tongues
        now = self._lines()[self._at].given
        if first or (ticked and now is not None):
            self._at = next((at for at, line in enumerate(self._lines()) if line.given is None), self._at)
        self.trouble.hide()
        self.retranslate()
        self._take_focus()

    def say_trouble(self, sentence: str) -> None:
        """It was not recorded."""
        self.trouble.say("danger", sentence)
        self.trouble.show()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        if hasattr(self, "_side"):
            self._side.setFixedWidth(theme.layout("outline"))
            self._card.setMaximumWidth(theme.px(_WIDEST))
            self._side.setVisible(not theme.folds("outline", self.window().width()))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        if self._page is None:
            return
        lines, line = self._lines(), self._lines()[self._at]
        self._say_list(lines)
        aloud = language_name(self._tongues.aloud, i18n.language())
        self._aloud.setText(self.tr("Read aloud · {language}").format(language=aloud))
        self._title.setText(self._tongues.upper(line.title))
        self._text.setText(self._tongues.upper(line.text))
        self._second_title.setText(self._tongues.lower(line.title))
        self._second.setText(self._tongues.lower(line.text))
        self._say_given(line)
        is_consent = line is self._page.consent
        done = self._page.complete
        self._tick.setText(self.tr("The worker agrees") if is_consent else self.tr("It was read aloud"))
        self._tick.setVisible(line.given is None)
        self._no.setText(self.tr("The worker does not agree"))
        self._no.setVisible(is_consent and line.given is None)
        self._on.setText(self.tr("On to the interview"))
        self._on.set_kind("primary" if done else "outlined")
        self._on.setVisible(self._page.consent_given is not None)
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next"))
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at + 1 < len(lines))
        for button in (self._tick, self._no, self._on, self._back, self._next):
            button.updateGeometry()

    def _say_list(self, lines: list[AdvisalLine]) -> None:
        language = i18n.language()
        while self._model.rowCount() < len(lines):
            self._model.appendRow(QStandardItem())
        for at, line in enumerate(lines):
            item, given = self._model.item(at), line.given is not None
            title = line.title.in_(language)
            item.setText(title)
            item.setEditable(False)
            item.setData(icon_name("section_done" if given else "section_ahead"), ICON)
            item.setData("positive" if given else "muted", TONE)
            item.setData(at, DATA)
            spoken = self.tr("{title}, recorded") if given else self.tr("{title}, not yet")
            item.setAccessibleText(spoken.format(title=title))
        self._list.setCurrentIndex(self._model.index(self._at, 0))
        self._list.setAccessibleName(self.tr("Consent and advisals"))
        done = sum(line.given is not None for line in lines)
        words = self.tr("{done} of {all} recorded").format(done=done, all=len(lines))
        self._count.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, len(lines))
        self._bar.setValue(done)

    def _say_given(self, line: AdvisalLine) -> None:
        self._given.setVisible(line.given is not None)
        if line.given is not None:
            words = self.tr("Recorded {time}, in {language}, by {who}").format(
                time=line.given["at"][11:16],
                language=language_name(line.given["language"], i18n.language()),
                who=line.given["by"],
            )
            self._given.show_state("positive", "circle-check", words)

    def _build(self) -> None:
        self._side = Frame("side")
        side = down(self._side, gap=8, margins=(16, 20, 12, 16))
        head = down(gap=8, margins=(12, 0, 12, 8))
        head.addWidget(self._count)
        head.addWidget(self._bar)
        side.addLayout(head)
        side.addWidget(self._list, 1)
        self._card = self._made_card()
        page = ScrollPage(margins=(2, 2, 2, 2))
        for part in (self.stop, self.trouble, self._card):
            page.column.addWidget(part)
        page.column.addStretch(1)
        right = down(gap=12, margins=(24, 20, 24, 20))
        right.addWidget(page, 1)
        foot = across(gap=12)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._next)
        foot.addWidget(self._on)
        right.addLayout(foot)
        row = across(self, gap=0)
        row.addWidget(self._side)
        row.addLayout(right, 1)

    def _made_card(self) -> Card:
        card = Card(pad=28, gap=12)
        hint = card.row(gap=6)
        hint.addWidget(Icon("volume-2", tone="muted", size="small"))
        hint.addWidget(self._aloud, 1)
        hint.addWidget(self._given)
        card.column.addWidget(self._title)
        card.column.addWidget(self._text)
        beneath = card.row(gap=16)
        bar = QFrame()
        bar.setFixedWidth(3)
        set_style(bar, kind="quote")
        beneath.addWidget(bar)
        words = down(gap=2)
        words.addWidget(self._second_title)
        words.addWidget(self._second)
        beneath.addLayout(words, 1)
        card.column.addSpacing(8)
        buttons = card.row(gap=12)
        buttons.addWidget(self._tick)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        return card

    def _connect(self) -> None:
        self._tick.clicked.connect(self._ticked)
        self._no.clicked.connect(self.refused)
        self._on.clicked.connect(self.finished)
        self._back.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        for keys, act in (("PgUp", self._back.click), ("PgDown", self._next.click), ("Return", self._press)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _press(self) -> None:
        """Enter does what the focused button says; anywhere else it ticks."""
        button = self.focusWidget()
        if isinstance(button, Button) and button.isVisible() and button.isEnabled():
            button.click()
        elif button is self._list:
            self._choose(self._list.currentIndex())
        elif self._tick.isVisible():
            self._tick.click()

    def _ticked(self) -> None:
        line = self._lines()[self._at]
        if self._page is not None and line is self._page.consent:
            self.agreed.emit()
        else:
            self.heard.emit(line.id)

    def _choose(self, index: QModelIndex) -> None:
        self._at = int(index.data(DATA))
        self.retranslate()
        self._take_focus()

    def _go(self, step: int) -> None:
        self._at = max(0, min(len(self._lines()) - 1, self._at + step))
        self.retranslate()
        self._take_focus()

    def _take_focus(self) -> None:
        first = next(button for button in (self._tick, self._on, self._next, self._back) if not button.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self) -> list[AdvisalLine]:
        return [self._page.consent, *self._page.items] if self._page is not None else []
