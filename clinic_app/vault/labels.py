"""The labels on the keys, read at a glance: what the locked window paints before anything heavy is loaded.

Nothing here is checked or trusted; `about` and `keyfile` judge the same file as soon as somebody is looking at it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

_KEYS = "vault.keys"
_MOST_BYTES = 1_000_000
_LONGEST = 60


class Label(NamedTuple):
    """What stands on one key."""

    label: str
    role: str


def _plain(word: object) -> str:
    """What may be painted before anybody has judged the file: one short line without control characters."""
    return "".join(sign for sign in str(word) if sign.isprintable())[:_LONGEST]


def glance(folder: Path) -> tuple[Label, ...]:
    """The labels of those who may unlock; none when the file does not read like a file of keys."""
    try:
        with (folder / _KEYS).open("rb") as stream:
            slots: list[dict[str, Any]] = json.loads(stream.read(_MOST_BYTES))["keys"]["slots"]
        headers = [slot["header"] for slot in slots]
        return tuple(Label(_plain(it["label"]), _plain(it["role"])) for it in headers if it["kind"] == "user")
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()
