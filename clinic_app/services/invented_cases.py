"""Invented interviews: situations that together reach every pathway, gate, clock and referral.

Each situation is a function that adds its facts to a base of plain answers, so every case is coherent:
a letter has an issuer, a certificate a date, a grant its end. The law is not here; the pack decides
what follows from these answers.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from clinic_app.packs import Pack
from clinic_app.rules import facts as factset
from clinic_app.rules.definition import Value
from clinic_app.services.invented_names import Invented

Facts = dict[str, object]
Situation = Callable[[Random, Facts, date], None]

_VIOLATIONS = ("unpaid_wages", "overtime", "minimum_wage", "safety", "injury", "retaliation", "heat", "housing")
_CRIMES = ("extortion", "felonious_assault", "sexual_assault", "stalking", "witness_tampering", "blackmail")
_INDICATORS = ("debt_labor", "documents_held", "movement_controlled", "deportation_threats", "wages_withheld")
_FIT = ("soi.matches_employer", "soi.matches_site", "soi.matches_period", "soi.matches_job")


def interview(draw: Random, pack: Pack, who: Invented, on: date) -> dict[str, Value]:
    """The (checked) answers of one invented interview: most are finished, some stopped half way."""
    facts = _base(draw, who, on)
    draw.choices(_SITUATIONS, weights=_WEIGHTS)[0](draw, facts, on)
    for chance, add in _BESIDES:
        if draw.random() < chance:
            add(draw, facts, on)
    checked = factset.check(pack.program, facts)
    finished = factset.assume_rest(pack.program, checked)
    return finished if draw.random() < 0.7 else _cut_short(draw, pack, finished)


def _base(draw: Random, who: Invented, on: date) -> Facts:
    age = draw.randint(19 * 366, 60 * 365)  # days
    arrived = _partial(draw, on - timedelta(days=draw.randint(900, min(9_000, age - 400))))
    facts: Facts = {
        "interview.interpreter_linked_to_employer": "no",
        "person.language": who.language,
        "person.birth_date": _partial(draw, on - timedelta(days=age)),
        "person.birth_country": who.community.country,
        "person.nationalities": [who.community.country],
        "presence.in_us": "yes",
        "presence.manner": draw.choices(("uninspected", "inspected", "paroled"), weights=(70, 22, 8))[0],
        "presence.last_arrival": arrived,
        "status.current": draw.choices(("none", "daca", "nonimmigrant"), weights=(88, 4, 8))[0],
        "work.employed_at_worksite": "yes",
        "dispute.violations": _some(draw, _VIOLATIONS, 1, 3),
    }
    if facts["presence.manner"] == "inspected":
        facts["status.visa_class"] = draw.choice(("h2a", "h2a", "h2b", "b1_b2", "other"))
    if draw.random() < 0.6:
        facts["presence.continuous_since"] = arrived
    return facts


def _letter(draw: Random, facts: Facts, _on: date) -> None:
    _matter(draw, facts, _on)
    facts |= {"soi.held": "yes", "soi.issuer": "labor_agency"} | dict.fromkeys(_FIT, "yes")


def _letter_that_does_not_fit(draw: Random, facts: Facts, on: date) -> None:
    _letter(draw, facts, on)
    for fact in _some(draw, _FIT, 1, 3):
        facts[fact] = draw.choice(("no", "no", "unknown"))


def _union_letter(draw: Random, facts: Facts, _on: date) -> None:
    facts |= {"soi.held": "yes", "dispute.agency_matter": "none"} | dict.fromkeys(_FIT, "yes")
    facts["soi.issuer"] = draw.choice(("union", "worker_center", "private_counsel", "other"))


def _matter(draw: Random, facts: Facts, _on: date) -> None:
    facts["dispute.agency_matter"] = "open"
    facts["dispute.agency_kind"] = draw.choice(("federal", "state", "state", "local"))


def _no_matter(_draw: Random, facts: Facts, _on: date) -> None:
    facts |= {"dispute.agency_matter": "none", "dispute.violations": []}


def _grant(draw: Random, facts: Facts, on: date) -> None:
    _letter(draw, facts, on)
    started = on - timedelta(days=draw.randint(200, 1_500))
    ends = started + timedelta(days=draw.choice((730, 1_460)))
    facts |= {
        "grant.ever": "yes",
        "status.current": "deferred_action",
        "grant.started": started.isoformat(),
        "grant.ends": ends.isoformat(),
        "grant.ead_expires": (ends - timedelta(days=draw.choice((0, 30, 400)))).isoformat(),
        "dispute.continuing_interest": draw.choice(("yes", "no", "unknown")),
    }
    if draw.random() < 0.25:
        facts["grant.termination_notice_on"] = (on - timedelta(days=draw.randint(1, 25))).isoformat()
        facts["grant.termination_reply_days"] = draw.choice((15, 30, 33))


def _crime(draw: Random, facts: Facts, _on: date) -> None:
    facts["crime.indicators"] = _some(draw, _CRIMES, 1, 2)
    facts["crime.in_us"] = "yes"
    facts["crime.substantial_harm"] = draw.choice(("yes", "yes", "no", "unknown"))
    facts["crime.reported_or_helped"] = draw.choice(("yes", "yes", "no"))


def _certified_crime(draw: Random, facts: Facts, on: date) -> None:
    _crime(draw, facts, on)
    facts |= {"crime.substantial_harm": "yes", "crime.supp_b_held": "yes"}
    facts["crime.supp_b_original"] = draw.choice(("yes", "yes", "no"))
    facts["crime.supp_b_signed_on"] = (on - timedelta(days=draw.randint(10, 230))).isoformat()


def _trafficking(draw: Random, facts: Facts, _on: date) -> None:
    facts["trafficking.indicators"] = _some(draw, _INDICATORS, 2, 4)
    facts["trafficking.means"] = _some(draw, ("force", "fraud", "coercion"), 1, 2)
    facts["trafficking.compelled_labor"] = draw.choice(("yes", "yes", "unknown"))
    facts["trafficking.present_because"] = draw.choice(("yes", "yes", "no"))


def _custody(draw: Random, facts: Facts, on: date) -> None:
    facts |= {
        "person.nationalities": draw.choice((["SV"], ["SV"], ["GT", "SV"])),
        "enforcement.in_dhs_custody": "yes",
        "enforcement.arrest_date": (on - timedelta(days=draw.randint(1, 40))).isoformat(),
        "enforcement.final_order": draw.choice(("no", "no", "yes", "unknown")),
    }


def _asylum(draw: Random, facts: Facts, on: date) -> None:
    facts["relief.fears_return"] = "yes"
    if draw.random() < 0.6:
        facts["presence.last_arrival"] = (on - timedelta(days=draw.randint(20, 500))).isoformat()
        facts.pop("presence.continuous_since", None)
    elif draw.random() < 0.5:
        facts |= {"status.current": "asylum_pending", "relief.asylum_filed_on": str(on.year - 1)}


def _minor(draw: Random, facts: Facts, on: date) -> None:
    facts["person.birth_date"] = (on - timedelta(days=draw.randint(15 * 366, 18 * 365 - 30))).isoformat()
    facts["presence.last_arrival"] = (on - timedelta(days=draw.randint(40, 2_000))).isoformat()
    facts.pop("presence.continuous_since", None)
    facts["relief.parent_abandoned"] = draw.choice(("yes", "no"))


def _tps(draw: Random, facts: Facts, on: date) -> None:
    ends = on + timedelta(days=draw.randint(-60, 400))
    facts |= {"status.current": "tps", "status.tps_ends": ends.isoformat()}


def _household_visa(draw: Random, facts: Facts, _on: date) -> None:
    facts |= {"presence.manner": "inspected", "status.current": "nonimmigrant"}
    facts["status.visa_class"] = draw.choice(("a3", "g5"))


def _abroad(_draw: Random, facts: Facts, _on: date) -> None:
    facts["presence.in_us"] = "no"


def _settled(draw: Random, facts: Facts, _on: date) -> None:
    facts["status.current"] = draw.choice(("lpr", "us_citizen", "asylee_or_refugee", "u_or_t"))


def _halted(draw: Random, facts: Facts, _on: date) -> None:
    stop = ("interpreter_linked_to_employer", "conflict_found", "capacity_concern")
    facts[f"interview.{draw.choice(stop)}"] = "yes"


def _enforcement(draw: Random, facts: Facts, _on: date) -> None:
    fact = draw.choice(("in_proceedings", "final_order", "prior_removal", "supervision", "other_custody"))
    facts[f"enforcement.{fact}"] = "yes"
    if fact == "prior_removal":
        facts["enforcement.reentry_after_removal"] = draw.choice(("yes", "no"))
        facts["enforcement.reinstated_order"] = draw.choice(("yes", "no", "unknown"))


def _background(draw: Random, facts: Facts, _on: date) -> None:
    facts[draw.choice(("criminal.any_contact", "flags.gang_allegation", "work.paid_under_other_name"))] = "yes"
    facts["criminal.outcome_papers"] = draw.choice(("yes", "no"))


def _family(draw: Random, facts: Facts, _on: date) -> None:
    facts["relief.citizen_or_lpr_close_family"] = "yes"
    facts["relief.abused_by_citizen_or_lpr_family"] = draw.choice(("no", "no", "no", "yes"))
    facts["relief.maybe_us_citizen"] = draw.choice(("no", "no", "no", "no", "yes"))


def _newcomer(draw: Random, facts: Facts, on: date) -> None:
    facts["presence.last_arrival"] = (on - timedelta(days=draw.randint(30, 700))).isoformat()
    facts.pop("presence.continuous_since", None)


def _careful(_draw: Random, facts: Facts, _on: date) -> None:
    facts["interview.safe_contact_needed"] = "yes"


def _unsure(draw: Random, facts: Facts, _on: date) -> None:
    for fact in _some(draw, ("criminal.any_contact", "enforcement.prior_removal", "presence.last_arrival"), 1, 2):
        facts[fact] = "unknown"


_WEIGHTED: tuple[tuple[int, Situation], ...] = (
    (16, _letter),
    (12, _letter_that_does_not_fit),
    (6, _union_letter),
    (14, _matter),
    (6, _no_matter),
    (9, _grant),
    (6, _crime),
    (6, _certified_crime),
    (6, _trafficking),
    (4, _custody),
    (6, _asylum),
    (3, _minor),
    (3, _tps),
    (2, _household_visa),
    (2, _abroad),
    (3, _settled),
    (2, _halted),
)
_WEIGHTS = tuple(weight for weight, _ in _WEIGHTED)
_SITUATIONS = tuple(situation for _, situation in _WEIGHTED)
# What may come on top of any situation, and how often.
_BESIDES: tuple[tuple[float, Situation], ...] = (
    (0.12, _enforcement),
    (0.08, _background),
    (0.25, _family),
    (0.08, _newcomer),
    (0.06, _careful),
    (0.05, _unsure),
    (0.04, _trafficking),
)


def _cut_short(draw: Random, pack: Pack, finished: dict[str, Value]) -> dict[str, Value]:
    """Whoever left early answered the first questions only."""
    asked = list(pack.facts)[: draw.randint(4, len(pack.facts))]
    return {fact: finished[fact] for fact in asked if fact in finished}


def _partial(draw: Random, day: date) -> str:
    """People remember a year, a month or the day."""
    return day.isoformat()[: draw.choices((4, 7, 10), weights=(25, 45, 30))[0]]


def _some(draw: Random, options: tuple[str, ...], least: int, most: int) -> list[str]:
    return sorted(draw.sample(options, draw.randint(least, most)))
