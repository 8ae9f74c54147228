"""Format 1 of what a bundle holds: written, and read back only if every byte is as its sender signed it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from clinic_app.domain.errors import ClinicError
from clinic_app.exchange import limits
from clinic_app.exchange.container import END, damaged, packed

VERSION = 1
_MARK, _MANIFEST, _INDEX, _SIGNATURE = "clinic-bundle", "manifest.json", "index.json", "signature"
_SIGNED_AS = b"clinic-bundle 1 index\n"
_PART = re.compile(r"changes/\d{6}\.jsonl", re.ASCII)
_BLOB = re.compile(r"blobs/([0-9a-f]{64})", re.ASCII)
_SIGNATURE_BYTES = 64
_LONGEST_APP = 40  # characters


Sign = Callable[[bytes], bytes]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who made the bundle, when and with what; seen only by somebody who can open it."""

    version: int
    app: str
    created: str
    device: str
    key: str

    @property
    def public_key(self) -> bytes:
        """The sender's signing key as 32 raw bytes."""
        key = bytes.fromhex(self.key)
        if len(key) != 32 or key.hex() != self.key:
            raise ValueError(self.key)
        return key


class Parts:
    """Counts, hashes and bounds the entries of a bundle as they are written."""

    def __init__(self) -> None:
        self.index: list[tuple[str, int, str]] = []
        self.size = 0

    def add(self, name: str, data: bytes) -> bytes:
        """One entry as it goes into the archive; raises `exchange.too_large`."""
        self.index.append((name, len(data), hashlib.sha256(data).hexdigest()))
        entry = packed(name, data)
        self.size += len(entry)
        if self.size > limits.FILE - limits.INDEX or len(self.index) > limits.ENTRIES:
            raise ClinicError("exchange.too_large_to_send")
        return entry


def written(
    manifest: Manifest, lines: Iterable[bytes], blobs: Iterable[tuple[str, bytes]], sign: Sign
) -> Iterator[bytes]:
    """The archive in pieces: `lines` are changes, one JSON object each; `blobs` come in order of their hash."""
    parts = Parts()
    yield parts.add(_MARK, b"%d\n" % VERSION)
    yield parts.add(_MANIFEST, msgspec.json.encode(manifest))
    for number, part in enumerate(_grouped(lines), start=1):
        yield parts.add(f"changes/{number:06d}.jsonl", part)
    for digest, data in blobs:
        yield parts.add(f"blobs/{digest}", data)
    index = msgspec.json.encode(parts.index)
    yield packed(_INDEX, index)
    yield packed(_SIGNATURE, sign(_SIGNED_AS + index))
    yield END


