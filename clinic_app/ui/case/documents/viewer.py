"""Looks at a scan from the vault's memory: turn pages, zoom, rotate."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from clinic_app.ui.case.documents import pages
from clinic_app.ui.parts.base import Live, across, down, set_style, theme
from clinic_app.ui.parts.button import IconButton
from clinic_app.ui.parts.card import Frame, Rule
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

_LOWEST = 420  # px at 100 %
_ZOOMS = (1.0, 1.5, 2.0, 3.0)


class ScanViewer(Live, Frame):
    """A page, its tools, and the promise that no loose copy is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName("viewer")
        self._media, self._data = "", b""
        self._page = self._pages = self._turn = self._zoom = 0
        self._name, self._place = Label(strong=True), Label(kind="small", tone="muted")
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setObjectName("picture")
        self._picture.setWordWrap(True)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._picture)
        self._scroll.setWidgetResizable(True)
        self._tools = {
            "out": IconButton("zoom-out"),
            "in": IconButton("zoom-in"),
            "rotate": IconButton("rotate-cw"),
            "back": IconButton("chevron-left", kind="outlined"),
            "on": IconButton("chevron-right", kind="outlined"),
        }
        for name, step in (("out", self._smaller), ("in", self._larger), ("rotate", self._rotate)):
            self._tools[name].clicked.connect(step)
        self._tools["back"].clicked.connect(lambda: self._go(-1))
        self._tools["on"].clicked.connect(lambda: self._go(1))
        self._promise = WrapLabel(kind="small", tone="muted")
        self._arrange()
        self.restyle()
        self.retranslate()

    def show_scan(self, name: str, media: str, data: bytes) -> None:
        """Show this scan from its first page."""
        self._media, self._data = media, data
        self._pages = pages.page_count(media, data)
        self._page = self._turn = self._zoom = 0
        self._name.setText(name)
        self._draw()

    def forget(self) -> None:
        """Let go of what was shown."""
        self._media, self._data, self._pages = "", b"", 0
        self._picture.clear()
        self._name.clear()

    def pages(self) -> int:
        """How many pages the scan has."""
        return self._pages

    def picture(self) -> QPixmap:
        """What is seen."""
        return self._picture.pixmap()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._draw()

    def restyle(self) -> None:
        """Enough room to read a page."""
        self.setMinimumHeight(theme.px(_LOWEST))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        words = {
            "out": self.tr("Smaller"),
            "in": self.tr("Larger"),
            "rotate": self.tr("Rotate"),
            "back": self.tr("Page before"),
            "on": self.tr("Next page"),
        }
        for name, tool in self._tools.items():
            tool.set_words(words[name])
        self._promise.setText(self.tr("Shown from the vault. No loose copy is made."))
        self._say_place()

    def _arrange(self) -> None:
        column = down(self, gap=0, margins=(1, 1, 1, 1))
        head = across(gap=4, margins=(16, 8, 8, 8))
        head.addWidget(self._name)
        head.addWidget(self._place)
        head.addStretch(1)
        for name in ("out", "in", "rotate", "back", "on"):
            head.addWidget(self._tools[name])
        column.addLayout(head)
        column.addWidget(Rule())
        ground = Frame("sunken")
        set_style(self._scroll, kind="plain")
        down(ground, margins=(12, 12, 12, 12)).addWidget(self._scroll)
        column.addWidget(ground, 1)
        column.addWidget(Rule())
        foot = across(gap=8, margins=(16, 10, 16, 10))
        foot.addWidget(Icon("shield-check", tone="muted", size="small"))
        foot.addWidget(self._promise, 1)
        column.addLayout(foot)

    def _draw(self) -> None:
        self._say_place()
        if not self._pages:
            kept = self.tr("This is kept safely in the vault. It cannot be shown here.")
            self._picture.setText(kept if self._data else "")
            return
        room = self._scroll.viewport().size()
        ratio = self.devicePixelRatioF()
        width = int(max(200, room.width()) * _ZOOMS[self._zoom] * ratio)
        image = pages.picture(self._media, self._data, self._page, width)
        if self._turn:
            image = image.transformed(QTransform().rotate(self._turn))
        self._show_image(image, width, ratio)

    def _show_image(self, image: QImage, width: int, ratio: float) -> None:
        fitted = image.scaledToWidth(min(width, image.width()), Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(fitted))
        self._picture.setAccessibleName(self._name.text())

    def _say_place(self) -> None:
        words = self.tr("page {at} of {all}").format(at=self._page + 1, all=self._pages)
        self._place.setText(words if self._pages > 1 else "")
        self._tools["back"].setEnabled(self._page > 0)
        self._tools["on"].setEnabled(self._page + 1 < self._pages)
        for name in ("back", "on"):
            self._tools[name].setVisible(self._pages > 1)
        self._tools["out"].setEnabled(self._zoom > 0)
        self._tools["in"].setEnabled(self._zoom + 1 < len(_ZOOMS))

    def _go(self, step: int) -> None:
        self._page = max(0, min(self._pages - 1, self._page + step))
        self._draw()

    def _rotate(self) -> None:
        self._turn = (self._turn + 90) % 360
        self._draw()

    def _larger(self) -> None:
        self._zoom = min(len(_ZOOMS) - 1, self._zoom + 1)
        self._draw()

    def _smaller(self) -> None:
        self._zoom = max(0, self._zoom - 1)
        self._draw()
