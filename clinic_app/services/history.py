"""Who changed what, when, from what to what: read, never edited."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.domain.text import Text


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field of one change; `before` and `after` are None where there was, or now is, no value."""

    change: str
    at: str
    actor: str
    device: str
    field: str
    label: Text
    before: Text | None
    after: Text | None
