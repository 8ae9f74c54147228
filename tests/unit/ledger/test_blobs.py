"""Attachments, other laptops, conclusions and the small things."""

from __future__ import annotations

import hashlib
import os

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.ledger import blobs, devices, dump, meta, screened
from clinic_app.ledger.devices import State
from clinic_app.ledger.screened import Summary


@pytest.mark.parametrize("size", [0, 1, blobs.CHUNK - 1, blobs.CHUNK, blobs.CHUNK + 1, 3 * blobs.CHUNK + 5])
def test_an_attachment_comes_back_as_it_was(db, size):
    data = os.urandom(size)
    with db.transaction() as tx:
        name = blobs.put(tx, data)
        assert blobs.put(tx, (data[at : at + 1000] for at in range(0, size, 1000))) == name

    assert name == hashlib.sha256(data).hexdigest()
    assert blobs.read(db, name) == data
    assert blobs.size(db, name) == size
    assert blobs.names(db) == (name,)
    assert db.sql.value("SELECT count(*) FROM chunk") == -(-size // blobs.CHUNK)


def test_a_missing_or_altered_attachment_is_told(db):
    with db.transaction() as tx:
        name = blobs.put(tx, b"x" * 1000)

    with pytest.raises(ClinicError, match=r"ledger\.blob_missing"):
        blobs.read(db, "00")
    db.sql.execute("UPDATE chunk SET data = ?", (b"y" * 1000,))
    with pytest.raises(ClinicError, match=r"ledger\.blob_damaged"):
        blobs.read(db, name)
    db.sql.execute("DELETE FROM chunk")
    with pytest.raises(ClinicError, match=r"ledger\.blob_damaged"):
        blobs.read(db, name)


def test_an_attachment_can_be_taken_away(db):
    with db.transaction() as tx:
        name = blobs.put(tx, b"x")
        blobs.remove(tx, name)

    assert not blobs.has(db, name)
    assert db.sql.value("SELECT count(*) FROM chunk") == 0


def test_another_laptop_is_believed_until_it_is_revoked(db):
    with db.transaction() as tx:
        devices.trust(tx, "aa" * 16, "Laptop 2")
    assert devices.is_trusted(db, "aa" * 16)
    assert [known.name for known in devices.trusted(db)] == ["Laptop 2"]
    with db.transaction() as tx:
        devices.revoke(tx, "aa" * 16)

    assert not devices.is_trusted(db, "aa" * 16)
    assert [(known.name, known.state) for known in devices.all_known(db)] == [("Laptop 2", State.REVOKED)]
    assert devices.is_trusted(db, db.device.id)
    assert not devices.is_trusted(db, "bb" * 16)


def test_a_laptop_signs_and_opens_under_its_own_keys(make_ledger):
    one, two = make_ledger(), make_ledger()

    assert one.device.fingerprint != two.device.fingerprint
    assert one.device.recipient.startswith("age1")
    one.device.signing.public_key().verify(one.device.signing.sign(b"x"), b"x")
    assert len(one.device.verifying_key) == 32
    assert one.device.identity not in repr(one.device)


def test_conclusions_stay_on_this_laptop(db, write):
    write(db, "c1", answer="yes")
    before = "".join(dump.canonical(db))
    summary = Summary("us-labor", "2026.11.1", "dale-current", "2026-11-22", {"levels": {"dale_initial": "likely"}})
    with db.transaction() as tx:
        screened.store(tx, "c1", summary)
        screened.store(tx, "c2", summary)
        screened.forget(tx, "c2")

    assert screened.load_all(db) == {"c1": summary}
    assert screened.load(db, "c1") == summary
    assert screened.load(db, "c2") is None
    assert "".join(dump.canonical(db)) == before


def test_small_things_are_remembered_and_forgotten(db):
    with db.transaction() as tx:
        meta.put(tx, "shown", {"x": [1]})
        assert meta.get(tx, "shown") == {"x": [1]}
    with db.transaction() as tx:
        meta.put(tx, "shown", None)

    assert meta.get(db, "shown", "usual") == "usual"
    with pytest.raises(ValueError, match="ledger"), db.transaction() as tx:
        meta.put(tx, "~device", {})