def _grouped(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Lines put together into parts of about `limits.CHANGES_PART`."""
    part, total = bytearray(), 0
    for line in lines:
        total += len(line) + 1
        if total > limits.CHANGES or len(line) >= limits.LARGEST_PART:
            raise ClinicError("exchange.too_large_to_send")
        if part and len(part) + len(line) >= limits.CHANGES_PART:
            yield bytes(part)
            part.clear()
        part += line + b"\n"
    if part:
        yield bytes(part)


class Reader:
    """Takes a bundle's entries in their order; `finish` says whether all of it is what its sender signed.

    Changes stay in memory as they came; each blob goes to `keep` at once and may be thrown away, so
    that a bundle is first read to be checked and then read again, and checked again, to be applied.
    """

    def __init__(self, keep: Callable[[str, bytes], None] | None = None) -> None:
        self._keep = keep
        self._index: list[tuple[str, int, str]] = []
        self._rank = 0
        self._signature = b""
        self._written_index = b""
        self._changes = 0
        self.manifest: Manifest | None = None
        self.parts: list[bytes] = []
        self.blobs: dict[str, int] = {}

    def allows(self, name: str) -> int:
        """The most bytes an entry of this name may have; raises when it is out of its place."""
        rank, most = _place(name)
        repeated = rank in (_RANK_PART, _RANK_BLOB)
        skipped = rank > self._rank + 1 and not (rank <= _RANK_INDEX and self._rank >= _RANK_MANIFEST)
        if rank < self._rank or (rank == self._rank and not repeated) or skipped:
            raise ClinicError("exchange.not_a_bundle") if self._rank == 0 else damaged()
        if len(self._index) >= limits.ENTRIES:
            raise ClinicError("exchange.too_large")
        if repeated and self._index[-1][0] >= name and rank == self._rank:
            raise damaged()
        self._rank = rank
        return most

    def entry(self, name: str, data: bytes) -> None:
        """Keep what is wanted of one entry."""
        if self._rank < _RANK_INDEX:
            self._index.append((name, len(data), hashlib.sha256(data).hexdigest()))
        if self._rank == _RANK_MARK:
            _check_version(data)
        elif self._rank == _RANK_MANIFEST:
            self.manifest = _manifest(data)
        elif self._rank == _RANK_PART:
            self._part(name, data)
        elif self._rank == _RANK_BLOB:
            self._blob(name.removeprefix("blobs/"), data)
        elif self._rank == _RANK_INDEX:
            self._written_index = data
        else:
            self._signature = data

    def finish(self) -> Manifest:
        """The manifest of a bundle that is whole and truly from the key it names; else `exchange.forged`."""
        if self.manifest is None or self._rank != _RANK_SIGNATURE:
            raise damaged()
        if self._written_index != msgspec.json.encode(self._index):
            raise ClinicError("exchange.forged")
        key = Ed25519PublicKey.from_public_bytes(self.manifest.public_key)
        try:
            key.verify(self._signature, _SIGNED_AS + self._written_index)
        except InvalidSignature as problem:
            raise ClinicError("exchange.forged") from problem
        return self.manifest

    def lines(self) -> Iterator[bytes]:
        """The changes, one JSON object each, as they were written."""
        for part in self.parts:
            yield from part[:-1].split(b"\n")

    def _part(self, name: str, data: bytes) -> None:
        self._changes += len(data)
        if self._changes > limits.CHANGES:
            raise ClinicError("exchange.too_large")
        if not data.endswith(b"\n") or name != f"changes/{len(self.parts) + 1:06d}.jsonl":
            raise damaged()
        self.parts.append(data)

    def _blob(self, digest: str, data: bytes) -> None:
        if self._index[-1][2] != digest:
            raise damaged()
        self.blobs[digest] = len(data)
        if self._keep is not None:
            self._keep(digest, data)


_RANK_MARK, _RANK_MANIFEST, _RANK_PART, _RANK_BLOB, _RANK_INDEX, _RANK_SIGNATURE = range(1, 7)
_PLACES = {
    _MARK: (_RANK_MARK, 16),
    _MANIFEST: (_RANK_MANIFEST, limits.MANIFEST),
    _INDEX: (_RANK_INDEX, limits.INDEX),
    _SIGNATURE: (_RANK_SIGNATURE, _SIGNATURE_BYTES),
}


def _place(name: str) -> tuple[int, int]:
    """Where an entry of this name stands in the order, and how large it may be."""
    if name in _PLACES:
        return _PLACES[name]
    if _PART.fullmatch(name):
        return _RANK_PART, limits.LARGEST_PART
    if _BLOB.fullmatch(name):
        return _RANK_BLOB, limits.BLOB
    raise damaged()


def _check_version(data: bytes) -> None:
    """Refuse what a later version of the app wrote, before anything in it is read."""
    digits = data.removesuffix(b"\n")
    if not digits.isdigit() or digits.startswith(b"0") or not data.endswith(b"\n"):
        raise damaged()
    if int(digits) > VERSION:
        raise ClinicError("exchange.too_new")


def _manifest(data: bytes) -> Manifest:
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
        _ = manifest.public_key
        is_plain = _is_plain(manifest)
    except (ValueError, RecursionError) as problem:
        raise damaged() from problem
    if not is_plain or manifest.version != VERSION or msgspec.json.encode(manifest) != data:
        raise damaged()
    return manifest


def _is_plain(manifest: Manifest) -> bool:
    """Whether what is shown of a sender whom nobody believes yet can be shown: a moment, and the name of a version."""
    moment = datetime.fromisoformat(manifest.created)
    return manifest.created == moment.isoformat() and len(manifest.app) <= _LONGEST_APP and manifest.app.isprintable()
