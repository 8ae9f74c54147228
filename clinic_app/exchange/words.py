"""Keys as people compare them: a few words read aloud, or a picture that a camera reads."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence

import segno

COUNT = 6  # words; about 60 bits, so that nobody can search for a second key that sounds the same
_BYTES_PER_WORD = 8


def words_for(recipient: str, fingerprint: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
    """The words of an identity: both its keys, so that neither can be exchanged unnoticed."""
    digest = hashlib.sha512(f"clinic identity\n{recipient}\n{fingerprint}".encode()).digest()
    numbers = (digest[at : at + _BYTES_PER_WORD] for at in range(0, COUNT * _BYTES_PER_WORD, _BYTES_PER_WORD))
    return tuple(vocabulary[int.from_bytes(number, "big") % len(vocabulary)] for number in numbers)


def qr_text(recipient: str, fingerprint: str) -> str:
    """What the picture says: enough to send to this laptop and to trust what it sends."""
    return f"clinic-app:{recipient}:{fingerprint}"


def qr_svg(recipient: str, fingerprint: str) -> str:
    """The picture as SVG, black on white with its quiet zone."""
    out = io.BytesIO()
    code = segno.make(qr_text(recipient, fingerprint), error="m", micro=False)
    code.save(out, kind="svg", xmldecl=False, scale=4, border=4, light="#fff", nl=False)
    return out.getvalue().decode("ascii")
