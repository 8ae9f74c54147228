"""The outside of a bundle: an age file, checked for what can stall or fill the library before it sees a byte."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Protocol

import pyrage
from pyrage import x25519

from clinic_app.domain.errors import Cancelled, ClinicError, InputError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import limits
from clinic_app.exchange.container import damaged

_MAGIC = b"age-encryption.org/v1\n"
_ANY_AGE = re.compile(rb"age-encryption\.org/v[2-9]\n", re.ASCII)
_SCRYPT = re.compile(rb"^-> scrypt (?:\S+) (\d{1,3})$", re.MULTILINE)
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}", re.ASCII)
_STEP = limits.MIB


class Sink(Protocol):
    """Where decrypted bytes go: memory only, never a file."""

    def write(self, piece: bytes) -> int:
        """Take the next bytes."""

    def flush(self) -> None:
        """Nothing more for now."""


def recipient(text: str) -> x25519.Recipient:
    """Who shall be able to open a bundle; raises `InputError` `exchange.bad_recipient`."""
    plain = text.strip().lower()
    if not _RECIPIENT.fullmatch(plain):
        raise InputError("exchange.bad_recipient", value=_shown(text))
    try:
        return x25519.Recipient.from_str(plain)
    except pyrage.RecipientError as problem:
        raise InputError("exchange.bad_recipient", value=_shown(text)) from problem


def recipients(texts: Iterable[str]) -> list[x25519.Recipient]:
    """All of them, each once, in a fixed order."""
    found = {str(one): one for one in map(recipient, texts)}
    if not found:
        raise InputError("exchange.no_recipient")
    if len(found) > limits.RECIPIENTS:
        raise InputError("exchange.too_many_recipients", most=limits.RECIPIENTS)
    return [found[name] for name in sorted(found)]


def seal(pieces: Iterator[bytes], out: IO[bytes], to: Sequence[x25519.Recipient]) -> None:
    """Encrypt as it comes; only encrypted bytes reach `out`."""
    source = _Source(pieces)
    try:
        pyrage.encrypt_io(source, out, list(to))
    except pyrage.EncryptError as problem:
        # The library wraps what its reader raised; the caller wants the first cause.
        raise source.trouble or problem from None


def seal_with_passphrase(pieces: Iterator[bytes], out: IO[bytes], passphrase: str) -> None:
    """Encrypt under words in place of a key: for somebody who has no vault; small bundles only."""
    whole = bytearray()
    for piece in pieces:
        whole += piece
        if len(whole) > limits.SEALED_BY_PASSPHRASE:
            raise ClinicError("exchange.too_large_to_send")
    out.write(pyrage.passphrase.encrypt(bytes(whole), passphrase))


def open_into(path: Path, sink: Sink, *, identity: str, passphrase: str | None, progress: Progress) -> None:
    """Decrypt `path` into `sink` in small pieces; raises a `ClinicError` `exchange.…` per cause."""
    size = _size(path)
    try:
        with path.open("rb") as file:
            head = _checked_head(file.read(limits.HEADER), size)
            file.seek(0)
            if head.startswith(b"-> scrypt "):
                _open_scrypt(file.read(), head, sink, passphrase)
            else:
                _open_x25519(_Watched(file, size, progress), sink, identity)
    except PermissionError as problem:
        raise ClinicError("exchange.unreadable") from problem


def _open_x25519(source: _Watched, sink: Sink, identity: str) -> None:
    try:
        pyrage.decrypt_io(source, sink, [x25519.Identity.from_str(identity)])
    except (ClinicError, Cancelled):
        raise
    except pyrage.DecryptError as problem:
        source.give_up()
        code = "wrong_recipient" if "No matching keys" in str(problem) else "damaged"
        raise ClinicError(f"exchange.{code}") from problem
    except OSError as problem:
        source.give_up()
        raise damaged() from problem


def _open_scrypt(whole: bytes, head: bytes, sink: Sink, passphrase: str | None) -> None:
    if passphrase is None:
        raise ClinicError("exchange.needs_passphrase")
    work = _SCRYPT.search(head)
    if work is None or int(work[1]) > limits.SCRYPT_WORK or len(whole) > limits.SEALED_BY_PASSPHRASE:
        raise ClinicError("exchange.too_large")
    try:
        plain = pyrage.passphrase.decrypt(whole, passphrase)
    except pyrage.DecryptError as problem:
        raise ClinicError("exchange.wrong_passphrase") from problem
    for start in range(0, len(plain), _STEP):
        sink.write(plain[start : start + _STEP])


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except FileNotFoundError as problem:
        raise ClinicError("exchange.missing") from problem
    except OSError as problem:
        raise ClinicError("exchange.unreadable") from problem
    if not stat.S_ISREG(found.st_mode):  # a pipe or a device could hold us for ever
        raise ClinicError("exchange.not_a_bundle")
    if found.st_size > limits.FILE:
        raise ClinicError("exchange.too_large")
    return found.st_size


def _checked_head(start: bytes, size: int) -> bytes:
    """The recipient lines of the age header, which must end soon: a long one stalls the library."""
    if not start.startswith(_MAGIC):
        raise ClinicError("exchange.too_new" if _ANY_AGE.match(start) else "exchange.not_a_bundle")
    end = start.find(b"\n---", len(_MAGIC) - 1)
    if end < 0:
        raise ClinicError("exchange.too_large") if size > limits.HEADER else damaged()
    return start[len(_MAGIC) : end]


def _shown(text: str) -> str:
    return "".join(sign if sign.isprintable() else "�" for sign in text.strip()[:80])


class _Source:
    """Gives the library what a generator makes, in the sizes that it asks for."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")
        self.trouble: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        assert size > 0
        while not self._rest:
            try:
                piece = next(self._pieces, None)
            except BaseException as problem:
                self.trouble = problem
                raise
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        taken, self._rest = self._rest[:size], self._rest[size:]
        return bytes(taken)


class _Watched:
    """A file that tells how far it has been read and stops when a person does; never longer than it was."""

    def __init__(self, file: IO[bytes], size: int, progress: Progress) -> None:
        self._file, self._size, self._progress = file, size, progress
        self._done = self._told = 0
        self._trouble: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        assert size > 0
        piece = self._file.read(min(size, self._size - self._done))
        self._done += len(piece)
        if self._done - self._told >= _STEP:
            self._tell()
        return piece

    def give_up(self) -> None:
        """Raise what happened while reading, if that is why the library failed."""
        if self._trouble is not None:
            raise self._trouble

    def _tell(self) -> None:
        self._told = self._done
        try:
            self._progress.step(self._done, self._size)
        except BaseException as problem:
            self._trouble = problem
            raise
