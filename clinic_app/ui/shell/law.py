"""How fresh the law in this app is, and what it means today. Read on the vault's thread; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from clinic_app.domain.text import Text

if TYPE_CHECKING:
    from clinic_app.packs import Pack
    from clinic_app.services.session import Session

OLD_AFTER_DAYS = 30
HOLD = "hold"


@dataclass(frozen=True, slots=True)
class RuleSetLine:
    """The practice of a time."""

    id: str
    title: Text
    since: date
    in_force: bool


@dataclass(frozen=True, slots=True)
class FilingLine:
    """What the rule set of today says of a pathway."""

    title: Text
    subtitle: Text
    filing: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Where the law comes from; `confidence` is confirmed, reported or unconfirmed."""

    title: Text
    date: str
    confidence: str
    address: str


@dataclass(frozen=True, slots=True)
class Law:
    """The pack in force, as the chip and the panel show it."""

    pack: str
    version: str
    reviewed_on: date
    days: int
    rule_sets: tuple[RuleSetLine, ...]
    filings: tuple[FilingLine, ...]
    sources: tuple[SourceRow, ...]

    @property
    def state(self) -> str:
        """The worst first: `hold`, then `old`, then `recent`."""
        if any(line.filing == HOLD for line in self.filings):
            return HOLD
        return "old" if self.days > OLD_AFTER_DAYS else "recent"

    @property
    def unsure(self) -> int:
        """How many sources are not confirmed."""
        return sum(source.confidence != "confirmed" for source in self.sources)


def read(session: Session) -> Law:
    """What the session's pack says on the clinic's day."""
    pack, today = session.pack, session.today()
    known = sorted(pack.program.definition.rule_sets, key=lambda each: each.effective_from)
    begun = [each for each in known if each.effective_from <= today]
    now = (begun or known)[-1] if known else None
    return Law(
        pack=pack.id,
        version=pack.version,
        reviewed_on=pack.reviewed_on,
        days=(today - pack.reviewed_on).days,
        rule_sets=tuple(
            RuleSetLine(each.id, _title(pack, "rule_set", each.id), each.effective_from, each is now) for each in known
        ),
        filings=tuple(
            FilingLine(
                _title(pack, "pathway", pathway.id),
                pack.texts.find(("pathway", pathway.id, "subtitle")),
                now.filing.get(pathway.id, "none") if now else "none",
            )
            for pathway in pack.program.definition.pathways
        ),
        sources=_sources(pack),
    )


def _title(pack: Pack, table: str, name: str) -> Text:
    return pack.texts.find((table, name, "title"))


def _sources(pack: Pack) -> tuple[SourceRow, ...]:
    return tuple(
        SourceRow(_title(pack, "source", source.id), source.date, str(source.confidence), source.address)
        for source in pack.sources.values()
    )
