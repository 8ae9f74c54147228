"""Vaults that benches measure on: practice vaults, filled with invented people."""

from __future__ import annotations

from pathlib import Path

from clinic_app.domain.progress import Progress
from clinic_app.services import seeding, vaults
from clinic_app.vault import kdf

PASSPHRASE = "invented for measuring only"


def small_vault(folder: Path, *, cases: int = 20) -> Path:
    """A closed vault with a few cases."""
    session = vaults.create(folder, passphrase=PASSPHRASE, clinic="Invented Clinic", cost=kdf.PRACTICE).session
    seeding.seed(session, cases, 7, Progress())
    vaults.close(session)
    return folder
