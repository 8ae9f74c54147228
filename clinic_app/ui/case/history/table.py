"""The lines of a history under the days they belong to."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from clinic_app.services.history import HistoryLine
from clinic_app.ui import dates, i18n
from clinic_app.ui.parts.base import theme
from clinic_app.ui.parts.table import DATA, TITLE, TONE, DataTable, RowDelegate
from clinic_app.ui.theme import paint

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WHEN, _WHO, _WHERE, _WHAT, _CHANGE = range(5)


class HistoryModel(QAbstractTableModel):
    """A row is a line, or the day that the lines below it share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[HistoryLine | str] = []

    def show(self, lines: tuple[HistoryLine, ...]) -> None:
        """Take these lines, newest first."""
        self.beginResetModel()
        self.rows, day = [], None
        for line in lines:
            at = datetime.fromisoformat(line.at)
            if at.date() != day:
                day = at.date()
                words = dates.weekday(day, i18n.language())
                self.rows.append(words[:1].upper() + words[1:])
            self.rows.append(line)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """Lines and days."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        """When, who, where, what, from and to."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TITLE) -> Any:  # noqa: N802
        """What a column is called."""
        if role == TITLE and orientation is Qt.Orientation.Horizontal:
            names = (self.tr("When"), self.tr("Who"), self.tr("Where"), self.tr("What"), self.tr("From, to"))
            return names[section]
        return super().headerData(section, orientation, role)

    def data(self, index: _Index, role: int = TITLE) -> Any:
        """Words for the eye and for a screen reader; the line itself for the delegate."""
        row = self.rows[index.row()]
        if role == DATA:
            return row
        if isinstance(row, str):
            return row if role == TITLE and index.column() == 0 else None
        if role == TITLE:
            return self._words(row, index.column())
        if role == TONE:
            return "muted" if index.column() in (_WHEN, _WHERE) else "text"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A day is a heading: it cannot be selected."""
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _words(self, line: HistoryLine, column: int) -> str:
        language = i18n.language()
        if column == _CHANGE:
            before, after = _sides(line)
            if not after:
                return self.tr("taken back: {before}").format(before=before)
            told = self.tr("from {before} to {after}").format(before=before, after=after) if before else after
            return f"{told}, {line.remark.in_(language)}" if line.remark is not None else told
        at = dates.clock(datetime.fromisoformat(line.at))
        return (at, line.actor, line.where.in_(language), line.label.in_(language))[column]


class HistoryDelegate(RowDelegate):
    """Days as headings; in the last column the old value is struck out and the new one strong."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """A heading spans the row."""
        row = index.data(DATA)
        if not isinstance(row, str):
            super().paint(painter, option, index)
            return
        painter.save()
        paint.fill(painter, option.rect, "window")
        paint.line(painter, option.rect.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom())
        room = option.rect.adjusted(12, 0, -12, 0)
        paint.words(painter, room, row, "muted", theme.font("small", strong=True))
        painter.restore()

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """From and to."""
        if index.column() != _CHANGE:
            super().paint_cell(painter, option, index)
            return
        line: HistoryLine = index.data(DATA)
        before, after = _sides(line)
        room = option.rect.adjusted(12, 0, -12, -1)
        x = room.x()
        if before:
            font = theme.font()
            font.setStrikeOut(True)
            width = min(paint.width_of(font, before), room.width() if not after else room.width() * 3 // 5)
            paint.words(painter, QRect(x, room.y(), width, room.height()), before, "muted", font)
            x += width + 10
        rest = QRect(x, room.y(), max(0, room.right() - x), room.height())
        strong = theme.font(strong=True)
        paint.words(painter, rest, after, "text", strong)
        if line.remark is not None:
            beside = rest.adjusted(min(paint.width_of(strong, after), rest.width()) + 10, 0, 0, 0)
            paint.words(painter, beside, line.remark.in_(i18n.language()), "muted", theme.font("small"))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 (Qt's name)
        """A day's heading asks for no width of its own."""
        row = index.data(DATA)
        if isinstance(row, str):
            return QSize(0, theme.control("row_dense"))
        hint = super().sizeHint(option, index)
        return QSize(min(hint.width(), theme.px(200)), hint.height())


class HistoryTable(DataTable):
    """Read-only, by row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._model = HistoryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(HistoryDelegate(self))
        header = self.horizontalHeader()
        for column in (_WHEN, _WHO, _WHERE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (_WHAT, _CHANGE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: tuple[HistoryLine, ...]) -> None:
        """Show these lines under their days."""
        self.clearSpans()
        self._model.show(lines)
        self.verticalHeader().setDefaultSectionSize(theme.control("row"))
        for at, row in enumerate(self._model.rows):
            if isinstance(row, str):
                self.setSpan(at, 0, 1, 5)
                self.setRowHeight(at, theme.control("row_dense"))

    def fold(self, *, folded: bool) -> None:
        """With large text, where it was done and by whom give way to what was done."""
        self.setColumnHidden(_WHERE, folded)


def _sides(line: HistoryLine) -> tuple[str, str]:
    language = i18n.language()
    before = line.before.in_(language) if line.before is not None else ""
    after = line.after.in_(language) if line.after is not None else ""
    return before, after
