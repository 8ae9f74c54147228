"""Which role may do what; asked at the beginning of every service that opens a case."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.roles import Role

if TYPE_CHECKING:
    from clinic_app.services.session import Session


class Right(StrEnum):
    """What a key slot may be allowed to do."""

    OPEN_CASES = "open_cases"
    CHANGE_CASES = "change_cases"
    SEE_REASONS = "see_reasons"
    MANAGE_VAULT = "manage_vault"


_CASEWORK = frozenset({Right.OPEN_CASES, Right.CHANGE_CASES})
_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.INTAKE: _CASEWORK,
    Role.SCREENER: _CASEWORK,
    Role.ATTORNEY: _CASEWORK | {Right.SEE_REASONS},
    Role.LEAD: _CASEWORK | {Right.SEE_REASONS, Right.MANAGE_VAULT},
    Role.REPORTING: frozenset(),
}


def allows(role: Role, right: Right) -> bool:
    """Whether `role` holds `right`."""
    return right in _RIGHTS[role]


def require(session: Session, right: Right) -> None:
    """Refuse, with `access.not_allowed`, what this key slot may not do."""
    if not allows(session.role, right):
        raise ClinicError("access.not_allowed", role=session.role.value, right=right.value)
