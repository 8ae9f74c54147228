"""A desk whose vault is real and whose thread is the test's own: answers come before the call returns."""

from __future__ import annotations

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.ui import i18n
from clinic_app.ui.desk import Desk


class InlineFrame:
    """What a desk asks of the window, written down. `broken` is the next trouble that the vault has."""

    def __init__(self, session):
        self.session = session
        self.opened, self.said, self.gone, self.troubles, self.copied = [], [], [], [], []
        self.broken, self.closed = None, False

    language = property(lambda self: i18n.language())
    role = property(lambda self: self.session.role)
    actor = property(lambda self: self.session.actor)

    def start(self, work, done, failed, stepped):
        progress = Progress(stepped)
        if self.closed:
            return progress
        try:
            if self.broken is not None:
                raise self.broken
            result = work(self.session, progress)
        except ClinicError as problem:
            failed(problem)
        else:
            done(result)
        return progress

    def open_case(self, case, step):
        self.opened.append((case, step))

    def start_intake(self, name):
        self.opened.append(("intake", name))

    def go(self, place):
        self.gone.append(place)

    def say(self, words, verb, act):
        self.said.append(words)

    def trouble(self, problem):
        self.troubles.append(problem.code)

    def copy(self, text):
        self.copied.append(text)


def inline_desk(session):
    """A desk and the frame behind it."""
    frame = InlineFrame(session)
    return Desk(frame), frame
