"""One person in the queue: a card that the keyboard can reach as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clinic_app.domain.case import Station
from clinic_app.ui import i18n
from clinic_app.ui.case.languages import language_name
from clinic_app.ui.parts.badge import badge_words, paint_flag
from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.places.today.presenter import LONG_WAIT
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import badge

if TYPE_CHECKING:
    from clinic_app.services.people import Ticket

_PAD = 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_SIDEWAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_CALM = (Station.DOCUMENTS, Station.DONE)


class TicketCard(Live, QAbstractButton):
    """Ticket, first name and initial; language and minutes; then one line per flag.

    `walked` and `crossed` tell that the arrows want to go on, within the column or to the next.
    """

    walked = Signal(int)
    crossed = Signal(int)

    def __init__(self, ticket: Ticket, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticket, self._station = ticket, station
        self._stacked = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Two lines, and one per flag."""
        line, gap = theme.px(22), theme.px(4)
        flags = len(self._flags) + int(self._stacked)
        height = 2 * _PAD + theme.px(22) + gap + line + flags * (line + 2)
        return QSize(theme.px(120), height)

    def retranslate(self) -> None:
        """Every word in the current language; a screen reader hears the card as one sentence."""
        ticket = self.ticket
        self._language = (
            language_name(ticket.language, i18n.language()) if ticket.language else self.tr("No language yet")
        )
        self._long = ticket.minutes >= LONG_WAIT and self._station not in _CALM
        self._time = self._time_words()
        self._flags = [self._flag(name) for name in ticket.flags]
        if ticket.volunteer and self._station in (Station.INTERVIEW, Station.REVIEW):
            token = badge("flag", "with")
            self._flags.append((token.tone, token.icon, badge_words("flag", "with", name=ticket.volunteer)))
        number = self.tr("Ticket {number}").format(number=ticket.ticket)
        spoken = [
            number,
            ticket.first_name_initial,
            self._language,
            self._time,
            *(words for _, _, words in self._flags),
        ]
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.setText(ticket.first_name_initial)
        self._stacked = self.isVisible() and not self._fits_beside()
        self.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A card, and on it what there is to know at a glance."""
        painter = QPainter(self)
        fill = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
        paint.box(painter, self.rect(), fill=fill, edge="border", radius="card")
        line, gap, y = theme.px(22), theme.px(4), _PAD
        number = theme.font("strong", strong=True)
        wide = paint.width_of(number, self.ticket.ticket)
        paint.words(painter, QRect(_PAD, y, wide, line), self.ticket.ticket, "text", number)
        left = _PAD + max(wide, theme.px(22)) + 12
        name = QRect(left, y, self.width() - left - _PAD, line)
        paint.words(painter, name, self.ticket.first_name_initial, "text", theme.font(strong=True))
        y += line + gap
        right = self.width() - _PAD if self._stacked else self._paint_time(painter, y, line) - 8
        paint_flag(painter, QRect(_PAD, y, right - _PAD, line), "neutral", "languages", self._language)
        if self._stacked:
            y += line + 2
            self._paint_time(painter, y, line)
        for tone, icon, words in self._flags:
            y += line + 2
            paint_flag(painter, QRect(_PAD, y, self.width() - 2 * _PAD, line), tone, icon, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrows walk through the queue, Enter opens; a plain button would take the arrows for Tab."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in _SIDEWAYS:
            self.crossed.emit(_SIDEWAYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Where language and time do not fit beside each other, the time gets a line of its own."""
        super().resizeEvent(event)
        stacked = not self._fits_beside()
        if stacked != self._stacked:
            self._stacked = stacked
            self.updateGeometry()

    def _fits_beside(self) -> bool:
        small = theme.font("small")
        icons = 2 * (theme.icon_px("small") + 7)
        needed = paint.width_of(small, self._language) + paint.width_of(small, self._time) + icons + 10
        return needed <= self.width() - 2 * _PAD

    def _paint_time(self, painter: QPainter, y: int, line: int) -> int:
        tone, icon = ("caution", "hourglass") if self._long else ("neutral", "clock")
        width = theme.icon_px("small") + 7 + paint.width_of(theme.font("small"), self._time)
        left = _PAD if self._stacked else self.width() - _PAD - width
        paint_flag(painter, QRect(left, y, width, line), tone, icon, self._time)
        return left

    def _time_words(self) -> str:
        if self._station is Station.DONE:
            return self.ticket.since.strftime("%H:%M")
        minutes = self.ticket.minutes
        if minutes < 100:
            return self.tr("%n min", "", minutes)
        return (
            self.tr("%n h", "", round(minutes / 60)) if minutes < 48 * 60 else self.tr("%n day(s)", "", minutes // 1440)
        )

    def _flag(self, name: str) -> tuple[str, str, str]:
        token = badge("flag", name)
        return token.tone, token.icon, badge_words("flag", name)
