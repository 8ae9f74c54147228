"""What follows from the answers, as this role may see it.

The filter stands here and not in the window: what a volunteer must not read never reaches a view.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clinic_app.domain.text import Text
from clinic_app.packs import Pack
from clinic_app.rules.screening import UNRELIABLE, Clock, Gate, Pathway
from clinic_app.services import casefile
from clinic_app.services.access import Right, allows
from clinic_app.services.casefile import CaseFile, Conclusions
from clinic_app.services.lines import FactLine, NoteLine, SourceLine, StopLine
from clinic_app.services.session import Session
from clinic_app.services.wording import answer_text
from clinic_app.services.words import ATTORNEY_DATE, verbatim

NOTHING = Text("", "")
DANGER_DAYS, CAUTION_DAYS = 7, 30


@dataclass(frozen=True, slots=True)
class PathwayView:
    """One pathway; `level` and `filing` are None where this role may not see them (or there is no filing)."""

    id: str
    title: Text
    subtitle: Text
    level: str | None
    filing: str | None
    rule_words: Text
    decided: tuple[FactLine, ...]
    missing: tuple[FactLine, ...]
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class GateView:
    """Why nothing is released before the attorney has looked, with the facts that say so."""

    id: str
    title: Text
    why: Text
    facts: tuple[FactLine, ...]


@dataclass(frozen=True, slots=True)
class ClockView:
    """A legal date; `tone` is neutral over 30 days, caution to 8, danger from 7 and once past.

    For a volunteer it has a neutral id and title, and one that has passed reads as due today: it must
    be handed on at once, and its lateness is not theirs to see.
    """

    id: str
    title: Text
    note: Text
    due: date
    days_left: int
    tone: str


@dataclass(frozen=True, slots=True)
class ScreeningView:
    """A screening as one role may see it; without `sees_reasons`, gates to referrals are empty."""

    rule_set: Text
    rule_set_id: str
    pack_version: str
    on: date
    unreliable: bool
    goes_to_attorney: bool
    sees_reasons: bool
    pathways: tuple[PathwayView, ...]
    gates: tuple[GateView, ...]
    stop: tuple[StopLine, ...]
    clocks: tuple[ClockView, ...]
    blocked: tuple[NoteLine, ...]
    mismatches: tuple[NoteLine, ...]
    referrals: tuple[NoteLine, ...]
    next: tuple[FactLine, ...]


def screening(session: Session, case: str, *, on: date | None = None) -> ScreeningView:
    """The case screened on a day (today), filtered for this session's role; raises `case.missing`."""
    file = casefile.read(session, case)
    return _Page(session, file, on or session.today()).view()


def tone(days_left: int) -> str:
    """How urgent a date looks."""
    if days_left <= DANGER_DAYS:
        return "danger"
    return "caution" if days_left <= CAUTION_DAYS else "neutral"


def stop_lines(pack: Pack, stop: Iterable[str]) -> tuple[StopLine, ...]:
    """Why the interview must halt; every role sees it, because every role must act on it."""
    words = pack.texts
    return tuple(
        StopLine(
            name,
            words.get(("stop", name, "title")),
            words.get(("stop", name, "say")),
            words.find(("stop", name, "do")),
        )
        for name in stop
    )


def clock_views(pack: Pack, clocks: Iterable[tuple[str, date]], on: date, *, reasons: bool) -> tuple[ClockView, ...]:
    """Clocks as (id, due), soonest first, with their reasons or as neutral dates."""
    build = _clock if reasons else _neutral_clock
    views = [build(pack, name, due, on) for name, due in clocks]
    return tuple(sorted(views, key=lambda view: (view.due, view.id)))


def _clock(pack: Pack, name: str, due: date, on: date) -> ClockView:
    left = (due - on).days
    words = pack.texts
    return ClockView(
        name, words.get(("clock", name, "title")), words.get(("clock", name, "note")), due, left, tone(left)
    )


def _neutral_clock(_pack: Pack, _name: str, due: date, on: date) -> ClockView:
    shown = max(due, on)
    left = (shown - on).days
    return ClockView("attorney_date", ATTORNEY_DATE, NOTHING, shown, left, tone(left))


