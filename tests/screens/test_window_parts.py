"""The runner, the watch, the calm end of a bug, and what the laptop remembers."""

import pytest
from PySide6.QtWidgets import QWidget

from clinic_app.domain.errors import Cancelled, ClinicError
from clinic_app.domain.text import Language
from clinic_app.ui import bugs
from clinic_app.ui.parts.badge import badge_words
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.field import Field, SecretField
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.preferences import Preferences
from clinic_app.ui.runner import TaskRunner
from clinic_app.ui.shell.watch import Watch
from clinic_app.ui.theme.current import theme
from clinic_app.ui.theme.tokens import Scheme


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.close()


def finish(qtbot, runner):
    qtbot.waitUntil(lambda: not runner.busy)


def test_work_runs_elsewhere_and_its_news_comes_home(qtbot, runner):
    from threading import current_thread, main_thread

    told = []
    runner.start(
        lambda _: current_thread().name, done=lambda name: told.append((name, current_thread())), failed=told.append
    )
    finish(qtbot, runner)

    assert told[0][0].startswith("vault")
    assert told[0][1] is main_thread()


def test_trouble_and_stopping(qtbot, runner):
    told = []

    def trouble(_):
        raise ClinicError("case.missing")

    def stopped(_):
        raise Cancelled

    runner.start(trouble, done=told.append, failed=lambda problem: told.append(problem.code))
    runner.start(stopped, done=told.append, failed=told.append)
    finish(qtbot, runner)

    assert told == ["case.missing"]


def test_steps_are_told_and_work_can_be_stopped(qtbot, runner):
    steps, told = [], []

    def long(progress):
        for at in range(1, 4):
            progress.step(at, 3)
        return "done"

    runner.start(long, done=told.append, failed=told.append, stepped=lambda *step: steps.append(step))
    finish(qtbot, runner)

    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert told == ["done"]


def test_the_watch_hears_idleness_and_sleep(qapp, monkeypatch):
    now = [0.0]
    heard = []
    host = QWidget()
    watch = Watch(5, host, clock=lambda: now[0])
    watch.idle.connect(lambda: heard.append("idle"))
    watch.slept.connect(lambda: heard.append("slept"))

    now[0] = 299
    watch.tick()
    assert heard == []
    now[0] = 301
    watch.tick()
    assert heard == ["idle"]
    monkeypatch.setattr(watch._sleep, "slept", lambda: True)
    watch.tick()
    assert heard == ["idle", "slept"]


def test_a_report_holds_places_and_no_message():
    try:
        raise ValueError("Marisol Ayala was born in 1990")  # noqa: TRY301
    except ValueError as problem:
        told = bugs.report(problem)

    assert "builtins.ValueError" in told
    assert "test_window_parts.py" in told
    assert "Marisol" not in told


def test_preferences_come_back(tmp_path):
    file = tmp_path / "settings.json"
    kept = Preferences(file)
    kept.keep(language=Language.ES, text_scale=1.5, lock_minutes=10)
    kept.keep_scheme(Scheme.HIGH_CONTRAST)
    kept.keep_vault(tmp_path, "Invented Clinic")

    again = Preferences(file)

    assert (again.language, again.text_scale, again.lock_minutes) == (Language.ES, 1.5, 10)
    assert again.scheme is Scheme.HIGH_CONTRAST
    assert (again.folder, again.clinic_at(tmp_path)) == (tmp_path, "Invented Clinic")


def test_the_wait_after_wrong_passphrases_grows_and_ends(tmp_path):
    kept = Preferences(tmp_path / "settings.json")

    waits = [kept.wrong_passphrase(1000.0) for _ in range(8)]

    assert waits == sorted(waits)
    assert waits[0] == 0
    assert waits[-1] == 60
    assert Preferences(tmp_path / "settings.json").not_before == 1060.0
    kept.right_passphrase()
    assert kept.not_before == 0


@pytest.mark.parametrize("scheme", list(Scheme))
def test_words_take_the_colour_of_the_scheme_while_they_live(qtbot, scheme):
    label = Label("words", tone="danger")
    qtbot.addWidget(label)
    label.show()

    theme.choose(scheme)

    assert label.palette().color(label.foregroundRole()) == theme.colour("danger")
    theme.choose(Scheme.LIGHT)


def test_everything_grows_with_the_words(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    column = down(host)
    parts = [Label("words"), Button("Start intake"), Field("Name"), Banner("info", "Title", "Text"), SecretField()]
    for part in parts:
        column.addWidget(part)
    host.show()
    before = [part.sizeHint().height() for part in parts]

    theme.resize_text(2.0)

    def grown():
        after = [part.sizeHint().height() for part in parts]
        return all(big > small * 1.25 for small, big in zip(before, after, strict=True))

    qtbot.waitUntil(grown)


def test_wrapped_words_are_as_tall_as_they_need(qtbot):
    label = WrapLabel("one two three four five six seven eight nine ten " * 4)
    qtbot.addWidget(label)

    assert label.heightForWidth(200) > label.heightForWidth(600) > 0


def test_one_and_none_have_words_of_their_own(qapp):
    assert badge_words("clock", "urgent", n=1) == "Tomorrow"
    assert badge_words("clock", "urgent", n=0) == "Today"
    assert badge_words("clock", "urgent", n=3) == "3 days"


def test_a_refused_field_keeps_what_was_typed(qtbot):
    field = Field("Date")
    qtbot.addWidget(field)
    field.line.setText("30/02/2026")

    field.refuse("February 2026 has no day 30.")

    assert field.text() == "30/02/2026"
    assert field.problem == "February 2026 has no day 30."
    assert field.editor.accessibleDescription() == "February 2026 has no day 30."


def test_who_asks_after_the_end_is_not_answered(qapp):
    """A timer of a window that has gone may still go off."""
    runner = TaskRunner()
    runner.close()

    runner.start(lambda _: pytest.fail("nothing runs any more"), done=pytest.fail, failed=pytest.fail)

    assert not runner.busy
