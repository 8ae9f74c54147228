"""What a scan is, told by its first bytes and not by what it calls itself.

Everything a worker brings is kept, also what the app cannot show (a phone's HEIC photo, a recording): a paper
that is refused at the table may not come a second time.
"""

from __future__ import annotations

from pathlib import Path

from clinic_app.domain.errors import ClinicError, InputError

LARGEST = 20 * 1024 * 1024  # bytes
UNKNOWN = "application/octet-stream"
_LONGEST_NAME = 120  # characters
_PDF_WITHIN = 1024  # readers accept a PDF that begins this late
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif"})


def kind(data: bytes) -> str:
    """The media type; `application/octet-stream` for what the app does not know.

    Raises `InputError` `documents.empty` or `documents.too_large`.
    """
    if not data:
        raise InputError("documents.empty")
    _refuse_too_large(data)
    return _told_by(data)


def content(file: Path) -> bytes:
    """What a file holds, never more than fits; a pipe or a device, which could hold us for ever, is refused.

    Raises `documents.unreadable`, `InputError` `documents.too_large`.
    """
    try:
        if not file.is_file():
            raise ClinicError("documents.unreadable")
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as problem:
        raise ClinicError("documents.unreadable") from problem
    _refuse_too_large(data)
    return data


def plain_name(name: str) -> str:
    """The file's own name without folders and control characters, short enough to show."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(sign for sign in last if sign.isprintable())[:_LONGEST_NAME].strip()


def _refuse_too_large(data: bytes) -> None:
    if len(data) > LARGEST:
        raise InputError("documents.too_large", most=LARGEST // (1024 * 1024))


def _told_by(data: bytes) -> str:
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "application/pdf"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return "image/heic"
    return UNKNOWN
