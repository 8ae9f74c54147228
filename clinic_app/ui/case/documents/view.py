"""The documents page: how far the list is, the list itself, the chosen document, its scans."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import Language
from clinic_app.services.documents import Attachment
from clinic_app.ui.case.documents.item_panel import ItemPanel
from clinic_app.ui.case.documents.presenter import DocumentsPage, DocumentsPresenter
from clinic_app.ui.case.documents.rows import ItemList
from clinic_app.ui.case.documents.viewer import ScanViewer
from clinic_app.ui.case.documents.worker_list import WorkerList
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import ScrollPage
from clinic_app.ui.parts.empty import EmptyState
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label

_SIDE = 372  # px of the panel at 100 %
_AROUND = 120  # px of margins and gaps in the head


class DocumentsView(Live, QStackedWidget):
    """One case's documents; the worker's list stands in front of them while it is looked at."""

    def __init__(self, desk: Desk, case: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = DocumentsPresenter(self, desk, case)
        self._tongue = Language.ES
        self._page: DocumentsPage | None = None
        self._body, self._list, self._panel, self._viewer = QWidget(), ItemList(), ItemPanel(), ScanViewer()
        self._sheet, self._empty, self._trouble = WorkerList(), EmptyState("folder-open"), Banner("danger")
        self._build()
        self._connect()
        self.retranslate()

    def open(self, worker_language: str, _fact: str | None = None) -> None:
        """Read the checklist afresh."""
        self._tongue = Language.EN if worker_language == Language.EN else Language.ES
        self.setCurrentWidget(self._body)
        self.retranslate()
        self._presenter.open()

    def show_page(self, page: DocumentsPage) -> None:
        """Show the checklist."""
        before, self._page = self._page, page
        self._trouble.hide()
        self._list.show_page(page)
        self._panel.show_item(page.chosen)
        if before is None or before.chosen is None or page.chosen is None or before.chosen.id != page.chosen.id:
            self._viewer.forget()
            self._viewer.hide()
        self._empty.setVisible(not page.groups)
        self._scroll.setVisible(bool(page.groups))
        self._ask_all.setVisible(any(item.state == "needed" for group in page.groups for item in group.items))
        self._print.setEnabled(bool(page.groups))
        self._say_count()
        was = before.chosen.id if before is not None and before.chosen is not None else ""
        self._keep_in_sight(was, page.chosen.id if page.chosen is not None else "")

    def show_scan(self, attachment: Attachment, data: bytes) -> None:
        """Show a scan from memory."""
        self._viewer.show()
        self._viewer.show_scan(attachment.name, attachment.media, data)

    def show_list(self, pdf: bytes, language: str) -> None:
        """Show the worker's list."""
        self._sheet.show_list(pdf, language)
        self.setCurrentWidget(self._sheet)

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong: under the reason if it is about the reason, else above the list."""
        sentence = phrases.sentence(problem)
        if problem.code == "documents.reason_required":
            self._panel.refuse_reason(sentence)
            return
        self._trouble.say("danger", sentence)
        self._trouble.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        if hasattr(self, "_side"):
            self._fold()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._ask_all.setText(self.tr("Mark all needed as asked"))
        english, spanish = self.tr("Print the list in English"), self.tr("Print the list in Spanish")
        theirs, others = (english, spanish) if self._tongue is Language.EN else (spanish, english)
        self._print.setText(theirs)
        self._print_other.setText(others)
        self._empty.say(
            self.tr("No documents yet"),
            self.tr("The list follows from the screening. It fills as questions are answered."),
        )
        for button in (self._ask_all, self._print, self._print_other):
            button.updateGeometry()
        self._fit()
        if self._page is not None:
            self.show_page(self._page)

    def _build(self) -> None:
        self._count, self._bar = Label(strong=True), QProgressBar(textVisible=False)
        self._bar.setFixedWidth(160)
        self._ask_all = Button(icon="message-circle")
        self._print_other = Button(kind="quiet", icon="printer")
        self._print = Button(kind="primary", icon="printer", key="Ctrl+P")
        named = (("ask_all", self._ask_all), ("print_list", self._print), ("print_other", self._print_other))
        for name, button in named:
            button.setObjectName(name)
        self._trouble.hide()
        self._viewer.hide()
        self._head, self._actions = across(gap=12), QWidget()
        self._flow = FlowLayout(self._actions, gap=12)
        self._head.addWidget(self._count)
        self._head.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addStretch(1)
        for button in (self._ask_all, self._print_other, self._print):
            self._flow.addWidget(button)
        self._scroll, self._side = ScrollPage(margins=(0, 0, 0, 0)), ScrollPage(margins=(0, 0, 0, 0))
        self._scroll.column.addWidget(self._list)
        self._scroll.column.addStretch(1)
        self._side.column.addWidget(self._panel)
        self._side.column.addWidget(self._viewer, 1)
        self._side.column.addStretch()
        self._columns = across(gap=12)
        self._columns.addWidget(self._scroll, 1)
        self._columns.addWidget(self._empty, 1)
        self._columns.addWidget(self._side)
        column = down(self._body, gap=12, margins=(24, 16, 24, 20))
        column.addLayout(self._head)
        self._folded_actions = down(gap=0)
        column.addLayout(self._folded_actions)
        column.addWidget(self._trouble)
        column.addLayout(self._columns, 1)
        self.addWidget(self._body)
        self.addWidget(self._sheet)

    def _connect(self) -> None:
        presenter = self._presenter
        verbs = {"ask": presenter.ask, "receive": presenter.receive, "check": presenter.check}
        verbs["reopen"] = presenter.reopen
        self._list.chosen.connect(presenter.choose)
        self._list.dropped.connect(lambda item, files: presenter.attach(item, [Path(each) for each in files]))
        self._panel.done.connect(lambda verb, item: verbs[verb](item))
        self._panel.waived.connect(presenter.waive)
        self._panel.brought.connect(presenter.attach)
        self._panel.scan_wanted.connect(presenter.look_at)
        self._ask_all.clicked.connect(presenter.ask_all)
        self._print.clicked.connect(lambda: presenter.print_list(self._tongue))
        self._print_other.clicked.connect(lambda: presenter.print_list(self._tongue.other))
        self._sheet.closed.connect(self._close_list)
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._print_asked)

    def _print_asked(self) -> None:
        if self.currentWidget() is self._sheet:
            self._sheet.print_now()
        else:
            self._presenter.print_list(self._tongue)

    def _close_list(self) -> None:
        self._sheet.forget()
        self.setCurrentWidget(self._body)
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_count(self) -> None:
        assert self._page is not None
        words = self.tr("{done} of {all} settled").format(done=self._page.settled, all=self._page.total)
        self._count.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, max(1, self._page.total))
        self._bar.setValue(self._page.settled)

    def _fold(self) -> None:
        """Beside each other, or with large text the document under the list."""
        folded = theme.folds("columns", self.window().width())
        self._bar.setVisible(not folded)
        self._side.setVisible(not folded)
        self._side.setFixedWidth(theme.px(_SIDE))
        column = (self._scroll if folded else self._side).column
        for at, part in enumerate((self._panel, self._viewer), start=1 if folded else 0):
            column.insertWidget(at, part)
        self._fit()

    def _fit(self) -> None:
        """The actions stand beside the count where they fit, else in a row of their own that wraps."""
        needed = self._count.sizeHint().width() + self._bar.width() + self._flow.sizeHint().width() + _AROUND
        beside = needed <= self.width() and not theme.folds("columns", self.window().width())
        (self._head if beside else self._folded_actions).addWidget(self._actions)

    def _keep_in_sight(self, before: str, now: str) -> None:
        """The keyboard stands on a document; with large text the page follows to what is said about it."""
        if not before:
            self._list.take_focus()
        elif now != before and theme.folds("columns", self.window().width()):
            self._scroll.show_part(self._panel)
