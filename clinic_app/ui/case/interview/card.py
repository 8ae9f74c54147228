"""The question card: read aloud on top, the volunteer's language beneath, the answers, and why we ask."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clinic_app.domain.text import Language
from clinic_app.services.interview import Card
from clinic_app.ui import i18n
from clinic_app.ui.case.interview.editor import Tongues
from clinic_app.ui.case.languages import language_name
from clinic_app.ui.parts.base import Live, across, down, set_style, set_type
from clinic_app.ui.parts.card import Rule
from clinic_app.ui.parts.label import Icon, Label, WrapLabel


class WhyFold(Live, QFrame):
    """Why we ask, in both languages; folds with W, Enter, Space or a click."""

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = Label(strong=True)
        self._upper, self._lower = WrapLabel(), WrapLabel(kind="small", tone="muted")
        self._chevron = Icon("chevron-up", tone="muted")
        words = down(gap=4)
        for label in (self._title, self._upper, self._lower):
            words.addWidget(label)
        top = Qt.AlignmentFlag.AlignTop
        row = across(self, gap=12)
        row.addWidget(Icon("lightbulb", tone="info"), 0, top)
        row.addLayout(words, 1)
        row.addWidget(self._chevron, 0, top)
        self._open = True
        self.retranslate()

    def show_why(self, card: Card, tongues: Tongues) -> None:
        """The reason for this question; nothing at all when the pack gives none."""
        self._upper.setText(tongues.upper(card.why))
        self._lower.setText(tongues.lower(card.why))
        self.setVisible(bool(card.why))

    def set_open(self, *, opened: bool) -> None:
        """Show or fold the reason."""
        self._open = opened
        self._upper.setVisible(opened)
        self._lower.setVisible(opened)
        self._chevron.change("chevron-up" if opened else "chevron-down")
        self.retranslate()

    def toggle(self) -> None:
        """The other way round."""
        self.set_open(opened=not self._open)
        self.folded.emit(not self._open)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A press anywhere does it."""
        self.toggle()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """The keyboard does the same."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("Why we ask"))
        state = self.tr("Why we ask, open") if self._open else self.tr("Why we ask, folded")
        self.setAccessibleName(state)


class QuestionCard(Live, QFrame):
    """One question, with room for its editor and what is noted about the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_card")
        set_style(self, kind="card")
        self._aloud = WrapLabel(kind="small", tone="muted")
        self._hint_icon = Icon("volume-2", tone="muted", size="small")
        self._aloud.setObjectName("read_aloud")
        self.question = WrapLabel(kind="speak", strong=True)
        self.question.setObjectName("question")
        self.help = WrapLabel(kind="strong")
        self.second = WrapLabel(kind="strong")
        self.second.setObjectName("question_beneath")
        self.second_help = WrapLabel(tone="muted")
        self.why = WhyFold()
        self._line = Rule()
        self.answers = down()
        self.remarks = down()
        self._roomy = True
        self._column = self._arrange()
        self._card: Card | None = None
        self._tongues = Tongues("es")

    def show_card(self, card: Card, tongues: Tongues) -> None:
        """Say the question in both languages."""
        self._card, self._tongues = card, tongues
        pairs = ((self.question, self.second, card.question), (self.help, self.second_help, card.help))
        for upper, lower, text in pairs:
            upper.setText(tongues.upper(text))
            lower.setText(tongues.lower(text))
            for label in (upper, lower):
                label.setVisible(bool(text))
        self.why.show_why(card, tongues)
        self._line.setVisible(bool(card.why))
        self.setAccessibleName(tongues.upper(card.question))
        self.retranslate()

    def set_roomy(self, *, roomy: bool) -> None:
        """Wide margins, or narrow ones when the text is large."""
        side = 28 if roomy else 16
        self._column.setContentsMargins(side, side if roomy else 12, side, 24 if roomy else 12)
        self._roomy = roomy
        # With large text a heading need not grow as much: the question is read together with its answers.
        set_type(self.question, "speak" if roomy else "title", strong=True)
        set_type(self.help, "strong" if roomy else "body")
        set_type(self.second, "strong" if roomy else "body")
        self._show_hint()

    def _show_hint(self) -> None:
        """Narrow, only what must not be missed: that a question is not for the worker."""
        self._hint.setVisible(self._roomy or (self._card is not None and not self._card.is_aloud))

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._show_hint()
        for_worker = self._card is None or self._card.is_aloud
        self._hint_icon.change("volume-2" if for_worker else "eye")
        if not for_worker:
            self._aloud.setText(self.tr("For you, not read aloud"))
            return
        aloud = language_name(self._tongues.aloud, i18n.language())
        if self._tongues.worker in (Language.EN, Language.ES):
            self._aloud.setText(self.tr("Read aloud · {language}").format(language=aloud))
        else:
            worker = language_name(self._tongues.worker, i18n.language())
            words = self.tr("Read aloud · {language}, for the interpreter into {worker}")
            self._aloud.setText(words.format(language=aloud, worker=worker))

    def _arrange(self) -> QVBoxLayout:
        column = down(self, gap=0, margins=(28, 28, 28, 24))
        self._hint = QWidget()
        hint = across(self._hint, gap=6)
        hint.addWidget(self._hint_icon)
        hint.addWidget(self._aloud, 1)
        bar = QFrame()
        bar.setFixedWidth(3)
        set_style(bar, kind="quote")
        beneath = across(gap=16)
        words = down(gap=2)
        words.addWidget(self.second)
        words.addWidget(self.second_help)
        beneath.addWidget(bar)
        beneath.addLayout(words, 1)
        column.addWidget(self._hint)
        column.addSpacing(8)
        column.addWidget(self.question)
        column.addSpacing(4)
        column.addWidget(self.help)
        column.addSpacing(16)
        column.addLayout(beneath)
        column.addSpacing(24)
        column.addLayout(self.answers)
        column.addLayout(self.remarks)
        column.addSpacing(20)
        column.addWidget(self._line)
        column.addSpacing(16)
        column.addWidget(self.why)
        return column
