"""What every test may ask for: the bundled pack, and real encrypted vaults that cost next to nothing to open.

The app is imported inside the fixtures, so that a test of dates or of the domain pays for nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from clinic_app.domain.roles import Role
    from clinic_app.packs import Pack
    from clinic_app.services.session import Session

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
PASSPHRASE = "seven invented words make one passphrase"

MakeSession = Callable[..., "Session"]


@pytest.fixture(autouse=True)
def _cheap_key_derivation(request, monkeypatch):
    """New vaults are practice vaults, also in child processes; `real_cost` tests pay the real price."""
    if request.node.get_closest_marker("real_cost") is None:
        monkeypatch.setenv("CLINIC_KDF", "practice")
    monkeypatch.delenv("CLINIC_PASSPHRASE", raising=False)


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The law that comes with the app."""
    from clinic_app import packs

    return packs.bundled()


@pytest.fixture
def make_session(tmp_path) -> Iterator[MakeSession]:
    """Make another vault and open it; all are closed when the test ends.

    `make_session(role=Role.INTAKE, clinic="…", clock=…)`; the clock stands at `NOW` where none is given.
    """
    from clinic_app.domain.roles import Role
    from clinic_app.services import vaults
    from clinic_app.vault import kdf

    numbers, made = count(1), []

    def make(*, role=Role.LEAD, clinic="Invented Clinic", clock=lambda: NOW):
        folder = tmp_path / f"vault-{next(numbers)}"
        session = vaults.create(folder, passphrase=PASSPHRASE, label=role.value, role=role, cost=kdf.PRACTICE).session
        session.clock = clock
        made.append(session)
        if clinic:
            vaults.set_clinic(as_role(session, Role.LEAD), name=clinic)
        return session

    yield make
    for session in made:
        vaults.close(session)


@pytest.fixture
def session(make_session) -> Session:
    """A clinic lead's vault on 2026-11-22 at ten."""
    return make_session()


def as_role(session: Session, role: Role) -> Session:
    """The same open vault as somebody else would see it."""
    return replace(session, role=role, actor=role.value, remembered={})


@pytest.fixture
def seen_as(session) -> Callable[[Role], Session]:
    """`seen_as(Role.INTAKE)`: the session's vault as that role sees it."""
    return lambda role: as_role(session, role)
