"""First run, unlocking, locking: what stands before the clinic and what is left of it afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from clinic_app.domain.errors import ClinicError
from clinic_app.ui.preferences import Preferences
from clinic_app.ui.shell.window import Window

from .window_pages import GOOD, WindowPage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot, tmp_path):
    """`opened(folder)` shows the window on a folder."""
    windows = []

    def build(folder):
        window = Window(folder, Preferences(tmp_path / "settings.json"))
        windows.append(window)
        window.begin()
        window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return WindowPage(window, qtbot)

    yield build
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def clinic(tmp_path):
    """A vault that is there already, closed, with one person in it."""
    from clinic_app.services import intake, vaults

    opened = vaults.create(tmp_path / "vault", passphrase=GOOD, clinic="Eastside Workers’ Clinic")
    intake.start(opened.session, name="Marisol Ayala Benítez", worker_language="es", ticket="14")
    vaults.close(opened.session)
    return tmp_path / "vault", opened.recovery_code


@pytest.fixture
def unlocked(opened, clinic):
    page = opened(clinic[0])
    page.settle()
    page.try_passphrase(GOOD)
    page.settle()
    return page


def test_first_run_ends_in_an_open_clinic(opened, tmp_path):
    page = opened(tmp_path / "vault")

    page.set_up()
    page.prove()

    assert page.window.workplace.here == "today"
    assert page.window.opened.clinic == "Invented Clinic"
    assert (tmp_path / "vault" / "vault.keys").exists()


def test_nothing_is_kept_before_the_paper_is_proved(opened, tmp_path):
    page = opened(tmp_path / "vault")

    page.set_up()
    page.prove(wrongly=True)

    assert not (tmp_path / "vault").exists()
    assert page.window.workplace is None
    page.window.close()
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


def test_a_weak_passphrase_goes_no_further(opened, tmp_path):
    page = opened(tmp_path / "vault")

    page.set_up(passphrase="clinic")

    face = page.first_run
    assert face.passphrase.passphrase.first.refused
    assert page.groups() == []


def test_the_locked_window_shows_the_clinic_and_no_person(opened, clinic):
    page = opened(clinic[0])
    page.window.preferences.keep_vault(clinic[0], "Eastside Workers’ Clinic")
    page.window.begin()

    words = " ".join(page.words())

    assert "Eastside Workers’ Clinic" in words
    assert "Marisol" not in words


def test_a_wrong_passphrase_is_said_calmly_and_the_wait_grows(opened, clinic, tmp_path):
    page = opened(clinic[0])
    page.settle()

    for _ in range(3):
        page.try_passphrase("not this one at all")

    keys = page.unlock.keys
    assert keys.passphrase.refused
    assert not keys.unlock.isEnabled()
    assert Preferences(tmp_path / "settings.json").not_before > page.window.now()


def test_the_recovery_code_opens_and_a_new_one_is_shown(opened, clinic):
    page = opened(clinic[0])
    page.settle()
    page.unlock.show_recovery()
    form = page.unlock._recovery
    form.code.line.setText(clinic[1].lower().replace("-", " "))
    for field in (form.passphrase.first, form.passphrase.again):
        field.line.setText("quite another good passphrase here")

    form._open.click()
    page.settle()

    assert len(page.groups()) == 10
    assert "-".join(page.groups()) != clinic[1]


def test_ctrl_l_locks_and_leaves_nothing_behind(unlocked):
    unlocked.window.copy("secret words")
    clipboard = QGuiApplication.clipboard()

    unlocked.press(Qt.Key.Key_L, CONTROL)

    assert unlocked.window.workplace is None
    assert unlocked.unlock is not None
    assert clipboard.text() == ""
    assert unlocked.window.keeper._session is None
    assert not [words for words in unlocked.words() if "Marisol" in words]


def test_what_is_typed_is_handed_over_before_the_key_is_forgotten(unlocked):
    from clinic_app.services import people

    window = unlocked.window
    desk = window.workplace._desks["today"]
    kept = []
    desk.before_lock(lambda: desk.run(lambda session: kept.append(people.search(session, "").total), lambda _: None))

    window.lock("idle")
    unlocked.settle()

    assert kept == [1]


def test_news_that_comes_after_the_lock_is_dropped(unlocked):
    from threading import Event

    told, go = [], Event()
    unlocked.window.workplace._desks["today"].run(lambda session: go.wait(5), told.append)

    unlocked.window.lock("asked")
    go.set()
    unlocked.settle()

    assert told == []


def test_work_for_a_locked_clinic_is_refused(unlocked):
    window = unlocked.window
    window.lock("asked")
    problems: list[ClinicError] = []

    window.start(lambda session, progress: 1, lambda _: None, problems.append, lambda *_: None)
    unlocked.settle()

    assert [problem.code for problem in problems] == ["app.locked"]


def test_the_same_passphrase_opens_again_after_a_lock(unlocked):
    unlocked.window.lock("slept")
    unlocked.settle()

    unlocked.try_passphrase(GOOD)

    assert unlocked.window.workplace.here == "today"


def test_the_place_after_unlocking_takes_the_keyboard(unlocked):
    assert unlocked.window.workplace.isAncestorOf(QApplication.focusWidget())


def test_the_frame_is_seen_before_anything_is_loaded(qtbot, tmp_path, monkeypatch):
    from clinic_app.ui.app import Frame

    monkeypatch.setenv("CLINIC_HOME", str(tmp_path))
    furnished = []
    frame = Frame(furnished.append)
    qtbot.addWidget(frame)
    frame.show()
    assert furnished == []

    qtbot.waitUntil(lambda: furnished == [frame])


def test_closing_the_frame_leaves_the_clinic(unlocked, qtbot):
    from clinic_app.ui.app import Frame

    frame = Frame(lambda _: None)
    qtbot.addWidget(frame)
    frame.setCentralWidget(unlocked.window)
    frame.show()

    frame.close()

    assert unlocked.window.keeper._session is None
    assert unlocked.window.workplace is None
    frame.takeCentralWidget().setParent(None)
