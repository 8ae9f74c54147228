"""Bundles of every format ever released still open, and the wrong ones are still refused, each with its own code."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import reading, senders
from clinic_app.ledger import blobs, dump, history
from clinic_app.ledger.database import Database
from clinic_app.vault import vault
from clinic_app.vault.kdf import PRACTICE

FOLDER = Path(__file__).with_name("bundles")
FORMATS = sorted(path.stem for path in FOLDER.glob("format-?.age"))
WRONG = sorted(path.name for path in FOLDER.glob("format-?.*.age"))


@pytest.fixture
def office(tmp_path):
    """A new vault that holds a sample's key and trusts its sender."""
    made = vault.create(tmp_path / "vault", passphrase="invented", label="Clinic lead", role="lead", cost=PRACTICE)
    db = Database.create(tmp_path / "vault", made.key)

    def for_(name: str) -> Database:
        stem = name.split(".")[0]
        identity = (FOLDER / f"{stem}.identity.txt").read_text().strip()
        with db.transaction() as tx:
            senders.trust(tx, (FOLDER / f"{stem}.sender.txt").read_text(), "Sample")
        db.device = replace(db.device, identity=identity)
        return db

    yield for_
    db.close()


def test_there_are_samples():
    assert FORMATS == ["format-1"]
    assert len(WRONG) == 6


@pytest.mark.parametrize("name", FORMATS)
def test_a_released_format_still_opens(name, office):
    db = office(name)

    checked = reading.check(db, FOLDER / f"{name}.age", progress=Progress())
    counts = reading.apply(db, checked, progress=Progress())

    assert counts.new == 3
    assert "".join(dump.canonical(db)) == (FOLDER / f"{name}.dump.json").read_text()
    assert blobs.read(db, blobs.names(db)[0]).startswith(b"%PDF-1.7")
    assert history.verify(db, Progress()).ok


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_still_refused_with_its_code(name, office):
    db = office(name)

    with pytest.raises(ClinicError) as problem:
        reading.check(db, FOLDER / name, progress=Progress())

    assert problem.value.code == f"exchange.{name.split('.')[1]}"
