"""Check boxes and radio buttons, drawn by us: a stylesheet could only show image files."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.theme import paint

_GAP = 10


def _hint(button: QAbstractButton) -> QSize:
    side = theme.control("check_box")
    return QSize(side + _GAP + paint.width_of(theme.font(), button.text()) + 2, theme.control("target_min"))


def _paint(button: QAbstractButton, *, round_: bool) -> None:
    painter = QPainter(button)
    side = theme.control("check_box")
    mark = QRect(0, (button.height() - side) // 2, side, side)
    on, live = button.isChecked(), button.isEnabled()
    rest = "hover" if button.underMouse() and live else "raised"
    edge = "border" if not live else "accent" if on else "border_strong"
    fill = "accent" if on and live else rest
    (paint.pill if round_ else paint.box)(painter, mark, fill=fill, edge=edge)
    if on and round_:
        inner = side // 5 * 2
        paint.pill(
            painter,
            QRect(mark.center() - QPoint(inner // 2 - 1, inner // 2 - 1), QSize(inner, inner)),
            fill="accent_text",
        )
    elif on:
        paint.icon(
            painter, mark.x() + 2, mark.center().y() + 1, "check", "accent_text" if live else "disabled", side - 4
        )
    words = QRect(side + _GAP, 0, button.width() - side - _GAP, button.height())
    paint.words(painter, words, button.text(), "text" if live else "disabled", theme.font())


class CheckBox(Live, QCheckBox):
    """On or off."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Box and words in a 32 px target."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return _hint(self)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """The words count too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A square with a check."""
        _paint(self, round_=False)


class Radio(Live, QRadioButton):
    """One of several."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Circle and words in a 32 px target."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return _hint(self)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """The words count too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A circle with a dot."""
        _paint(self, round_=True)
