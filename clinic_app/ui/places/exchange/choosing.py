"""What is sent, and to whom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from clinic_app.services.people import PersonRow
from clinic_app.ui.parts.base import Live, across, clear, down
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import Card
from clinic_app.ui.parts.check import Radio
from clinic_app.ui.parts.field import Field, SearchField
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.places.exchange.send_presenter import SendPage


class CasesCard(Live, Card):
    """All cases, or those that are found and picked."""

    everything = Signal(bool)
    looked_for = Signal(str)
    picked = Signal(object)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=20, gap=12, parent=parent)
        self._page = SendPage(None, (), ())
        self._title = Label(kind="strong", strong=True)
        self._all, self._some = Radio(), Radio()
        self._all.setObjectName("all_cases")
        self._some.setObjectName("chosen_cases")
        self._all.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self._all)
        group.addButton(self._some)
        self._all.toggled.connect(self.everything)
        self._search = SearchField()
        self._search.line.setObjectName("find_case")
        self._search.changed.connect(self.looked_for)
        self._search.entered.connect(self._pick_first)
        self._found, self._chosen = QWidget(), QWidget()
        self._found_column, self._flow = down(self._found, gap=4), FlowLayout(self._chosen)
        for part in (self._title, self._all, self._some, self._chosen, self._search, self._found):
            self.column.addWidget(part)
        self.retranslate()

    def show_page(self, page: SendPage) -> None:
        """Show what has been chosen."""
        self._page = page
        some = page.chosen is not None
        for part in (self._chosen, self._search, self._found):
            part.setVisible(some)
        clear(self._found_column)
        for row in page.found:
            self._found_column.addWidget(self._line(row))
        clear(self._flow)
        for row in page.chosen or ():
            chip = Button(row.name, size="small", trailing="x")
            chip.setAccessibleName(self.tr("Do not send {name}").format(name=row.name))
            chip.clicked.connect(partial(self.dropped.emit, row.case))
            self._flow.addWidget(chip)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("What is sent"))
        self._all.setText(self.tr("All cases of this laptop"))
        self._some.setText(self.tr("Only the cases I choose"))
        for radio in (self._all, self._some):
            radio.updateGeometry()
        self._search.set_words(self.tr("Find a case to send"), self.tr("Name or ticket"))
        self.show_page(self._page)

    def _line(self, row: PersonRow) -> QWidget:
        line = QWidget()
        layout = across(line, gap=12)
        layout.addWidget(Label(row.name, strong=True))
        ticket = self.tr("Ticket {number}").format(number=row.ticket)
        layout.addWidget(WrapLabel(ticket, kind="small", tone="muted"), 1)
        button = Button(self.tr("Add"), size="small", icon="plus")
        button.setAccessibleName(self.tr("Add {name}").format(name=row.name))
        button.clicked.connect(partial(self.picked.emit, row))
        layout.addWidget(button)
        return line

    def _pick_first(self) -> None:
        if self._page.found:
            self.picked.emit(self._page.found[0])


class RecipientsCard(Live, Card):
    """Whoever may open the file: one or more laptops."""

    added = Signal(str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(pad=20, gap=12, parent=parent)
        self._page = SendPage(None, (), ())
        self._title = Label(kind="strong", strong=True)
        self._field = Field(mono=True)
        self._field.line.setObjectName("recipient")
        self._field.line.returnPressed.connect(self._add)
        self._button = Button(icon="plus")
        self._button.setObjectName("add_recipient")
        self._button.clicked.connect(self._add)
        self._field.add(self._button)
        self._list = QWidget()
        self._column = down(self._list, gap=4)
        for part in (self._title, self._field, self._list):
            self.column.addWidget(part)
        self.retranslate()

    def show_page(self, page: SendPage) -> None:
        """Show who may open the file."""
        if page.recipients != self._page.recipients and len(page.recipients) > len(self._page.recipients):
            self._field.line.clear()
            self._field.accept()
        self._page = page
        clear(self._column)
        for address in page.recipients:
            line = QWidget()
            layout = across(line, gap=12)
            layout.addWidget(Label(f"{address[:16]} … {address[-8:]}", kind="small", mono=True), 1)
            button = Button(self.tr("Remove"), size="small", kind="quiet")
            button.setAccessibleName(self.tr("Remove the address that ends in {end}").format(end=address[-4:]))
            button.clicked.connect(partial(self.dropped.emit, address))
            layout.addWidget(button)
            self._column.addWidget(line)
        self._list.setVisible(bool(page.recipients))

    def refuse(self) -> None:
        """The text holds no address; it stays."""
        self._field.refuse(self.tr("This is no laptop’s address. An address begins with age1. Copy it whole."))
        self._field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._title.setText(self.tr("Who may open it"))
        self._field.set_words(
            self.tr("Address of the other laptop"),
            self.tr("Paste it. It begins with age1. Nobody else can open the file."),
        )
        self._button.setText(self.tr("Add"))
        self._button.updateGeometry()
        self.show_page(self._page)

    def _add(self) -> None:
        self.added.emit(self._field.text())
