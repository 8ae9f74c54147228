"""The inside of a bundle: a tar archive of which only one spelling is accepted.

Every header is compared with the one that this module writes for the same name and size, so no
byte of the archive can say anything that is not checked: no paths, links, times, owners, padding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from clinic_app.domain.errors import ClinicError

BLOCK = 512
END = bytes(2 * BLOCK)
_LONGEST_NAME = 99  # ASCII characters


class Receiver(Protocol):
    """Takes what an archive holds, in order; raises when it does not want it."""

    def allows(self, name: str) -> int:
        """The most bytes that an entry of this name may have here; raises if it has no place here."""

    def entry(self, name: str, data: bytes) -> None:
        """One whole entry."""


def header(name: str, size: int) -> bytes:
    """The 512 bytes before an entry: name and size, everything else constant."""
    fields = b"".join(
        (
            name.encode("ascii").ljust(100, b"\0"),
            b"0000600\0" + b"0000000\0" * 2,  # mode, owner, group
            b"%011o\0" % size,
            b"%011o\0" % 0,  # time
            b" " * 8,  # the checksum counts itself as blanks
            b"0" + bytes(100),  # an ordinary file, no link
            b"ustar\x0000" + bytes(32 + 32),
            b"0000000\0" * 2 + bytes(155 + 12),
        )
    )
    return fields[:148] + b"%06o\0 " % sum(fields) + fields[156:]


def packed(name: str, data: bytes) -> bytes:
    """One entry, padded to whole blocks."""
    return header(name, len(data)) + data + bytes(-len(data) % BLOCK)


def damaged() -> ClinicError:
    """The one answer to anything that this app would not have written."""
    return ClinicError("exchange.damaged")


class Unpacker:
    """Takes an archive in pieces of any size and hands its entries on; keeps one entry in memory."""

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._waiting = bytearray()
        self._name: str | None = None
        self._size = 0
        self._need = BLOCK
        self._next: Callable[[bytes], None] = self._head

    def write(self, piece: bytes) -> int:
        """Take the next bytes, as a file would."""
        self._waiting += piece
        used = 0
        while len(self._waiting) - used >= self._need:
            end = used + self._need
            block = bytes(self._waiting[used:end])
            used = end
            self._next(block)
        del self._waiting[:used]
        return len(piece)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """Refuse an archive that ended early."""
        if self._name is None:
            raise ClinicError("exchange.not_a_bundle")
        if self._next != self._after or self._waiting:
            raise damaged()

    def _head(self, block: bytes) -> None:
        if self._name is not None and block == bytes(BLOCK):
            self._expect(BLOCK, self._end)
            return
        try:
            self._name, self._size = _read(block)
        except ValueError as problem:
            raise damaged() if self._name is not None else ClinicError("exchange.not_a_bundle") from problem
        if self._size > self._receiver.allows(self._name):
            raise ClinicError("exchange.too_large")
        self._expect(self._size + -self._size % BLOCK, self._body)
        if self._size == 0:
            self._body(b"")

    def _body(self, block: bytes) -> None:
        assert self._name is not None
        data, padding = block[: self._size], block[self._size :]
        if any(padding):
            raise damaged()
        self._expect(BLOCK, self._head)
        self._receiver.entry(self._name, data)

    def _end(self, block: bytes) -> None:
        if any(block):
            raise damaged()
        self._expect(1, self._after)

    def _after(self, _block: bytes) -> None:
        raise damaged()

    def _expect(self, size: int, then: Callable[[bytes], None]) -> None:
        self._need, self._next = size, then


def _read(block: bytes) -> tuple[str, int]:
    """Name and size of a header; `ValueError` unless it is exactly the one that `header` writes."""
    name = block[:100].rstrip(b"\0").decode("ascii")
    size = int(block[124:135], 8)
    if not 0 < len(name) <= _LONGEST_NAME or size < 0 or header(name, size) != block:
        raise ValueError(name)
    return name, size
