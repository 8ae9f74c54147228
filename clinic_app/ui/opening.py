"""What is loaded while the empty frame is already seen: look, language, and the face that fits the vault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMainWindow

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


def furnish(
    app: QApplication, frame: QMainWindow, *, vault: Path | None, passphrase: str | None, user: str | None
) -> None:
    """Put the window into its frame, and try a passphrase that was given at the start."""
    preferences = Preferences()
    ring = dress(app, preferences)
    frame.destroyed.connect(ring.deleteLater)
    window = Window(vault or preferences.folder or default_vault_folder(), preferences, user=user)
    bugs.catch(window)
    window.begin()
    frame.setCentralWidget(window)
    if passphrase is not None:
        window.unlock_with(passphrase)


def _system_language() -> Language:
    return Language.ES if QLocale.system().language() == QLocale.Language.Spanish else Language.EN
