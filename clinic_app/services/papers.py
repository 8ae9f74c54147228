"""What the clinic prints: the worker's list, the recovery code, this laptop's identity. PDF bytes, never a file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from clinic_app.domain.document import ItemState
from clinic_app.domain.text import Language
from clinic_app.paper import sheets, typeset
from clinic_app.paper.words import Words, words
from clinic_app.services import people, vaults
from clinic_app.services.access import Right, require
from clinic_app.services.session import Session

if TYPE_CHECKING:
    from clinic_app.services.checklists import Checklist, Item
    from clinic_app.services.exchange import Identity

DRAFT = "BORRADOR · DRAFT"
_LIST = ("letter", "worker_list")
_BOXES = ("box_asked", "box_have", "box_gave")


def worker_list(session: Session, checklist: Checklist, language: str) -> bytes:
    """The list a worker takes home: documents, what happens next, whom to call; no conclusion, no answer.

    In `language` where the app speaks it, and else in Spanish.
    """
    require(session, Right.OPEN_CASES)
    return typeset.pdf(_WorkerList(session, checklist, spoken(language)).sheet(), at=session.now())


def spoken(language: str) -> Language:
    """English for those who asked for English; Spanish for everybody else."""
    return Language.EN if language == Language.EN else Language.ES


def recovery_sheet(clinic: str, code: str, language: str, *, at: datetime | None = None) -> bytes:
    """The recovery code, to be printed once and kept away from the laptop."""
    said = words(spoken(language))
    recovery = said.recovery
    sheet = sheets.RecoverySheet(
        **_frame(said, spoken(language), recovery.title, clinic, recovery.footer),
        intro=recovery.intro,
        groups=tuple(code.replace("-", " ").split()),
        keep=sheets.Panel(title=recovery.keep_title, lines=recovery.keep),
        use=sheets.Steps(title=recovery.use_title, steps=recovery.use),
        notes=recovery.signs,
        blanks=recovery.blanks,
    )
    return typeset.pdf(sheet, at=at or datetime.now().astimezone())


def identity_sheet(session: Session, identity: Identity, language: str) -> bytes:
    """This laptop's public identity, to hand to another clinic; nothing on it is secret."""
    said = words(spoken(language))
    about = said.identity
    sheet = sheets.IdentitySheet(
        **_frame(said, spoken(language), about.title, vaults.clinic(session).name, about.footer),
        intro=about.intro,
        recipient_label=about.recipient,
        recipient=identity.recipient,
        fingerprint_label=about.fingerprint,
        fingerprint=identity.fingerprint,
        words_label=about.words,
        words=identity.words,
        qr=identity.qr_svg(),
        qr_words=about.qr,
        use=sheets.Steps(title=about.use_title, steps=about.use),
    )
    return typeset.pdf(sheet, at=session.now())


def _frame(said: Words, language: Language, title: str, clinic: str, footer: str) -> dict[str, str]:
    return {
        "language": language.value,
        "title": title,
        "clinic": clinic or title,
        "running": title,
        "footer": footer,
        "page": said.page.page,
        "of": said.page.of,
    }


def long_day(day: date, language: Language) -> str:
    """Monday, November 30, 2026, and the same in Spanish."""
    from babel.dates import format_date

    return format_date(day, "full", locale=language.value)


class _WorkerList:
    """One case's list on its way to becoming a sheet."""

    def __init__(self, session: Session, checklist: Checklist, language: Language) -> None:
        self._session = session
        self._items = [item for item in checklist.items if _is_for_worker(item)]
        self._case = checklist.case
        self._language = language
        self._clinic = vaults.clinic(session)

    def sheet(self) -> sheets.WorkerList:
        header = people.case_header(self._session, self._case)
        who = people.first_name_initial(header.name)
        ticket = self._say("ticket", ticket=header.ticket)
        title = self._say("title")
        said = words(self._language)
        frame = _frame(said, self._language, title, self._clinic.name, self._say("not_advice"))
        return sheets.WorkerList(
            **frame | {"running": f"{ticket} · {who}", "draft": DRAFT},
            who=who,
            ticket=ticket,
            date=long_day(self._session.today(), self._language),
            intro=self._say("intro"),
            nothing=self._say("nothing"),
            groups=tuple(self._groups()),
            next=self._next(),
            call=self._call(),
            rights=sheets.Panel(title=self._say("rights_title"), lines=(self._say("rights"),)),
            closing=(self._say("privacy"), self._say("draft")),
        )

    def _groups(self) -> Iterable[sheets.Group]:
        number = 1
        for title, items in groupby(self._items, key=lambda item: item.group_title):
            entries = tuple(self._entry(item) for item in items)
            yield sheets.Group(title=title.in_(self._language), start=number, items=entries)
            number += len(entries)

    def _entry(self, item: Item) -> sheets.Entry:
        title, hint = item.title.in_(self._language), item.hint.in_(self._language)
        if item.state in (ItemState.RECEIVED, ItemState.CHECKED):
            return sheets.Entry(title=title, hint=hint, settled=self._say("received"))
        boxes = tuple(sheets.Box(label=self._say(box)) for box in _BOXES)
        return sheets.Entry(title=title, hint=hint, due=self._due(item.due), boxes=boxes)

    def _due(self, day: date | None) -> str | None:
        """A day ahead; one that has passed would only frighten, and the attorney speaks of it."""
        if day is None or day < self._session.today():
            return None
        return self._say("due", day=long_day(day, self._language))

    def _next(self) -> sheets.Steps:
        steps = tuple(self._say(f"next_{number}", who=self._attorney()) for number in (1, 2, 3))
        return sheets.Steps(title=self._say("next_title"), steps=steps)

    def _call(self) -> sheets.Panel:
        phone = self._clinic.attorney_phone
        line = self._say("call", phone=phone, who=self._attorney()) if phone else self._say("call_clinic")
        return sheets.Panel(
            title=self._say("call_title"), lines=tuple(part for part in (self._clinic.name, line) if part)
        )

    def _attorney(self) -> str:
        """How the clinic's attorney is spoken of in Spanish; the English words need no gender."""
        return self._clinic.attorney_word

    def _say(self, key: str, **about: str) -> str:
        words_of = self._session.pack.texts.get((*_LIST, key)).in_(self._language)
        return words_of.format_map(about) if about else words_of


def _is_for_worker(item: Item) -> bool:
    """What the worker is still asked to bring, or has brought."""
    return item.asked_for and item.for_worker and item.state is not ItemState.WAIVED
