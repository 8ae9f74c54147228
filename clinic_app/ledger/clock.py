"""A hybrid logical clock: the wall clock where it goes forward, a counter where it does not.

A reading is one integer, milliseconds since 1970 times 65,536 plus a counter, so that the changes of a laptop
are ordered even when its clock is set back. The order of merging never depends on it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_COUNTER = 1 << 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FARTHEST_AHEAD = 24 * 3600 * 1000 * _COUNTER  # a laptop set to another year must not drag the others along
LAST = 1 << 62

Now = Callable[[], float]


def tick(last: int, now: Now = time.time) -> int:
    """A reading later than `last`, and the wall clock's where that is later still."""
    return max(int(now() * 1000) * _COUNTER, last + 1)


def seen(last: int, foreign: int, now: Now = time.time) -> int:
    """What to remember after meeting another laptop's reading; one that is far ahead is not believed."""
    limit = int(now() * 1000) * _COUNTER + _FARTHEST_AHEAD
    return max(last, foreign) if foreign <= limit else last


def iso(reading: int) -> str:
    """The wall-clock part of a reading, UTC to the millisecond: `2026-11-23T02:59:00.123Z`."""
    moment = _EPOCH + timedelta(milliseconds=min(reading, _LAST_TELLABLE) // _COUNTER)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


_LAST_TELLABLE = int((datetime(9999, 12, 31, tzinfo=UTC) - _EPOCH).total_seconds()) * 1000 * _COUNTER
