"""Which pack the app works with. Only the ones that come with it, until others can be installed."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.packs.loading import load
from clinic_app.packs.pack import Pack

BUNDLED = "us-labor"


def folder() -> Path:
    """Where the packs lie that come with the app, also when it is frozen."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root / "resources" / "packs"


def newest(under: Path) -> Path:
    """The folder of the newest version; versions are numbers with dots."""
    versions = [each for each in under.iterdir() if (each / "pack.toml").is_file()] if under.is_dir() else []
    if not versions:
        raise ClinicError("pack.none_bundled")
    return max(versions, key=lambda each: [int(part) for part in each.name.split(".") if part.isdecimal()])


@cache
def bundled() -> Pack:
    """The newest pack that comes with the app; read once."""
    return load(newest(folder() / BUNDLED))


def in_force() -> Pack:
    """The pack to screen with."""
    return bundled()
