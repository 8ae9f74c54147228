"""Printing the recovery code, drawn straight onto the page: no file is left behind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from clinic_app.ui.theme import fonts
from clinic_app.vault import recovery

_PER_ROW = 5


def print_code(parent: QWidget, clinic: str, code: str, told: Callable[[str, bool], None]) -> None:
    """Ask for a printer and print; `told` hears one sentence and whether it went well."""
    if not QPrinterInfo.availablePrinterNames():
        told(
            QCoreApplication.translate(
                "printing", "This laptop knows no printer. Save the sheet on a stick, or copy the code by hand."
            ),
            False,
        )
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: _print(printer, clinic, code, told))
    QDialog.open(dialog)  # the print dialog hides this one behind an older way of asking


def _print(printer: QPrinter, clinic: str, code: str, told: Callable[[str, bool], None]) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        told(
            QCoreApplication.translate("printing", "The printer did not answer. The code is still here: print again."),
            False,
        )
        return
    draw(painter, printer.resolution(), clinic, code)
    painter.end()
    told(
        QCoreApplication.translate("printing", "Sent to the printer. Look that every group can be read."),
        True,
    )


def draw(painter: QPainter, dots: int, clinic: str, code: str) -> None:
    """The sheet: what it is, the ten groups, how to keep it; `dots` per inch."""
    scale = dots / 96

    def line(top: float, high: float, words: str, kind: str, *, strong: bool = False) -> None:
        painter.setFont(fonts.font(kind, scale=scale, strong=strong))
        room = QRectF(0, top * scale, 640 * scale, high * scale)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), words)

    line(0, 40, QCoreApplication.translate("printing", "Recovery code"), "title", strong=True)
    line(40, 30, clinic, "strong")
    line(
        80,
        60,
        QCoreApplication.translate(
            "printing", "If every passphrase is forgotten, this paper is the only way back to the records."
        ),
        "body",
    )
    painter.setFont(fonts.font("title", scale=scale, mono=True))
    for at, group in enumerate(recovery.groups(code)):
        x, y = (at % _PER_ROW) * 120, 160 + (at // _PER_ROW) * 70
        box = QRectF(x * scale, y * scale, 104 * scale, 52 * scale)
        painter.drawRect(box)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), group)
    line(
        320,
        60,
        QCoreApplication.translate("printing", "Keep it in a locked drawer in the office, away from the laptop."),
        "body",
    )
