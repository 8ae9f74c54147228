"""Every case again under the pack in force: what changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import msgspec

from clinic_app.domain.progress import Progress
from clinic_app.ledger import change, records, screened
from clinic_app.ledger.screened import Summary
from clinic_app.services import casefile, summaries, work
from clinic_app.services.access import Right, require
from clinic_app.services.session import Session


@dataclass(frozen=True, slots=True)
class Changed:
    """One case whose conclusions are not what they were; `before` is None for one never screened."""

    id: str
    before: dict[str, object] | None
    after: dict[str, object]


@dataclass(frozen=True, slots=True)
class Rescreened:
    """How many cases were looked at, and those that changed."""

    total: int
    changed: tuple[Changed, ...]
    rule_set: str
    as_of: date


def rescreen(session: Session, *, on: date, progress: Progress) -> Rescreened:
    """Screen all cases as of `on` and keep what is new, all or nothing; raises `Cancelled`.

    Only conclusions are compared: the same ones under another pack version or day are no change. They name gates
    and levels, so this is for those who may see reasons.
    """
    require(session, Right.SEE_REASONS)
    rule_set = session.pack.program.rule_set(on).id
    total = records.count(session.db, "case")
    kept = screened.load_texts(session.db)
    fresh: list[tuple[str, Summary]] = []
    changed: list[Changed] = []
    for record in work.watched(records.of_kind(session.db, "case"), total, progress):
        law, conclusions = kept.get(record.id, ("", ""))
        after = summaries.of_facts(session, casefile.legible_facts(session.pack, record), on)
        is_same = conclusions == change.encode(after.conclusions)
        if not is_same:
            before = msgspec.json.decode(conclusions) if conclusions else None
            changed.append(Changed(record.id, before, after.conclusions))
        if not is_same or law != screened.law(after):
            fresh.append((record.id, after))
    with session.db.transaction() as tx:
        screened.store_many(tx, fresh)
    return Rescreened(total, tuple(changed), rule_set, on)
