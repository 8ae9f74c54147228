"""What the app remembers outside a vault: choices about the screen, and nothing about people.

Read before the first window is painted, hence with what Python brings along and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path

from clinic_app.host import paths
from clinic_app.vault import disk


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The choices of whoever uses this computer.

    `vault` is the folder opened last, `clinics` the name of the clinic in each folder, for the locked window;
    `wrong_tries` and `not_before` (Unix time) make wrong passphrases slow, also across a restart.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    idle_minutes: int = 5
    vault: str = ""
    clinics: dict[str, str] = field(default_factory=dict)
    wrong_tries: int = 0
    not_before: float = 0.0

    def but(self, **changes: object) -> Settings:
        """These settings with some of them changed; `ValueError` for one that is not allowed."""
        return _checked(asdict(self) | changes)


def load(file: Path | None = None) -> Settings:
    """The stored settings; the usual ones where none are stored or they cannot be read."""
    try:
        stored = json.loads((file or paths.settings_file()).read_bytes())
        known = {each.name for each in fields(Settings)}
        return _checked({name: value for name, value in dict(stored).items() if name in known})
    except (OSError, ValueError, TypeError, RecursionError):
        return Settings()


def save(settings: Settings, file: Path | None = None) -> None:
    """Store them, whole or not at all; a disk that refuses raises `vault.disk_full` or `vault.read_only`."""
    file = file or paths.settings_file()
    with disk.troubles():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.write_whole(file, json.dumps(asdict(settings), indent=1, ensure_ascii=False).encode() + b"\n")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_whole(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_table_of_text(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(word, str) for word in (*value, *value.values()))


_ALLOWED: dict[str, Callable[[object], bool]] = {
    "language": _is_text,
    "theme": lambda value: value in set(Theme),
    "text_percent": _is_whole(75, 300),
    "idle_minutes": _is_whole(1, 30),
    "vault": _is_text,
    "clinics": _is_table_of_text,
    "wrong_tries": _is_whole(0, 2**31),
    "not_before": _is_number,
}


def _checked(values: dict[str, object]) -> Settings:
    """Settings of these values, each of which must be allowed."""
    for name, value in values.items():
        if name not in _ALLOWED or not _ALLOWED[name](value):
            raise ValueError(name)
    theme = Theme(str(values.get("theme", Theme.SYSTEM)))
    return Settings(**{**values, "theme": theme})  # type: ignore[arg-type]  # each was checked just now
