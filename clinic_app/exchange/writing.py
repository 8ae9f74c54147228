"""Make a bundle of what the ledger holds: streamed, encrypted before it touches the disk, whole or absent."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pyrage import x25519

from clinic_app import __version__
from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import bundle, envelope, files, limits
from clinic_app.exchange.bundle import Manifest
from clinic_app.ledger import blobs, transfer
from clinic_app.ledger.database import Database


@dataclass(frozen=True, slots=True)
class Written:
    """What went into a bundle; `size` is the file's, in bytes."""

    records: int
    cases: int
    changes: int
    attachments: int
    size: int
    recipients: tuple[str, ...]


def write(
    db: Database,
    out: Path,
    *,
    recipients: Sequence[str],
    cases: Collection[str] | None,
    at: datetime,
    passphrase: str | None = None,
    overwrite: bool = False,
    progress: Progress,
) -> Written:
    """Export these cases (all when None), with their persons and attachments, to `out`.

    Either age recipients or a passphrase, never both. Raises `exchange.…`, `file.…` and
    `vault.passphrase_empty`; then there is no file.
    """
    to = envelope.recipients(recipients) if passphrase is None else _nobody(recipients, passphrase)
    contents = _Contents(db, cases, progress)
    pieces = bundle.written(_manifest(db, at), contents.lines(), contents.blobs(), db.device.signing.sign)
    with files.whole(out, overwrite=overwrite) as file:
        if passphrase is not None:
            envelope.seal_with_passphrase(pieces, file, passphrase)
        else:
            envelope.seal(pieces, file, to)
    return Written(
        len(contents.records),
        len(contents.cases),
        contents.changes,
        contents.attachments,
        out.stat().st_size,
        tuple(map(str, to)),
    )


def _nobody(recipients: Sequence[str], passphrase: str) -> list[x25519.Recipient]:
    """No recipient, because a passphrase is given: one that is something, and in their place."""
    if recipients:
        raise InputError("exchange.recipients_or_passphrase")
    if not passphrase.strip():
        raise InputError("vault.passphrase_empty")
    return []


def _manifest(db: Database, at: datetime) -> Manifest:
    key = db.device.verifying_key.hex()
    return Manifest(bundle.VERSION, __version__, at.isoformat(timespec="seconds"), db.device.id, key)


class _Contents:
    """Reads the ledger once and counts what it gives away."""

    def __init__(self, db: Database, cases: Collection[str] | None, progress: Progress) -> None:
        self._db = db
        self._cases = cases
        self._progress = progress
        self.records: set[str] = set()
        self.cases: set[str] = set()
        self.changes = 0
        self.attachments = 0

    def lines(self) -> Iterator[bytes]:
        """The changes, one JSON object each."""
        for row in transfer.outgoing(self._db, self._cases):
            self.changes += 1
            self.records.add(row.record)
            if row.kind == "case":
                self.cases.add(row.record)
            if self.changes % 256 == 0:
                self._progress.step(self.changes, self.changes)
            yield transfer.encode(row)

    def blobs(self) -> Iterator[tuple[str, bytes]]:
        """The attachments those changes name, in order of their hash; after `lines` has ended."""
        names = transfer.blobs_of(self._db, self._cases)
        for digest in names:
            if blobs.size(self._db, digest) > limits.BLOB:
                raise ClinicError("exchange.too_large_to_send")
            self.attachments += 1
            self._progress.step(self.changes + self.attachments, self.changes + len(names))
            yield digest, blobs.read(self._db, digest)
