"""The bar over the faces that stand before the clinic: the mark, a title, the two switches."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clinic_app.ui.parts.base import Live, across, theme
from clinic_app.ui.parts.card import Frame
from clinic_app.ui.parts.label import Label
from clinic_app.ui.parts.mark import Mark
from clinic_app.ui.parts.switches import LanguageSwitch, TextSize


class FaceBar(Live, Frame):
    """`language` and `text_size` are the switches."""

    def __init__(self, *, line: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("bar" if line else "plain", parent)
        page = theme.space("page")
        row = across(self, gap=12, margins=(page, 10, page, 10))
        self._title = Label(strong=True)
        self.language = LanguageSwitch()
        self.text_size = TextSize()
        row.addWidget(Mark())
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.language)
        row.addWidget(self.text_size)
        self.language.setFixedWidth(self._wide())
        self.restyle()

    def set_title(self, words: str) -> None:
        """What is going on here."""
        self._title.setText(words)

    def restyle(self) -> None:
        """The language switch never changes its width when it is used."""
        self.language.setFixedWidth(self._wide())

    @staticmethod
    def _wide() -> int:
        return theme.px(200)
