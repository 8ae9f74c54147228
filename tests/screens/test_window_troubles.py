"""What a first day brings: wrong passphrases, a folder that is gone, another app, a walk away from an open dialog."""

import os
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit

from clinic_app.domain.roles import Role
from clinic_app.domain.text import Language
from clinic_app.services import vaults
from clinic_app.ui import i18n
from clinic_app.ui.shell.who import WhoMenu
from clinic_app.ui.theme.current import theme

from .test_window import clinic, opened, unlocked  # noqa: F401 (fixtures)
from .window_pages import GOOD

CONTROL = Qt.KeyboardModifier.ControlModifier
PERSON = "Marisol"


@pytest.fixture
def three_keys(clinic):  # noqa: F811
    session = vaults.unlock(clinic[0], passphrase=GOOD)
    vaults.add_slot(session, label="Intake table 1", role=Role.INTAKE, passphrase=GOOD)
    vaults.add_slot(session, label="Attorney", role=Role.ATTORNEY, passphrase=GOOD)
    vaults.close(session)
    return clinic[0]


def _texts():
    """Every word that any living widget of this process holds."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            yield widget.text()
        if isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        yield widget.accessibleName()
        yield widget.toolTip()
        yield widget.windowTitle()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_squeezed_after_a_wrong_passphrase(opened, three_keys, qtbot, language, scale):  # noqa: F811
    i18n.switch(language)
    theme.resize_text(scale)
    page = opened(three_keys)
    page.settle()

    page.unlock.show_wrong()
    page.unlock.show_wait(5)

    def nothing_is_squeezed():
        keys = page.unlock.keys
        for card in keys._keys:
            assert card.height() >= card.sizeHint().height()
        button = keys.unlock
        assert button.visibleRegion().boundingRect().size() == button.size()
        assert keys.passphrase.line.visibleRegion().boundingRect().height() == keys.passphrase.line.height()

    qtbot.waitUntil(nothing_is_squeezed)


def test_the_locked_window_holds_no_word_of_a_case(unlocked, qtbot):  # noqa: F811
    unlocked.press(Qt.Key.Key_K, CONTROL)
    case = unlocked.window.workplace.page("people").table.rows()[0].case
    for step in ("interview", "screening", "documents", "history"):
        unlocked.window.open_case(case, step)
        unlocked.settle()
    assert any(PERSON in words for words in _texts())

    unlocked.press(Qt.Key.Key_L, CONTROL)

    qtbot.waitUntil(lambda: not [words for words in _texts() if PERSON in words])


def test_a_dialog_does_not_keep_the_clinic_open(unlocked, qtbot):  # noqa: F811
    dialog = WhoMenu(unlocked.window, unlocked.window.opened).add_key()
    qtbot.waitUntil(dialog.isActiveWindow)

    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_L, CONTROL)
    unlocked.settle()

    assert unlocked.window.workplace is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_menu_is_gone_when_the_clinic_locks(unlocked, qtbot):  # noqa: F811
    WhoMenu(unlocked.window, unlocked.window.opened).show_under(unlocked.window.workplace.bar.who_button)

    unlocked.window.lock("idle")

    qtbot.waitUntil(lambda: not any(menu.isVisible() for menu in unlocked.window.findChildren(QMenu)))


def test_a_new_key_opens_the_clinic_as_what_it_is_for(unlocked, qtbot):  # noqa: F811
    dialog = WhoMenu(unlocked.window, unlocked.window.opened).add_key()
    dialog.label.line.setText("Intake table 2")
    dialog.role.setCurrentIndex(dialog.role.findData(Role.INTAKE))
    for field in (dialog.new.first, dialog.new.again):
        field.line.setText("another five words for this")
    dialog.action.click()
    unlocked.settle()
    unlocked.window.lock("asked")
    unlocked.settle()

    card = next(card for card in unlocked.unlock.keys._keys if card.text() == "Intake table 2")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    unlocked.try_passphrase("another five words for this")

    assert unlocked.window.role is Role.INTAKE
    assert unlocked.window.actor == "Intake table 2"


def test_another_app_has_the_clinic_open(opened, clinic):  # noqa: F811
    other = vaults.unlock(clinic[0], passphrase=GOOD)
    page = opened(clinic[0])
    page.settle()

    page.try_passphrase(GOOD)

    assert page.window.workplace is None
    assert page.unlock.keys.unlock.isEnabled()
    assert any("open" in words.lower() for words in page.words())
    vaults.close(other)
    page.try_passphrase(GOOD)
    assert page.window.workplace is not None


@pytest.mark.parametrize("damage", [b"", b"{", b'{"keys": []}', b'{"keys": {"slots": [{"header": {}}]}}', b"\xff\xfe"])
def test_damaged_keys_come_from_their_copy(opened, clinic, damage):  # noqa: F811
    (clinic[0] / "vault.keys").write_bytes(damage)
    page = opened(clinic[0])
    page.settle()

    page.try_passphrase(GOOD)

    assert page.window.workplace is not None


def test_keys_that_are_gone_are_said_at_once(opened, clinic, qtbot):  # noqa: F811
    for name in ("vault.keys", "vault.keys.bak"):
        (clinic[0] / name).unlink()

    page = opened(clinic[0])
    qtbot.waitUntil(lambda: page.unlock.keys._banner is not None, timeout=10_000)

    assert page.unlock.keys._banner.isVisible()
    assert not page.unlock.keys.unlock.isVisible()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_disk_that_takes_nothing(opened, clinic):  # noqa: F811
    clinic[0].chmod(0o500)
    page = opened(clinic[0])
    page.settle()
    try:
        page.try_passphrase(GOOD)
        assert page.window.workplace is None
        assert page.unlock.keys._banner is not None
    finally:
        clinic[0].chmod(0o700)


def test_closing_while_work_runs_ends_the_work(unlocked):  # noqa: F811
    steps = []

    def work(_session, progress):
        for at in range(100_000):
            steps.append(at)
            progress.step(at, 100_000)

    unlocked.window.start(work, lambda _: None, lambda _: None, lambda *_: None)

    unlocked.window.close()

    assert len(steps) < 100_000


def test_the_last_step_of_the_first_day_is_seen_from_its_beginning(opened, tmp_path, qtbot):  # noqa: F811
    theme.resize_text(2.0)
    page = opened(tmp_path / "new")
    page.set_up()
    page.first_run.code.onward.click()

    def seen_whole():
        for field in page.first_run.proof._fields:
            assert field.line.visibleRegion().boundingRect().height() == field.line.height()

    qtbot.waitUntil(seen_whole)


def test_the_first_day_needs_no_mouse(opened, tmp_path, qtbot):  # noqa: F811
    page = opened(tmp_path / "new")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def type_and_enter(words=""):
        QTest.keyClicks(QApplication.focusWidget(), words)
        page.press(Qt.Key.Key_Return)

    for words in ("Invented Clinic", GOOD, GOOD):
        type_and_enter(words)
    groups = page.groups()
    type_and_enter()
    for place in page.first_run.proof._places:
        type_and_enter(groups[place])

    assert page.window.workplace.here == "today"
    page.press(Qt.Key.Key_Return)
    assert page.window.workplace.here == "intake"


def test_enter_on_cancel_cancels(unlocked, qtbot):  # noqa: F811
    dialog = WhoMenu(unlocked.window, unlocked.window.opened).new_code()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.cancel.setFocus()

    QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)
    unlocked.settle()

    assert not dialog._shown


def test_esc_belongs_to_the_field_first(unlocked):  # noqa: F811
    unlocked.press(Qt.Key.Key_K, CONTROL)
    line = unlocked.window.workplace.page("people").search.line
    line.setText("mari")

    unlocked.press(Qt.Key.Key_Escape)
    assert line.text() == ""

    unlocked.window.workplace.trouble("Something small.")
    unlocked.press(Qt.Key.Key_Escape)
    assert not unlocked.window.workplace._notice_room.isVisible()


@pytest.mark.parametrize("moment", ["idle", "slept"])
def test_the_watch_locks_the_window(unlocked, moment):  # noqa: F811
    getattr(unlocked.window.watch, moment).emit()
    unlocked.settle()

    assert unlocked.window.workplace is None
    assert unlocked.window.keeper._session is None
