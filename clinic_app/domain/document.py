"""A document that a case calls for."""

from __future__ import annotations

from enum import StrEnum


class ItemState(StrEnum):
    """How far a document has come."""

    NEEDED = "needed"
    ASKED = "asked"
    RECEIVED = "received"
    CHECKED = "checked"
    WAIVED = "waived"

    @property
    def is_settled(self) -> bool:
        """Nothing more has to be brought."""
        return self in (ItemState.RECEIVED, ItemState.CHECKED, ItemState.WAIVED)
