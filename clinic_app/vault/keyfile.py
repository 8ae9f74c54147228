"""`vault.keys`: the database key, wrapped once for everyone who may open the vault.

A slot is AES-256-GCM around the key, under Argon2id of a passphrase or of the recovery code. Everything else
that the file says of the slot (role, label, kind, cost, salt) and of the vault (format, id, practice) is
authenticated with it, so a header edited by somebody else opens nothing. The checksum at the end finds
accidents, not attacks. What we do when something is wrong:

- not readable at all, or bits flipped: the copy `vault.keys.bak` is used, and `Keys.from_copy` says so;
- a cost below the floor, above reason, or below what the copy says it was sealed with: `vault.weakened`;
- the copy is missing or old: it is renewed from the key file at the next unlocking;
- both unreadable: `vault.keys_damaged`; neither there: `vault.keys_missing`; newer: `vault.too_new`.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

import msgspec

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import disk, kdf
from clinic_app.vault.kdf import Cost
from clinic_app.vault.secret import Key

KEYS = "vault.keys"
COPY = "vault.keys.bak"
FORMAT = "clinic-vault-keys"
VERSION = 1
LONGEST_LABEL = 40  # characters
_MOST_BYTES = 1_000_000


class Kind(StrEnum):
    """Whose slot it is."""

    USER = "user"
    RECOVERY = "recovery"


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that a slot says of itself; authenticated whole."""

    id: str
    kind: Kind
    label: str
    role: str
    created: str
    kdf: str = "argon2id"
    cost: Cost
    salt: bytes
    nonce: bytes


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way in."""

    header: Header
    sealed: bytes


class Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole file but for its checksum."""

    format: str
    version: int
    vault: str
    practice: bool
    slots: tuple[Slot, ...]

    def seal(self, header: Header, key: Key, secret: str) -> Slot:
        """Wrap the database key under a passphrase or a recovery code."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # heavy: the locked window only reads labels

        wrapping = kdf.derive(secret, salt=header.salt, cost=header.cost)
        return Slot(
            header=header,
            sealed=AESGCM(wrapping).encrypt(header.nonce, key.reveal(), self._binding(header)),
        )

    def unseal(self, slot: Slot, secret: str) -> Key | None:
        """The database key, or None when the secret is wrong (or the header is not the one sealed)."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        kdf.check(slot.header.cost, practice=self.practice)
        wrapping = kdf.derive(secret, salt=slot.header.salt, cost=slot.header.cost)
        try:
            return Key(AESGCM(wrapping).decrypt(slot.header.nonce, slot.sealed, self._binding(slot.header)))
        except (InvalidTag, ValueError):
            return None

    def with_slot(self, slot: Slot, *, instead_of: str | None = None) -> Body:
        """This file with one more slot, or with one slot replaced in its place."""
        if instead_of is None:
            return msgspec.structs.replace(self, slots=(*self.slots, slot))
        slots = tuple(slot if old.header.id == instead_of else old for old in self.slots)
        return msgspec.structs.replace(self, slots=slots)

    def without_slot(self, id_: str) -> Body:
        """This file with one way in fewer."""
        return msgspec.structs.replace(self, slots=tuple(it for it in self.slots if it.header.id != id_))

    def _binding(self, header: Header) -> bytes:
        return msgspec.json.encode((self.format, self.version, self.vault, self.practice, header))


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    keys: Body
    check: str


class _Versioned(msgspec.Struct):
    version: int


class _Peek(msgspec.Struct):
    keys: _Versioned


class Keys(msgspec.Struct, frozen=True):
    """What was read, and whether it had to come from the copy."""

    body: Body
    from_copy: bool


def new_body(*, practice: bool) -> Body:
    """A key file without slots, for a vault that is being made."""
    return Body(format=FORMAT, version=VERSION, vault=secrets.token_hex(16), practice=practice, slots=())


def new_header(kind: Kind, *, label: str, role: str, cost: Cost, created: str) -> Header:
    """A fresh slot's header: its own id, salt and nonce."""
    return Header(
        id=secrets.token_hex(8),
        kind=kind,
        label=label,
        role=role,
        cost=cost,
        created=created,
        salt=secrets.token_bytes(16),
        nonce=secrets.token_bytes(12),
    )


def read(folder: Path) -> Keys:
    """The key slots of the vault in `folder`; the module says what is raised when."""
    main, copy = _load(folder / KEYS), _load(folder / COPY)
    if main is None and copy is None:
        missing = not (folder / KEYS).exists() and not (folder / COPY).exists()
        raise ClinicError("vault.keys_missing" if missing else "vault.keys_damaged")
    for one in (main, copy):
        if one is not None:
            _refuse_out_of_bounds(one.keys)
    if main is not None and _is_whole(main):
        return Keys(main.keys, from_copy=False)
    if copy is None or not _is_whole(copy):
        raise ClinicError("vault.keys_damaged")
    if main is not None:
        _refuse_weaker(main.keys, copy.keys)
    return Keys(copy.keys, from_copy=True)


def write(folder: Path, body: Body) -> None:
    """Replace both copies, the second one only once the first is safe."""
    content = encode(body)
    with disk.troubles():
        disk.write_whole(folder / KEYS, content)
        disk.write_whole(folder / COPY, content)


def renew_copy(folder: Path, body: Body) -> None:
    """Have the copy say what the key file says, where it does not: a power cut between the two leaves the old one.

    It would still open with the passphrase that was changed, and with no other. A disk that refuses is left alone.
    """
    copy, content = folder / COPY, encode(body)
    with suppress(OSError):
        if not copy.exists() or copy.read_bytes() != content:
            disk.write_whole(copy, content)


def encode(body: Body) -> bytes:
    """The bytes of the file, with its checksum."""
    return msgspec.json.format(msgspec.json.encode(_File(body, _checksum(body))), indent=1) + b"\n"


def _load(file: Path) -> _File | None:
    """One copy, or None when it is missing or unreadable; a newer format is refused at once."""
    try:
        with file.open("rb") as stream:
            content = stream.read(_MOST_BYTES)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise ClinicError("vault.cannot_read") from problem
    try:
        if msgspec.json.decode(content, type=_Peek).keys.version > VERSION:
            raise ClinicError("vault.too_new")
        return msgspec.json.decode(content, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _is_whole(file: _File) -> bool:
    """Whether nothing happened to it by accident; labels, which are shown to whoever asks, must be ones of ours."""
    is_ours = file.keys.format == FORMAT and all(is_label(slot.header.label) for slot in file.keys.slots)
    return is_ours and file.check == _checksum(file.keys)


def is_label(label: str) -> bool:
    """Whether a slot may be called so: on one line, and short."""
    return bool(label.strip()) and len(label) <= LONGEST_LABEL and label.isprintable()


def _checksum(body: Body) -> str:
    return hashlib.sha256(msgspec.json.encode(body)).hexdigest()


def _refuse_out_of_bounds(body: Body) -> None:
    for slot in body.slots:
        kdf.check(slot.header.cost, practice=body.practice)


def _refuse_weaker(main: Body, copy: Body) -> None:
    sealed = {slot.header.id: slot.header.cost for slot in copy.slots}
    for slot in main.slots:
        known = sealed.get(slot.header.id)
        if known is not None and not slot.header.cost.at_least(known):
            raise ClinicError("vault.weakened")
    if main.practice != copy.practice:
        raise ClinicError("vault.weakened")
