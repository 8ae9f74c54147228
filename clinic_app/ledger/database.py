"""The open vault: its one connection, its transactions, and this laptop's place in its own chain."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyrage import x25519

from clinic_app.domain.errors import ClinicError
from clinic_app.ledger import migrating
from clinic_app.ledger.change import FIRST, ChangeId
from clinic_app.vault import driver, health
from clinic_app.vault.driver import Connection
from clinic_app.vault.lock import Lock
from clinic_app.vault.secret import Key

_DEVICE = "~device"
_CHAIN = "~chain"
_MODULUS = 1 << 256


@dataclass(frozen=True, slots=True)
class Device:
    """This laptop: whom others name when they trust it, and where bundles for it are sealed to."""

    id: str
    recipient: str
    signing: Ed25519PrivateKey
    identity: str

    @property
    def fingerprint(self) -> str:
        """The id: 128 bits of the SHA-256 of the verifying key, so nobody can claim another's."""
        return self.id

    @property
    def verifying_key(self) -> bytes:
        """The 32 public bytes that prove this laptop's signatures."""
        return self.signing.public_key().public_bytes_raw()

    def __repr__(self) -> str:
        return f"Device({self.id})"


class Chain(msgspec.Struct):
    """The end of this laptop's own chain, and a sum over every change here, which finds dropped ones."""

    seq: int = 0
    head: ChangeId = FIRST
    clock: int = 0
    count: int = 0
    total: str = "0"

    def add(self, change: ChangeId) -> None:
        """Count one more change into the sum."""
        self.count += 1
        self.total = f"{(int(self.total, 16) + int(change, 16)) % _MODULUS:x}"


class _Secrets(msgspec.Struct):
    signing: str
    identity: str


class Reader:
    """Anything that can be asked: an open vault, or a transaction in it."""

    def __init__(self, connection: Connection, device: Device) -> None:
        self.sql = connection
        self.device = device

    def chain(self) -> Chain:
        """The stored end of this laptop's chain."""
        stored = self.sql.value("SELECT value FROM meta WHERE name = ?", (_CHAIN,))
        return Chain() if stored is None else msgspec.json.decode(stored, type=Chain)


class Transaction(Reader):
    """A change of the vault under way; nothing of it counts until it ends, and then it is on the disk."""

    def __init__(self, connection: Connection, device: Device) -> None:
        super().__init__(connection, device)
        self._chain: Chain | None = None
        self.stale: set[str] = set()  # people whose search entry is out of date
        self._at_end: dict[str, Callable[[Transaction], None]] = {}

    def own_chain(self) -> Chain:
        """This laptop's chain, to be extended; stored when the transaction ends."""
        if self._chain is None:
            self._chain = self.chain()
        return self._chain

    def at_end(self, name: str, work: Callable[[Transaction], None]) -> None:
        """Do `work` once just before the transaction ends, however often it is asked for by this name."""
        self._at_end.setdefault(name, work)

    def finish(self) -> None:
        """Do what was left for the end and store the chain."""
        for work in self._at_end.values():
            work(self)
        if self._chain is not None:
            stored = msgspec.json.encode(self._chain).decode()
            self.sql.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (_CHAIN, stored))


class Database(Reader):
    """An open vault. Belongs to the thread that opened it; one app at a time."""

    def __init__(self, connection: Connection, folder: Path, lock: Lock) -> None:
        super().__init__(connection, _own_device(connection))
        self.folder = folder
        self._lock = lock

    @classmethod
    def create(cls, folder: Path, key: Key) -> Database:
        """Open a vault that was just made; `vault.exists` when it already holds something."""
        return cls._start(folder, key, fresh=True)

    @classmethod
    def open(cls, folder: Path, key: Key) -> Database:
        """Open a vault, bringing it up to date; see `driver.open_` for what is raised."""
        return cls._start(folder, key, fresh=False)

    @classmethod
    def _start(cls, folder: Path, key: Key, *, fresh: bool) -> Database:
        if not (folder / driver.DATABASE).exists():
            raise ClinicError("vault.database_missing" if folder.is_dir() else "vault.missing")
        lock = Lock.take(folder)
        try:
            connection = driver.open_(folder, key)
            try:
                health.refuse_altered_pages(connection, folder)
                if fresh:
                    migrating.refuse_used(connection)
                migrating.bring_up_to_date(connection, folder)
                return cls(connection, folder, lock)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            lock.release()
            raise

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """All or nothing: on the disk when the block ends, rolled back when anything goes wrong."""
        self.sql.execute("BEGIN IMMEDIATE")
        transaction = Transaction(self.sql, self.device)
        try:
            yield transaction
            transaction.finish()
            self.sql.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    @contextmanager
    def rehearsal(self) -> Iterator[Transaction]:
        """A transaction that is always rolled back: what would happen, without it happening."""
        self.sql.execute("BEGIN IMMEDIATE")
        try:
            yield Transaction(self.sql, self.device)
        finally:
            self._roll_back()

    def close(self) -> None:
        """Close the file and let other apps in; closing twice does nothing."""
        try:
            self.sql.close()
        finally:
            self._lock.release()

    def _roll_back(self) -> None:
        if self.sql.in_transaction:
            self.sql.execute("ROLLBACK")


def device_id(verifying_key: bytes) -> str:
    """The id of the laptop that signs with this key."""
    return hashlib.sha256(verifying_key).hexdigest()[:32]


def new_device(connection: Connection) -> Device:
    """Give this vault a laptop identity of its own (a first opening, or a copy that goes its own way)."""
    signing = Ed25519PrivateKey.generate()
    secrets = _Secrets(signing.private_bytes_raw().hex(), str(x25519.Identity.generate()))
    stored = msgspec.json.encode(secrets).decode()
    connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (_DEVICE, stored))
    return _device(secrets)


def _own_device(connection: Connection) -> Device:
    stored = connection.value("SELECT value FROM meta WHERE name = ?", (_DEVICE,))
    if stored is None:
        return new_device(connection)
    return _device(msgspec.json.decode(stored, type=_Secrets))


def _device(secrets: _Secrets) -> Device:
    signing = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secrets.signing))
    recipient = str(x25519.Identity.from_str(secrets.identity).to_public())
    return Device(device_id(signing.public_key().public_bytes_raw()), recipient, signing, secrets.identity)
