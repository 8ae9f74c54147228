"""Tables and lists: rows of 44, lines only between them, the selected one marked by a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from clinic_app.ui.parts.badge import badge_size, paint_badge
from clinic_app.ui.parts.base import Live, down, set_style, set_type, theme
from clinic_app.ui.theme import paint
from clinic_app.ui.theme.tokens import size

Index = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole.UserRole
TITLE = Qt.ItemDataRole.DisplayRole
SECOND = int(_ROLE) + 1  # str: a second line, or muted words after the first
ICON = int(_ROLE) + 2  # str: Lucide name
TONE = int(_ROLE) + 3  # str: colour role of icon and word
STRONG = int(_ROLE) + 4  # bool, or list of (start, length): what is said in strong type
BADGE = int(_ROLE) + 5  # (tone, icon, text)
TRAIL = int(_ROLE) + 6  # str: words on the right
DATA = int(_ROLE) + 7  # whatever the view wants back

_PAD = 12


def paint_row(painter: QPainter, option: QStyleOptionViewItem, *, first: bool, last: bool) -> None:
    """Ground of a row: hover, selection with its bar, the line below, and the ring when the keyboard is here."""
    rect = option.rect
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        paint.fill(painter, rect, "selection")
        if first:
            paint.fill(painter, QRect(rect.x(), rect.y(), size("border_width", "bar"), rect.height()), "accent")
    elif state & QStyle.StateFlag.State_MouseOver:
        paint.fill(painter, rect, "hover")
    if not last:
        paint.line(painter, rect.left(), rect.bottom(), rect.right(), rect.bottom())


class RowDelegate(QStyledItemDelegate):
    """Draws a cell: icon, word, muted words after it, or a badge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell of one row."""
        model = index.model()
        painter.save()
        paint_row(painter, option, first=index.column() == 0, last=index.row() == model.rowCount() - 1)
        self.paint_cell(painter, option, index)
        painter.restore()

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What stands in the cell; subclasses draw more."""
        room = option.rect.adjusted(_PAD, 0, -_PAD, -1)
        badge = index.data(BADGE)
        if badge:
            wide = badge_size(badge[2])
            box = QRect(
                room.x(), room.center().y() - wide.height() // 2 + 1, min(wide.width(), room.width()), wide.height()
            )
            paint_badge(painter, box, *badge)
            return
        icon = index.data(ICON)
        role = index.data(TONE) or "text"
        if icon:
            side = theme.icon_px("line")
            paint.icon(painter, room.x(), room.center().y() + 1, icon, "muted" if role == "text" else role, side)
            room = room.adjusted(side + 8, 0, 0, 0)
        text = str(index.data(TITLE) or "")
        align = Qt.AlignmentFlag(
            index.data(Qt.ItemDataRole.TextAlignmentRole)
            or int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        )
        strong = index.data(STRONG)
        if isinstance(strong, list):
            end = _mixed(painter, room, text, strong, role)
        else:
            font = theme.font(strong=bool(strong))
            paint.words(painter, room, text, role, font, align=align)
            end = room.x() + paint.width_of(font, text)
        second = index.data(SECOND)
        if second:
            paint.words(painter, room.adjusted(end - room.x() + 8, 0, 0, 0), second, "muted", theme.font("small"))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as the words, as tall as a row."""
        badge = index.data(BADGE)
        if badge:
            return QSize(badge_size(badge[2]).width() + 2 * _PAD, theme.control("row"))
        width = paint.width_of(theme.font(strong=True), str(index.data(TITLE) or "")) + 2 * _PAD
        width += theme.icon_px("line") + 8 if index.data(ICON) else 0
        second = index.data(SECOND)
        width += paint.width_of(theme.font("small"), second) + 8 if second else 0
        return QSize(width, theme.control("row"))


def _mixed(painter: QPainter, room: QRect, text: str, strong: list[tuple[int, int]], role: str) -> int:
    """Words of which some are strong; gives the x after the last."""
    x, at = room.x(), 0
    for start, length in [*strong, (len(text), 0)]:
        for part, heavy in ((text[at:start], False), (text[start : start + length], True)):
            if part:
                font = theme.font(strong=heavy)
                paint.words(painter, QRect(x, room.y(), max(0, room.right() - x + 1), room.height()), part, role, font)
                x += paint.width_of(font, part) - 1
        at = start + length
    return x


class DataTable(Live, QTableView):
    """A table that is read and opened by row; Enter opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        set_type(header, "small", strong=True)
        self.setProperty("ring", "inside")
        self.restyle()

    def restyle(self) -> None:
        """Rows and header grow with the text."""
        self.verticalHeader().setDefaultSectionSize(theme.control("row"))
        self.horizontalHeader().setFixedHeight(theme.px(36))

    def share_columns(self, stretch: int) -> None:
        """Every column as wide as its words, one takes what is left."""
        header = self.horizontalHeader()
        for column in range(header.count()):
            mode = QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)


class SideDelegate(QStyledItemDelegate):
    """Two-line rows with a bar on the chosen one; icon, word, trailing words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint.box(painter, rect.adjusted(0, 0, -1, 0), fill="raised", edge="border")
            paint.fill(
                painter, QRect(rect.x(), rect.y() + 6, size("border_width", "bar"), rect.height() - 12), "accent"
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, rect, fill="hover")
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(rect.toRectF().adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter, rect.adjusted(_PAD, 0, -_PAD, 0), index, chosen=chosen)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, index: Index, *, chosen: bool) -> None:
        trail = str(index.data(TRAIL) or "")
        small = theme.font("small")
        tail = paint.width_of(small, trail) + 8 if trail else 0
        paint.words(
            painter, room, trail, "muted", small, align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        icon = index.data(ICON)
        if icon:
            side = theme.icon_px("line")
            paint.icon(painter, room.x(), room.center().y() + 1, icon, index.data(TONE) or "muted", side)
            room = room.adjusted(side + 8, 0, 0, 0)
        room = room.adjusted(0, 0, -tail, 0)
        font = theme.font(strong=chosen or bool(index.data(STRONG)))
        second = index.data(SECOND)
        if not second:
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, str(index.data(TITLE) or ""))
            return
        upper, lower = paint.height_of(font), paint.height_of(small)
        top = room.y() + (room.height() - upper - lower) // 2
        paint.words(painter, QRect(room.x(), top, room.width(), upper), str(index.data(TITLE) or ""), "text", font)
        paint.words(painter, QRect(room.x(), top + upper, room.width(), lower), second, "muted", small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 (Qt's name)
        """40 for one line, 52 for two; a long word wraps to a second line."""
        if index.data(SECOND):
            return QSize(0, theme.control("row_tall"))
        view = option.widget
        font = theme.font(strong=True)
        trail = str(index.data(TRAIL) or "")
        used = (
            2 * _PAD
            + (theme.icon_px("line") + 8 if index.data(ICON) else 0)
            + paint.width_of(theme.font("small"), trail)
            + 8
        )
        room = (view.width() if view is not None else 272) - used
        lines = 2 if paint.width_of(font, str(index.data(TITLE) or "")) > room else 1
        return QSize(0, max(theme.control("rail_item"), paint.height_of(font) * lines + theme.px(8)))


class SideList(Live, QListView):
    """A list beside the page: the outline of an interview, the choices of Exchange."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(SideDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setProperty("ring", "none")
        set_style(self, kind="side")

    def restyle(self) -> None:
        """Rows are measured again."""
        self.scheduleDelayedItemsLayout()


class TableCard(QFrame):
    """The raised card that a table stands in."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="card")
        down(self, gap=0, margins=(1, 1, 1, 1)).addWidget(table)
