"""The two switches that are always at hand: the language of the app and the size of its words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from clinic_app.domain.text import Language
from clinic_app.ui import i18n
from clinic_app.ui.parts.base import Live, across, theme
from clinic_app.ui.parts.chip import Segment
from clinic_app.ui.theme.tokens import tokens


class LanguageSwitch(Live, QWidget):
    """English or Español, each in its own words; `chosen` tells a `Language`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = across(self, gap=0)
        self._group = QButtonGroup(self)
        self._sides = {
            Language.EN: Segment("English", first=True),
            Language.ES: Segment("Español", last=True),
        }
        for side in self._sides.values():
            side.setCheckable(True)
            self._group.addButton(side)
            row.addWidget(side)
        self._group.buttonClicked.connect(self._clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Mark the language that is spoken now."""
        self._sides[i18n.language()].setChecked(True)
        for language, side in self._sides.items():
            side.setAccessibleName(side.text())
            side.setProperty("lang", language.value)
            side.updateGeometry()

    def _clicked(self, side: Segment) -> None:
        language = next(key for key, value in self._sides.items() if value is side)
        self.chosen.emit(language)


class TextSize(Live, QWidget):
    """A−, the size, A+; `stepped` tells -1 or +1, the size in the middle goes back to 100 %."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = across(self, gap=0)
        self._less = Segment("A−", first=True, check=False)
        self._size = Segment("100 %", check=False)
        self._more = Segment("A+", last=True, check=False)
        for part in (self._less, self._size, self._more):
            row.addWidget(part)
        self._less.clicked.connect(lambda: self.stepped.emit(-1))
        self._size.clicked.connect(lambda: self.stepped.emit(0))
        self._more.clicked.connect(lambda: self.stepped.emit(1))
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the parts; the ends of the scale go no further."""
        steps: list[float] = tokens()["text_scale"]["steps"]
        self._size.setText(f"{round(theme.scale * 100)} %")
        self._less.setAccessibleName(self.tr("Smaller words"))
        self._more.setAccessibleName(self.tr("Larger words"))
        self._size.setAccessibleName(self.tr("Size of the words: {size}").format(size=self._size.text()))
        self._less.setEnabled(theme.scale > steps[0])
        self._more.setEnabled(theme.scale < steps[-1])
