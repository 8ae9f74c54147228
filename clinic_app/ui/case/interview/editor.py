"""What every way of answering has in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from clinic_app.domain.text import Language, Text
from clinic_app.ui.parts.answer import AnswerButton
from clinic_app.ui.parts.base import Live
from clinic_app.ui.theme.tokens import tokens

if TYPE_CHECKING:
    from clinic_app.services.interview import Card

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Tongues:
    """Which of the clinic's two languages is read aloud, and which stands beneath."""

    worker: str

    @property
    def aloud(self) -> Language:
        """The large one: English for who speaks English, Spanish for everybody else."""
        return Language.EN if self.worker == Language.EN else Language.ES

    def upper(self, text: Text) -> str:
        """What is read aloud."""
        return text.in_(self.aloud)

    def lower(self, text: Text) -> str:
        """What stands beneath."""
        return text.in_(self.aloud.other)


def answer_words(name: str) -> Text:
    """One of the four answers: yes, no, dont_know, rather_not."""
    entry = tokens()["answer"][name]
    return Text(entry["en"], entry["es"])


def answer_keys(name: str) -> tuple[str, ...]:
    """Every key that gives this answer; the first one is shown."""
    entry = tokens()["answer"][name]
    return (entry["key"], *entry.get("also", ()))


class Offer(AnswerButton):
    """An answer that can be given: a click asks for it, the mark follows from what is kept."""

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Stay: the presenter says what is chosen."""


class Editor(Live, QWidget):
    """One question's answer: offers what can be answered and says what was chosen."""

    answered = Signal(object, bool)
    # Few enough answers to stay in sight at the bottom while the question scrolls.
    stays_in_sight = False

    def __init__(self, card: Card, tongues: Tongues, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.tongues = tongues

    @property
    def holds_focus(self) -> bool:
        """Whether the keyboard stands in it."""
        held = self.window().focusWidget()
        return held is not None and self.isAncestorOf(held)

    def mark(self, value: object, *, declined: bool) -> None:
        """Show this as the answer; None while there is none."""

    def take_focus(self) -> None:
        """Put the keyboard where the answer begins."""

    def key(self, letter: str) -> bool:
        """Whether this key answers here; if so it did."""
        for name, declined in (("dont_know", False), ("rather_not", True)):
            if letter in answer_keys(name)[:1]:
                self.answered.emit(UNKNOWN, declined)
                return True
        return False

    def waiting_value(self) -> object:
        """A whole answer that stands here and was not sent off yet; None if there is none."""
        return None

    def button(self, words: Text, key: str = "", name: str = "") -> Offer:
        """An answer in both languages."""
        made = Offer(self.tongues.upper(words), self.tongues.lower(words), key=key)
        made.setObjectName(name)
        return made


class WaysOut:
    """The two answers that every question has: don't know and rather not say."""

    def __init__(self, editor: Editor, *, typing: bool) -> None:
        prefix = "Alt+" if typing else ""
        self.unknown = editor.button(answer_words("dont_know"), prefix + answer_keys("dont_know")[0], "dont_know")
        self.declined = editor.button(answer_words("rather_not"), prefix + answer_keys("rather_not")[0], "rather_not")
        self.unknown.clicked.connect(lambda: editor.answered.emit(UNKNOWN, False))
        self.declined.clicked.connect(lambda: editor.answered.emit(UNKNOWN, True))

    @property
    def buttons(self) -> list[QAbstractButton]:
        """In reading order."""
        return [self.unknown, self.declined]

    def mark(self, value: Any, *, declined: bool) -> None:
        """Show which of them was given."""
        self.unknown.setChecked(value == UNKNOWN and not declined)
        self.declined.setChecked(value == UNKNOWN and declined)
