"""Words that several windows share, in the current language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clinic_app.domain.case import Station
from clinic_app.domain.roles import Role

_CONTEXT = "words"
_ROLES = {
    Role.INTAKE: QT_TRANSLATE_NOOP("words", "Intake volunteer"),
    Role.SCREENER: QT_TRANSLATE_NOOP("words", "Screener"),
    Role.ATTORNEY: QT_TRANSLATE_NOOP("words", "Attorney"),
    Role.LEAD: QT_TRANSLATE_NOOP("words", "Clinic lead"),
    Role.REPORTING: QT_TRANSLATE_NOOP("words", "Reporting"),
}
_STATIONS = {
    Station.WAITING: QT_TRANSLATE_NOOP("words", "Waiting"),
    Station.INTERVIEW: QT_TRANSLATE_NOOP("words", "Interview"),
    Station.REVIEW: QT_TRANSLATE_NOOP("words", "Review"),
    Station.DOCUMENTS: QT_TRANSLATE_NOOP("words", "Documents"),
    Station.DONE: QT_TRANSLATE_NOOP("words", "Done"),
}
STATION_ICONS = {
    Station.WAITING: "hourglass",
    Station.INTERVIEW: "messages-square",
    Station.REVIEW: "scale",
    Station.DOCUMENTS: "folder-open",
    Station.DONE: "circle-check",
}


def role_words(role: Role) -> str:
    """Intake volunteer, Attorney ..."""
    return QCoreApplication.translate(_CONTEXT, str(_ROLES[role]))


def station_words(station: Station) -> str:
    """Waiting, Interview ..."""
    return QCoreApplication.translate(_CONTEXT, str(_STATIONS[station]))
