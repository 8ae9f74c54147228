"""Send: this laptop's address beside what is sent, to whom, and how the writing goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from clinic_app import phrases
from clinic_app.domain.errors import ClinicError
from clinic_app.services.exchange import Identity, Written
from clinic_app.ui.desk import Desk
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.card import ScrollPage
from clinic_app.ui.parts.empty import ProgressPanel
from clinic_app.ui.parts.files import ask_where_to_save
from clinic_app.ui.parts.label import WrapLabel
from clinic_app.ui.places.exchange.choosing import CasesCard, RecipientsCard
from clinic_app.ui.places.exchange.identity_card import IdentityCard
from clinic_app.ui.places.exchange.send_presenter import SendPage, SendPresenter


class SendTab(Live, QWidget):
    """One bundle in the making."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presenter = SendPresenter(self, desk)
        self._identity, self._cases, self._recipients = IdentityCard(), CasesCard(), RecipientsCard()
        self._news, self._progress = Banner("positive"), ProgressPanel()
        self._news.setObjectName("send_news")
        self._news.hide()
        self._lacks = WrapLabel(tone="muted")
        self._send = Button(kind="primary", size="large", icon="send")
        self._send.setObjectName("send")
        self._where: Path | None = None
        self._build()
        self._connect()
        self.retranslate()

    def open(self) -> None:
        """Read this laptop's address."""
        self._presenter.open()

    def send_to(self, path: Path) -> None:
        """Write the bundle there."""
        self._where = path
        self._news.hide()
        self._send.setEnabled(False)
        self._progress.begin(self.tr("Sealing the cases …"), self._presenter.stop)
        self._presenter.send(path)

    def show_identity(self, identity: Identity) -> None:
        """Show this laptop's address."""
        self._identity.show_identity(identity)

    def show_sheet_saved(self, _path: Path) -> None:
        """The sheet with the address was written."""
        self._say("positive", self.tr("The sheet was saved."), self.tr("It holds no case and no secret."))

    def show_page(self, page: SendPage) -> None:
        """Show what has been chosen."""
        self._progress.end()
        self._cases.show_page(page)
        self._recipients.show_page(page)
        self._send.setEnabled(page.ready)
        self._lacks.setVisible(not page.ready)
        no_case = self.tr("Choose at least one case.")
        nobody = self.tr("Add the address of a laptop that may open it.")
        self._lacks.setText(nobody if not page.recipients else no_case)

    def refuse_recipient(self, _text: str) -> None:
        """Say that this is no address."""
        self._recipients.refuse()

    def show_step(self, done: int, total: int) -> None:
        """Show how far the writing is."""
        self._progress.step(done, total, self.tr("{done} of {total}").format(done=done, total=total))

    def show_sent(self, result: Written) -> None:
        """Say what was written."""
        self._progress.end()
        self._send.setEnabled(True)
        words = self.tr("{cases} cases, {scans} scans, {size} KB. Only the chosen laptops can open the file.")
        words = words.format(cases=result.cases, scans=result.attachments, size=max(1, result.size // 1024))
        self._say("positive", self.tr("The file is written."), words)

    def show_problem(self, problem: ClinicError) -> None:
        """Say what went wrong; nothing half written is left."""
        self._progress.end()
        self._send.setEnabled(True)
        self._say("danger", phrases.sentence(problem), "")

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
        self._send.setText(self.tr("Choose where, and write the file"))
        self._send.updateGeometry()

    def _build(self) -> None:
        page = ScrollPage(margins=(24, 4, 24, 12))
        self._columns = across(gap=12)
        self._columns.addWidget(self._identity)
        right = down(gap=12)
        right.addWidget(self._cases)
        right.addWidget(self._recipients)
        right.addStretch(1)
        self._columns.addLayout(right, 1)
        page.column.addLayout(self._columns)
        page.column.addStretch(1)
        foot = down(gap=8, margins=(24, 0, 24, 20))
        foot.addWidget(self._news)
        foot.addWidget(self._progress)
        row = across(gap=16)
        row.addWidget(self._lacks, 1)
        row.addStretch()
        row.addWidget(self._send)
        foot.addLayout(row)
        column = down(self, gap=8)
        column.addWidget(page, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        presenter = self._presenter
        self._identity.copied.connect(self._copy)
        self._identity.sheet_wanted.connect(presenter.save_sheet)
        self._cases.everything.connect(lambda on: presenter.send_everything(everything=on))
        self._cases.looked_for.connect(presenter.find)
        self._cases.picked.connect(presenter.pick)
        self._cases.dropped.connect(presenter.drop)
        self._recipients.added.connect(presenter.add_recipients)
        self._recipients.dropped.connect(presenter.drop_recipient)
        self._send.clicked.connect(self._ask_where)

    def _copy(self, address: str) -> None:
        self._presenter.copy_address(address)
        self._desk.say(self.tr("The address is copied"))

    def _ask_where(self) -> None:
        title, kinds = self.tr("Where shall the file be written?"), self.tr("Sealed cases (*.age)")
        ask_where_to_save(self, title, kinds, self.tr("cases.age"), self.send_to)

    def _say(self, tone: str, title: str, text: str) -> None:
        self._news.show()
        self._news.say(tone, title, text)

    def _fold(self) -> None:
        folded = theme.folds("columns", self.window().width())
        self._columns.setDirection(
            self._columns.Direction.BottomToTop if folded else self._columns.Direction.LeftToRight
        )
        self._identity.setFixedWidth(16777215 if folded else theme.layout("side_list"))
