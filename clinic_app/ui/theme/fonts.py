"""The shipped font, and fonts by token.

Noto Sans comes as one variable file; its weight is set as a variation axis, because by weight Qt offers
only the regular face.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from clinic_app.ui.theme.tokens import tokens

_WEIGHT = QFont.Tag("wght")


def load() -> bool:
    """Make the shipped font known to Qt; False when it is not there and the system's font must do."""
    folder = _package() / "files"
    upright = [file for file in sorted(folder.glob("*.ttf")) if "Italic" not in file.name]
    known = [QFontDatabase.addApplicationFont(str(file)) for file in upright]
    return max(known, default=-1) >= 0


def _package() -> Path:
    """Where the fonts lie. Importing the package would cost more than loading them."""
    package = importlib.util.find_spec("fontpkg_noto_sans")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent


def font(kind: str, *, scale: float, strong: bool = False, mono: bool = False) -> QFont:
    """The font of a type token (`small`, `body`, `strong`, `title`, `speak`, `turned`) at a text scale."""
    table = tokens()["font"]
    made = QFont()
    if mono:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
        made.setFamilies([table["mono"], "DejaVu Sans Mono", *fixed])
        made.setStyleHint(QFont.StyleHint.Monospace)
    else:
        made.setFamilies([table["family"]])
    made.setPixelSize(round(tokens()["type"][kind]["px"] * scale))
    made.setVariableAxis(_WEIGHT, table["strong" if strong else "regular"])
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
