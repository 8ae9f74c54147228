"""This laptop's address: a picture for a camera, text to paste, words to compare aloud."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from clinic_app.services.exchange import Identity
from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.files import ask_where_to_save
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.theme import paint

_QR = 176  # px at 100 %


def in_groups(text: str, size: int = 4) -> str:
    """A fingerprint in groups that an eye can follow."""
    return " ".join(text[at : at + size] for at in range(0, len(text), size)).upper()


class IdentityCard(Live, Card):
    """Nothing on it is secret."""

    copied = Signal(str)
    sheet_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.setObjectName("identity")
        self._identity: Identity | None = None
        self._title, self._what = Label(strong=True), WrapLabel(kind="small", tone="muted")
        self._qr = QLabel(alignment=Qt.AlignmentFlag.AlignLeft)
        self._words_title = Label(kind="small", strong=True, tone="muted")
        self._words = WrapLabel(strong=True)
        self._words.setObjectName("identity_words")
        self._address_title = Label(kind="small", strong=True, tone="muted")
        self._address, self._print_title = (
            Label(kind="small", mono=True),
            Label(kind="small", strong=True, tone="muted"),
        )
        self._address.setObjectName("address")
        self._address.setWordWrap(True)
        self._address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._print = WrapLabel(kind="small")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self._copy, self._save = Button(size="small"), Button(size="small", icon="printer")
        self._copy.setObjectName("copy_address")
        self._save.setObjectName("save_sheet")
        self._copy.clicked.connect(self._copied)
        self._save.clicked.connect(self._ask_where)
        flow.addWidget(self._copy)
        flow.addWidget(self._save)
        rows = (self._title, self._what, self._qr, buttons, self._words_title, self._words)
        for part in (*rows, self._print_title, self._print, self._address_title, self._address):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def show_identity(self, identity: Identity) -> None:
        """Show this address."""
        self._identity = identity
        self._words.setText(" ".join(identity.words))
        # A zero-width space after every group lets the address wrap where a line ends.
        self._address.setText("\u200b".join(identity.recipient[at : at + 8] for at in range(0, 80, 8)).strip("\u200b"))
        self._print.setText(in_groups(identity.fingerprint))
        self.restyle()

    def restyle(self) -> None:
        """Draw the picture at the new size, dark on light in every theme: cameras want it so."""
        if self._identity is None:
            return
        side = int(theme.px(_QR) * self.devicePixelRatioF())
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(paint.PAPER)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(self._identity.qr_svg().encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._qr.setPixmap(QPixmap.fromImage(image))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("This laptop’s address"))
        self._what.setText(self.tr("Give it to whoever sends to you. Nothing in it is secret."))
        self._words_title.setText(self.tr("Words to compare aloud"))
        self._address_title.setText(self.tr("Address"))
        self._print_title.setText(self.tr("Fingerprint"))
        self._copy.setText(self.tr("Copy the address"))
        self._save.setText(self.tr("Save a sheet"))
        self._qr.setAccessibleName(self.tr("The address as a picture for a camera"))
        for button in (self._copy, self._save):
            button.updateGeometry()

    def _copied(self) -> None:
        if self._identity is not None:
            self.copied.emit(self._identity.recipient)

    def _ask_where(self) -> None:
        title, kinds = self.tr("Where shall the sheet be saved?"), self.tr("PDF (*.pdf)")
        ask_where_to_save(self, title, kinds, self.tr("address.pdf"), self._save_to)

    def _save_to(self, path: Path) -> None:
        self.sheet_wanted.emit(path)
