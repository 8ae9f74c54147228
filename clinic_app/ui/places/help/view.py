"""Help: the pages on the left, the page on the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from clinic_app.ui import i18n
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.base import Live, across, down, set_style, theme
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.field import Choice
from clinic_app.ui.parts.header import PageHeader
from clinic_app.ui.parts.table import SideList
from clinic_app.ui.places.help.presenter import Page, pages

_HEADINGS = {1: "title", 2: "strong", 3: "body"}
_PAGE_SCHEME = "page"


class HelpView(Live, QWidget):
    """Links lead only to other pages of the handbook."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        del desk  # the handbook asks nothing of the clinic
        self._at = 0
        column = down(self, gap=12, margins=(24, 20, 24, 24))
        self._header = PageHeader()
        column.addWidget(self._header)
        self._choice = Choice()
        self._choice.activated.connect(self.show_page)
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        row = across(gap=24)
        column.addLayout(row, 1)
        self.outline = SideList()
        set_style(self.outline, kind="plain")
        self._model = QStandardItemModel(self)
        self.outline.setModel(self._model)
        self.outline.selectionModel().currentChanged.connect(self._moved)
        row.addWidget(self.outline)
        card = Frame("card")
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setProperty("ring_widget", card)
        self.text.anchorClicked.connect(self._follow)
        down(card, margins=(24, 16, 8, 8)).addWidget(self.text)
        row.addWidget(card, 1)
        self.setFocusProxy(self.outline)
        self.retranslate()

    def show_page(self, at: int) -> None:
        """Show one page of the current language."""
        self._at = at
        self._choice.setCurrentIndex(at)
        self.outline.setCurrentIndex(self._model.index(at, 0))
        self._render(pages(i18n.language())[at])

    def retranslate(self) -> None:
        """The same page in the current language."""
        self._header.set_words(self.tr("Help"))
        self.outline.setAccessibleName(self.tr("Pages of the handbook"))
        self._choice.setAccessibleName(self.tr("Pages of the handbook"))
        at = self._at
        self._model.clear()
        self._choice.clear()
        for page in pages(i18n.language()):
            self._model.appendRow(QStandardItem(page.title))
            self._choice.addItem(page.title)
        self.show_page(at)

    def restyle(self) -> None:
        """Where words are large the outline becomes a list to choose from."""
        narrow = theme.folds("columns", self.window().width())
        self.outline.setVisible(not narrow)
        self.outline.setFixedWidth(theme.layout("outline"))
        self._choice.setVisible(narrow)
        self.setFocusProxy(self._choice if narrow else self.outline)
        if self._model.rowCount():
            self._render(pages(i18n.language())[self._at])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fold by the room there is."""
        super().resizeEvent(event)
        narrow = theme.folds("columns", self.window().width())
        if self._choice.isHidden() == narrow:
            self.restyle()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and now.row() != self._at:
            self.show_page(now.row())

    def _follow(self, url: QUrl) -> None:
        names = [page.id.partition("-")[2] for page in pages(i18n.language())]
        if url.scheme() == _PAGE_SCHEME and url.path() in names:
            self.show_page(names.index(url.path()))

    def _render(self, page: Page) -> None:
        document = self.text.document()
        document.setDefaultFont(theme.font())
        document.setMarkdown(page.text)
        block = document.begin()
        while block.isValid():
            _dress(block)
            block = block.next()
        self.text.setAccessibleName(page.title)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def _dress(block: QTextBlock) -> None:
    """Give headings and strong words the fonts of the tokens, and every paragraph air."""
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    spaced = block.blockFormat()
    spaced.setTopMargin(18 if level == 2 else 6 if block.textList() is None else 2)
    spaced.setBottomMargin(6 if block.textList() is None else 2)
    cursor.setBlockFormat(spaced)
    spans = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        if fragment.isValid():
            spans.append((fragment.position(), fragment.length(), fragment.charFormat()))
        walk += 1
    for start, length, was in spans:
        heavy = bool(level) or was.fontWeight() > 500
        form = QTextCharFormat(was)
        form.setFont(theme.font(_HEADINGS.get(level, "body"), strong=heavy, mono=was.fontFixedPitch()))
        form.setForeground(theme.colour("accent" if was.isAnchor() else "text"))
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
