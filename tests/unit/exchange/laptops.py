"""Laptops with a real encrypted vault each, that write, send and bring in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clinic_app.domain.progress import Progress
from clinic_app.exchange import reading, senders, writing
from clinic_app.ledger import blobs, changes, dump
from clinic_app.ledger.database import Database
from clinic_app.vault import vault
from clinic_app.vault.kdf import PRACTICE

WHEN = datetime(2026, 12, 5, 18, 0, tzinfo=UTC)


@dataclass
class Laptop:
    """One laptop of the clinic."""

    db: Database
    folder: Path

    @classmethod
    def new(cls, folder: Path) -> Laptop:
        made = vault.create(folder, passphrase="invented", label="Clinic lead", role="lead", cost=PRACTICE)
        return cls(Database.create(folder, made.key), folder)

    def trusts(self, *others: Laptop) -> Laptop:
        with self.db.transaction() as tx:
            for other in others:
                senders.trust(tx, other.db.device.fingerprint, "")
        return self

    def writes(self, record, kind="case", **fields):
        fields = {name.replace("__", "."): value for name, value in fields.items()}
        with self.db.transaction() as tx:
            changes.write(tx, record=record, kind=kind, fields=fields, actor="Intake")
        return self

    def attaches(self, record, case, data):
        with self.db.transaction() as tx:
            about = {"case": case, "item": "passport", "blob": blobs.put(tx, data), "name": "x.pdf"}
            changes.write(tx, record=record, kind="attachment", fields=about, actor="Intake")
        return self

    def sends(self, out, *receivers, cases=None, **options):
        to = [one.db.device.recipient for one in receivers]
        options = {"progress": Progress()} | options
        writing.write(self.db, out, recipients=to, cases=cases, at=WHEN, **options)
        return out

    def checks(self, path, **options):
        return reading.check(self.db, path, progress=Progress(), **options)

    def brings_in(self, path, progress=None):
        return reading.apply(self.db, self.checks(path), progress=progress or Progress())

    def previews(self, path):
        return reading.preview(self.db, self.checks(path), progress=Progress())

    def dump(self) -> str:
        return "".join(dump.canonical(self.db))
