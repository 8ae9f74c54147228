"""Buttons: a verb, perhaps an icon, perhaps the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from clinic_app.ui.parts.base import Live, theme
from clinic_app.ui.parts.key_hint import hint_size, paint_hint
from clinic_app.ui.theme import paint

_GAP = 8
_FILLS = {
    "primary": ("accent", "accent_hover", "accent_pressed"),
    "outlined": ("raised", "hover", "pressed"),
    "quiet": ("", "hover", "pressed"),
    "danger": ("raised", "danger_soft", "danger_soft"),
    "link": ("", "", ""),
    "toast": ("", "", ""),
}
_WORDS = {
    "primary": "accent_text",
    "outlined": "text",
    "quiet": "accent",
    "danger": "danger",
    "link": "accent",
    "toast": "attorney_text",
}
_EDGES = {"outlined": "border_strong", "danger": "danger"}
_HEIGHTS = {"normal": "button", "small": "button_small", "large": "button_large"}


class Button(Live, QPushButton):
    """A push button of one kind: primary, outlined, quiet, danger, or link (words only)."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: str = "outlined",
        icon: str = "",
        key: str = "",
        size: str = "normal",
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`icon` and `trailing` are Lucide names; `key` is only a hint, the shortcut is the owner's."""
        super().__init__(text, parent)
        self.kind, self.icon_name, self.trailing, self._key, self._size = kind, icon, trailing, key, size
        self._shows_key = True
        self.setAutoDefault(True)  # Enter presses what is in focus, in dialogs and everywhere else
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if key:
            self.setAccessibleDescription(key)

    def set_kind(self, kind: str) -> None:
        """Become another kind, as when the page's main action changes."""
        self.kind = kind
        self.restyle()

    def set_icon(self, name: str) -> None:
        """Show another icon before the words."""
        self.icon_name = name
        self.restyle()

    def show_key(self, *, shown: bool) -> None:
        """Leave the key hint out where there is no room for it; the key still works."""
        if shown != self._shows_key:
            self._shows_key = shown
            self.restyle()

    def words_font(self) -> QFont:
        """The font of the words, which the size decides."""
        return theme.font("small" if self._size == "small" else "body", strong=True)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as its words; Spanish gets the room it needs."""
        return QSize(self._pad() * 2 + self._inner_width(), theme.control(_HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Fill, edge, icon, words, key."""
        painter = QPainter(self)
        self._paint_ground(painter)
        role = self._word_role()
        middle = self.height() // 2
        x = max(self._pad(), (self.width() - self._inner_width()) // 2)
        if self.icon_name:
            paint.icon(painter, x, middle, self.icon_name, role, self._icon_px())
            x += self._icon_px() + _GAP
        font = self.words_font()
        if self.kind in ("link", "toast") and (self.underMouse() or self.kind == "toast"):
            font.setUnderline(True)
        width = paint.width_of(font, self.text())
        paint.words(painter, QRect(x, 0, width, self.height()), self.text(), role, font)
        self._paint_tail(painter, x + width + _GAP, role)

    def _paint_ground(self, painter: QPainter) -> None:
        rest, hover, pressed = _FILLS[self.kind]
        if not self.isEnabled():
            if self.kind not in ("quiet", "link", "toast"):
                paint.box(painter, self.rect(), fill="window", edge="border")
            return
        fill = pressed if self.isDown() or self.isChecked() else hover if self.underMouse() else rest
        edge = _EDGES.get(self.kind, "")
        width = 2 if self.kind == "danger" and self.isDown() else 1
        if fill or edge:
            paint.box(painter, self.rect(), fill=fill, edge=edge, width=width)

    def _paint_tail(self, painter: QPainter, x: int, role: str) -> None:
        middle = self.height() // 2
        if self._key and self._shows_key:
            ground = "" if self.kind == "primary" else "sunken"
            paint_hint(painter, x + 4, middle, self._key, role=role if self.kind == "primary" else "muted", fill=ground)
            x += hint_size(self._key).width() + 4 + _GAP
        if self.trailing:
            paint.icon(painter, x, middle, self.trailing, role, self._icon_px())

    def _word_role(self) -> str:
        return _WORDS[self.kind] if self.isEnabled() else "disabled"

    def _pad(self) -> int:
        return 0 if self.kind in ("link", "toast") else 14 if self._size != "large" else 20

    def _icon_px(self) -> int:
        return theme.icon_px("small" if self._size == "small" else "normal")

    def _inner_width(self) -> int:
        width = paint.width_of(self.words_font(), self.text()) if self.text() else -_GAP
        width += self._icon_px() + _GAP if self.icon_name else 0
        width += hint_size(self._key).width() + _GAP + 4 if self._key and self._shows_key else 0
        return width + (self._icon_px() + _GAP if self.trailing else 0)


class IconButton(Button):
    """An icon alone, for closing crosses and tool rows: its words are tooltip and accessible name."""

    def __init__(self, icon: str, *, kind: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__("", kind=kind, icon=icon, parent=parent)

    def set_words(self, words: str) -> None:
        """What the icon means."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A square target."""
        side = theme.control("button")
        return QSize(side, side)

    def _pad(self) -> int:
        return 0

    def _word_role(self) -> str:
        return "text" if self.isEnabled() else "disabled"
