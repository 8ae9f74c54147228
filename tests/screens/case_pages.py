"""The case workspace as people meet it: what stands on the page, which keys and buttons they use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)

from clinic_app.ui.parts.badge import Badge


def words_on(widget):
    """Everything that can be read on a page, hidden parts left out."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]
    badges = [badge.text() for badge in widget.findChildren(Badge) if badge.isVisible()]
    boxes = [box.currentText() for box in widget.findChildren(QComboBox) if box.isVisible()]
    return " | ".join(part for part in (*labels, *buttons, *badges, *boxes) if part)


def type_into(field, text):
    """Key by key; QTest knows no keys beyond ASCII, so an accent comes as an input method would bring it."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(field, letter)
        else:
            field.insert(letter)


def bring_into_view(widget):
    """Scroll to it, as a person would before pressing it."""
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.widget().layout().activate()
            outer.ensureWidgetVisible(widget)
        outer = outer.parentWidget()


class Page:
    """Finds parts by name and uses them as a person would."""

    def __init__(self, widget):
        self.widget = widget

    def find(self, kind, name):
        QApplication.sendPostedEvents()  # what was just put on the page is shown by a posted event
        found = self.widget.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name):
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        bring_into_view(button)
        if button.visibleRegion().contains(button.rect().center()):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:  # its page has not been laid out yet
            button.click()

    def type(self, name, text):
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        type_into(field, text)

    def choose(self, name, data):
        """Pick an entry of a drop-down list."""
        box = self.find(QComboBox, name)
        at = box.findData(data)
        assert at >= 0, [box.itemData(row) for row in range(box.count())]
        box.setCurrentIndex(at)

    def sees(self, name):
        QApplication.sendPostedEvents()
        found = self.widget.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        held = self.widget.window().focusWidget() or self.widget
        QTest.keyClick(held, key, modifier)

    @property
    def words(self):
        QApplication.sendPostedEvents()
        return words_on(self.widget)


class InterviewPage(Page):
    """One question after the other, by keys."""

    @property
    def fact(self):
        return self.widget._presenter.here

    @property
    def card(self):
        return self.widget._page.card

    @property
    def question(self):
        return self.find(QLabel, "question").text()

    @property
    def beneath(self):
        return self.find(QLabel, "question_beneath").text()

    @property
    def saved(self):
        return self.find(Badge, "saved").text()

    @property
    def chosen(self):
        offered = self.find(QWidget, "question_card").findChildren(QAbstractButton)
        return [button.objectName() for button in offered if button.isCheckable() and button.isChecked()]

    def letter(self, letter):
        QTest.keyClick(self.widget.window().focusWidget() or self.widget, Qt.Key(ord(letter)))

    def alt(self, letter):
        held = self.widget.window().focusWidget() or self.widget
        QTest.keyClick(held, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)

    def enter(self):
        self.key(Qt.Key.Key_Return)

    def page_down(self):
        self.key(Qt.Key.Key_PageDown)

    def page_up(self):
        self.key(Qt.Key.Key_PageUp)

    def give(self, value):
        """Answer the question on the card as a volunteer would, by keys."""
        kind = self.card.type
        if value is None:
            self.page_down()
        elif value == "unknown":
            self.alt("D")
        elif kind == "yesno":
            self.letter("Y" if value == "yes" else "N")
        elif kind == "choice":
            self.press(value)
        elif kind == "set":
            self._tick(value)
        elif kind in ("country", "countries"):
            self._find_countries(value if isinstance(value, list) else [value], several=kind == "countries")
        else:
            self.type("typed_answer", str(value))
            self.enter()

    def _tick(self, options):
        for option in options:
            self.press(option)
        if options:
            self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            self.press("none_of_these")

    def _find_countries(self, codes, *, several):
        for code in codes:
            self.type("find_country", code)
            self.enter()
        if several and codes:
            self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        elif several:
            self.press("stateless")

    def countries(self):
        model = self.find(QListView, "countries").model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]
