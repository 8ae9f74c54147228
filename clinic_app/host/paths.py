"""Where things lie on this computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

HOME = "CLINIC_HOME"  # the environment variable that moves everything elsewhere, for tests and sticks
_APP = "clinic-app"


def resource_folder() -> Path:
    """The folder of what is shipped: packs, letters, help, theme."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "resources" if frozen else Path(__file__).resolve().parents[2] / "resources"


def data_folder() -> Path:
    """Where vaults are kept unless a person says otherwise."""
    return _elsewhere() or Path(platformdirs.user_data_dir(_APP, appauthor=False))


def default_vault_folder() -> Path:
    """The vault that the app opens when none is named."""
    return data_folder() / "vault"


def settings_file() -> Path:
    """The choices about the screen."""
    return (_elsewhere() or Path(platformdirs.user_config_dir(_APP, appauthor=False))) / "settings.json"


def log_folder() -> Path:
    """Where the log of codes and counts lies."""
    elsewhere = _elsewhere()
    return elsewhere / "log" if elsewhere else Path(platformdirs.user_log_dir(_APP, appauthor=False))


def _elsewhere() -> Path | None:
    home = os.environ.get(HOME)
    return Path(home) if home else None
