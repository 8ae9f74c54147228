"""The outline beside the question: every section with how far it is, and what is folded away."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QProgressBar, QWidget

from clinic_app.services.people import CaseHeader
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.pages import Page, SectionRow, SectionState
from clinic_app.ui.case.languages import language_name
from clinic_app.ui.parts.base import Live, across, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame, Rule
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.parts.table import DATA, ICON, TONE, TRAIL, SideList
from clinic_app.ui.theme.tokens import icon_name

_ICONS = {
    SectionState.DONE: ("section_done", "positive"),
    SectionState.HERE: ("section_now", "accent"),
    SectionState.AHEAD: ("section_ahead", "muted"),
}


class SectionList(SideList):
    """The sections; Enter or a click goes there."""

    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="plain")
        self.setObjectName("sections")
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        self.retranslate()

    def show_rows(self, rows: tuple[SectionRow, ...]) -> None:
        """Show these sections; the list keeps its place while only numbers change."""
        if self._model.rowCount() != len(rows):
            self._model.clear()
            for _ in rows:
                item = QStandardItem()
                item.setEditable(False)
                self._model.appendRow(item)
        for at, row in enumerate(rows):
            self._say(self._model.item(at), row)
            if row.state is SectionState.HERE:
                self.setCurrentIndex(self._model.index(at, 0))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self.setAccessibleName(self.tr("Sections of the interview"))

    def _say(self, item: QStandardItem, row: SectionRow) -> None:
        title = row.title.in_(i18n.language())
        icon, tone = _ICONS[row.state]
        count = f"{row.answered}/{row.total}"
        spoken = self.tr("{title}, {answered} of {total} answered")
        item.setText(title)
        item.setData(icon_name(icon), ICON)
        item.setData(tone, TONE)
        item.setData(count, TRAIL)
        item.setData(row.id, DATA)
        item.setAccessibleText(spoken.format(title=title, answered=row.answered, total=row.total))

    def _go(self, index: QModelIndex) -> None:
        self.section_chosen.emit(index.data(DATA))


class Outline(Live, Frame):
    """Count, bar, sections; at the foot what is folded away and who interprets."""

    section_chosen = Signal(str)
    fold_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self.setObjectName("outline")
        self._count = Label(strong=True)
        self._bar = QProgressBar(textVisible=False)
        self._list = SectionList()
        self._list.section_chosen.connect(self.section_chosen)
        self._folded = WrapLabel(kind="small", tone="muted")
        self._folded.setObjectName("folded_words")
        self._show = Button(kind="link", size="small")
        self._show.setObjectName("show_folded")
        self._show.clicked.connect(lambda: self.fold_wanted.emit(not self._page.folded_shown))
        self._rule = Rule()
        column = down(self, gap=8, margins=(16, 20, 12, 16))
        head = down(gap=8, margins=(12, 0, 12, 8))
        head.addWidget(self._count)
        head.addWidget(self._bar)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        foot = down(gap=4, margins=(12, 0, 12, 0))
        foot.addWidget(self._rule)
        foot.addSpacing(4)
        foot.addWidget(self._folded)
        foot.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        self._interpreter = QWidget()
        self._interpreter.setObjectName("interpreter")
        who = across(self._interpreter, gap=8, margins=(0, 12, 0, 0))
        who.addWidget(Icon("ear", tone="muted", size="small"), 0, Qt.AlignmentFlag.AlignTop)
        self._who = WrapLabel(kind="small")
        who.addWidget(self._who, 1)
        self._interpreter.hide()
        foot.addWidget(self._interpreter)
        column.addLayout(foot)
        self._header: CaseHeader | None = None
        self._page: Page
        self.restyle()

    def show_page(self, page: Page) -> None:
        """Show how far the interview is."""
        self._page = page
        self._list.show_rows(page.sections)
        self._bar.setRange(0, max(1, page.total))
        self._bar.setValue(page.answered)
        self.retranslate()

    def show_header(self, header: CaseHeader) -> None:
        """Say at the foot who interprets."""
        self._header = header
        self._say_interpreter()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self.setFixedWidth(theme.layout("outline"))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._say_interpreter()
        if not hasattr(self, "_page"):
            return
        page = self._page
        self._list.show_rows(page.sections)
        words = self.tr("{answered} of {total} answered").format(answered=page.answered, total=page.total)
        self._count.setText(words)
        self._bar.setAccessibleName(words)
        for part in (self._rule, self._folded, self._show):
            part.setVisible(page.folded > 0)
        shown = self.tr("%n question(s) that cannot change anything are shown too.", "", page.folded)
        away = self.tr("%n question(s) are folded away: they cannot change anything.", "", page.folded)
        self._folded.setText(shown if page.folded_shown else away)
        self._show.setText(self.tr("Fold them away") if page.folded_shown else self.tr("Show them"))
        self._show.updateGeometry()

    def _say_interpreter(self) -> None:
        header = self._header
        self._interpreter.setVisible(header is not None and bool(header.interpreter))
        if header is None:
            return
        words = self.tr("{name}, interpreter").format(name=header.interpreter)
        if header.interpreter_language:
            spoken = language_name(header.interpreter_language, i18n.language())
            words = self.tr("{name}, interpreter, {language}").format(name=header.interpreter, language=spoken)
        self._who.setText(words)
