"""Bringing an older vault up to date: numbered steps, each with its number, in one transaction.

`executescript` would commit whatever is open, so files are cut into statements here; `PRAGMA user_version`
rolls back with the rest, so it is set inside. Before a vault that holds anything is upgraded, a copy of its
file is kept beside it (`vault.db.before-N`, under the same key).
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import disk, driver
from clinic_app.vault.driver import Connection


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered change of the schema."""

    number: int
    statements: tuple[str, ...]


@cache
def steps() -> tuple[Step, ...]:
    """Every step the app knows, in order."""
    found = [
        Step(int(file.name.split("_")[0]), statements(file.read_text(encoding="utf-8")))
        for file in resources.files("clinic_app.ledger.migrations").iterdir()
        if file.name.endswith(".sql")
    ]
    return tuple(sorted(found, key=lambda step: step.number))


def statements(script: str) -> tuple[str, ...]:
    """A script cut at the semicolons that end its lines, without its comment lines."""
    lines = [line for line in script.splitlines() if not line.lstrip().startswith("--")]
    parts = ("\n".join(lines) + "\n").split(";\n")
    return tuple(part.strip() for part in parts if part.strip())


def version(connection: Connection) -> int:
    """The number of the last step this file has seen; 0 for an empty one."""
    return int(connection.value("PRAGMA user_version"))


def refuse_used(connection: Connection) -> None:
    """`vault.exists` for a file that has seen any step."""
    if version(connection):
        raise ClinicError("vault.exists")


def bring_up_to_date(connection: Connection, folder: Path, known: Sequence[Step] | None = None) -> None:
    """Take every step this file has not seen; all of them or none. A newer file is `vault.too_new`."""
    known = steps() if known is None else known
    seen = version(connection)
    if seen > known[-1].number:
        raise ClinicError("vault.too_new")
    missing = [step for step in known if step.number > seen]
    if not missing:
        return
    if seen:
        keep_copy(connection, folder, seen)
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in missing:
            for statement in step.statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {missing[-1].number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def keep_copy(connection: Connection, folder: Path, seen: int) -> Path:
    """A whole copy of the file as it is now, flushed to the disk."""
    connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = folder / f"{driver.DATABASE}.before-{seen + 1}"
    with disk.troubles():
        partial = copy.with_name(copy.name + ".new")
        try:
            disk.write_flushed(partial, b"")
            with (folder / driver.DATABASE).open("rb") as source, partial.open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
            disk.flush_file(partial)
            partial.replace(copy)
        finally:
            partial.unlink(missing_ok=True)
        disk.flush_folder(folder)
    return copy
