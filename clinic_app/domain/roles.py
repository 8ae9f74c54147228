"""Who is at the laptop, and what that lets them see."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A key slot's role; the slot is labelled by role, never by a person's name."""

    INTAKE = "intake"
    SCREENER = "screener"
    ATTORNEY = "attorney"
    LEAD = "lead"
    REPORTING = "reporting"

    @property
    def sees_reasons(self) -> bool:
        """Whether gates, their reasons and the levels of U and T cases may be shown."""
        return self in (Role.ATTORNEY, Role.LEAD)
