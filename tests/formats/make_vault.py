"""Write the sample vault of the present format; run once per format, never again over an old one.

usage: python -m tests.formats.make_vault NUMBER        writes tests/formats/vaults/format-NUMBER/
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from clinic_app.ledger import blobs, changes, dump, transfer
from clinic_app.ledger.database import Database
from clinic_app.vault import driver, kdf, keyfile, vault

FOLDER = Path(__file__).with_name("vaults")
PASSPHRASE = "guitarra nube tractor lirio puente vela"
ATTORNEY = "candle meadow silver thunder walnut ridge"
SCAN = b"%PDF-1.7 an invented scan" * 9000


def make(number: str) -> None:
    """A vault at the real floor of the key derivation, filled from two laptops, and what is in it."""
    place = FOLDER / f"format-{number}"
    if place.exists():
        raise SystemExit(f"{place.name} is there already, and released formats are kept as they are")
    made = vault.create(place, passphrase=PASSPHRASE, label="Clinic lead", role="lead", cost=kdf.FLOOR)
    keyfile.write(place, _with_attorney(keyfile.read(place).body, made))
    db = Database.create(place, made.key)
    _fill(db)
    with TemporaryDirectory() as elsewhere:
        _merge_from_another_laptop(db, Path(elsewhere) / "vault")
    (FOLDER / f"format-{number}.dump.json").write_text("".join(dump.canonical(db)), "utf-8")
    about = {
        "passphrases": {"Clinic lead": PASSPHRASE, "Attorney": ATTORNEY},
        "recovery_code": made.recovery_code,
        "fingerprint": db.device.fingerprint,
        "blobs": {name: blobs.size(db, name) for name in blobs.names(db)},
    }
    (FOLDER / f"format-{number}.about.json").write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", "utf-8")
    db.close()
    (place / "vault.lock").unlink()
    assert {file.name for file in place.iterdir()} == {driver.DATABASE, keyfile.KEYS, keyfile.COPY}


def _with_attorney(body: keyfile.Body, made: vault.Created) -> keyfile.Body:
    """A second slot at the floor; `vault.add_slot` would tune it to this computer."""
    header = keyfile.new_header(
        keyfile.Kind.USER, label="Attorney", role="attorney", cost=kdf.FLOOR, created="2026-11-23"
    )
    return body.with_slot(body.seal(header, made.key, ATTORNEY))


def _fill(db: Database) -> None:
    with db.transaction() as tx:
        changes.write(tx, record="p1", kind="person", fields={"name": "Marisol Ayala Benítez"}, actor="Intake")
        fields = {"person": "p1", "ticket": "14", "presence.in_us": "unknown", "person.nationalities": ["SV"]}
        fields |= {"presence.in_us~how": {"declined": True}, "employment.start": "2015-06"}
        changes.write(tx, record="c1", kind="case", fields=fields, actor="Intake")
        about = {"case": "c1", "item": "identity_photo", "blob": blobs.put(tx, SCAN), "name": "photo.pdf"}
        changes.write(tx, record="a1", kind="attachment", fields=about, actor="Intake")
        changes.write(tx, record="c2", kind="case", fields={"ticket": "15", "soi.held": "yes"}, actor="Intake")
        changes.write(tx, record="c3", kind="case", fields={"ticket": "16", "soi.held": "no"}, actor="Intake")


def _merge_from_another_laptop(db: Database, elsewhere: Path) -> None:
    """Both change the same answer; one record is destroyed here and changed there."""
    new = vault.create(elsewhere, passphrase="x", label="Intake", role="intake", cost=kdf.PRACTICE)
    other = Database.create(elsewhere, new.key)
    with other.transaction() as tx:
        transfer.apply(tx, list(transfer.outgoing(db)))
    with other.transaction() as tx:
        changes.write(tx, record="c2", kind="case", fields={"soi.held": "no"}, actor="Screener")
        changes.write(tx, record="c3", kind="case", fields={"soi.held": "yes"}, actor="Screener")
    with db.transaction() as tx:
        changes.write(tx, record="c2", kind="case", fields={"soi.held": "unknown"}, actor="Lead")
        fields = {"presence.in_us": "yes", "presence.in_us~how": None, "ticket": None}
        changes.write(tx, record="c1", kind="case", fields=fields, actor="Lead")
        changes.destroy(tx, record="c3", reason="asked for by the worker", actor="Lead")
    with db.transaction() as tx:
        transfer.apply(tx, list(transfer.outgoing(other)))
    other.close()


if __name__ == "__main__":
    make(sys.argv[1])
