"""The frame of the clinic: places, keys, language, size, the law."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from clinic_app.domain.text import Language
from clinic_app.ui import i18n
from clinic_app.ui.parts.label import ElideLabel, WrapLabel
from clinic_app.ui.shell.places import PLACES
from clinic_app.ui.theme.current import theme

from .test_window import clinic, opened, unlocked  # noqa: F401 (fixtures)

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def work(page):
    return page.window.workplace


def test_every_place_opens_with_its_key(unlocked):  # noqa: F811
    for at, place in enumerate(PLACES):
        unlocked.press(Qt.Key(int(Qt.Key.Key_1) + at), ALT)
        assert work(unlocked).here == place.id
        assert work(unlocked).rail.buttons[place.id].isChecked()


def test_ctrl_k_goes_to_the_search_box(unlocked):  # noqa: F811
    unlocked.press(Qt.Key.Key_K, CONTROL)

    assert QApplication.focusWidget() is work(unlocked).page("people").search.line


def test_the_language_switches_while_everything_lives(unlocked, qtbot):  # noqa: F811
    unlocked.window.speak(Language.ES)
    qtbot.waitUntil(lambda: "Recibir a una persona" in unlocked.words())

    assert "Hoy" in unlocked.words()
    assert "Start intake" not in unlocked.words()


def test_the_law_panel_opens_closes_and_gives_the_focus_back(unlocked):  # noqa: F811
    bar = work(unlocked).bar
    bar.chip.setFocus()
    bar.chip.click()
    assert work(unlocked).panel.isVisible()

    unlocked.press(Qt.Key.Key_Escape)

    assert not work(unlocked).panel.isVisible()
    assert QApplication.focusWidget() is bar.chip


def test_f6_goes_round_the_regions(unlocked):  # noqa: F811
    seen = set()
    for _ in range(3):
        unlocked.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        regions = {"rail": work(unlocked).rail, "bar": work(unlocked).bar, "page": work(unlocked).stack}
        seen |= {name for name, region in regions.items() if region.isAncestorOf(focus)}

    assert seen == {"rail", "bar", "page"}


def test_large_words_fold_the_rail_into_a_menu(unlocked):  # noqa: F811
    for _ in range(3):
        unlocked.press(Qt.Key.Key_Plus, CONTROL)

    assert theme.scale == 2.0
    assert not work(unlocked).rail.isVisible()
    assert work(unlocked).bar.menu_button.isVisible()


def cut_off(window):
    """Labels and buttons that got less room than their words need."""
    shown = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return [
        (type(widget).__name__, widget.text(), widget.size(), widget.minimumSizeHint())
        for widget in shown
        if widget.isVisible() and widget.text() and not isinstance(widget, (WrapLabel, ElideLabel))
        if widget.width() < widget.minimumSizeHint().width() or widget.height() < widget.minimumSizeHint().height()
    ]


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("place", [place.id for place in PLACES])
def test_no_word_is_cut_off(unlocked, qtbot, place, language, scale):  # noqa: F811
    theme.resize_text(scale)
    i18n.switch(language)
    work(unlocked).go(place)
    unlocked.settle()

    try:
        qtbot.waitUntil(lambda: cut_off(unlocked.window) == [], timeout=1500)
    except qtbot.TimeoutError:
        assert cut_off(unlocked.window) == []


def test_every_control_has_a_name_for_a_screen_reader(unlocked):  # noqa: F811
    from PySide6.QtGui import QAccessible

    nameless = []
    for place in PLACES:
        work(unlocked).go(place.id)
        unlocked.settle()
        for widget in unlocked.window.findChildren(QAbstractButton):
            face = QAccessible.queryAccessibleInterface(widget)
            if widget.isVisible() and not face.text(QAccessible.Text.Name):
                nameless.append((place.id, type(widget).__name__))

    assert not nameless
