"""An unlocked clinic: what every service takes first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from clinic_app.domain.roles import Role
from clinic_app.ledger.database import Database
from clinic_app.packs import Pack
from clinic_app.vault.secret import Key


def _wall_clock() -> datetime:
    """This computer's time with its zone, to the second."""
    return datetime.now().astimezone().replace(microsecond=0)


@dataclass(slots=True)
class Session:
    """One person at one laptop with the vault open; used on the thread that made it and on no other."""

    db: Database
    pack: Pack
    actor: str
    role: Role
    folder: Path
    key: Key
    clock: Callable[[], datetime] = _wall_clock
    remembered: dict[object, object] = field(default_factory=dict, repr=False)

    def now(self) -> datetime:
        """The time at the clinic."""
        return self.clock()

    def today(self) -> date:
        """The day at the clinic: what screening and deadlines count from."""
        return self.clock().date()

    def stamp(self) -> str:
        """The time at the clinic as it is stored."""
        return self.clock().isoformat(timespec="seconds")
