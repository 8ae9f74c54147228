"""Starts the window: the application, its look, its language, and the face that fits the vault."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from clinic_app.domain.text import Language
from clinic_app.host.paths import default_vault_folder
from clinic_app.ui import bugs, i18n
from clinic_app.ui.parts.focus import FocusRing
from clinic_app.ui.preferences import Preferences
from clinic_app.ui.shell.window import Window
from clinic_app.ui.theme.current import theme


def dress(app: QApplication, preferences: Preferences) -> FocusRing:
    """Give the application its look and language; keep what is returned as long as the application."""
    app.setApplicationName("Clinic App")
    app.setApplicationDisplayName("Clinic App")
    theme.start(app, scheme=preferences.scheme, scale=preferences.text_scale)
    i18n.switch(preferences.language or _system_language())
    return FocusRing(app)


def run(*, vault: Path | None = None, passphrase: str | None = None, user: str | None = None) -> int:
    """Open the window on a vault (the last one, or this computer's own, when None) until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    preferences = Preferences()
    ring = dress(app, preferences)
    window = Window(vault or preferences.folder or default_vault_folder(), preferences, user=user)
    bugs.catch(window)
    window.begin()
    window.resize(1366, 768)
    window.show()
    if passphrase is not None:
        window.unlock_with(passphrase)
    code = app.exec()
    ring.deleteLater()
    return code


def _system_language() -> Language:
    return Language.ES if QLocale.system().language() == QLocale.Language.Spanish else Language.EN
