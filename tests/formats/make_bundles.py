"""Write the sample bundles of the present format; run once per format, never again over old ones.

usage: python tests/formats/make_bundles.py NUMBER        writes tests/formats/bundles/format-NUMBER*
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from clinic_app.domain.progress import Progress
from clinic_app.exchange import container, writing
from clinic_app.ledger import blobs, changes, dump
from clinic_app.ledger.database import Database
from clinic_app.vault import vault
from clinic_app.vault.kdf import PRACTICE

FOLDER = Path(__file__).with_name("bundles")
SCAN = b"%PDF-1.7 an invented scan"


def make(number: str) -> None:
    """One honest bundle with its key and what it holds, and a file for each thing that can be wrong with one."""
    prefix = f"format-{number}"
    if any(FOLDER.glob(f"{prefix}*")):
        raise SystemExit(f"{prefix} is there already, and released formats are kept as they are")
    receiver = pyrage.x25519.Identity.generate()
    with TemporaryDirectory() as folder:
        db = _filled(Path(folder) / "vault")
        path = FOLDER / f"{prefix}.age"
        when = datetime(2026, 12, 5, 18, 0, tzinfo=UTC)
        to = [str(receiver.to_public())]
        writing.write(db, path, recipients=to, cases=None, at=when, progress=Progress())
        (FOLDER / f"{prefix}.identity.txt").write_text(f"{receiver}\n")
        (FOLDER / f"{prefix}.sender.txt").write_text(f"{db.device.fingerprint}\n")
        (FOLDER / f"{prefix}.dump.json").write_text("".join(dump.canonical(db)))
        db.close()
    for code, content in _wrong(path.read_bytes(), receiver):
        (FOLDER / f"{prefix}.{code}.age").write_bytes(content)


def _filled(folder: Path) -> Database:
    made = vault.create(folder, passphrase="invented", label="Clinic lead", role="lead", cost=PRACTICE)
    db = Database.create(folder, made.key)
    with db.transaction() as tx:
        changes.write(tx, record="p1", kind="person", fields={"name": "Marisol Ayala Benítez"}, actor="Intake")
        fields = {"person": "p1", "ticket": "14", "presence.in_us": "unknown", "person.nationalities": ["SV"]}
        changes.write(tx, record="c1", kind="case", fields=fields, actor="Intake")
        changes.write(tx, record="c1", kind="case", fields={"presence.in_us": "yes", "ticket": None}, actor="Lead")
        about = {"case": "c1", "item": "identity_photo", "blob": blobs.put(tx, SCAN), "name": "photo.pdf"}
        changes.write(tx, record="a1", kind="attachment", fields=about, actor="Intake")
    return db


def _wrong(whole: bytes, receiver: pyrage.x25519.Identity) -> list[tuple[str, bytes]]:
    """(code, file) of everything that must be refused, each with its own code."""
    plain = pyrage.decrypt(whole, [receiver])
    to = [receiver.to_public()]
    return [
        ("damaged", whole[:-1] + bytes([whole[-1] ^ 1])),
        ("forged", pyrage.encrypt(_signed_by_another(plain), to)),
        ("not_a_bundle", pyrage.encrypt(b"hello", to)),
        ("too_large", b"age-encryption.org/v1\n" + b"-> X25519 A\nB\n" * 6000 + b"--- C\n"),
        ("too_new", pyrage.encrypt(container.packed("clinic-bundle", b"999\n") + container.END, to)),
        ("wrong_recipient", pyrage.encrypt(plain, [pyrage.x25519.Identity.generate().to_public()])),
    ]


def _signed_by_another(plain: bytes) -> bytes:
    """The same bundle, with a signature that is well made by the wrong key."""
    end = len(plain) - len(container.END) - 2 * container.BLOCK
    signature = Ed25519PrivateKey.generate().sign(b"another")
    return plain[:end] + container.packed("signature", signature) + container.END


if __name__ == "__main__":
    make(sys.argv[1])
