"""What the window knows of an unlocked clinic. Read once on the vault's thread; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from clinic_app.domain.roles import Role
from clinic_app.ui.shell import law

if TYPE_CHECKING:
    from clinic_app.services.session import Session


@dataclass(frozen=True, slots=True)
class Opened:
    """Who unlocked which clinic, on what day, under which law."""

    actor: str
    role: Role
    clinic: str
    today: date
    law: law.Law


def look(session: Session) -> Opened:
    """Look around in a session that was just opened."""
    from clinic_app.services import vaults

    clinic = vaults.clinic(session)
    return Opened(session.actor, session.role, clinic.name, session.today(), law.read(session))
