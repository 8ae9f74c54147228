"""The recovery code on screen: ten groups, to be printed or saved once, and to be hidden again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from clinic_app.domain.progress import Progress
from clinic_app.ui import i18n
from clinic_app.ui.first_run.printing import print_code
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import WrapLabel
from clinic_app.ui.runner import TaskRunner
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import icon_name
from clinic_app.vault import recovery


class Group(Live, QWidget):
    """One group of four, with its number."""

    def __init__(self, number: int, symbols: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._symbols, self._hidden = number, symbols, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide_symbols(False)

    def hide_symbols(self, hidden: bool) -> None:
        """Show dots in their place."""
        self._hidden = hidden
        spelled = " ".join(self._symbols) if not hidden else ""
        self.setAccessibleName(f"{self._number}: {spelled}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Wide enough for four letters at title size."""
        return QSize(theme.px(104), theme.px(64))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """A box, its number, the four."""
        painter = QPainter(self)
        paint.box(painter, self.rect(), fill="window", edge="border_strong")
        corner = QRect(8, 4, self.width() - 16, theme.px(18))
        paint.words(painter, corner, str(self._number), "muted", theme.font("small"))
        shown = "••••" if self._hidden else self._symbols
        middle = self.rect().adjusted(0, theme.px(8), 0, 0)
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, middle, shown, "text", theme.font("title", mono=True), align=centre)


class CodeCard(Live, QWidget):
    """The code, and the ways to get it onto paper."""

    def __init__(self, code: str, clinic: str, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._clinic, self._runner = code, clinic, runner
        column = down(self, gap=16)
        card = Card(pad=24, gap=24)
        column.addWidget(card)
        boxes = QWidget()
        flow = FlowLayout(boxes, gap=12)
        self._groups = [Group(at + 1, symbols) for at, symbols in enumerate(recovery.groups(code))]
        for group in self._groups:
            flow.addWidget(group)
        card.column.addWidget(boxes)
        actions = QWidget()
        row = FlowLayout(actions, gap=12)
        self._print = Button(kind="primary", icon=icon_name("print"))
        self._save = Button(icon=icon_name("pdf"))
        self._hide = Button(icon=icon_name("hide"))
        for button in (self._print, self._save, self._hide):
            row.addWidget(button)
        card.column.addWidget(actions)
        self._note = WrapLabel(kind="small", tone="muted")
        card.column.addWidget(self._note)
        self._advice = Banner("caution")
        self.news = Banner("positive")
        self.news.hide()
        column.addWidget(self.news)
        column.addWidget(self._advice)
        self._print.clicked.connect(lambda: print_code(self, self._clinic, self._code, self._printed))
        self._save.clicked.connect(self._save_asked)
        self._hide.clicked.connect(self._toggle)
        self.retranslate()

    def retranslate(self) -> None:
        """Every word in the current language."""
        hidden = self._hidden_now()
        self._print.setText(self.tr("Print the code"))
        self._save.setText(self.tr("Save as PDF"))
        self._hide.setText(self.tr("Show") if hidden else self.tr("Hide"))
        self._hide.setAccessibleName(self.tr("Show the code") if hidden else self.tr("Hide the code"))
        self._note.setText(self.tr("The letters O, I, L and U are never used."))
        self._advice.say(
            "caution",
            self.tr("Keep the paper away from the laptop."),
            self.tr("A locked drawer in the office is right. No photo, no message to yourself."),
        )

    def restyle(self) -> None:
        """Five groups in a row at 100 %."""
        self.setMaximumWidth(theme.px(632))

    def _hidden_now(self) -> bool:
        return self._hide.icon_name == icon_name("show")

    def _toggle(self) -> None:
        hide = not self._hidden_now()
        self._hide.set_icon(icon_name("show") if hide else icon_name("hide"))
        for group in self._groups:
            group.hide_symbols(hide)
        self.retranslate()

    def _printed(self, sentence: str, fine: bool) -> None:
        self.news.say("positive" if fine else "caution", sentence)
        self.news.show()

    def _save_asked(self) -> None:
        dialog = QFileDialog(self, self.tr("Where shall the sheet be kept?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("recovery-code.pdf"))
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Write the sheet; it can be read by anybody who has the file, and that is said."""
        clinic, code, language = self._clinic, self._code, i18n.language().value

        def write(_: Progress) -> bool:
            from clinic_app.services import papers

            try:
                Path(chosen).write_bytes(papers.recovery_sheet(clinic, code, language))
            except OSError:
                return False
            return True

        self._runner.start(write, done=self._saved, failed=lambda _: self._saved(False))

    def _saved(self, fine: bool) -> None:
        if fine:
            self._printed(self.tr("Saved. Anybody can read this file: print it, then delete it."), True)
        else:
            self._printed(self.tr("The sheet could not be written there. Choose another folder."), False)
