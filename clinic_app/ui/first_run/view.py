"""The set-up of a laptop: four steps, and nothing is kept before the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedWidget, QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.ui.first_run.presenter import STEPS, FirstRunPresenter
from clinic_app.ui.first_run.steps import ClinicStep, CodeStep, PassphraseStep, ProofStep, Step
from clinic_app.ui.parts.base import Live, across, announce, down, set_style, theme
from clinic_app.ui.parts.card import ScrollPage
from clinic_app.ui.parts.face import FaceBar
from clinic_app.ui.parts.stepper import Stepper

if TYPE_CHECKING:
    from clinic_app.ui.shell.opened import Opened
    from clinic_app.ui.shell.window import Window


class FirstRunView(Live, QWidget):
    """The steps on the left, the page of the step on the right."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        set_style(self, kind="page")
        self._window = window
        self.presenter = FirstRunPresenter(self, folder=window.folder, keeps=window.keeper, runs=window.runner.start)
        outer = down(self, gap=0)
        self._bar = FaceBar()
        self._bar.language.chosen.connect(window.speak)
        self._bar.text_size.stepped.connect(window.step_text)
        outer.addWidget(self._bar)
        self._scroll = page = ScrollPage(margins=(24, 48, 24, 24))
        outer.addWidget(page, 1)
        self._sides = across(gap=48)
        page.column.addLayout(self._sides)
        page.column.addStretch(1)
        self._steps = Stepper(upright=True)
        self._sides.addStretch(1)
        self._sides.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget()
        self._sides.addWidget(self._pages, 4)
        self._sides.addStretch(1)
        self.clinic, self.passphrase = ClinicStep(), PassphraseStep()
        self.code, self.proof = CodeStep(window.runner), ProofStep()
        self._page_of: dict[str, Step] = dict(
            zip(STEPS, (self.clinic, self.passphrase, self.code, self.proof), strict=True)
        )
        for step in self._page_of.values():
            self._pages.addWidget(step)
        self._listen()
        self._now = STEPS[0]
        self.retranslate()
        self.show_step(STEPS[0])

    # -- what the presenter asks

    def show_step(self, step: str) -> None:
        """Show one step and put the keyboard there."""
        self._now = step
        for name, page in self._page_of.items():  # a stack is as high as its highest page, seen or not
            policy = page.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred if name == step else QSizePolicy.Policy.Ignored)
            page.setSizePolicy(policy)
        self._pages.setCurrentWidget(self._page_of[step])
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))
        self._show_steps()
        self._take_focus()
        announce(self, self._steps.accessibleName())

    def show_code(self, code: str, clinic: str) -> None:
        """The code of the vault that was just made."""
        self.code.show_code(code, clinic)

    def ask_groups(self, places: tuple[int, ...]) -> None:
        """Two groups, from the paper."""
        self.proof.ask(places)
        self.proof.take_focus()

    def show_wrong_groups(self, places: tuple[int, ...]) -> None:
        """Not these."""
        self.proof.refuse_groups(places)

    def show_busy(self, busy: bool) -> None:
        """The step that waits says so."""
        for step in (self.passphrase, self.proof):
            step.show_busy(busy)

    def show_problem(self, problem: ClinicError) -> None:
        """On the step that is open."""
        self._page_of[self._now].refuse(phrases.sentence(problem))

    def enter(self, opened: Opened) -> None:
        """Done."""
        self._window.enter(opened)

    # -- inside

    def _take_focus(self) -> None:
        first = {"clinic": self.clinic.clinic, "passphrase": self.passphrase.passphrase.first}.get(self._now)
        (first or self._page_of[self._now].onward).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """The first thing to type stands ready."""
        super().showEvent(event)
        self._take_focus()

    def _listen(self) -> None:
        self.clinic.done.connect(self._clinic_done)
        self.passphrase.done.connect(self._passphrase_done)
        self.passphrase.back.connect(lambda: self.presenter.back("clinic"))
        self.code.done.connect(lambda: self.presenter.code_kept())
        self.code.back.connect(lambda: self.presenter.back("passphrase"))
        self.proof.done.connect(lambda: self.presenter.groups_typed(self.proof.typed()))
        self.proof.back.connect(lambda: self.presenter.back("code"))

    def _clinic_done(self) -> None:
        draft = self.presenter.draft
        draft.label = self.clinic.label.text()
        draft.attorney_word, draft.attorney_phone = self.clinic.word(), self.clinic.phone.text()
        self.presenter.clinic_named(self.clinic.clinic.text())

    def _passphrase_done(self) -> None:
        self.presenter.passphrase_chosen(self.passphrase.passphrase.value())

    def _show_steps(self) -> None:
        words = [
            self.tr("Clinic and language"),
            self.tr("Your passphrase"),
            self.tr("Recovery code"),
            self.tr("Check the paper"),
        ]
        now = STEPS.index(self._now)
        seconds = [
            self.tr("Done") if at < now else self.tr("You are here") if at == now else self.tr("Next")
            for at in range(len(STEPS))
        ]
        name = self.tr("Step {number} of {total}, {step}").format(number=now + 1, total=len(STEPS), step=words[now])
        self._steps.show_steps(words, now, seconds=seconds, name=name)

    def retranslate(self) -> None:
        """Every word in the current language."""
        self._bar.set_title(self.tr("Set up this laptop"))
        self._show_steps()

    def restyle(self) -> None:
        """The steps stand above where words are large."""
        narrow = theme.folds("columns", self.width())
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._steps.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fold by the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Leaving half-way leaves nothing."""
        self.presenter.leave()
        super().closeEvent(event)
