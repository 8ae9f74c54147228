"""Every case again under the pack in force: what changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Changed:
    """One case whose conclusions are not what they were; `before` is None for one never screened."""

    id: str
    before: dict[str, object] | None
    after: dict[str, object]


@dataclass(frozen=True, slots=True)
class Rescreened:
    """How many cases were looked at, and those that changed."""

    total: int
    changed: tuple[Changed, ...]
    rule_set: str
    as_of: date
