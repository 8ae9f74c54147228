"""What a person does with a vault: make it, open it, recover it, change who may open it."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import disk, driver, kdf, keyfile, recovery
from clinic_app.vault.about import About as About
from clinic_app.vault.about import SlotInfo as SlotInfo
from clinic_app.vault.about import about as about
from clinic_app.vault.about import slots as slots
from clinic_app.vault.kdf import Cost
from clinic_app.vault.keyfile import Body, Keys, Kind, Slot
from clinic_app.vault.lock import LOCK
from clinic_app.vault.secret import Key

_STAGE = ".vault-unfinished"
_KEY_BYTES = 32
_EMPTY_BYTES = 8192
_OF_DATABASE = (driver.DATABASE, f"{driver.DATABASE}-wal", f"{driver.DATABASE}-shm", LOCK)
_RECOVERY_LABEL = "recovery"


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault, open; the recovery code is shown once and kept nowhere."""

    key: Key
    recovery_code: str
    label: str
    role: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened slot. `recovery_code` is set only by `recover`: the new code, to be printed."""

    key: Key
    label: str
    role: str
    recovery_code: str = ""


def exists(folder: Path) -> bool:
    """Whether any part of a vault lies in `folder`."""
    return any((folder / name).exists() for name in (driver.DATABASE, keyfile.KEYS, keyfile.COPY))


def create(folder: Path, *, passphrase: str, label: str, role: str, cost: Cost | None = None) -> Created:
    """Make a new vault in `folder`, which is made too; whole or not at all.

    A `cost` below the floor makes a practice vault (see `kdf`). Raises `vault.exists` where any part of a
    vault lies, `vault.passphrase_empty`, `vault.label`, and the troubles of the disk.
    """
    _refuse_poor_choice(passphrase, label)
    cost = cost or kdf.chosen()
    body = keyfile.new_body(practice=not cost.at_least(kdf.FLOOR))
    kdf.check(cost, practice=body.practice)
    with disk.troubles():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_unfinished(folder)
    if exists(folder):
        raise ClinicError("vault.exists")
    key, code = Key(secrets.token_bytes(_KEY_BYTES)), recovery.new_code()
    body = body.with_slot(_slot(body, key, Kind.USER, label=label, role=role, secret=passphrase, cost=cost))
    body = body.with_slot(_recovery_slot(body, key, code, cost))
    try:
        with disk.troubles():
            _stage(folder, key, body)
            _put_in_place(folder)
    except BaseException:
        take_back(folder)
        raise
    return Created(key, code, label, role)


def unlock(folder: Path, *, passphrase: str, label: str | None = None) -> Unlocked:
    """Open one user's slot (the first one when `label` is None).

    Raises `vault.wrong_passphrase`, `vault.no_such_slot`, and whatever `keyfile.read` does.
    """
    keys = _read(folder)
    slot = _user_slot(keys.body, label)
    key = keys.body.unseal(slot, passphrase)
    if key is None:
        raise ClinicError("vault.wrong_passphrase")
    if not keys.from_copy:
        keyfile.renew_copy(folder, keys.body)
    return Unlocked(key, slot.header.label, slot.header.role)


def recover(folder: Path, *, code: str, new_passphrase: str, label: str | None = None) -> Unlocked:
    """Open with the recovery code and give one user's slot a new passphrase.

    The code was read out and typed, so it is spent: in the same write the recovery slot gets a new code,
    which `Unlocked.recovery_code` holds for printing. Whoever is interrupted here still has the new
    passphrase, and can have another code made. Raises `recovery.*` for a mistyped code and
    `vault.wrong_code` for one that is not this vault's.
    """
    body = _read(folder).body
    slot = _user_slot(body, label)
    _refuse_poor_choice(new_passphrase, slot.header.label)
    key = _key_from_code(body, code)
    fresh = recovery.new_code()
    cost = _cost_for(body)
    body = _replaced(body, slot, key, secret=new_passphrase, cost=cost)
    keyfile.write(folder, _with_code(body, key, fresh, cost))
    return Unlocked(key, slot.header.label, slot.header.role, fresh)


def check_code(folder: Path, code: str) -> Unlocked:
    """Open with the recovery code and change nothing: the drill that proves a backup can be opened."""
    body = _read(folder).body
    slot = _user_slot(body, None)
    return Unlocked(_key_from_code(body, code), slot.header.label, slot.header.role)


def new_recovery_code(folder: Path, key: Key) -> str:
    """Replace the recovery code; the old one opens nothing from here on."""
    body = _read(folder).body
    code = recovery.new_code()
    keyfile.write(folder, _with_code(body, key, code, _cost_for(body)))
    return code


def change_passphrase(folder: Path, *, label: str | None, old: str, new: str) -> None:
    """Give a slot a new passphrase; the database is not touched."""
    body = _read(folder).body
    slot = _user_slot(body, label)
    _refuse_poor_choice(new, slot.header.label)
    key = body.unseal(slot, old)
    if key is None:
        raise ClinicError("vault.wrong_passphrase")
    keyfile.write(folder, _replaced(body, slot, key, secret=new, cost=_cost_for(body)))


def add_slot(folder: Path, key: Key, *, label: str, role: str, passphrase: str) -> None:
    """Let one more user in, under a label nobody has yet (`vault.label_taken`)."""
    body = _read(folder).body
    _refuse_poor_choice(passphrase, label)
    if any(slot.header.label.casefold() == label.casefold() for slot in body.slots):
        raise ClinicError("vault.label_taken", label=label)
    cost = _cost_for(body)
    slot = _slot(body, key, Kind.USER, label=label, role=role, secret=passphrase, cost=cost)
    keyfile.write(folder, body.with_slot(slot))


def remove_slot(folder: Path, *, label: str) -> None:
    """Take a user's slot away; the last one stays (`vault.last_slot`). Who knew the key still knows it."""
    body = _read(folder).body
    slot = _user_slot(body, label)
    if sum(it.header.kind is Kind.USER for it in body.slots) == 1:
        raise ClinicError("vault.last_slot")
    keyfile.write(folder, body.without_slot(slot.header.id))


