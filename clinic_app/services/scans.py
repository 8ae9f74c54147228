"""What may be kept as a scan, told by its first bytes and not by what it calls itself."""

from __future__ import annotations

from clinic_app.domain.errors import InputError

LARGEST = 20 * 1024 * 1024  # bytes
_LONGEST_NAME = 120  # characters
_PDF_WITHIN = 1024  # readers accept a PDF that begins this late
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif"})


def kind(data: bytes, *, claimed: str = "") -> str:
    """The media type; raises `InputError` `documents.…` for empty, too large, HEIC or unknown files.

    A claimed type that contradicts the bytes is refused too: such a file is damaged or a trick.
    """
    if not data:
        raise InputError("documents.empty")
    if len(data) > LARGEST:
        raise InputError("documents.too_large", most=LARGEST // (1024 * 1024))
    found = _told_by(data)
    if claimed and claimed not in (found, "application/octet-stream"):
        raise InputError("documents.not_what_it_says")
    return found


def plain_name(name: str) -> str:
    """The file's own name without folders and control characters, short enough to show."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(sign for sign in last if sign.isprintable())[:_LONGEST_NAME].strip()


def _told_by(data: bytes) -> str:
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "application/pdf"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        raise InputError("documents.heic")
    raise InputError("documents.unknown_media")
