"""From a passphrase to a wrapping key: Argon2id, slow on purpose, never below its floor.

A real vault's cost is tuned to half a second or more on the computer that makes it. A *practice* vault (for
training and for tests) uses next to none; that is written into the authenticated header of each of its slots,
so no real slot can be passed off as a practice one, and `vault verify` says what it is. `CLINIC_KDF=practice`
in the environment makes NEW vaults practice vaults; it changes nothing about vaults that exist.
"""

from __future__ import annotations

import os
import time
import unicodedata

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw

from clinic_app.domain.errors import ClinicError

ENVIRONMENT = "CLINIC_KDF"
_KEY_BYTES = 32
_MIB = 1024
_TARGET_SECONDS = 0.7
_MOST_TUNED_KIB = 256 * _MIB  # an old laptop must still be able to open a vault that a fast one made


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one guess at a passphrase costs an attacker, and one unlock costs us."""

    memory_kib: int
    passes: int
    lanes: int

    def at_least(self, other: Cost) -> bool:
        """Whether no part of this cost is below `other`'s (lanes only spread the same work)."""
        return self.memory_kib >= other.memory_kib and self.passes >= other.passes


FLOOR = Cost(memory_kib=64 * _MIB, passes=3, lanes=1)
PRACTICE = Cost(memory_kib=64, passes=1, lanes=1)
# A header that asks for more than this would only stall or exhaust the computer: nobody sealed it so.
CEILING = Cost(memory_kib=4096 * _MIB, passes=100, lanes=64)


def chosen() -> Cost:
    """The cost of a new vault: tuned to this computer, or next to none when practice was asked for."""
    return PRACTICE if os.environ.get(ENVIRONMENT) == "practice" else tuned()


def tuned() -> Cost:
    """At least the floor, and 0.5 to 1 second on this computer where its memory allows."""
    lanes = max(1, min(4, os.cpu_count() or 1))
    lowest = Cost(FLOOR.memory_kib, FLOOR.passes, lanes)
    started = time.perf_counter()
    derive("measured", salt=bytes(16), cost=lowest)
    factor = _TARGET_SECONDS / (time.perf_counter() - started)
    memory = min(int(lowest.memory_kib * factor), _MOST_TUNED_KIB) // _MIB * _MIB
    memory = max(memory, FLOOR.memory_kib)
    passes = int(FLOOR.passes * factor * lowest.memory_kib / memory)
    return Cost(memory, max(passes, FLOOR.passes), lanes)


def check(cost: Cost, *, practice: bool) -> None:
    """Refuse a cost that no slot of ours was sealed with, before a guess is spent on it."""
    floor = PRACTICE if practice else FLOOR
    if not cost.at_least(floor) or cost.lanes < 1 or not CEILING.at_least(cost) or cost.lanes > CEILING.lanes:
        raise ClinicError("vault.weakened")


def derive(secret: str, *, salt: bytes, cost: Cost) -> bytes:
    """A 32-byte wrapping key; the same words typed on any keyboard give the same key."""
    words = unicodedata.normalize("NFKC", secret).encode()
    try:
        return hash_secret_raw(
            words,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=_KEY_BYTES,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except HashingError as problem:
        raise ClinicError("vault.no_memory", megabytes=cost.memory_kib // _MIB) from problem
