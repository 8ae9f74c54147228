"""The first page of a visit: language and interpreter first, then who is here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from clinic_app.domain.text import Text
from clinic_app.services.lines import StopLine
from clinic_app.ui import i18n
from clinic_app.ui.case.intake.presenter import Arrival
from clinic_app.ui.case.intake.similar import MaybeKnown
from clinic_app.ui.case.interview.editor import Offer, Tongues, answer_words
from clinic_app.ui.case.interview.finding import plain
from clinic_app.ui.case.interview.grid import AnswerGrid
from clinic_app.ui.case.languages import LANGUAGES, language_name
from clinic_app.ui.case.stop import StopNotice
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card, ScrollPage
from clinic_app.ui.parts.chip import ChipRow
from clinic_app.ui.parts.field import Choice, Field, Line
from clinic_app.ui.parts.header import PageHeader
from clinic_app.ui.parts.label import Icon, Label, WrapLabel

_WIDEST = 1000
_PAUSE = 150  # ms after the last letter before similar people are looked for
_LINKED = Text(
    "Is the interpreter or companion tied to the employer, a recruiter or somebody who did harm?",
    "¿La persona que interpreta o acompaña tiene relación con el empleador, un reclutador o alguien que hizo daño?",
)
_ANSWERS = {"yes": "yes", "no": "no", "unknown": "dont_know"}


class ArrivalPage(Live, QWidget):
    """`wanted` brings what was filled in."""

    name_typed = Signal(str)
    linked_said = Signal(str)
    case_wanted = Signal(str)
    wanted = Signal(object)
    left = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._linked = "", ""
        self._head, self._trouble = PageHeader(), Banner("danger")
        self._trouble.hide()
        self._languages, self._find = ChipRow(), Line()
        self._fields = {each: Field() for each in ("interpreter", "name", "ticket", "phone", "safe_contact")}
        for each, field in self._fields.items():
            field.line.setObjectName(each)
        self._find.setObjectName("find_language")
        self._interpreter_language = Choice()
        self._interpreter_language.setObjectName("interpreter_language")
        self._spoken = Field(editor=self._interpreter_language)
        self._stop, self.known = StopNotice(), MaybeKnown()
        self._go, self._leave = (
            Button(kind="primary", size="large", key="Ctrl+Enter"),
            Button(kind="quiet", size="large"),
        )
        self._go.setObjectName("begin")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()
        self.retranslate()
        self._fields["name"].line.setText(name)

    def arrival(self) -> Arrival:
        """What was filled in."""
        texts = {each: field.text() for each, field in self._fields.items()}
        return Arrival(
            worker_language=self._language,
            interpreter_language=str(self._interpreter_language.currentData() or ""),
            linked=self._linked or None,
            **texts,
        )

    def take_focus(self) -> None:
        """Interpreter and language come first."""
        self._find.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_language(self, language: str) -> None:
        """The worker's language."""
        self._language = language
        self._lacks_language.hide()
        self._offer_languages()

    def show_lacking(self, fields: tuple[str, ...]) -> None:
        """Say what is still to be filled in, and stand at the first."""
        self._lacks_language.setVisible("worker_language" in fields)
        if "name" in fields:
            self._fields["name"].refuse(self.tr("Write the name, or what the person is called."))
        first = self._find if "worker_language" in fields else self._fields["name"].line
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.show_part(first)

    def show_stop(self, stops: tuple[StopLine, ...]) -> None:
        """What to say aloud when the interpreter is tied to the employer."""
        self._stop.show_stops(stops, Tongues(self._language or "es"))

    def say_trouble(self, sentence: str) -> None:
        """What went wrong; what was typed stays."""
        self._trouble.say("danger", sentence)
        self._trouble.show()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._head.set_words(self.tr("Start an intake"))
        self._titles[0].setText(self.tr("Language and interpreter"))
        self._titles[1].setText(self.tr("Who is here"))
        self._spoken_words.setText(self.tr("Which language does the worker speak best?"))
        self._find.setPlaceholderText(self.tr("Find a language"))
        self._find.setAccessibleName(self.tr("Find a language"))
        self._lacks_language.setText(self.tr("Choose the worker’s language."))
        self._say_fields()
        self._offer_languages()
        self._offer_interpreter_languages()
        self._linked_words.setText(_LINKED.in_(i18n.language()))
        self._linked_beneath.setText(_LINKED.in_(i18n.language().other))
        for name, button in self._linked_buttons.items():
            words = answer_words(_ANSWERS[name])
            button.set_words(words.in_(i18n.language()), words.in_(i18n.language().other))
        self._go.setText(self.tr("Go on to consent"))
        self._leave.setText(self.tr("Cancel"))
        for foot in (self._go, self._leave):
            foot.updateGeometry()

    def _say_fields(self) -> None:
        fields = self._fields
        fields["interpreter"].set_words(self.tr("Interpreter’s name"), self.tr("Leave empty without an interpreter."))
        self._spoken.set_words(self.tr("Interpreter speaks"))
        fields["name"].set_words(self.tr("Name, as the person says it"))
        fields["ticket"].set_words(self.tr("Ticket"), self.tr("Empty: the next number."))
        fields["phone"].set_words(self.tr("Phone"))
        fields["safe_contact"].set_words(
            self.tr("Safe contact"), self.tr("How and when to reach the person without danger, if that matters.")
        )

    def _build(self) -> None:
        self._titles = [Label(kind="strong", strong=True), Label(kind="strong", strong=True)]
        self._spoken_words, self._lacks_language = Label(strong=True), Label(kind="small", tone="danger")
        self._linked_words, self._linked_beneath = WrapLabel(strong=True), WrapLabel(kind="small", tone="muted")
        self._linked_buttons = {name: Offer() for name in _ANSWERS}
        self._grid = AnswerGrid()
        self._grid.hold(list(self._linked_buttons.values()))
        for name, button in self._linked_buttons.items():
            button.setObjectName(f"linked_{name}")
        self._lacks_language.hide()
        self._page = ScrollPage()
        column = self._page.column
        column.addWidget(self._head)
        for part in (self._trouble, self._first_card(), self._second_card()):
            part.setMaximumWidth(theme.px(_WIDEST))
            column.addWidget(part)
        column.addStretch(1)
        foot = across(gap=12, margins=(24, 12, 24, 20))
        foot.addWidget(self._go)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        outer = down(self, gap=0)
        outer.addWidget(self._page, 1)
        outer.addLayout(foot)

    def _first_card(self) -> QWidget:
        card = Card(pad=20, gap=12)
        head = card.row()
        head.addWidget(Icon("ear", tone="muted"))
        head.addWidget(self._titles[0], 1)
        row = card.row(gap=16)
        row.addWidget(self._spoken_words)
        row.addWidget(self._find, 1)
        card.column.addWidget(self._languages)
        card.column.addWidget(self._lacks_language)
        people = card.row(gap=16)
        people.addWidget(self._fields["interpreter"], 3, Qt.AlignmentFlag.AlignTop)
        people.addWidget(self._spoken, 2, Qt.AlignmentFlag.AlignTop)
        card.column.addWidget(self._linked_words)
        card.column.addWidget(self._linked_beneath)
        card.column.addWidget(self._grid)
        card.column.addWidget(self._stop)
        return card

    def _second_card(self) -> QWidget:
        card = Card(pad=20, gap=12)
        head = card.row()
        head.addWidget(Icon("user-round", tone="muted"))
        head.addWidget(self._titles[1], 1)
        first = card.row(gap=16)
        first.addWidget(self._fields["name"], 3, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._fields["ticket"], 1, Qt.AlignmentFlag.AlignTop)
        card.column.addWidget(self.known)
        second = card.row(gap=16)
        second.addWidget(self._fields["phone"], 1, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self._fields["safe_contact"], 2, Qt.AlignmentFlag.AlignTop)
        return card

    def _connect(self) -> None:
        self._languages.chosen.connect(self.choose_language)
        self._find.textChanged.connect(self._offer_languages)
        self._find.returnPressed.connect(self._take_first)
        for name, button in self._linked_buttons.items():
            button.clicked.connect(partial(self._say_linked, name))
        self._fields["name"].line.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(lambda: self.name_typed.emit(self._fields["name"].text()))
        self.known.case_wanted.connect(self.case_wanted)
        self._go.clicked.connect(lambda: self.wanted.emit(self.arrival()))
        self._leave.clicked.connect(self.left)

    def _say_linked(self, linked: str) -> None:
        self._linked = linked
        for name, button in self._linked_buttons.items():
            button.setChecked(name == linked)
        self.linked_said.emit(linked)

    def _matching(self) -> list[tuple[object, str]]:
        wanted, language = plain(self._find.text()), i18n.language()
        return [
            (code, language_name(code, language))
            for code, name in LANGUAGES.items()
            if wanted in plain(name.en) or wanted in plain(name.es) or code == self._language
        ]

    def _offer_languages(self) -> None:
        self._languages.offer(self._matching(), on=self._language or None)

    def _take_first(self) -> None:
        found = [code for code, _ in self._matching() if code != self._language]
        if found and self._find.text().strip():
            self._find.clear()
            self.choose_language(str(found[0]))

    def _offer_interpreter_languages(self) -> None:
        chosen = self._interpreter_language.currentData()
        self._interpreter_language.clear()
        self._interpreter_language.addItem(self.tr("Not chosen"), "")
        for code in LANGUAGES:
            self._interpreter_language.addItem(language_name(code, i18n.language()), code)
        self._interpreter_language.setCurrentIndex(max(0, self._interpreter_language.findData(chosen)))
