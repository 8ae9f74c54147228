"""What can be told of a vault without a passphrase; light, because the locked window waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import keyfile
from clinic_app.vault.keyfile import Kind


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """What the locked window may show of a slot."""

    label: str
    role: str
    kind: Kind
    created: str


@dataclass(frozen=True, slots=True)
class About:
    """What a vault's key file says without any passphrase."""

    id: str
    practice: bool
    keys_from_copy: bool
    slots: tuple[SlotInfo, ...]


def slots(folder: Path) -> tuple[SlotInfo, ...]:
    """Every way in, in the order they were made."""
    return about(folder).slots


def about(folder: Path) -> About:
    """What can be told without a passphrase; also whether the keys had to come from their copy."""
    if not folder.is_dir():
        raise ClinicError("vault.missing")
    keys = keyfile.read(folder)
    infos = tuple(
        SlotInfo(it.header.label, it.header.role, it.header.kind, it.header.created) for it in keys.body.slots
    )
    return About(keys.body.vault, keys.body.practice, keys.from_copy, infos)