def _read(folder: Path) -> Keys:
    if not folder.is_dir() or not exists(folder):
        raise ClinicError("vault.missing")
    return keyfile.read(folder)


def _refuse_poor_choice(passphrase: str, label: str) -> None:
    if not passphrase.strip():
        raise ClinicError("vault.passphrase_empty")
    if not keyfile.is_label(label):
        raise ClinicError("vault.label", longest=keyfile.LONGEST_LABEL)


def _user_slot(body: Body, label: str | None) -> Slot:
    users = [slot for slot in body.slots if slot.header.kind is Kind.USER]
    for slot in users:
        if label is None or slot.header.label.casefold() == label.casefold():
            return slot
    raise ClinicError("vault.no_such_slot", labels=", ".join(slot.header.label for slot in users))


def _recovery_slots(body: Body) -> Iterator[Slot]:
    return (slot for slot in body.slots if slot.header.kind is Kind.RECOVERY)


def _key_from_code(body: Body, code: str) -> Key:
    symbols = recovery.parse(code)
    for slot in _recovery_slots(body):
        key = body.unseal(slot, symbols)
        if key is not None:
            return key
    raise ClinicError("vault.wrong_code")


def _cost_for(body: Body) -> Cost:
    """A real vault's slots are all real, a practice vault's all practice, whatever the environment says."""
    return kdf.PRACTICE if body.practice else kdf.tuned()


def _slot(body: Body, key: Key, kind: Kind, *, label: str, role: str, secret: str, cost: Cost) -> Slot:
    header = keyfile.new_header(kind, label=label, role=role, cost=cost, created=_today())
    return body.seal(header, key, secret)


def _recovery_slot(body: Body, key: Key, code: str, cost: Cost) -> Slot:
    symbols = recovery.parse(code)
    return _slot(body, key, Kind.RECOVERY, label=_RECOVERY_LABEL, role="lead", secret=symbols, cost=cost)


def _with_code(body: Body, key: Key, code: str, cost: Cost) -> Body:
    slot = _recovery_slot(body, key, code, cost)
    old = next((it.header.id for it in _recovery_slots(body)), None)
    return body.with_slot(slot, instead_of=old)


def _replaced(body: Body, old: Slot, key: Key, *, secret: str, cost: Cost) -> Body:
    slot = _slot(body, key, Kind.USER, label=old.header.label, role=old.header.role, secret=secret, cost=cost)
    return body.with_slot(slot, instead_of=old.header.id)


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _stage(folder: Path, key: Key, body: Body) -> None:
    """Everything is written and flushed aside first, so that a vault appears whole."""
    stage = folder / _STAGE
    stage.mkdir(mode=0o700)
    driver.create(stage, key).close()
    content = keyfile.encode(body)
    disk.write_flushed(stage / keyfile.COPY, content)
    disk.write_flushed(stage / keyfile.KEYS, content)
    disk.flush_folder(stage)


def _put_in_place(folder: Path) -> None:
    """The key file comes last: until it is there, nobody has opened this vault."""
    stage = folder / _STAGE
    for name in (driver.DATABASE, keyfile.COPY, keyfile.KEYS):
        (stage / name).rename(folder / name)
    disk.flush_folder(folder)
    shutil.rmtree(stage)


def take_back(folder: Path) -> None:
    """Leave nothing of a creation that failed: for a vault just made, whose recovery code nobody was told."""
    for name in (keyfile.KEYS, keyfile.COPY, *_OF_DATABASE):
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    shutil.rmtree(folder / _STAGE, ignore_errors=True)


def _clear_unfinished(folder: Path) -> None:
    """Remove what a creation that was cut short left: its key file never reached its place."""
    stage = folder / _STAGE
    moved = (stage / keyfile.KEYS).exists() and not (stage / driver.DATABASE).exists()
    if moved and _is_empty(folder / driver.DATABASE):
        for name in (driver.DATABASE, keyfile.COPY):
            (folder / name).unlink(missing_ok=True)
    if stage.exists():
        shutil.rmtree(stage)


def _is_empty(database: Path) -> bool:
    return database.exists() and database.stat().st_size <= _EMPTY_BYTES
