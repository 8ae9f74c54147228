"""The locked screen."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.ui.parts.base import Live, across, down, set_style, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Frame, Rule, ScrollPage
from clinic_app.ui.parts.face import FaceBar
from clinic_app.ui.parts.label import Icon, Label, WrapLabel
from clinic_app.ui.theme.tokens import icon_name
from clinic_app.ui.unlock.keys import KeyForm
from clinic_app.ui.unlock.presenter import UnlockPresenter

if TYPE_CHECKING:
    from clinic_app.ui.shell.opened import Opened
    from clinic_app.ui.shell.window import Window


_WARM_UP_MS = 120  # after the first picture is painted


class UnlockView(Live, QWidget):
    """Left what happened, right who is unlocking; the recovery code has a page of its own."""

    def __init__(self, window: Window, *, reason: str = "", user: str | None = None) -> None:
        super().__init__()
        set_style(self, kind="page")
        self._window, self._reason, self._at = window, reason, time.localtime()
        self.presenter = UnlockPresenter(
            self, folder=window.folder, keeps=window.preferences, opens=window.keeper, now=window.now
        )
        outer = down(self, gap=0)
        self._bar = FaceBar(line=False)
        self._bar.language.chosen.connect(window.speak)
        self._bar.text_size.stepped.connect(window.step_text)
        outer.addWidget(self._bar)
        self._page = ScrollPage(margins=(24, 16, 24, 24))
        outer.addWidget(self._page, 1)
        self._card = Frame("card")
        self._sides = across(self._card, gap=0, margins=(1, 1, 1, 1))
        self._story = self._make_story()
        self._sides.addWidget(self._story)
        self._rule = Rule(upright=True)
        self._sides.addWidget(self._rule)
        self._right = QStackedWidget()
        self._sides.addWidget(self._right, 1)
        self._page.column.addStretch(2)
        self._page.column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        self._page.column.addStretch(3)
        self.keys = KeyForm(window.folder, user=user)
        self.keys.tried.connect(self.presenter.unlock)
        self.keys.recovery_asked.connect(self.show_recovery)
        self._right.addWidget(self.keys)
        for each in (self.keys, self._card):
            each.installEventFilter(self)
        self._warm = QTimer(self, singleShot=True, interval=_WARM_UP_MS)
        self._warm.timeout.connect(self._warm_up)
        self._countdown = QTimer(self, interval=1000)
        self._countdown.timeout.connect(lambda: self.show_wait(self.presenter.wait()))
        self.retranslate()
        self.presenter.opened()

    # -- what the presenter asks

    def show_busy(self, busy: bool) -> None:
        """One try at a time."""
        self.keys.show_busy(busy)
        page = self._right.currentWidget()
        if page is not self.keys and page is not None:
            page.setEnabled(not busy)

    def show_wait(self, seconds: int) -> None:
        """Count down on the button."""
        self.keys.show_wait(seconds)
        if seconds and not self._countdown.isActive():
            self._countdown.start()
        elif not seconds:
            self._countdown.stop()

    def show_wrong(self) -> None:
        """That was not it."""
        self.keys.show_wrong()

    def show_problem(self, problem: ClinicError) -> None:
        """Where the person is looking: at the page that is open."""
        from clinic_app import phrases

        page = self._right.currentWidget()
        if isinstance(page, KeyForm):
            page.show_sentence(phrases.sentence(problem))
        else:
            self._recovery.show_sentence(phrases.sentence(problem))

    def show_new_code(self, code: str, opened: Opened) -> None:
        """The paper that was used is spent."""
        from clinic_app.ui.unlock.recovery import NewPaper

        paper = NewPaper(code, opened.clinic, self._window.runner)
        paper.done.connect(lambda: self.enter(opened))
        self._right.addWidget(paper)
        self._right.setCurrentWidget(paper)

    def enter(self, opened: Opened) -> None:
        """The clinic is unlocked."""
        self._window.enter(opened)

    # -- pages

    def show_recovery(self) -> None:
        """Use the recovery code."""
        from clinic_app.ui.unlock.recovery import RecoveryForm

        self._recovery = RecoveryForm()
        self._recovery.back.connect(self._leave_recovery)
        self._recovery.tried.connect(self.presenter.recover)
        self._right.addWidget(self._recovery)
        self._right.setCurrentWidget(self._recovery)
        self._recovery.take_focus()

    def _leave_recovery(self) -> None:
        self._right.setCurrentWidget(self.keys)
        self._right.removeWidget(self._recovery)
        self._recovery.deleteLater()
        self.keys.take_focus()

    def _choose_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Where is the clinic’s folder?"), str(self._window.folder.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self._window.choose_folder(Path(chosen)))
        dialog.open()

    # -- words and layout

    def _make_story(self) -> QWidget:
        story = Frame("story")
        column = down(story, gap=8, margins=(32, 32, 32, 24))
        column.addWidget(Icon(icon_name("lock"), tone="accent", size="large"))
        column.addSpacing(6)
        self._title = Label(kind="title", strong=True)
        self._clinic = WrapLabel(self._window.preferences.clinic_at(self._window.folder), tone="muted")
        column.addWidget(self._title)
        column.addWidget(self._clinic)
        column.addSpacing(8)
        column.addWidget(Rule())
        column.addSpacing(8)
        self._lost_title, self._lost = self._fact(column, "circle-check", "positive")
        column.addSpacing(8)
        self._why_title, self._why = self._fact(column, icon_name("in_vault"), "info")
        column.addStretch(1)
        self._other = Button(kind="link", size="small", icon="folder-open")
        self._other.clicked.connect(self._choose_folder)
        column.addWidget(self._other)
        return story

    @staticmethod
    def _fact(column: QBoxLayout, icon: str, tone: str) -> tuple[WrapLabel, WrapLabel]:
        row = across(gap=12)
        row.addWidget(Icon(icon, tone=tone), 0, Qt.AlignmentFlag.AlignTop)
        words = down(gap=0)
        title, text = WrapLabel(strong=True), WrapLabel(tone="muted")
        words.addWidget(title)
        words.addWidget(text)
        row.addLayout(words, 1)
        column.addLayout(row)
        return title, text

    def retranslate(self) -> None:
        """Every word in the current language."""
        self._bar.set_title("Clinic App")
        self._title.setText(self.tr("Locked"))
        self._other.setText(self.tr("Open another clinic folder"))
        at = time.strftime("%H:%M", self._at)
        if self._reason:
            self._lost_title.setText(self.tr("Nothing was lost"))
            self._lost.setText(self.tr("Every answer was saved when it was given. Go on where you were."))
            self._why_title.setText(self.tr("Locked at {time}").format(time=at))
        else:
            self._lost_title.setText(self.tr("Everything is encrypted"))
            self._lost.setText(self.tr("Without a passphrase nobody can read what is on this laptop."))
            self._why_title.setText(self.tr("Nothing leaves this laptop"))
        self._why.setText(self._why_words())

    def _why_words(self) -> str:
        minutes = self._window.preferences.lock_minutes
        words = {
            "": self.tr("The app works without the internet and never sends anything."),
            "asked": self.tr("The names and answers left the screen and the memory."),
            "idle": self.tr("%n minute(s) went by without a key. Names and answers left the screen.", "", minutes),
            "slept": self.tr("The laptop slept. The names and answers left the screen and the memory."),
        }
        return words[self._reason]

    def restyle(self) -> None:
        """Two sides where there is room; one above the other where words are large."""
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fold by the room there is."""
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """The passphrase is what a person types first; heavy parts load behind it."""
        super().showEvent(event)
        self.keys.take_focus()
        self._warm.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Nobody waits any more."""
        super().hideEvent(event)
        self._warm.stop()

    def _fold(self) -> None:
        narrow = theme.folds("columns", self.width())
        self._sides.setDirection(QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight)
        self._rule.setVisible(not narrow)
        self._story.setMaximumWidth(16777215 if narrow else theme.px(360))
        self._story.setMinimumWidth(0 if narrow else theme.px(320))
        self.keys.fold(narrow=narrow)
        self._card.setFixedWidth(min(theme.px(880), self.width() - 64))
        self._give_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """A sentence more or longer words: the card grows, and the page scrolls where that is too much."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._give_room()
        return super().eventFilter(watched, event)

    def _give_room(self) -> None:
        """As high as the higher side needs at this width; a stack would only ask for its smallest."""
        width = self._card.width() - 2
        if self._sides.direction() is QBoxLayout.Direction.LeftToRight:
            story = self._story.width()
            needed = max(_height(self._story, story), _height(self._right.currentWidget(), width - story - 1))
        else:
            needed = _height(self._story, width) + _height(self._right.currentWidget(), width)
        needed += 4  # the border, and what Qt rounds away
        if needed != self._card.minimumHeight():
            self._card.setMinimumHeight(needed)
            QTimer.singleShot(0, self, self._show_from_the_top)

    def _show_from_the_top(self) -> None:
        """The beginning of the page, and as much more as it takes to see the button."""
        self._page.verticalScrollBar().setValue(0)
        if self._right.currentWidget() is self.keys:
            self._page.show_part(self.keys.unlock)

    def _warm_up(self) -> None:
        """Load the services and judge the keys on the vault's thread while a person types."""

        def load(_: Progress) -> None:
            from clinic_app.services import vaults
            from clinic_app.ui.shell import opened
            from clinic_app.vault import about

            assert vaults
            assert opened
            about.slots(folder)

        folder = self._window.folder
        self._window.runner.start(load, done=lambda _: None, failed=self.show_problem)


def _height(side: QWidget | None, width: int) -> int:
    """What a side needs so that nothing in it is squeezed."""
    if side is None:
        return 0
    layout = side.layout()
    assert layout is not None
    wanted = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
    return max(wanted, layout.minimumSize().height())
