"""One change: what was entered, and the arithmetic that proves it.

The id of a change is the SHA-256 of its header: laptop, place in the laptop's chain, the id before it, clock,
actor, record, kind, and per field the salted digest of the value and the ids it replaces. Erasing the values
and the salt therefore leaves the id, and with it the whole chain, provable.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from typing import Any, TypeAlias

import msgspec

from clinic_app.domain.errors import InputError

JsonValue: TypeAlias = Any
ChangeId: TypeAlias = str

DESTROYED = "~destroyed"  # the field a tombstone sets
FIRST = ""  # what the first change of a chain names as the one before it
_HEADER_FORMAT = 1
_encoder = msgspec.json.Encoder(order="sorted")


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a change but what it says."""

    device: str
    seq: int
    prev: ChangeId
    clock: int
    actor: str
    record: str
    kind: str


# A vault's own settings: kept and chained like everything else, never sent, taken in or dumped.
LOCAL_KINDS = frozenset({"clinic"})


class ChangeRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One change as it is stored and as it travels.

    `contents` are the fields with their values (null clears). Of a destroyed record they are None, `salt` is
    empty and `digests` keeps what the chain needs.
    """

    id: ChangeId
    device: str
    seq: int
    prev: ChangeId
    clock: int
    actor: str
    record: str
    kind: str
    salt: str
    contents: dict[str, JsonValue] | None
    digests: dict[str, str] | None = None
    replaces: dict[str, tuple[ChangeId, ...]] = {}

    @property
    def fields(self) -> frozenset[str]:
        """The fields it sets or clears."""
        return frozenset(self.contents if self.contents is not None else self.digests or {})

    @property
    def is_tombstone(self) -> bool:
        """Whether it destroys its record."""
        return self.contents is not None and DESTROYED in self.contents

    def proves_itself(self) -> bool:
        """Whether its id is the hash of what it says; false for anything edited."""
        try:
            return self.id == _id(self, self.all_digests(), self.replaces)
        except (ValueError, UnicodeEncodeError):
            return False

    def all_digests(self) -> Mapping[str, str]:
        """Per field the salted digest of its value, whether or not the value is still there."""
        if self.contents is None:
            return self.digests or {}
        salt = bytes.fromhex(self.salt)
        return {field: digest(salt, field, value) for field, value in self.contents.items()}

    def erased(self) -> ChangeRow:
        """The same link of the chain without values and salt."""
        if self.contents is None:
            return self
        kept = dict(self.all_digests())
        return msgspec.structs.replace(self, contents=None, salt="", digests=kept)


def new(header: Header, contents: dict[str, JsonValue], replaces: dict[str, tuple[ChangeId, ...]]) -> ChangeRow:
    """A change with a fresh salt and its id."""
    salt = secrets.token_bytes(16)
    digests = {field: digest(salt, field, value) for field, value in contents.items()}
    return ChangeRow(
        id=_id(header, digests, replaces),
        device=header.device,
        seq=header.seq,
        prev=header.prev,
        clock=header.clock,
        actor=header.actor,
        record=header.record,
        kind=header.kind,
        salt=salt.hex(),
        contents=contents,
        replaces=replaces,
    )


def digest(salt: bytes, field: str, value: JsonValue) -> str:
    """SHA-256 over salt, field and value: says nothing of the value once the salt is gone."""
    return hashlib.sha256(salt + _encoder.encode((field, value))).hexdigest()


def encode(value: JsonValue) -> str:
    """The one spelling of a JSON value: sorted keys, no spaces; `InputError` for what JSON cannot say."""
    try:
        return _encoder.encode(value).decode()
    except (TypeError, ValueError, UnicodeEncodeError) as problem:
        raise InputError("ledger.value") from problem


def plain(value: JsonValue) -> JsonValue:
    """The value as it will be read back; `InputError` for what would come back as something else.

    The encoder is generous (a set becomes a list, not-a-number becomes null); a record must not be.
    """
    read_back = msgspec.json.decode(encode(value))
    if read_back != value:
        raise InputError("ledger.value")
    return read_back


def same(left: JsonValue, right: JsonValue) -> bool:
    """Whether two values are one (true is not 1, and the order of keys says nothing)."""
    return bool(left == right) and _encoder.encode(left) == _encoder.encode(right)


def _id(
    header: Header | ChangeRow, digests: Mapping[str, str], replaces: Mapping[str, tuple[ChangeId, ...]]
) -> ChangeId:
    said = [(field, digests[field], sorted(replaces.get(field, ()))) for field in sorted(digests)]
    whole = (
        _HEADER_FORMAT,
        header.device,
        header.seq,
        header.prev,
        header.clock,
        header.actor,
        header.record,
        header.kind,
        said,
    )
    return hashlib.sha256(_encoder.encode(whole)).hexdigest()
