"""What stands above and below the question: place and Saved on top, moving on at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from clinic_app.ui import i18n
from clinic_app.ui.case.interview.pages import Page
from clinic_app.ui.parts.badge import Flag
from clinic_app.ui.parts.base import Live, across, announce
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.label import Label


class PlaceBar(Live, QWidget):
    """Where we are, whether it is saved, and what folds away when the text is large."""

    section_chosen = Signal(str)

    def __init__(
        self, actions: Callable[[], Sequence[tuple[str, Callable[[], None]]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._page: Page | None = None
        self._saved_words = ""
        self._state = ""
        self._place = Label(tone="muted")
        self._place.setObjectName("position")
        self._outline = Button(trailing="chevron-down", kind="quiet")
        self._outline.setObjectName("outline_button")
        self._outline.clicked.connect(self._open_outline)
        self._saved = Flag("positive", "circle-check", "", strong=True)
        self._saved.setObjectName("saved")
        self._saved.hide()
        self._more = Button(icon="ellipsis")
        self._more.setObjectName("more")
        self._more.clicked.connect(self._open_more)
        row = across(self, gap=12)
        row.addWidget(self._place)
        row.addWidget(self._outline)
        row.addStretch(1)
        row.addWidget(self._saved)
        row.addWidget(self._more)
        self.fold(outline=False, columns=False)
        self.retranslate()

    def fold(self, *, outline: bool, columns: bool) -> None:
        """Without an outline its place becomes a button; without columns the foot becomes a menu."""
        self._place.setVisible(not outline)
        self._outline.setVisible(outline)
        self._more.setVisible(columns)

    def show_page(self, page: Page) -> None:
        """Say which question of which section this is."""
        self._page = page
        self.retranslate()

    def say_saving(self) -> None:
        """The answer is on its way."""
        self._say("neutral", "circle-dashed", self.tr("Saving …"), "saving")

    def say_saved(self, at: str) -> None:
        """The vault has it."""
        self._saved_words = at
        self._say("positive", "circle-check", self.tr("Saved {time}").format(time=at), "saved")

    def say_unsaved(self) -> None:
        """The vault does not have it."""
        self._say("danger", "circle-alert", self.tr("Not saved"), "unsaved")

    @property
    def state(self) -> str:
        """ "saving", "saved", "unsaved" or nothing yet."""
        return self._state

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._more.setText(self.tr("More"))
        again = {"saving": self.say_saving, "unsaved": self.say_unsaved}
        if self._state == "saved":
            self.say_saved(self._saved_words)
        elif self._state:
            again[self._state]()
        page = self._page
        if page is None or page.card is None:
            self._place.setText("")
            self._outline.setText(self.tr("Sections"))
            return
        section = page.section_title.in_(i18n.language())
        words = self.tr("{section} · question {at} of {all}")
        self._place.setText(words.format(section=section, at=page.position, all=page.of))
        short = self.tr("{section}, {at} of {all}")
        self._outline.setText(short.format(section=section, at=page.position, all=page.of))
        self._outline.updateGeometry()

    def _say(self, tone: str, icon: str, words: str, state: str) -> None:
        self._saved.show_state(tone, icon, words)
        self._saved.show()
        if state != self._state and state != "saving":
            announce(self._saved, words)
        self._state = state

    def _open_outline(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self._page.sections if self._page else ():
            title = row.title.in_(i18n.language())
            action = menu.addAction(f"{title}  {row.answered}/{row.total}")
            action.triggered.connect(lambda _=False, section=row.id: self.section_chosen.emit(section))
        menu.popup(self._outline.mapToGlobal(QPoint(0, self._outline.height())))

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in self._actions():
            menu.addAction(words, act)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


class FootBar(Live, QWidget):
    """Back, note, turn, skip: pinned below the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(kind="quiet", icon="chevron-left", key="PgUp")
        self.note = Button(icon="pencil-line", key="Ctrl+M")
        self.turn = Button(icon="monitor-up", key="F8")
        self.skip = Button(trailing="chevron-right", key="PgDn")
        row = across(self, gap=12)
        row.addWidget(self.back)
        row.addStretch(1)
        for name, button in (("back", self.back), ("note", self.note), ("turn", self.turn), ("skip", self.skip)):
            button.setObjectName(f"foot_{name}")
            if name != "back":
                row.addWidget(button)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Key hints go first when the words need the room."""
        super().resizeEvent(event)
        self._fit()

    def show_page(self, page: Page) -> None:
        """What can be done here."""
        self.back.setEnabled(page.has_above)
        for button in (self.note, self.turn, self.skip):
            button.setEnabled(page.card is not None)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self.back.setText(self.tr("Back"))
        self.note.setText(self.tr("Add a note"))
        self.turn.setText(self.tr("Turn to worker"))
        self.skip.setText(self.tr("Skip for now"))
        for button in (self.back, self.note, self.turn, self.skip):
            button.updateGeometry()
        self._fit()

    def as_menu(self) -> list[tuple[str, Callable[[], None]]]:
        """The same as a menu, for when there is no room for a bar."""
        return [(button.text(), button.click) for button in (self.back, self.note, self.turn, self.skip)]

    def _fit(self) -> None:
        buttons = (self.back, self.note, self.turn, self.skip)
        for button in buttons:
            button.show_key(shown=True)
        needed = sum(button.sizeHint().width() for button in buttons) + 12 * len(buttons)
        for button in buttons:
            button.show_key(shown=needed <= self.width())