class _Page:
    """One screening on its way to becoming a view."""

    def __init__(self, session: Session, file: CaseFile, on: date) -> None:
        self._pack = session.pack
        self._words = session.pack.texts
        self._file = file
        self._on = on
        self._found: Conclusions = casefile.conclusions(session, file.facts, on)
        self._reasons = allows(session.role, Right.SEE_REASONS)

    def view(self) -> ScreeningView:
        found = self._found.screening
        return ScreeningView(
            rule_set=self._words.get(("rule_set", found.rule_set, "title")),
            rule_set_id=found.rule_set,
            pack_version=self._pack.version,
            on=self._on,
            unreliable=found.unreliable,
            goes_to_attorney=found.attorney_review,
            sees_reasons=self._reasons,
            pathways=tuple(self._pathway(pathway) for pathway in found.pathways.values()),
            gates=tuple(self._gate(gate) for gate in found.gates) if self._reasons else (),
            stop=stop_lines(self._pack, found.stop),
            clocks=self._clocks(found.clocks),
            blocked=self._notes("blocked", found.blocked),
            mismatches=self._notes("mismatch", found.mismatches),
            referrals=self._notes("referral", found.referrals),
            next=self._facts(self._found.next),
        )

    def _pathway(self, pathway: Pathway) -> PathwayView:
        words = self._words
        title = words.get(("pathway", pathway.id, "title"))
        subtitle = words.get(("pathway", pathway.id, "subtitle"))
        if not self._reasons and pathway.id in self._pack.attorney_only:
            return PathwayView(pathway.id, title, subtitle, None, None, NOTHING, (), (), ())
        return PathwayView(
            pathway.id,
            title,
            subtitle,
            pathway.level,
            pathway.filing,
            self._rule_words(pathway.rule),
            self._facts(pathway.reasons) if self._reasons else (),
            self._facts(pathway.missing),
            tuple(self._source(name) for name in pathway.sources) if self._reasons else (),
        )

    def _rule_words(self, rule: str) -> Text:
        """The deciding rule as an attorney reads it; answers that cannot be relied on have none."""
        known = self._reasons and rule != UNRELIABLE
        return self._words.get(("rule", rule, "words")) if known else NOTHING

    def _gate(self, gate: Gate) -> GateView:
        words = self._words
        return GateView(
            gate.id,
            words.get(("gate", gate.id, "title")),
            words.get(("gate", gate.id, "why")),
            self._facts(gate.facts),
        )

    def _clocks(self, clocks: tuple[Clock, ...]) -> tuple[ClockView, ...]:
        dated = ((clock.id, clock.due) for clock in clocks)
        return clock_views(self._pack, dated, self._on, reasons=self._reasons)

    def _notes(self, table: str, names: tuple[str, ...]) -> tuple[NoteLine, ...]:
        if not self._reasons:
            return ()
        words = self._words
        return tuple(
            NoteLine(name, words.get((table, name, "title")), words.find((table, name, "note"))) for name in names
        )

    def _facts(self, names: tuple[str, ...]) -> tuple[FactLine, ...]:
        return tuple(self._fact(name) for name in names)

    def _fact(self, name: str) -> FactLine:
        if name not in self._pack.facts:  # such as "unreliable": a reason that is no fact
            return FactLine(name, self._words.get(("reason", name, "title")), NOTHING)
        how = self._file.how(name)
        value = self._file.record.fields.get(name)
        # What was written under another pack has no words in this one, and is shown as it stands.
        is_worded = value is None or name in self._file.facts
        declined = bool(how.get("declined"))
        answer = answer_text(self._pack, name, value, declined=declined) if is_worded else verbatim(str(value))
        label = self._words.get(("fact", name, "label"))
        return FactLine(name, label, answer, str(how.get("basis", "")))

    def _source(self, name: str) -> SourceLine:
        source = self._pack.sources[name]
        title = self._words.get(("source", name, "title"))
        return SourceLine(name, title, source.date, source.confidence, source.address)
