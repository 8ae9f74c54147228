"""When something is raised that nobody foresaw: the work is kept, the window stays, a report is offered.

The report holds kinds of exceptions and places in our code, never a message, a name or an answer.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog

import clinic_app
from clinic_app.host import logs
from clinic_app.ui.parts.dialog import Dialog
from clinic_app.ui.parts.label import WrapLabel

if TYPE_CHECKING:
    from clinic_app.ui.shell.window import Window

_ROOT = Path(clinic_app.__file__).parent


def catch(window: Window) -> None:
    """From now on every unforeseen exception ends in a calm panel."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        logs.bug(problem)
        told = report(problem)
        QTimer.singleShot(0, window, lambda: BugPanel(window, told).begin())

    sys.excepthook = hook


def report(problem: BaseException) -> str:
    """What may leave the laptop: the kinds and the places, innermost last."""
    lines = [f"Clinic App on {sys.platform}, Python {sys.version_info.major}.{sys.version_info.minor}"]
    chain: BaseException | None = problem
    while chain is not None:
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}")
        for frame in traceback.extract_tb(chain.__traceback__):
            where = Path(frame.filename)
            inside = where.relative_to(_ROOT) if where.is_relative_to(_ROOT) else Path(where.name)
            lines.append(f"  {inside.as_posix()}:{frame.lineno} {frame.name}")
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines) + "\n"


class BugPanel(Dialog):
    """What happened, what was kept, what to do."""

    def __init__(self, window: Window, told: str) -> None:
        super().__init__(window)
        self._told = told
        self._kept, self._what = WrapLabel(strong=True), WrapLabel()
        self.column.addWidget(self._kept)
        self.column.addWidget(self._what)
        self.retranslate()

    def begin(self) -> BugPanel:
        """Show it, unless another dialog already stands there."""
        if not any(each.isVisible() for each in self.host.findChildren(Dialog)):
            self.ask(self._save_asked)
        return self

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        if not hasattr(self, "_what"):
            return
        self.set_words(self.tr("Something went wrong in the app"), self.tr("Save a report"))
        self.cancel.setText(self.tr("Go on working"))
        self._kept.setText(self.tr("Your work is saved."))
        self._what.setText(
            self.tr(
                "Every answer was saved when it was given. If this page looks odd, lock the app and unlock it again. "
                "The report tells where in the program it happened; no name and no answer is in it."
            )
        )

    def _save_asked(self) -> None:
        dialog = QFileDialog(self, self.tr("Where shall the report be kept?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("clinic-app-report.txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Write the report."""
        try:
            Path(chosen).write_text(self._told, "utf-8")
        except OSError:
            self.refuse(self.tr("The report could not be written there. Choose another folder."))
            return
        self.accept()
