"""Proof that a vault is whole: every page is what was written, every table is in order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.vault import driver, vault
from clinic_app.vault.driver import Connection
from clinic_app.vault.secret import Key

_CHECKS = (
    ("pages", "PRAGMA cipher_integrity_check"),
    ("links", "PRAGMA foreign_key_check"),
    ("tables", "PRAGMA quick_check(5)"),
)
_LOOKED_AT_ON_OPENING = 48 * 1024 * 1024  # bytes: about an eighth of a second
_CANNOT_WRITE = ("vault.disk_full", "vault.read_only", "vault.cannot_write", "vault.in_use")


@dataclass(frozen=True, slots=True)
class Health:
    """What the checks found; `problems` names the checks that failed: pages, links, tables, file."""

    ok: bool
    problems: tuple[str, ...]
    bytes: int
    cipher: str
    practice: bool
    keys_from_copy: bool


def verify(folder: Path, key: Key, progress: Progress) -> Health:
    """Check the whole vault through a connection of its own, so that work can go on beside it.

    A write-ahead log that was never folded in is not damage. Raises `Cancelled`, and whatever opening does
    except `vault.damaged`, which is a finding here.
    """
    about = vault.about(folder)
    problems: tuple[str, ...] = ()
    cipher = ""
    try:
        connection = driver.open_(folder, key)
    except ClinicError as trouble:
        if trouble.code != "vault.damaged":
            raise
        problems = ("file",)
    else:
        try:
            cipher = str(connection.value("PRAGMA cipher_version"))
            problems = check(connection, progress)
        finally:
            connection.close()
    size = (folder / driver.DATABASE).stat().st_size
    return Health(not problems, problems, size, cipher, about.practice, about.keys_from_copy)


def check(connection: Connection, progress: Progress) -> tuple[str, ...]:
    """The names of the checks that this connection fails; stops with `Cancelled` when asked to."""
    problems: list[str] = []
    _fold_in(connection)
    connection.watch(lambda: progress.is_cancelled)
    try:
        for done, (name, pragma) in enumerate(_CHECKS):
            progress.step(done, len(_CHECKS))
            if not _passes(connection, pragma):
                problems.append(name)
    finally:
        connection.watch(None)
    progress.step(len(_CHECKS), len(_CHECKS))
    return tuple(problems)


def refuse_altered_pages(connection: Connection, folder: Path) -> None:
    """Raise `vault.damaged` on opening a vault that holds an altered page, if it is small enough to look at once.

    A larger one is left to the check in the background, so that nobody waits for it.
    """
    if (folder / driver.DATABASE).stat().st_size > _LOOKED_AT_ON_OPENING:
        return
    _fold_in(connection)
    if not _passes(connection, _CHECKS[0][1]):
        raise ClinicError("vault.damaged")


def _fold_in(connection: Connection) -> None:
    """Write the log's pages over the file's: one that a power cut tore there is whole in the log."""
    try:
        connection.rows("PRAGMA wal_checkpoint(PASSIVE)")
    except ClinicError as trouble:
        if trouble.code not in _CANNOT_WRITE:
            raise


def _passes(connection: Connection, pragma: str) -> bool:
    try:
        found = connection.rows(pragma)
    except ClinicError as trouble:
        if trouble.code != "vault.damaged":
            raise
        return False
    return found in ([], [("ok",)])
