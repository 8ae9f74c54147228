"""Words on the page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from clinic_app.ui.parts.base import set_style, set_type, theme
from clinic_app.ui.theme.tokens import tokens


class Label(QLabel):
    """One line of words: `Label("Today", kind="title", strong=True, tone="muted")`."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "body",
        strong: bool = False,
        tone: str = "text",
        mono: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_type(self, kind, strong=strong, mono=mono)
        set_style(self, tone=tone)

    def set_tone(self, tone: str) -> None:
        """Change the colour role of the words."""
        set_style(self, tone=tone)


class WrapLabel(Label):
    """Words that wrap, with a height that follows the width; at most the reading measure wide."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "body",
        strong: bool = False,
        tone: str = "text",
        measure: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind=kind, strong=strong, tone=tone, parent=parent)
        self._measure = measure
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        """Always: that is what it is for."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """The lines that the words need at this width."""
        return self._lines_height(min(width, self._widest()))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as the words, up to the measure."""
        width = min(self._widest(), QFontMetrics(self.font()).horizontalAdvance(self.text()) + 4)
        return QSize(width, self._lines_height(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Narrow enough to fold, tall enough for the width it has."""
        longest = max(self.text().split() or [""], key=len)
        width = min(QFontMetrics(self.font()).horizontalAdvance(longest) + 4, 320)
        return QSize(width, self._lines_height(max(self.width(), width)) if self.isVisible() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """A new width may need more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _widest(self) -> int:
        return theme.px(tokens()["type"]["measure_max_px"]) if self._measure else 16777215

    def _lines_height(self, width: int) -> int:
        if not self.text():
            return 0
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
        edges = self.contentsMargins()
        inner = max(1, width - edges.left() - edges.right())
        room = QFontMetrics(self.font()).boundingRect(0, 0, inner, 100_000, flags, self.text())
        return room.height() + edges.top() + edges.bottom()


class ElideLabel(Label):
    """One line that is cut with dots when there is no room; the whole of it is the tooltip."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A few letters."""
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """As much as fits."""
        painter = QPainter(self)
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if words != self.text() else "")
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), words)


class Icon(QLabel):
    """A Lucide icon beside words, hidden from screen readers: the words say it."""

    def __init__(self, name: str, *, tone: str = "text", size: str = "normal", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._draw)
        self._draw()

    def change(self, name: str, *, tone: str | None = None) -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._tone = name, tone or self._tone
        self._draw()

    def _draw(self) -> None:
        side = theme.icon_px(self._size)
        self.setPixmap(theme.pixmap(self._name, self._tone, side))
        self.setFixedSize(side, side)
