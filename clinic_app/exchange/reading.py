"""Bring a bundle in: check all of it, say what it would change, then apply it in one transaction or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import bundle, envelope
from clinic_app.exchange.bundle import Manifest
from clinic_app.exchange.container import Unpacker, damaged
from clinic_app.ledger import blobs, devices, transfer
from clinic_app.ledger.change import ChangeRow
from clinic_app.ledger.database import Database, Transaction, device_id
from clinic_app.ledger.transfer import Counts


@dataclass(frozen=True, slots=True)
class Checked:
    """A bundle whose bytes are all as its sender signed them; `name` is what the sender is called here."""

    path: Path
    manifest: Manifest
    fingerprint: str
    name: str
    trusted: bool
    changes: int
    attachment_bytes: int
    blobs: frozenset[str]
    parts: tuple[bytes, ...]

    def rows(self) -> Iterator[ChangeRow]:
        """The changes it brings, read from memory; raises `exchange.forged` for a scan that none of them names."""
        named: set[str] = set()
        for part in self.parts:
            for line in part[:-1].split(b"\n"):
                row = transfer.decode(line)
                if row.kind == "attachment" and row.contents is not None:
                    named.add(str(row.contents.get("blob")))
                yield row
        if not self.blobs <= named:
            raise ClinicError("exchange.forged")


def check(db: Database, path: Path, *, progress: Progress, passphrase: str | None = None) -> Checked:
    """Open and check a bundle without believing its sender and without writing anything.

    Raises `exchange.` not_a_bundle, damaged, forged, too_new, too_large, wrong_recipient, missing, unreadable.
    """
    reader = bundle.Reader()
    manifest = _read(db, path, reader, progress, passphrase)
    fingerprint = device_id(manifest.public_key)
    known = devices.find(db, fingerprint)
    return Checked(
        path,
        manifest,
        fingerprint,
        known.name if known else "",
        devices.is_trusted(db, fingerprint),
        sum(part.count(b"\n") for part in reader.parts),
        sum(reader.blobs.values()),
        frozenset(reader.blobs),
        tuple(reader.parts),
    )


def preview(db: Database, checked: Checked, *, progress: Progress) -> Counts:
    """What bringing it in would do; changes nothing. Raises as `apply` does."""
    _believe(checked)
    with _as_ours():
        return transfer.preview(db, checked.rows(), progress)


def apply(db: Database, checked: Checked, *, progress: Progress, passphrase: str | None = None) -> Counts:
    """Bring it in: scans and changes in one transaction, with the file checked once more on the way.

    Raises `exchange.untrusted` with the sender's fingerprint, `exchange.forged`, `ledger.erased`, `Cancelled`.
    """
    _believe(checked)
    with _as_ours(), db.transaction() as tx:
        if checked.blobs:
            _keep_blobs(db, tx, checked, progress, passphrase)
        return transfer.apply(tx, checked.rows(), progress)


@contextmanager
def _as_ours() -> Iterator[None]:
    """A change that does not prove itself means that the bundle is forged."""
    try:
        yield
    except ClinicError as problem:
        if problem.code == "ledger.forged":
            raise ClinicError("exchange.forged") from problem
        raise


def _believe(checked: Checked) -> None:
    if not checked.trusted:
        raise ClinicError("exchange.untrusted", fingerprint=checked.fingerprint)


def _keep_blobs(db: Database, tx: Transaction, checked: Checked, progress: Progress, passphrase: str | None) -> None:
    """Read the file a second time; if somebody exchanged it meanwhile, nothing of it stays."""
    reader = bundle.Reader(lambda _digest, data: _keep(tx, data))
    manifest = _read(db, checked.path, reader, progress, passphrase)
    if manifest != checked.manifest or tuple(reader.parts) != checked.parts:
        raise damaged()


def _keep(tx: Transaction, data: bytes) -> None:
    blobs.put(tx, data)


def _read(db: Database, path: Path, reader: bundle.Reader, progress: Progress, passphrase: str | None) -> Manifest:
    unpacker = Unpacker(reader)
    envelope.open_into(path, unpacker, identity=db.device.identity, passphrase=passphrase, progress=progress)
    unpacker.close()
    manifest = reader.finish()
    if manifest.device != device_id(manifest.public_key):
        raise ClinicError("exchange.forged")
    return manifest
