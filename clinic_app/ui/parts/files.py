"""Asking for a file, without a loop of its own: the answer comes later, or never."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_files(parent: QWidget, title: str, kinds: str, done: Callable[[tuple[Path, ...]], None]) -> None:
    """Let a person choose files of `kinds`, as in "Scans (*.jpg *.pdf)"."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda chosen: done(_paths(chosen)))
    dialog.open()


def ask_where_to_save(parent: QWidget, title: str, kinds: str, name: str, done: Callable[[Path], None]) -> None:
    """Let a person choose where a file called `name` goes."""
    dialog = _dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: done(Path(chosen)))
    dialog.open()


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilter(kinds)
    return dialog


def _paths(chosen: Sequence[str]) -> tuple[Path, ...]:
    return tuple(Path(each) for each in chosen)
