"""The calm panel for what nobody foresaw: what happened, what was kept, and a report that may leave the laptop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from clinic_app.ui.parts.dialog import Dialog
from clinic_app.ui.parts.label import WrapLabel

if TYPE_CHECKING:
    from clinic_app.ui.shell.window import Window


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
