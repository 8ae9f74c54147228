"""The stored conclusions of a case: a local, derived line that lists and rescreening read.

Never part of the ledger: it can be thrown away and computed again, and it leaves no laptop.
"""

from __future__ import annotations

from datetime import date

from clinic_app.ledger import screened
from clinic_app.ledger.database import Transaction
from clinic_app.packs import Pack
from clinic_app.rules import evaluate
from clinic_app.rules.screening import Screening
from clinic_app.services.casefile import CaseFile
from clinic_app.services.session import Session

Conclusions = dict[str, object]


def of(screening: Screening) -> Conclusions:
    """What is worth comparing and listing of one screening; days left are counted when shown."""
    return {
        "levels": {name: pathway.level for name, pathway in screening.pathways.items()},
        "filing": {name: pathway.filing for name, pathway in screening.pathways.items()},
        "unreliable": screening.unreliable,
        "attorney_review": screening.attorney_review,
        "gates": sorted(gate.id for gate in screening.gates),
        "stop": sorted(screening.stop),
        "clocks": {clock.id: clock.due.isoformat() for clock in screening.clocks},
        "blocked": sorted(screening.blocked),
        "mismatches": sorted(screening.mismatches),
        "referrals": sorted(screening.referrals),
    }
