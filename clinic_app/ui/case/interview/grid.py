"""Answers side by side, in as many columns as the words allow; arrows move between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme

_GAP = 12
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class AnswerGrid(Live, QWidget):
    """Places its buttons in rows; a row of up to four shares the width by need, more stand in equal columns."""

    def __init__(self, parent: QWidget | None = None, *, most_columns: int = 4) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []
        self._most = most_columns
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, buttons: Sequence[QAbstractButton]) -> None:
        """Take these buttons, in reading order."""
        for button in buttons:
            button.setParent(self)
            button.installEventFilter(self)
            button.show()
        self._buttons = list(buttons)
        self.arrange()

    def seen(self) -> list[QAbstractButton]:
        """The buttons that are not filtered out."""
        return [button for button in self._buttons if not button.isHidden()]

    def arrange(self) -> None:
        """Place the buttons for the width there is."""
        left = top = 0
        for row, widths in self._rows(self.width()):
            height = _height(row, widths)
            left = 0
            for button, width in zip(row, widths, strict=True):
                button.setGeometry(QRect(left, top, width, height))
                left += width + _GAP
            top += height + _GAP
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        """Rows wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """The rows that a width leads to."""
        heights = [_height(row, widths) for row, widths in self._rows(width)]
        return sum(heights) + _GAP * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for what it holds."""
        width = self.width() if self.isVisible() else 640
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        widest = max((button.minimumSizeHint().width() for button in self.seen()), default=0)
        return QSize(min(widest, 320), self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self.arrange()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Watch what the children get."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return self._move(watched, *_STEPS[key])
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QAbstractButton):
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def _move(self, watched: QObject, right: int, down: int) -> bool:
        """Focus the neighbour; at an edge the key goes to nobody."""
        seen = self.seen()
        if watched not in seen:
            return False
        step = right if right else down * len(self._rows(self.width())[0][0])
        wanted = seen.index(watched) + step
        if 0 <= wanted < len(seen):
            seen[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _rows(self, width: int) -> list[tuple[list[QAbstractButton], list[int]]]:
        seen = self.seen()
        if not seen:
            return []
        needs = [button.sizeHint().width() for button in seen]
        least = [button.minimumSizeHint().width() for button in seen]
        alone = len(seen) <= self._most and not theme.folds("columns", self.window().width())
        if alone and sum(least) + _GAP * (len(seen) - 1) <= width:
            return [(seen, _shared(needs, least, width - _GAP * (len(seen) - 1)))]
        columns = min(self._most, len(seen), max(1, (width + _GAP) // (max(least) + _GAP)))
        if len(seen) == self._most and columns > 1:
            columns = 2
        each = (width - _GAP * (columns - 1)) // columns
        parts = [seen[at : at + columns] for at in range(0, len(seen), columns)]
        return [(part, [each] * len(part)) for part in parts]


def _height(row: list[QAbstractButton], widths: list[int]) -> int:
    """The tallest of a row; words may wrap in narrow ones."""
    return max(
        button.heightForWidth(width) if button.hasHeightForWidth() else button.sizeHint().height()
        for button, width in zip(row, widths, strict=True)
    )


def _shared(needs: list[int], least: list[int], width: int) -> list[int]:
    """Equal widths, except where the words need more; nobody gets less than the least that shows every word."""
    short = sum(needs) > width
    floors = least if short else needs
    left, shares = width, [0] * len(needs)
    waiting = list(range(len(needs)))
    for at in sorted(waiting, key=lambda place: -floors[place]):
        shares[at] = max(left // len(waiting), floors[at])
        left -= shares[at]
        waiting.remove(at)
    return shares
