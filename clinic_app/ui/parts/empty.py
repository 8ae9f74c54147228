"""What stands where nothing is yet, and what stands where work is going on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QWidget

from clinic_app.ui.parts.base import Live, across, announce, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.label import Icon, Label, WrapLabel


class EmptyState(QWidget):
    """A dashed edge, an icon, a title, one sentence, one button."""

    def __init__(self, icon: str = "inbox", title: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = down(self, gap=8, margins=(24, 24, 24, 24))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._icon = Icon(icon, tone="muted", size="large")
        self._title = WrapLabel(title, kind="strong", strong=True)
        self._text = WrapLabel(text, tone="muted")
        self.button = Button()
        self._act: Callable[[], None] | None = None
        self.button.clicked.connect(self._acted)
        self.button.hide()
        for words in (self._title, self._text):
            words.setAlignment(centre)
        column.addStretch(1)
        column.addWidget(self._icon, 0, centre)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addWidget(self.button, 0, centre)
        column.addStretch(1)

    def say(self, title: str, text: str = "", *, icon: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        if icon:
            self._icon.change(icon)

    def offer(self, words: str, act: Callable[[], None], *, icon: str = "", kind: str = "outlined") -> Button:
        """Show the one button, which does `act`."""
        self._act = act
        self.button.setText(words)
        self.button.set_icon(icon)
        self.button.set_kind(kind)
        self.button.setVisible(True)
        return self.button

    def _acted(self) -> None:
        if self._act is not None:
            self._act()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class ProgressPanel(Live, QWidget):
    """A bar, what is being done, and Stop: never a spinner without words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = across(self, gap=12)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._words = Label(kind="small")
        self.stop = Button(size="small")
        self._stop: Callable[[], None] | None = None
        self.stop.clicked.connect(self._stopped)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)
        row.addWidget(self.stop)
        self.retranslate()
        self.hide()

    def begin(self, words: str, stop: Callable[[], None] | None = None) -> None:
        """Show that work begins; without `stop` it cannot be stopped."""
        self._stop = stop
        self.stop.setVisible(stop is not None)
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.show()
        announce(self, words)

    def step(self, done: int, total: int, words: str = "") -> None:
        """One more step is done."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        if words:
            self._words.setText(words)

    def end(self) -> None:
        """The work is over."""
        self.hide()

    def retranslate(self) -> None:
        """The one verb."""
        self.stop.setText(self.tr("Stop"))

    def _stopped(self) -> None:
        self.stop.setEnabled(False)
        if self._stop is not None:
            self._stop()


class StrengthMeter(QWidget):
    """Four bars and a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = across(self, gap=12)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 4)
        self._words = Label(kind="small", strong=True)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)

    def show_score(self, score: int, words: str, *, empty: bool = False) -> None:
        """0 to 4, in words that do not scold."""
        tone = "muted" if empty else ("danger", "danger", "caution", "positive", "positive")[score]
        self.bar.setValue(score)
        set_style(self.bar, tone=tone)
        self.bar.setAccessibleName(words)
        self._words.setText(words)
        self._words.set_tone(tone)
