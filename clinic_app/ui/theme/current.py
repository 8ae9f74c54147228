"""The live theme: which colours, which text size, and every value that follows from them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.ui.theme import fonts, icons, palette, style
from clinic_app.ui.theme.tokens import Scheme, colours, icon_name, size, tokens

_TYPE = "type_token"
_STRONG = "type_strong"
_MONO = "type_mono"


class Theme(QObject):
    """One per process, as `theme`. `changed` follows every switch, after all widgets were told."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.LIGHT
        self.scale = 1.0
        self.still = False
        self._chosen: Scheme | None = None

    # -- values

    def colour(self, role: str) -> QColor:
        """A colour role of the current scheme."""
        return QColor(colours(self.scheme)[role])

    def px(self, at_100: float) -> int:
        """A size that grows with the text: control heights, icons, type."""
        return round(at_100 * self.scale)

    def control(self, name: str) -> int:
        """The height of a control token, grown with the text."""
        return self.px(size("control", name))

    def space(self, name: str) -> int:
        """A gap; gaps do not grow."""
        return size("space", name)

    def layout(self, name: str) -> int:
        """A width or height of the page plan, grown with the text."""
        return self.px(size("layout", name))

    def icon_px(self, name: str = "normal") -> int:
        """The side of an icon size token, grown with the text."""
        return self.px(size("icon", name))

    def font(self, kind: str = "body", *, strong: bool = False, mono: bool = False) -> QFont:
        """The font of a type token at the current text size."""
        return fonts.font(kind, scale=self.scale, strong=strong, mono=mono)

    def pixmap(self, name: str, role: str = "text", px: int | None = None) -> QPixmap:
        """A Lucide icon in a role's colour, sharp on this screen."""
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        side = px if px is not None else self.icon_px()
        return icons.pixmap(name, colours(self.scheme)[role], side, ratio)

    def icon(self, meaning: str, role: str = "text", px: int | None = None) -> QIcon:
        """An icon by what it stands for (`lock`, `add`), for Qt's own menus and actions."""
        return QIcon(self.pixmap(icon_name(meaning), role, px))

    # -- folding, by window width divided by the text scale

    def folds(self, what: str, width: int) -> bool:
        """Whether `rail`, `outline` or `columns` fold in a window of this width."""
        return bool(width / self.scale < tokens()["text_scale"][f"fold_{what}_below"])

    # -- choices

    def start(self, app: QApplication, *, scheme: Scheme | None = None, scale: float = 1.0) -> None:
        """Dress the application for the first time, and follow the system where `scheme` is None."""
        self._chosen, self.scale = scheme, scale
        fonts.load()
        app.styleHints().colorSchemeChanged.connect(self.follow_system)
        self.scheme = self._chosen or self._system()
        self._dress(app)

    def choose(self, scheme: Scheme | None) -> None:
        """A person's choice of colours; None follows the system."""
        self._chosen = scheme
        self.follow_system()

    @property
    def chosen(self) -> Scheme | None:
        """What a person chose; None while the system decides."""
        return self._chosen

    def follow_system(self) -> None:
        """Look again at what the person or the system wants, and change if it changed."""
        wanted = self._chosen or self._system()
        if wanted is not self.scheme:
            self.scheme = wanted
            self._redress()

    def resize_text(self, scale: float) -> None:
        """One of the text sizes; everything grows with it."""
        if scale != self.scale:
            self.scale = scale
            self._redress()

    def step_text(self, direction: int) -> None:
        """One size up (+1) or down (-1), as far as the steps go."""
        steps: list[float] = tokens()["text_scale"]["steps"]
        nearest = min(range(len(steps)), key=lambda at: abs(steps[at] - self.scale))
        self.resize_text(steps[max(0, min(len(steps) - 1, nearest + direction))])

    # -- the application

    @staticmethod
    def _system() -> Scheme:
        hints = QGuiApplication.styleHints()
        access = hints.accessibility() if hasattr(hints, "accessibility") else None
        if access is not None and access.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
        return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _redress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._dress(app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        app.setPalette(palette.build(colours(self.scheme)))
        app.setFont(self.font())
        app.setStyleSheet(style.sheet(colours(self.scheme), self.scale))
        for widget in app.allWidgets():  # afterwards: a new stylesheet gives every widget its old font back
            _wear(widget)


theme = Theme()


def set_type(widget: QWidget, kind: str, *, strong: bool = False, mono: bool = False) -> None:
    """Give a widget the font of a type token, now and at every text size."""
    widget.setProperty(_TYPE, kind)
    widget.setProperty(_STRONG, strong)
    widget.setProperty(_MONO, mono)
    _wear(widget)


def _wear(widget: QWidget) -> None:
    kind = widget.property(_TYPE)
    if kind:
        widget.setFont(theme.font(kind, strong=bool(widget.property(_STRONG)), mono=bool(widget.property(_MONO))))


def set_style(widget: QWidget, **properties: str | bool) -> None:
    """Set what the stylesheet looks at (`kind="card"`, `tone="muted"`) and show it at once."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
