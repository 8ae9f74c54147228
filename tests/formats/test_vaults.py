"""Vaults of every released format open for good, and damaged ones are told apart. See vaults/README.md."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.ledger import blobs, changes, dump, history, records, search
from clinic_app.ledger.database import Database
from clinic_app.vault import health, vault

FOLDER = Path(__file__).with_name("vaults")
FORMATS = sorted(place.name for place in FOLDER.iterdir() if place.is_dir())


@pytest.fixture(params=FORMATS)
def golden(request, tmp_path):
    """A copy of a kept vault, and what is known about it."""
    shutil.copytree(FOLDER / request.param, tmp_path / "vault")
    about = json.loads((FOLDER / f"{request.param}.about.json").read_text("utf-8"))
    return tmp_path / "vault", about, (FOLDER / f"{request.param}.dump.json").read_text("utf-8")


def lead(about) -> str:
    return about["passphrases"]["Clinic lead"]


def code_of(work) -> str:
    with pytest.raises(ClinicError) as caught:
        work()
    return caught.value.code


def test_there_is_one_of_this_format():
    assert FORMATS


def test_everybody_still_gets_in(golden):
    folder, about, _ = golden
    keys = {
        vault.unlock(folder, passphrase=words, label=label).key.reveal()
        for label, words in about["passphrases"].items()
    }
    keys.add(vault.check_code(folder, about["recovery_code"]).key.reveal())

    assert len(keys) == 1
    assert not vault.about(folder).practice
    assert next((slot.label, slot.role) for slot in vault.slots(folder)) == ("Clinic lead", "lead")


def test_everything_is_still_there_and_work_goes_on(golden):
    folder, about, expected = golden
    key = vault.unlock(folder, passphrase=lead(about)).key
    assert health.verify(folder, key, Progress()).ok
    db = Database.open(folder, key)

    assert "".join(dump.canonical(db)) == expected
    assert history.verify(db, Progress()).ok
    assert {name: len(blobs.read(db, name)) for name in about["blobs"]} == about["blobs"]
    assert [hit.person for hit in search.people(db, "benitez marisol")] == ["p1"]
    assert list(records.tombstones(db)) == ["c3"]
    assert {it.value for it in records.find(db, "c2").conflicts["soi.held"]} == {"no", "unknown"}
    assert db.device.fingerprint == about["fingerprint"]
    with db.transaction() as tx:
        changes.write(tx, record="c2", kind="case", fields={"soi.held": "yes"}, actor="Lead")
    assert records.find(db, "c2").fields["soi.held"] == "yes"
    assert history.verify(db, Progress()).ok
    db.close()


def test_it_can_still_be_recovered(golden):
    folder, about, _ = golden
    vault.recover(folder, code=about["recovery_code"], new_passphrase="new invented words")

    assert vault.unlock(folder, passphrase="new invented words")
    assert code_of(lambda: vault.unlock(folder, passphrase=lead(about))) == "vault.wrong_passphrase"


def cut(folder):
    file = folder / "vault.db"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def altered(folder):
    file = folder / "vault.db"
    content = bytearray(file.read_bytes())
    content[1000] ^= 0xFF
    file.write_bytes(bytes(content))


def emptied(folder):
    (folder / "vault.db").write_bytes(b"")


def without_database(folder):
    (folder / "vault.db").unlink()


def without_keys(folder):
    (folder / "vault.keys").unlink()
    (folder / "vault.keys.bak").unlink()


def with_keys_cut(folder):
    for name in ("vault.keys", "vault.keys.bak"):
        (folder / name).write_bytes((folder / name).read_bytes()[:500])


def weakened(folder):
    for name in ("vault.keys", "vault.keys.bak"):
        text = (folder / name).read_text()
        assert '"memory_kib": 65536' in text
        (folder / name).write_text(text.replace('"memory_kib": 65536', '"memory_kib": 1024'))


def from_the_future(folder):
    for name in ("vault.keys", "vault.keys.bak"):
        text = (folder / name).read_text()
        (folder / name).write_text(text.replace('"version": 1', '"version": 9'))


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (cut, "vault.damaged"),
        (altered, "vault.damaged"),
        (emptied, "vault.damaged"),
        (without_database, "vault.database_missing"),
        (without_keys, "vault.keys_missing"),
        (with_keys_cut, "vault.keys_damaged"),
        (weakened, "vault.weakened"),
        (from_the_future, "vault.too_new"),
    ],
    ids=lambda it: getattr(it, "__name__", it),
)
def test_each_kind_of_damage_has_its_own_name_and_nothing_is_made_in_its_place(golden, damage, code):
    folder, about, _ = golden
    damage(folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}

    def open_it():
        db = Database.open(folder, vault.unlock(folder, passphrase=lead(about)).key)
        try:
            "".join(dump.canonical(db))
        finally:
            db.close()

    assert code_of(open_it) == code
    assert code_of(lambda: vault.create(folder, passphrase="x", label="a", role="lead")) == "vault.exists"
    after = {file.name: file.read_bytes() for file in folder.iterdir() if file.name != "vault.lock"}
    assert after == before
