"""Lucide icons, drawn in a role's colour.

The icons live in the database of the `python-lucide` package. It is read directly: importing the package would
cost a tenth of a second before the first window. QtSvg draws `currentColor` as black, so the colour is put into
the text first.
"""

from __future__ import annotations

import importlib.util
import sqlite3
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from clinic_app.ui.theme.tokens import tokens

_HALF_FILLED = "contrast"
_FIND = """
    SELECT svg FROM icons WHERE name = :name
    UNION ALL SELECT svg FROM icons JOIN icon_aliases USING (name) WHERE alias = :name
"""


@cache
def _database() -> sqlite3.Connection:
    package = importlib.util.find_spec("lucide")
    assert package is not None
    assert package.origin is not None
    path = Path(package.origin).parent / "data" / "lucide-icons.db"
    return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)


@cache
def source(name: str) -> str:
    """The icon's SVG text, also by a former name; KeyError for a name that Lucide does not have."""
    row = _database().execute(_FIND, {"name": name}).fetchone()
    if row is None:
        raise KeyError(name)
    return str(row[0])


def coloured(name: str, colour: str, px: int) -> str:
    """SVG text in `colour`, with the stroke that suits its size."""
    table = tokens()["icon"]
    stroke = table["stroke_at_20"] if px >= table["normal"] else table["stroke_under_20"]
    text = source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    if name == _HALF_FILLED:
        text = text.replace('<path d="M12 18', f'<path fill="{colour}" d="M12 18')
    return text


@cache
def pixmap(name: str, colour: str, px: int, ratio: float = 1.0) -> QPixmap:
    """The icon as `px` by `px` logical pixels; kept for the next time."""
    side = round(px * ratio)
    image = QPixmap(QSize(side, side))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(coloured(name, colour, px).encode()))
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
