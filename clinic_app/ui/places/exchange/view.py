"""Exchange: a page with two tabs, Send and Bring in."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.base import Live, down
from clinic_app.ui.parts.card import Rule
from clinic_app.ui.parts.header import PageHeader
from clinic_app.ui.parts.tabs import Tabs
from clinic_app.ui.places.exchange.bring import BringTab
from clinic_app.ui.places.exchange.send import SendTab


class ExchangeView(Live, QWidget):
    """The place between laptops."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._tabs, self._stack = PageHeader(), Tabs(), QStackedWidget()
        self.send, self.bring = SendTab(desk), BringTab(desk)
        self._stack.addWidget(self.send)
        self._stack.addWidget(self.bring)
        self._tabs.opened.connect(self.open_tab)
        head = down(gap=8, margins=(24, 20, 24, 0))
        head.addWidget(self._head)
        head.addWidget(self._tabs)
        head.addWidget(Rule())
        column = down(self, gap=12)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.retranslate()
        self._tabs.open("send")

    def open_tab(self, tab: str) -> None:
        """Show "send" or "bring"."""
        self._tabs.open(tab)
        self._stack.setCurrentWidget(self.bring if tab == "bring" else self.send)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Read the address when the page is first seen, and again when it is seen again."""
        super().showEvent(event)
        self.send.open()

    def retranslate(self) -> None:
        """Say every word again in the current language."""
        self._head.set_words(self.tr("Exchange"))
        tabs = (("send", "send", self.tr("Send")), ("bring", "inbox", self.tr("Bring in")))
        self._tabs.offer(tabs)
