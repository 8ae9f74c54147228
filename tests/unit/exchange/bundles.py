"""Bundles made by hand: a sender, a receiver, and a way to write what no honest app would write."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from clinic_app.domain.progress import Progress
from clinic_app.exchange import bundle, container, envelope

LINES = (b'{"a":1}', b'{"b":2}')


@dataclass
class Laptop:
    """Both keys of a laptop, without a vault."""

    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    age: pyrage.x25519.Identity = field(default_factory=pyrage.x25519.Identity.generate)

    @property
    def public_key(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self.key.sign(message)

    @property
    def recipient(self) -> str:
        return str(self.age.to_public())

    def manifest(self, **changed):
        about = {"version": 1, "app": "0.1.0", "created": "2026-12-05T18:00:00+00:00", "device": "laptop-1"}
        return bundle.Manifest(**(about | {"key": self.public_key.hex()} | changed))


def blob(data: bytes) -> tuple[str, bytes]:
    return hashlib.sha256(data).hexdigest(), data


def archive(sender: Laptop, lines=LINES, blobs=()) -> bytes:
    return b"".join(bundle.written(sender.manifest(), lines, sorted(blobs), sender.sign))


def entries(sender: Laptop, lines=LINES, blobs=()) -> list[tuple[str, bytes]]:
    """The entries of an honest bundle, to be tampered with."""
    found: list[tuple[str, bytes]] = []

    class Collect:
        def allows(self, name):
            return 1 << 30

        def entry(self, name, data):
            found.append((name, data))

    unpacker = container.Unpacker(Collect())
    unpacker.write(archive(sender, lines, blobs))
    unpacker.close()
    return found


def resigned(sender: Laptop, parts: list[tuple[str, bytes]]) -> bytes:
    """Entries with a fresh index and signature: what a sender that speaks the format can do at worst."""
    body = [(name, data) for name, data in parts if name not in {"index.json", "signature"}]
    index = msgspec.json.encode([(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in body])
    signature = sender.sign(b"clinic-bundle 1 index\n" + index)
    return packed([*body, ("index.json", index), ("signature", signature)])


def packed(parts: list[tuple[str, bytes]]) -> bytes:
    return b"".join(container.packed(name, data) for name, data in parts) + container.END


def sealed(path: Path, content: bytes, *receivers: Laptop) -> Path:
    path.write_bytes(pyrage.encrypt(content, [one.age.to_public() for one in receivers]))
    return path


def read(path: Path, receiver: Laptop, *, keep=None, progress=None, passphrase=None) -> bundle.Reader:
    """Open, unpack and check, as the app does."""
    reader = bundle.Reader(keep)
    unpacker = container.Unpacker(reader)
    envelope.open_into(
        path, unpacker, identity=str(receiver.age), passphrase=passphrase, progress=progress or Progress()
    )
    unpacker.close()
    reader.finish()
    return reader


def sealed_stream(content: bytes, receiver: Laptop) -> bytes:
    out = io.BytesIO()
    envelope.seal(iter([content]), out, envelope.recipients([receiver.recipient]))
    return out.getvalue()
