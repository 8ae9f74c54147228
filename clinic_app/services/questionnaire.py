"""How an interview is laid out: cards in asking order, what is folded, how far each section is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from clinic_app.domain.text import Text
from clinic_app.ledger import history
from clinic_app.packs import Pack
from clinic_app.rules import ask
from clinic_app.rules.truth import Truth
from clinic_app.services import casefile
from clinic_app.services.casefile import CaseFile, Conclusions
from clinic_app.services.lines import StopLine
from clinic_app.services.screening import stop_lines
from clinic_app.services.session import Session
from clinic_app.services.wording import countries

_APPLIES = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "maybe"}


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a choice or a set, or one country."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered, on what basis, by whom and when; `declined` reads as unknown."""

    value: object
    declined: bool
    basis: str
    note: str
    at: str
    actor: str


@dataclass(frozen=True, slots=True)
class Card:
    """One question as it is asked; `answer` is None while it was not asked.

    `applies` is yes, no or maybe. `folded`: unanswered and of no consequence any more; shown to whoever
    wants it. Of the questions that no conclusion reads (a safe way to call, whether papers of a court
    exist) only those that do not apply are folded. A `gate` is folded only when it does not apply.
    """

    fact: str
    type: str
    section: str
    label: Text
    question: Text
    help: Text
    why: Text
    options: tuple[Choice, ...]
    gate: bool
    sensitive: bool
    answer: Answer | None
    applies: str
    folded: bool
    conflict: bool
    audience: str = "worker"

    @property
    def is_aloud(self) -> bool:
        """Whether it is read to the worker; otherwise it is for the volunteer's own eyes."""
        return self.audience == "worker"


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """How far one section is; `total` leaves out what is folded away."""

    id: str
    title: Text
    answered: int
    total: int


@dataclass(frozen=True, slots=True)
class Interview:
    """The whole interview of a case, cards in asking order; `next` is the first open one."""

    case: str
    sections: tuple[SectionProgress, ...]
    cards: tuple[Card, ...]
    answered: int
    total: int
    folded: int
    next: str | None
    stop: tuple[StopLine, ...]


def laid_out(session: Session, file: CaseFile) -> Interview:
    """The interview of this case as it stands."""
    found = casefile.conclusions(session, file.facts, session.today())
    page = _Page(file, found, _informing(session), _last_words(session, file))
    cards = tuple(page.card(blank) for blank in _blank_cards(session))
    sections = tuple(_progress(session.pack, section.id, cards) for section in session.pack.interview)
    still_open = (card.fact for card in cards if card.answer is None and not card.folded)
    return Interview(
        case=file.id,
        sections=sections,
        cards=cards,
        answered=sum(section.answered for section in sections),
        total=sum(section.total for section in sections),
        folded=sum(card.folded for card in cards),
        next=next(still_open, None),
        stop=stop_lines(session.pack, found.screening.stop),
    )


@dataclass(frozen=True, slots=True)
class _Page:
    file: CaseFile
    found: Conclusions
    informing: frozenset[str]
    last_words: Mapping[str, tuple[str, str]]

    def card(self, blank: Card) -> Card:
        answer = self._answer(blank.fact)
        return replace(
            blank,
            answer=answer,
            applies=_APPLIES[self.found.applies[blank.fact]],
            folded=answer is None and self._is_idle(blank),
            conflict=self.file.in_conflict(blank.fact),
        )

    def _answer(self, fact: str) -> Answer | None:
        value = self.file.record.fields.get(fact)
        if value is None:
            return None
        how = self.file.how(fact)
        at, actor = self.last_words.get(fact, ("", ""))
        return Answer(
            value,
            bool(how.get("declined")),
            str(how.get("basis", "")),
            str(how.get("note", "")),
            at,
            actor,
        )

    def _is_idle(self, blank: Card) -> bool:
        """Nothing that could be answered here matters any more."""
        applies = self.found.applies[blank.fact]
        if self.file.in_conflict(blank.fact):
            return False
        if blank.fact in self.informing:
            return applies is not Truth.TRUE
        return applies is Truth.FALSE or not (blank.gate or blank.fact in self.found.next)


def _last_words(session: Session, file: CaseFile) -> dict[str, tuple[str, str]]:
    """Per field, when and by whom it was last written."""
    return {entry.field: (entry.at, entry.actor) for entry in history.of(session.db, file.id)}


def _progress(pack: Pack, section: str, cards: tuple[Card, ...]) -> SectionProgress:
    mine = [card for card in cards if card.section == section]
    answered = sum(card.answer is not None for card in mine)
    asked = sum(not card.folded for card in mine)
    return SectionProgress(section, pack.texts.get(("section", section)), answered, asked)


def _informing(session: Session) -> frozenset[str]:
    """Facts that no conclusion reads, whatever the answers: what `ask` never orders in an empty interview."""
    key = ("informing", session.pack.hash, session.today())
    kept = session.remembered.get(key)
    if not isinstance(kept, frozenset):
        pack = session.pack
        gates = {fact.id for fact in pack.facts.values() if fact.gate}
        read = set(ask.order(pack.program, {}, session.today()))
        kept = session.remembered[key] = frozenset(pack.facts.keys() - read - gates)
    return kept


def _blank_cards(session: Session) -> tuple[Card, ...]:
    """Every question of the pack, unanswered, in asking order; the same for every case."""
    key = ("blank cards", session.pack.hash)
    kept = session.remembered.get(key)
    if not isinstance(kept, tuple):
        pack = session.pack
        kept = tuple(_blank(pack, section.id, fact) for section in pack.interview for fact in section.facts)
        session.remembered[key] = kept
    return kept


def _blank(pack: Pack, section: str, name: str) -> Card:
    fact, words = pack.facts[name], pack.texts
    return Card(
        fact=name,
        type=fact.type,
        section=section,
        label=words.get(("fact", name, "label")),
        question=words.get(("fact", name, "question")),
        help=words.get(("fact", name, "help")),
        why=words.get(("fact", name, "why")),
        options=_options(pack, name),
        gate=fact.gate,
        sensitive=fact.sensitive,
        answer=None,
        applies="maybe",
        folded=False,
        conflict=False,
        audience=fact.audience,
    )


def _options(pack: Pack, name: str) -> tuple[Choice, ...]:
    fact = pack.facts[name]
    if fact.type in {"country", "countries"}:
        return tuple(Choice(code, label) for code, label in countries())
    return tuple(Choice(option, pack.texts.get(("option", name, option))) for option in fact.options)
