"""Whom this vault believes: other laptops by the fingerprint of their signing key, as a person types or scans it."""

from __future__ import annotations

import re

from clinic_app.domain.errors import InputError
from clinic_app.ledger import devices
from clinic_app.ledger.database import Transaction

_FINGERPRINT = re.compile(r"[0-9a-f]{32}", re.ASCII)
_LONGEST_NAME = 80  # characters


def fingerprint(text: str) -> str:
    """A fingerprint however it is grouped or capitalized; raises `InputError` `exchange.bad_fingerprint`."""
    plain = re.sub(r"[\s:.-]", "", text).lower()
    if not _FINGERPRINT.fullmatch(plain):
        shown = "".join(sign if sign.isprintable() else "�" for sign in text.strip()[:80])
        raise InputError("exchange.bad_fingerprint", value=shown)
    return plain


def trust(tx: Transaction, text: str, name: str) -> devices.Known:
    """Believe what the laptop of this fingerprint signs, and call it `name` here."""
    plain = fingerprint(text)
    said = "".join(sign for sign in name if sign.isprintable()).strip()[:_LONGEST_NAME]
    known = devices.find(tx, plain)
    devices.trust(tx, plain, said or (known.name if known else ""))
    found = devices.find(tx, plain)
    assert found is not None
    return found
