from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from clinic_app.vault import driver, kdf, keyfile, vault
from clinic_app.vault.secret import Key

PASSPHRASE = "an invented phrase of words"


@dataclass
class Made:
    """A vault on disk, and what its maker was told."""

    folder: Path
    key: Key
    code: str

    @property
    def database(self) -> Path:
        return self.folder / driver.DATABASE

    @property
    def keys(self) -> Path:
        return self.folder / keyfile.KEYS

    @property
    def copy(self) -> Path:
        return self.folder / keyfile.COPY

    def fill(self, rows: int = 400) -> None:
        """Put something in, so that there are pages to damage."""
        connection = driver.open_(self.folder, self.key)
        connection.execute("CREATE TABLE invented (x)")
        connection.execute("BEGIN")
        connection.execute_many("INSERT INTO invented VALUES (?)", [("x" * 500,)] * rows)
        connection.execute("COMMIT")
        connection.close()


@pytest.fixture
def made(tmp_path) -> Made:
    folder = tmp_path / "vault"
    new = vault.create(folder, passphrase=PASSPHRASE, label="lead", role="lead", cost=kdf.PRACTICE)
    return Made(folder, new.key, new.recovery_code)
