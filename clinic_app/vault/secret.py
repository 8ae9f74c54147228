"""The database key, kept in as few places as Python lets us."""

from __future__ import annotations


class Key:
    """A key that can be wiped. Python may have copied it before; this shortens its life, no more."""

    __slots__ = ("_bytes",)

    def __init__(self, key: bytes | bytearray) -> None:
        self._bytes = bytearray(key)

    def reveal(self) -> bytes:
        """The key itself, for the one call that needs it; raises `ValueError` once it is forgotten."""
        if not self._bytes:
            raise ValueError("this key was forgotten")
        return bytes(self._bytes)

    def forget(self) -> None:
        """Overwrite the key; it cannot be used after this."""
        self._bytes[:] = bytes(len(self._bytes))
        self._bytes.clear()

    def __repr__(self) -> str:
        return "Key(kept secret)"
