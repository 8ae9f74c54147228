"""What the app remembers outside a vault: choices about the screen, and nothing about people."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from clinic_app.host import paths
from clinic_app.vault import disk


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The choices of whoever uses this computer.

    `vault` is the folder opened last, `clinics` the name of the clinic in each folder, for the locked window;
    `wrong_tries` and `not_before` (Unix time) make wrong passphrases slow, also across a restart.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    text_percent: Annotated[int, msgspec.Meta(ge=75, le=300)] = 100
    idle_minutes: Annotated[int, msgspec.Meta(ge=1, le=30)] = 5
    vault: str = ""
    clinics: dict[str, str] = {}
    wrong_tries: Annotated[int, msgspec.Meta(ge=0)] = 0
    not_before: float = 0.0

    def but(self, **changes: object) -> Settings:
        """These settings with some of them changed; `ValueError` for one that is not allowed."""
        return msgspec.convert(msgspec.structs.asdict(self) | changes, Settings)


def load(file: Path | None = None) -> Settings:
    """The stored settings; the usual ones where none are stored or they cannot be read."""
    try:
        return msgspec.json.decode((file or paths.settings_file()).read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()


def save(settings: Settings, file: Path | None = None) -> None:
    """Store them, whole or not at all; a disk that refuses raises `vault.disk_full` or `vault.read_only`."""
    file = file or paths.settings_file()
    with disk.troubles():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.write_whole(file, msgspec.json.format(msgspec.json.encode(settings), indent=1) + b"\n")
