"""The list a worker takes home: seen before it is printed, printed from memory, saved only where a person says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QLabel, QWidget

from clinic_app.ui.case.documents import pages
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame, ScrollPage
from clinic_app.ui.parts.files import ask_where_to_save
from clinic_app.ui.parts.label import WrapLabel

_PAGE = 640  # px that a page is wide at 100 %
_DOTS = 200  # per inch on paper
_PDF = "application/pdf"


class WorkerList(Live, QWidget):
    """The pages, and what can be done with them."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worker_list")
        self._pdf, self._language = b"", "es"
        self._title = WrapLabel(kind="strong", strong=True)
        self._back = Button(kind="quiet", icon="chevron-left")
        self._save, self._print = Button(icon="save"), Button(kind="primary", icon="printer", key="Ctrl+P")
        for name, button in (("back", self._back), ("save_pdf", self._save), ("print_now", self._print)):
            button.setObjectName(name)
        self._back.clicked.connect(self.closed)
        self._save.clicked.connect(self._ask_where)
        self._print.clicked.connect(self.print_now)
        self._news = Banner("positive")
        self._news.setObjectName("list_news")
        self._sheets = ScrollPage(margins=(0, 0, 0, 0))
        head = across(gap=12)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._save)
        head.addWidget(self._print)
        column = down(self, gap=12, margins=(24, 16, 24, 16))
        column.addLayout(head)
        column.addWidget(self._news)
        ground = Frame("sunken")
        down(ground, margins=(12, 12, 12, 12)).addWidget(self._sheets)
        column.addWidget(ground, 1)
        self._news.hide()
        self.retranslate()

    def show_list(self, pdf: bytes, language: str) -> None:
        """Show every page of the list."""
        self._pdf, self._language = pdf, language
        self._news.hide()
        clear(self._sheets.column)
        for page in range(pages.page_count(_PDF, pdf)):
            sheet = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
            ratio = self.devicePixelRatioF()
            picture = QPixmap.fromImage(pages.picture(_PDF, pdf, page, int(theme.px(_PAGE) * ratio)))
            picture.setDevicePixelRatio(ratio)
            sheet.setPixmap(picture)
            sheet.setAccessibleName(self.tr("Page {number} of the list").format(number=page + 1))
            self._sheets.column.addWidget(sheet)
        self._sheets.column.addStretch(1)
        self.retranslate()
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let go of the pages."""
        self._pdf = b""
        clear(self._sheets.column)

    def pages(self) -> int:
        """How many pages there are."""
        return pages.page_count(_PDF, self._pdf) if self._pdf else 0

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        in_english = self.tr("The worker’s list, in English")
        in_spanish = self.tr("The worker’s list, in Spanish")
        self._title.setText(in_english if self._language == "en" else in_spanish)
        self._back.setText(self.tr("Back to the documents"))
        self._save.setText(self.tr("Save as PDF"))
        self._print.setText(self.tr("Print the list"))
        for button in (self._back, self._save, self._print):
            button.updateGeometry()

    def print_now(self) -> None:
        """Ask for a printer; without one say what else can be done."""
        if not QPrinterInfo.availablePrinterNames():
            self._say("caution", self.tr("This laptop knows no printer."), self.tr("Save the list as PDF instead."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Draw every page straight onto the paper."""
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            self._say(
                "danger",
                self.tr("The printer did not answer."),
                self.tr("The list is kept. Check the cable, then print again."),
            )
            return
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        for page in range(self.pages()):
            if page:
                printer.newPage()
            width = int(sheet.width() * _DOTS / printer.resolution())
            painter.drawImage(sheet, pages.picture(_PDF, self._pdf, page, width))
        painter.end()
        self._say("positive", self.tr("Sent to the printer."), self.tr("Look that every line can be read."))

    def save_to(self, path: Path) -> None:
        """Write the PDF where a person asked for it, and say that anybody can read it there."""
        try:
            path.write_bytes(self._pdf)
        except OSError:
            self._say(
                "danger",
                self.tr("The list was not saved."),
                self.tr("It is still here. Choose another place, or look whether the stick is in."),
            )
            return
        self._say("positive", self.tr("The list was saved."), self.tr("Whoever has the file can read it."))

    def _ask_where(self) -> None:
        name = "list.pdf" if self._language == "en" else "lista.pdf"
        kinds = self.tr("PDF (*.pdf)")
        ask_where_to_save(self, self.tr("Where shall the list be saved?"), kinds, name, self.save_to)

    def _say(self, tone: str, title: str, text: str) -> None:
        self._news.show()
        self._news.say(tone, title, text)
