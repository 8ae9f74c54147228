"""Decides how a visit begins: who is here, in which language, and what they must hear first. Knows no Qt."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

from clinic_app.services import intake, screening

if TYPE_CHECKING:
    from collections.abc import Callable

    from clinic_app.domain.errors import ClinicError
    from clinic_app.services.intake import AdvisalPage
    from clinic_app.services.lines import StopLine
    from clinic_app.services.people import PersonRow
    from clinic_app.services.session import Session
    from clinic_app.ui.desk import Desk

_SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the first page asks. `linked` is "yes", "no", "unknown" or nothing yet."""

    name: str = ""
    worker_language: str = ""
    interpreter: str = ""
    interpreter_language: str = ""
    linked: str | None = None
    ticket: str = ""
    phone: str = ""
    safe_contact: str = ""

    @property
    def lacking(self) -> tuple[str, ...]:
        """What has to be filled in before the visit can begin."""
        return tuple(
            field
            for field, given in (("worker_language", self.worker_language), ("name", self.name.strip()))
            if not given
        )


class IntakeScreen(Protocol):
    """What the presenter needs the screen to do."""

    def show_similar(self, rows: tuple[PersonRow, ...]) -> None:
        """Show people whose name is close; none hides the list."""

    def show_stop(self, stops: tuple[StopLine, ...]) -> None:
        """Show why the visit must halt; none hides it."""

    def show_lacking(self, fields: tuple[str, ...]) -> None:
        """Say what is still to be filled in."""

    def show_advisals(self, page: AdvisalPage) -> None:
        """Show what is read aloud, and what was recorded."""

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong; what was typed stays."""


class IntakePresenter:
    """The first two pages of a visit."""

    def __init__(self, screen: IntakeScreen, desk: Desk) -> None:
        self._screen = screen
        self._desk = desk
        self._case = ""
        self._arrival = Arrival()
        self._asked_about = ""

    @property
    def case(self) -> str:
        """The case, once it has begun."""
        return self._case

    @property
    def worker_language(self) -> str:
        """The language in which everything is read aloud."""
        return self._arrival.worker_language

    def name_typed(self, name: str) -> None:
        """Look for people who may be the same; an answer to an older text is thrown away."""
        self._asked_about = name
        if len(name.strip()) < _SHORTEST_NAME:
            self._screen.show_similar(())
            return

        def arrived(rows: list[PersonRow]) -> None:
            if self._asked_about == name:
                self._screen.show_similar(tuple(rows))

        self._desk.run(lambda session: intake.similar(session, name), arrived)

    def linked_said(self, linked: str) -> None:
        """Whether the interpreter is tied to the employer; if so, what to say aloud comes at once."""
        stops = ("interpreter",) if linked == "yes" else ()
        self._desk.run(lambda session: screening.stop_lines(session.pack, stops), self._screen.show_stop)

    def open_known(self, case: str) -> None:
        """It is the same person: go to the case that is already there."""
        self._desk.open_case(case, "interview")

    def begin(self, arrival: Arrival) -> None:
        """Start the visit, or say what is lacking."""
        self._arrival = arrival
        if arrival.lacking:
            self._screen.show_lacking(arrival.lacking)
            return

        def start(session: Session) -> tuple[str, AdvisalPage]:
            case = intake.start(session, **asdict(arrival))
            return case, intake.advisals(session, case)

        def started(outcome: tuple[str, AdvisalPage]) -> None:
            self._case, page = outcome
            self._screen.show_advisals(page)

        self._desk.run(start, started, self._screen.show_problem)

    def resume(self, case: str, worker_language: str) -> None:
        """Come back to the consent page of a visit that has begun."""
        self._case = case
        self._arrival = Arrival(worker_language=worker_language)
        self._do(lambda session: intake.advisals(session, case))

    def agreed(self) -> None:
        """The worker heard what the clinic does and agreed."""
        arrival = self._arrival
        self._do(
            lambda session: intake.record_consent(
                session, self._case, language=arrival.worker_language, interpreter=arrival.interpreter
            )
        )

    def heard(self, advisal: str) -> None:
        """One advisal was read aloud."""
        language = self._arrival.worker_language
        self._do(lambda session: intake.record_advisal(session, self._case, advisal, language=language))

    def leave(self) -> None:
        """Nothing more is recorded."""
        self._desk.go("today")

    def go_to_interview(self) -> None:
        """On to the questions."""
        self._desk.open_case(self._case, "interview")

    def _do(self, work: Callable[[Session], AdvisalPage]) -> None:
        self._desk.run(work, self._screen.show_advisals, self._screen.show_problem)
