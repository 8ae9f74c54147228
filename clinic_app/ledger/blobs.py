"""Attachments: bytes named by their SHA-256, kept in pieces, once however often they are attached."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from clinic_app.domain.errors import ClinicError
from clinic_app.ledger.database import Reader, Transaction

CHUNK = 128 * 1024


def put(tx: Transaction, data: bytes | Iterable[bytes]) -> str:
    """Keep these bytes (whole, or in pieces of any size) and return their name."""
    pieces = _cut(iter((data,)) if isinstance(data, bytes) else iter(data))
    digest, size, count = hashlib.sha256(), 0, 0
    tx.sql.execute("INSERT INTO blob (hash, size, chunks) VALUES ('', 0, 0)")
    for count, piece in enumerate(pieces, start=1):
        digest.update(piece)
        size += len(piece)
        tx.sql.execute("INSERT INTO chunk (hash, n, data) VALUES ('', ?, ?)", (count - 1, piece))
    return _settle(tx, digest.hexdigest(), size, count)


def read(db: Reader, name: str) -> bytes:
    """The whole attachment; raises `ledger.blob_missing`, `ledger.blob_damaged`."""
    return b"".join(pieces(db, name))


def pieces(db: Reader, name: str) -> Iterator[bytes]:
    """The attachment in order; the last step raises `ledger.blob_damaged` if it is not what was put."""
    expected = db.sql.value("SELECT chunks FROM blob WHERE hash = ?", (name,))
    if expected is None:
        raise ClinicError("ledger.blob_missing")
    digest = hashlib.sha256()
    for number in range(expected):
        piece = db.sql.value("SELECT data FROM chunk WHERE hash = ? AND n = ?", (name, number))
        if piece is None:
            raise ClinicError("ledger.blob_damaged")
        digest.update(piece)
        yield piece
    if digest.hexdigest() != name:
        raise ClinicError("ledger.blob_damaged")


def has(db: Reader, name: str) -> bool:
    """Whether this attachment is here."""
    return db.sql.value("SELECT 1 FROM blob WHERE hash = ?", (name,)) is not None


def size(db: Reader, name: str) -> int:
    """How many bytes it has; raises `ledger.blob_missing`."""
    found = db.sql.value("SELECT size FROM blob WHERE hash = ?", (name,))
    if found is None:
        raise ClinicError("ledger.blob_missing")
    return int(found)


def names(db: Reader) -> tuple[str, ...]:
    """Every attachment here, sorted."""
    return tuple(row[0] for row in db.sql.rows("SELECT hash FROM blob ORDER BY hash"))


def remove(tx: Transaction, name: str) -> None:
    """Take an attachment away; whether anything still names it is the caller's to know."""
    tx.sql.execute("DELETE FROM blob WHERE hash = ?", (name,))


def _settle(tx: Transaction, name: str, size: int, count: int) -> str:
    """Give the pieces just written their name, or drop them where they are here already."""
    if not has(tx, name):
        tx.sql.execute("INSERT INTO blob (hash, size, chunks) VALUES (?, ?, ?)", (name, size, count))
        tx.sql.execute("UPDATE chunk SET hash = ? WHERE hash = ''", (name,))
    tx.sql.execute("DELETE FROM blob WHERE hash = ''")
    return name


def _cut(data: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of `CHUNK`, the last one shorter."""
    waiting = bytearray()
    for some in data:
        waiting += some
        while len(waiting) >= CHUNK:
            yield bytes(waiting[:CHUNK])
            del waiting[:CHUNK]
    if waiting:
        yield bytes(waiting)
