"""Frames: cards, lines, and the page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.ui.parts.base import across, down, set_style, theme


class Frame(QFrame):
    """A frame of one kind of the stylesheet: card, group, raised, sunken, side, bar, foot, changed, a tone ..."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind=kind)


class Card(Frame):
    """Raised, a hairline edge, padding 16; `column` or `row` takes what it holds."""

    def __init__(
        self, kind: str = "card", *, pad: int | None = None, gap: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(kind, parent)
        inner = theme.space("card") if pad is None else pad
        self.column: QVBoxLayout = down(self, gap=gap, margins=(inner, inner, inner, inner))

    def row(self, *, gap: int = 8) -> QHBoxLayout:
        """Add a row to the column and give it."""
        line = across(gap=gap)
        self.column.addLayout(line)
        return line


class Rule(QFrame):
    """A hairline, across or upright."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class ScrollPage(QScrollArea):
    """A page that scrolls up and down, never sideways; put things into `column`."""

    def __init__(
        self, *, margins: tuple[int, int, int, int] | None = None, gap: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        page = theme.space("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        set_style(self.body, kind="plain")
        self.column = down(self.body, gap=gap, margins=(page, page, page, page) if margins is None else margins)
        self.setWidget(self.body)
        self.body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """The page is never narrower than what stands on it."""
        if (
            event.type() == QEvent.Type.LayoutRequest
            and self.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Minimum
        ):
            self.setMinimumWidth(self.body.minimumSizeHint().width())
        return super().eventFilter(watched, event)

    def show_part(self, widget: QWidget) -> None:
        """Scroll so that `widget` is seen whole."""
        self.ensureWidgetVisible(widget, 0, theme.space("page"))
