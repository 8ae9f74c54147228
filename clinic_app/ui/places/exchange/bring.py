"""Bring in: choose files, look at them, bring them in. Nothing changes before the last step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.services.exchange import MergeResult
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, clear, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import ScrollPage
from clinic_app.ui.parts.empty import EmptyState, ProgressPanel
from clinic_app.ui.parts.files import ask_for_files
from clinic_app.ui.parts.label import Icon, WrapLabel
from clinic_app.ui.parts.stepper import Stepper
from clinic_app.ui.places.exchange.bring_presenter import BringPresenter, Look
from clinic_app.ui.places.exchange.look import Figures, FileCard, StrangerCard


class BringTab(Live, QWidget):
    """Three steps."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = BringPresenter(self, desk)
        self._step = 0
        self._seen: Look | None = None
        self._brought: tuple[MergeResult, ...] = ()
        self.setAcceptDrops(True)
        self._stepper, self._kept, self._kept_icon = (
            Stepper(),
            WrapLabel(kind="small"),
            Icon("shield-check", size="small"),
        )
        self._trouble, self._news, self._progress = Banner("danger"), Banner("positive"), ProgressPanel()
        self._trouble.setObjectName("bring_trouble")
        self._news.setObjectName("bring_news")
        self._empty, self._figures = EmptyState("inbox"), Figures()
        self._other, self._bring = (
            Button(kind="quiet", icon="chevron-left"),
            Button(kind="primary", size="large", icon="inbox"),
        )
        self._other.setObjectName("other_file")
        self._bring.setObjectName("bring_in")
        self._build()
        self.retranslate()
        self.show_choosing()

    def choose_files(self) -> None:
        """Let a person choose files."""
        kinds = self.tr("Sealed cases (*.age);;All files (*)")
        ask_for_files(self, self.tr("Which files shall be brought in?"), kinds, self._presenter.choose)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Look into these files."""
        self._progress.begin(self.tr("Opening the file …"), self._presenter.stop)
        self._presenter.choose(paths)

    def show_choosing(self) -> None:
        """Step one."""
        self._seen, self._brought = None, ()
        self._stand(0)

    def show_look(self, look: Look) -> None:
        """Step two: nothing is brought in yet."""
        self._seen = look
        clear(self._files)
        clear(self._strangers)
        for file in look.files:
            self._files.addWidget(FileCard(file))
        for stranger in look.strangers:
            card = StrangerCard(stranger)
            card.trusted.connect(self._presenter.trust)
            self._strangers.addWidget(card)
        self._figures.show_sums(look.sums)
        self._stand(1)

    def show_step(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._progress.step(done, total)

    def show_brought(self, results: tuple[MergeResult, ...]) -> None:
        """Step three: what is here now."""
        self._brought = results
        new, changed = sum(each.new for each in results), sum(each.changed for each in results)
        conflicts = sum(each.conflicts for each in results)
        words = self.tr("{new} new, {changed} changed, {conflicts} waiting for somebody to choose. Nothing was lost.")
        self._figures.show_sums(MergeResult(new, changed, conflicts, sum(each.duplicates for each in results)))
        self._stand(2)
        self._news.say(
            "positive",
            self.tr("The file is brought in."),
            words.format(new=new, changed=changed, conflicts=conflicts),
        )
        self._news.show()

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong; nothing was brought in."""
        self._progress.end()
        self._trouble.say("danger", phrases.sentence(problem))
        self._trouble.show()
        self._bring.setEnabled(self._seen is not None and self._seen.ready)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Only files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Look into what was dropped."""
        files = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if files:
            self.take(files)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the width."""
        super().resizeEvent(event)
        self._fold()

    def restyle(self) -> None:
        """Take sizes from the theme again."""
        if hasattr(self, "_columns"):
            self._fold()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._empty.say(
            self.tr("Bring in what another laptop sent"),
            self.tr("Choose the file on the stick, or drop it here. You look at it before anything changes."),
        )
        self._empty.offer(self.tr("Choose files"), self.choose_files, icon="inbox", kind="primary")
        self._empty.button.setObjectName("choose_files")
        self._other.setText(self.tr("Choose another file"))
        self._bring.setText(self.tr("Bring it in"))
        for button in (self._other, self._bring, self._empty.button):
            button.updateGeometry()
        self._say_step()
        if self._seen is not None and self._step == 1:
            self.show_look(self._seen)

    def _stand(self, step: int) -> None:
        self._step = step
        self._progress.end()
        self._trouble.hide()
        self._news.hide()
        self._pages.setCurrentIndex(0 if step == 0 else 1)
        self._figures.setVisible(step > 0 and self._seen is not None and self._seen.ready)
        self._other.setVisible(step > 0)
        self._bring.setVisible(step == 1)
        self._bring.setEnabled(self._seen is not None and self._seen.ready)
        self._say_step()

    def _say_step(self) -> None:
        steps = [self.tr("Choose the file"), self.tr("Look at it"), self.tr("Bring it in")]
        spoken = self.tr("Step {at} of 3, {step}").format(at=self._step + 1, step=steps[self._step])
        self._stepper.show_steps(steps, self._step, name=spoken)
        self._kept.setText(self.tr("Nothing has been brought in yet") if self._step < 2 else self.tr("Brought in"))

    def _start(self) -> None:
        self._bring.setEnabled(False)
        self._trouble.hide()
        self._progress.begin(self.tr("Bringing it in …"), self._presenter.stop)
        self._presenter.bring_in()

    def _build(self) -> None:
        top = across(gap=8, margins=(24, 0, 24, 0))
        top.addWidget(self._stepper)
        top.addStretch(1)
        top.addWidget(self._kept_icon)
        top.addWidget(self._kept)
        self._pages = QStackedWidget()
        first = QWidget()
        down(first, margins=(24, 0, 24, 0)).addWidget(self._empty)
        second = ScrollPage(margins=(24, 4, 24, 12))
        self._files, self._strangers = down(gap=12), down(gap=12)
        self._columns = across(gap=12)
        self._left = QWidget()
        left = down(self._left)
        left.addLayout(self._files)
        left.addStretch(1)
        right = down(gap=12)
        right.addWidget(self._figures)
        right.addLayout(self._strangers)
        right.addStretch(1)
        self._columns.addWidget(self._left)
        self._columns.addLayout(right, 1)
        second.column.addLayout(self._columns)
        second.column.addStretch(1)
        self._pages.addWidget(first)
        self._pages.addWidget(second)
        foot = down(gap=8, margins=(24, 0, 24, 20))
        for part in (self._trouble, self._news, self._progress):
            foot.addWidget(part)
        row = across(gap=12)
        row.addWidget(self._other)
        row.addStretch(1)
        row.addWidget(self._bring)
        foot.addLayout(row)
        column = down(self, gap=12)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self._other.clicked.connect(self._presenter.start_again)
        self._bring.clicked.connect(self._start)

    def _fold(self) -> None:
        folded = theme.folds("columns", self.window().width())
        self._columns.setDirection(
            self._columns.Direction.TopToBottom if folded else self._columns.Direction.LeftToRight
        )
        self._left.setFixedWidth(16777215 if folded else theme.layout("side_list"))
        self._figures.fold(folded=folded)
