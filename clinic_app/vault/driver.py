"""The encrypted file: the only module that names sqlcipher3.

Opening asserts what the promise rests on (a real SQLCipher, temporary tables in memory, nothing on standard
error, write-ahead log, every commit flushed) and never creates. Exceptions of the driver become `ClinicError`
by their result code, so that a full disk or a busy file is never called damage.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from clinic_app.domain.errors import Cancelled, ClinicError
from clinic_app.vault import disk
from clinic_app.vault.secret import Key

DATABASE = "vault.db"
_PLAINTEXT = b"SQLite format 3\x00"
_PAGE = 4096
_SCARCE_BYTES = 256 * 1024  # less than this free: a write that failed, failed for want of room
_BUSY_MS = 5000

Row = tuple[Any, ...]
Parameters = Sequence[object]


class Connection:
    """One open encrypted file; every trouble that comes out of it is a `ClinicError`."""

    def __init__(self, raw: Any, folder: Path) -> None:
        self._raw = raw
        self._folder = folder

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement; the number of rows it changed (or -1)."""
        with self._translated():
            return int(self._raw.execute(sql, parameters).rowcount)

    def execute_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Run one statement for many rows."""
        with self._translated():
            self._raw.executemany(sql, parameters)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query."""
        with self._translated():
            found: list[Row] = self._raw.execute(sql, parameters).fetchall()
        return found

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, if there is one."""
        with self._translated():
            found: Row | None = self._raw.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """The rows of a large query, a few hundred in memory at a time."""
        with self._translated():
            cursor = self._raw.execute(sql, parameters)
        while True:
            with self._translated():
                some = cursor.fetchmany(500)
            if not some:
                return
            yield from some

    def watch(self, is_stopped: Callable[[], bool] | None) -> None:
        """Ask now and then during a long statement whether to stop it (then `Cancelled`)."""
        if is_stopped is None:
            self._raw.set_progress_handler(None, 0)
        else:
            self._raw.set_progress_handler(lambda: int(is_stopped()), 100_000)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return bool(self._raw.in_transaction)

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in when nobody else reads it."""
        with self._translated():
            self._raw.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except dbapi2.Error as problem:
            raise _understood(problem, self._folder) from problem


def create(folder: Path, key: Key) -> Connection:
    """Make an empty encrypted file in `folder`; refused where one lies already."""
    file = folder / DATABASE
    with disk.troubles():
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    return _opened(file, key)


def open_(folder: Path, key: Key) -> Connection:
    """Open the encrypted file in `folder`.

    Raises `vault.missing`, `vault.database_missing`, `vault.not_encrypted`, `vault.damaged`,
    `vault.disk_full`, `vault.read_only`, `vault.in_use` or `vault.cannot_read`.
    """
    _refuse_strange_file(folder)
    return _opened(folder / DATABASE, key)


def cipher_version() -> str:
    """Which SQLCipher this is; empty where the library is plain SQLite."""
    memory = dbapi2.connect(":memory:")
    try:
        row = memory.execute("PRAGMA cipher_version").fetchone()
    finally:
        memory.close()
    return str(row[0]) if row else ""


def _refuse_strange_file(folder: Path) -> None:
    file = folder / DATABASE
    if not folder.is_dir():
        raise ClinicError("vault.missing")
    if not file.exists():
        raise ClinicError("vault.database_missing")
    try:
        with file.open("rb") as stream:
            first = stream.read(len(_PLAINTEXT))
        size = file.stat().st_size
    except OSError as problem:
        raise ClinicError("vault.cannot_read") from problem
    if first == _PLAINTEXT:
        raise ClinicError("vault.not_encrypted")
    if size < _PAGE:  # SQLite would take an empty file for a new one
        raise ClinicError("vault.damaged")


def _opened(file: Path, key: Key) -> Connection:
    connection = _connect(file, key)
    try:
        _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(file: Path, key: Key) -> Connection:
    connection = Connection(_raw(file), file.parent)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA cipher_memory_security = OFF")  # 3 to 8 times slower, for little
        # A raw key: SQLCipher takes the salt from the file and derives nothing slow.
        connection.execute(f"PRAGMA key = \"x'{key.reveal().hex()}'\"")
        _require(bool(connection.value("PRAGMA cipher_version")), "vault.no_encryption")
        connection.rows("PRAGMA cipher_compatibility = 4")  # whatever a later library would choose
    except BaseException:
        connection.close()
        raise
    return connection


def _raw(file: Path) -> Any:
    try:
        return dbapi2.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    except dbapi2.Error as problem:
        raise _understood(problem, file.parent) from problem


def _set_up(connection: Connection) -> None:
    connection.execute("PRAGMA temp_store = MEMORY")
    _require(connection.value("PRAGMA temp_store") == 2, "vault.temp_store")
    _require(_compiled_for_memory(connection), "vault.temp_store")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    connection.value("SELECT count(*) FROM sqlite_master")  # the first page is decrypted here
    _require(connection.value("PRAGMA journal_mode = WAL") == "wal", "vault.cannot_write")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _compiled_for_memory(connection: Connection) -> bool:
    """TEMP_STORE 2 or 3: temporary tables are in memory unless somebody asks otherwise, or always."""
    options = {row[0] for row in connection.rows("PRAGMA compile_options")}
    return bool(options & {"TEMP_STORE=2", "TEMP_STORE=3"})


def _require(holds: bool, code: str) -> None:  # noqa: FBT001 (a condition, not a switch)
    if not holds:
        raise ClinicError(code)


def _understood(problem: dbapi2.Error, folder: Path) -> Exception:
    """What to raise in place of a driver's exception; a programming mistake stays what it is."""
    mistake: Exception = problem
    match getattr(problem, "sqlite_errorcode", 0) & 0xFF:
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return ClinicError("vault.damaged")
        case dbapi2.SQLITE_FULL:
            return ClinicError("vault.disk_full")
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return ClinicError("vault.in_use")
        case dbapi2.SQLITE_READONLY:
            return ClinicError("vault.read_only")
        case dbapi2.SQLITE_INTERRUPT:
            return Cancelled()
        case dbapi2.SQLITE_IOERR | dbapi2.SQLITE_CANTOPEN:
            return ClinicError(_why_not_written(folder))
    return mistake


def _why_not_written(folder: Path) -> str:
    free = disk.free_bytes(folder)
    if free is not None and free < _SCARCE_BYTES:
        return "vault.disk_full"
    return "vault.cannot_write" if os.access(folder, os.W_OK) else "vault.read_only"
