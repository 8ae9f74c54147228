"""The interview: outline, question card, and answers that are saved one by one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.services.interview import Card
from clinic_app.services.people import CaseHeader
from clinic_app.ui import dates, i18n
from clinic_app.ui.case.interview.bars import FootBar, PlaceBar
from clinic_app.ui.case.interview.card import QuestionCard
from clinic_app.ui.case.interview.editor import Editor, Tongues
from clinic_app.ui.case.interview.editors import editor_for
from clinic_app.ui.case.interview.end import EndCard
from clinic_app.ui.case.interview.keys import listen
from clinic_app.ui.case.interview.note import NotePanel, RemarkLine
from clinic_app.ui.case.interview.outline import Outline
from clinic_app.ui.case.interview.pages import Page
from clinic_app.ui.case.interview.presenter import InterviewPresenter
from clinic_app.ui.case.interview.turned import TurnedPage
from clinic_app.ui.case.stop import StopNotice
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.card import Frame, ScrollPage

if TYPE_CHECKING:
    from clinic_app.ui.desk import Desk

_SEEN = 400  # ms that a chosen answer stands before the next question comes
_WIDEST = 1000  # px of the card at 100 %


class InterviewView(Live, QWidget):
    """One case's interview."""

    answered = Signal(str)
    moved_on = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, case: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presenter = InterviewPresenter(self, desk, case)
        self._tongues = Tongues("es")
        self._page: Page | None = None
        self._editor: Editor | None = None
        self._turned: TurnedPage | None = None
        self._marked: tuple[object, bool] = (None, False)
        self._seen = QTimer(self, singleShot=True)
        self._seen.timeout.connect(self._presenter.go_on)
        self._build()
        self._connect()
        self._shortcuts()
        desk.before_lock(self._about_to_lock)

    def open(self, worker_language: str, fact: str | None = None) -> None:
        """Show the interview, at `fact` if one is named."""
        self._tongues = Tongues(worker_language)
        self._presenter.open(fact)

    def _about_to_lock(self) -> None:
        """Nothing typed is lost: a finished answer and a note go to the vault now."""
        if self._editor is None:
            return
        if not self._note.isHidden():
            self._presenter.remark_written(*self._note.typed())
        value = self._editor.waiting_value()
        if value is not None:
            self._presenter.answer(value)

    # -- what the presenter asks of its screen

    def show_page(self, page: Page) -> None:
        """Show this question, or the end."""
        before, self._page = self._page, page
        card = page.card
        self._outline.show_page(page)
        self._place.show_page(page)
        self._foot.show_page(page)
        self._stop.show_stops(page.stop, self._tongues)
        if before is not None and before.stop != page.stop:
            self._fold()
        self._card.setVisible(card is not None)
        self._end.setVisible(card is None)
        if card is None:
            self._drop_editor()
            self._end.show_page(page)
        else:
            self._show_card(card, page, fresh=before is None or before.card is None or before.card.fact != card.fact)
        if page.waiting is not None:
            self._place.say_saving()

    def show_header(self, header: CaseHeader) -> None:
        """Say who interprets, and at the end where the case stands."""
        self._outline.show_header(header)
        self._end.show_header(header)

    def show_moved_on(self) -> None:
        """The case stands in the attorney's queue now."""
        self._desk.say(self.tr("Handed over to review"))
        self._end.take_focus()
        self.moved_on.emit()

    def show_saved(self, at: datetime) -> None:
        """The vault has the answer."""
        self._trouble.hide()
        self._place.say_saved(dates.clock(at))
        if self._page is not None and self._page.card is not None:
            self.answered.emit(self._page.card.fact)

    def show_unsaved(self, problem: ClinicError) -> None:
        """The vault does not have it: the answer stays, and so does a way to try again."""
        self._place.say_unsaved()
        self._trouble.say("danger", phrases.sentence(problem), self.tr("The answer is still here, but not saved."))
        self._trouble.drop_actions()
        self._trouble.offer(self.tr("Try again"), self._presenter.try_again).setObjectName("try_again")
        self._trouble.show()

    def linger(self) -> None:
        """Let the chosen answer be seen, then go on."""
        self._seen.start(0 if theme.still else _SEEN)

    # -- building

    def _build(self) -> None:
        self._outline, self._card, self._end = Outline(), QuestionCard(), EndCard()
        self._stop, self._trouble = StopNotice(), Banner("danger")
        self._trouble.setObjectName("unsaved")
        self._trouble.hide()
        self._foot, self._note, self._remark = FootBar(), NotePanel(), RemarkLine()
        self._place = PlaceBar(self._foot.as_menu)
        self._note.hide()
        self._scroll = ScrollPage(margins=(2, 2, 2, 2), gap=12)
        for part in (self._stop, self._trouble, self._card, self._end):
            part.setMaximumWidth(theme.px(_WIDEST))
            self._scroll.column.addWidget(part)
        self._scroll.column.addStretch(1)
        self._card.remarks.addWidget(self._remark)
        self._card.remarks.addWidget(self._note)
        self._dock = Frame("foot")
        self._docked = down(self._dock, margins=(4, 12, 4, 4))
        self._right = down(gap=8, margins=(24, 14, 24, 20))
        self._right.addWidget(self._place)
        self._right.addWidget(self._scroll, 1)
        self._right.addWidget(self._dock)
        self._right.addWidget(self._foot)
        row = across(self, gap=0)
        row.addWidget(self._outline)
        row.addLayout(self._right, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        self._outline.section_chosen.connect(presenter.go_to_section)
        self._place.section_chosen.connect(presenter.go_to_section)
        self._outline.fold_wanted.connect(lambda shown: presenter.fold(shown=shown))
        self._foot.back.clicked.connect(presenter.back)
        self._foot.skip.clicked.connect(presenter.skip)
        self._foot.note.clicked.connect(self._open_note)
        self._foot.turn.clicked.connect(self._turn)
        self._note.kept.connect(self._keep_note)
        self._note.closed.connect(self._close_note)
        self._remark.take_back.connect(presenter.take_back)
        self._end.moved_on.connect(presenter.move_on)
        self._end.finished.connect(self.finished)
        self._end.skipped_wanted.connect(presenter.go_to_skipped)

    def _shortcuts(self) -> None:
        presenter = self._presenter
        acts = {"PgUp": presenter.back, "PgDown": presenter.skip, "F8": self._turn}
        listen(self, acts | {"Ctrl+M": self._open_note, "W": self._card.why.toggle}, self._press)

    # -- the card

    def _show_card(self, card: Card, page: Page, *, fresh: bool) -> None:
        tongues = self._tongues if card.is_aloud else Tongues(i18n.language())
        if fresh or self._editor is None or self._editor.tongues != tongues:
            self._seen.stop()
            self._note.hide()
            self._card.show_card(card, tongues)
            roomy = card.type == "yesno" and not theme.folds("columns", self.window().width())
            self._card.why.set_open(opened=roomy)
            self._replace_editor(card, tongues)
            self._scroll.verticalScrollBar().setValue(0)
        self._mark(card, page)
        basis, note = self._presenter.remark
        self._remark.show_remark(basis, note, answered=card.answer is not None)
        if fresh and self._editor is not None:
            self._editor.take_focus()

    def _mark(self, card: Card, page: Page) -> None:
        """Mark what was answered; what is being typed is left alone while nothing changed."""
        assert self._editor is not None
        given = page.waiting if page.waiting is not None and page.waiting.fact == card.fact else card.answer
        marked = (given.value, given.declined) if given is not None else (None, False)
        if marked != self._marked:
            self._marked = marked
            self._editor.mark(marked[0], declined=marked[1])

    def _replace_editor(self, card: Card, tongues: Tongues) -> None:
        self._drop_editor()
        self._editor = editor_for(card, tongues)
        self._marked = (None, False)
        self._editor.answered.connect(lambda value, declined: self._presenter.answer(value, declined=declined))
        self._fold()

    def _drop_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()  # before it loses its parent: Qt may still have a posted show for it
            self._editor.setParent(None)
            self._editor.deleteLater()
            self._editor = None

    def _press(self, key: str) -> None:
        if self._editor is not None:
            self._editor.key(key)

    def _open_note(self) -> None:
        if self._page is not None and self._page.card is not None:
            self._note.show()
            self._note.start(*self._presenter.remark)
            QTimer.singleShot(0, self._note, lambda: self._scroll.show_part(self._note))

    def _keep_note(self, basis: str, note: str) -> None:
        self._close_note()
        self._presenter.remark_written(basis, note)
        self._remark.show_remark(
            *self._presenter.remark, answered=bool(self._page and self._page.card and self._page.card.answer)
        )

    def _close_note(self) -> None:
        self._note.hide()
        if self._editor is not None:
            self._editor.take_focus()

    def _turn(self) -> None:
        card = self._page.card if self._page is not None else None
        if card is not None and not card.is_aloud:
            self._desk.say(self.tr("This question is for you. It is not shown to the worker."))
        elif card is not None:
            self._turned = TurnedPage(self.window(), card, self._tongues)
            self._turned.destroyed.connect(lambda: setattr(self, "_turned", None))
            self._turned.cover()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Whoever comes to the interview can answer at once."""
        super().showEvent(event)
        if self._editor is not None:
            self._editor.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """A worker's question never outlives the page behind it, as when the vault locks."""
        if self._turned is not None:
            self._turned.give_back()
        super().hideEvent(event)

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        if hasattr(self, "_right"):
            for part in (self._stop, self._trouble, self._card, self._end):
                part.setMaximumWidth(theme.px(_WIDEST))
            self._fold()

    def retranslate(self) -> None:
        """A question for the volunteer's own eyes follows the window's language."""
        if self._page is not None and self._page.card is not None and not self._page.card.is_aloud:
            self.show_page(self._page)

    def _fold(self) -> None:
        """Give the question the room: outline to a button, foot to a menu, few answers pinned below."""
        width = self.window().width()
        outline, columns = theme.folds("outline", width), theme.folds("columns", width)
        self._outline.setVisible(not outline)
        self._foot.setVisible(not columns)
        self._place.fold(outline=outline, columns=columns)
        self._card.set_roomy(roomy=not columns)
        self._right.setContentsMargins(*((16, 0, 16, 8) if columns else (24, 14, 24, 20)))
        if self._editor is None:
            self._dock.hide()
            return
        # A reason to stop is read first: with little room the answers wait below it.
        pinned = columns and self._editor.stays_in_sight and self._stop.isHidden()
        held = self._editor.holds_focus
        self._dock.setVisible(pinned)
        (self._docked if pinned else self._card.answers).addWidget(self._editor)
        self._editor.show()
        if held:  # Qt takes the focus from what it hides or moves
            self._editor.take_focus()
