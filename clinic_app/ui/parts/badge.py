"""Badges and flags: word, icon, tone, always together; never clickable."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.ui import i18n
from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import badge

_PAD, _GAP = 8, 6


def badge_size(text: str) -> QSize:
    """The room that a badge with these words takes."""
    width = _PAD * 2 + theme.icon_px("small") + _GAP + paint.width_of(theme.font("small", strong=True), text)
    return QSize(width, theme.control("badge"))


def paint_badge(painter: QPainter, rect: QRect, tone: str, icon: str, text: str) -> None:
    """Draw a badge, also from a delegate; `rect` is elided into when too narrow."""
    solid = tone == "attorney"
    word = "attorney_text" if solid else tone
    paint.box(painter, rect, fill="attorney" if solid else f"{tone}_soft", edge="attorney" if solid else f"{tone}_edge")
    side = theme.icon_px("small")
    paint.icon(painter, rect.x() + _PAD, rect.center().y() + 1, icon, word, side)
    left = rect.x() + _PAD + side + _GAP
    room = QRect(left, rect.y(), rect.right() - _PAD - left + 2, rect.height())
    paint.words(painter, room, text, word, theme.font("small", strong=True))


def badge_words(group: str, name: str, /, **values: object) -> str:
    """The words of a badge token in the current language."""
    return badge(group, name).words(i18n.language(), values)


class Badge(Live, QWidget):
    """`Badge("positive", "circle-check", "Likely")`, or by token: `Badge.named("level", "likely")`."""

    def __init__(
        self, tone: str = "neutral", icon: str = "circle", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._token: tuple[str, str, dict[str, object]] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(tone, icon, text)

    @classmethod
    def named(cls, group: str, name: str, /, parent: QWidget | None = None, **values: object) -> Badge:
        """A badge of the tokens; its words follow the language."""
        made = cls(parent=parent)
        made.set_token(group, name, **values)
        return made

    def show_state(self, tone: str, icon: str, text: str) -> None:
        """Show these three."""
        self.tone, self.icon_name, self._text = tone, icon, text
        self.setAccessibleName(text)
        self.restyle()

    def set_token(self, group: str, name: str, /, **values: object) -> None:
        """Show the token `[badge.<group>] <name>`; `values` fill {n} and the like."""
        self._token = (group, name, values)
        token = badge(group, name)
        self.show_state(token.tone, token.icon, badge_words(group, name, **values))

    def text(self) -> str:
        """The word as shown."""
        return self._text

    def retranslate(self) -> None:
        """A token knows both languages; plain words are the owner's to change."""
        if self._token is not None:
            group, name, values = self._token
            self.set_token(group, name, **values)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as its words."""
        return badge_size(self._text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Tint, edge, icon, word."""
        paint_badge(QPainter(self), self.rect(), self.tone, self.icon_name, self._text)


class Flag(Badge):
    """The same without fill: an icon and a word in the tone's colour."""

    def __init__(
        self,
        tone: str = "neutral",
        icon: str = "circle",
        text: str = "",
        *,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._strong = strong
        super().__init__(tone, icon, text, parent)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Icon and word."""
        font = theme.font("small", strong=self._strong)
        return QSize(theme.icon_px("small") + _GAP + paint.width_of(font, self._text), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Icon and word on whatever lies beneath."""
        paint_flag(QPainter(self), self.rect(), self.tone, self.icon_name, self._text, strong=self._strong)


def paint_flag(painter: QPainter, rect: QRect, tone: str, icon: str, text: str, *, strong: bool = False) -> None:
    """Draw a flag, also from a delegate; neutral ones are muted."""
    role = "muted" if tone == "neutral" else tone
    side = theme.icon_px("small")
    paint.icon(painter, rect.x(), rect.center().y() + 1, icon, role, side)
    room = rect.adjusted(side + _GAP, 0, 0, 0)
    paint.words(painter, room, text, role, theme.font("small", strong=strong))
