"""What a place gets of the window around it: work on the vault, the way to other places, a word to the person.

Presenters use it too, so nothing here knows Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.domain.text import Language

if TYPE_CHECKING:  # the services are heavy: the unlock screen must be seen before they are loaded
    from clinic_app.services.session import Session

T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[ClinicError], None]
Stepped = Callable[[int, int], None]


class Frame(Protocol):
    """What a desk asks of the window; tests put a small one in its place."""

    @property
    def language(self) -> Language:
        """The language the app speaks."""

    @property
    def role(self) -> Role:
        """What the person who unlocked may see."""

    @property
    def actor(self) -> str:
        """The label of the key that unlocked."""

    def start(
        self,
        work: Callable[[Session, Progress], object],
        done: Callable[[object], None],
        failed: Failed,
        stepped: Stepped,
    ) -> Progress:
        """Run on the vault's thread."""

    def open_case(self, case: str, step: str) -> None:
        """Show a case at a step."""

    def start_intake(self, name: str) -> None:
        """Begin with a new person."""

    def go(self, place: str) -> None:
        """Show a place of the rail."""

    def say(self, words: str, verb: str, act: Callable[[], None] | None) -> None:
        """A toast."""

    def trouble(self, problem: ClinicError) -> None:
        """A banner over the page."""

    def copy(self, text: str) -> None:
        """Put text on the clipboard; locking clears it."""


class Desk:
    """One per place, closed with it: answers that come after that are dropped."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._closed = False
        self._hooks: list[Callable[[], None]] = []

    @property
    def language(self) -> Language:
        """The language the app speaks now; it may change while the place lives."""
        return self._frame.language

    @property
    def role(self) -> Role:
        """What the person who unlocked may see."""
        return self._frame.role

    @property
    def actor(self) -> str:
        """The label of the key that unlocked."""
        return self._frame.actor

    def run(self, work: Callable[[Session], T], done: Done[T], failed: Failed | None = None) -> None:
        """Do something short with the vault; without `failed`, trouble is said in a banner over the page."""
        self._begin(lambda session, _: work(session), done, failed, _unwatched)

    def run_long(
        self,
        work: Callable[[Session, Progress], T],
        done: Done[T],
        failed: Failed | None = None,
        stepped: Stepped | None = None,
    ) -> Progress:
        """Do something that takes its time; `cancel` what this returns to stop it."""
        return self._begin(work, done, failed, stepped or _unwatched)

    def open_case(self, case: str, step: str = "interview") -> None:
        """Show a case: interview, screening, documents or history."""
        self._frame.open_case(case, step)

    def start_intake(self, name: str = "") -> None:
        """Begin with a new person, whose name may already be typed."""
        self._frame.start_intake(name)

    def go(self, place: str) -> None:
        """Show a place of the rail: today, people, exchange, help."""
        self._frame.go(place)

    def say(self, words: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """A toast, perhaps with a verb that takes it back; never for errors."""
        self._frame.say(words, verb, act)

    def trouble(self, problem: ClinicError) -> None:
        """Say a known trouble calmly over the page."""
        self._frame.trouble(problem)

    def copy(self, text: str) -> None:
        """Put text on the clipboard; it is cleared when the app locks."""
        self._frame.copy(text)

    def before_lock(self, hook: Callable[[], None]) -> None:
        """Call `hook` when the app is about to lock: hand what is typed and valid to `run`, which still works then."""
        self._hooks.append(hook)

    def about_to_lock(self) -> None:
        """The window calls this first of all."""
        for hook in self._hooks:
            hook()

    def close(self) -> None:
        """The place is gone; nobody is left to hear an answer."""
        self._closed = True
        self._hooks.clear()

    def _begin(
        self,
        work: Callable[[Session, Progress], T],
        done: Done[T],
        failed: Failed | None,
        stepped: Stepped,
    ) -> Progress:
        def done_if_open(result: object) -> None:
            if not self._closed:
                done(result)  # type: ignore[arg-type]  # the runner hands back what `work` gave

        def failed_if_open(problem: ClinicError) -> None:
            if not self._closed:
                (failed or self.trouble)(problem)

        def stepped_if_open(at: int, total: int) -> None:
            if not self._closed:
                stepped(at, total)

        return self._frame.start(work, done_if_open, failed_if_open, stepped_if_open)


def _unwatched(_done: int, _total: int) -> None:
    """Nobody looks at the steps."""
