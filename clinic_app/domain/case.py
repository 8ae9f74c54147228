"""Where a case stands on the day of the clinic."""

from __future__ import annotations

from enum import StrEnum


class Station(StrEnum):
    """The stops of a visit, in order."""

    WAITING = "waiting"
    INTERVIEW = "interview"
    REVIEW = "review"
    DOCUMENTS = "documents"
    DONE = "done"
