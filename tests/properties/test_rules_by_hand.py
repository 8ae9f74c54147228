"""The engine against a second implementation: the rules written out by hand, straight from their prose.

Nothing here is shared with the engine. Truths are True, False and None. A partial date is every day it
can mean, one by one. Slow and plain on purpose.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.rules import evaluate

DAY = timedelta(days=1)
DAYS_OF_SCREENING = (date(2026, 11, 22), date(2024, 2, 29), date(2025, 12, 1), date(2025, 12, 2), date(2026, 1, 1))
ENFORCEMENT = tuple(
    f"enforcement.{part}"
    for part in (
        "in_dhs_custody", "other_custody", "in_proceedings", "final_order", "prior_removal", "reentry_after_removal",
        "reinstated_order", "supervision",
    )
)  # fmt: skip
FLAGS = (
    "flags.false_citizenship_claim", "flags.fraud_or_other_identity", "flags.smuggling", "flags.gang_allegation",
    "flags.security_history",
)  # fmt: skip
GATE_FACTS = (
    "interview.conflict_found", "interview.interpreter_linked_to_employer", "interview.capacity_concern",
    "presence.in_us", *ENFORCEMENT, "criminal.any_contact", *FLAGS,
)  # fmt: skip
HELD_19 = set("AF MM TD CG GQ ER HT IR LY SO SD YE BI CU LA SL TG TM VE".split())
HELD_39 = HELD_19 | set("BF ML NE SS SY AO AG BJ CI DM GA GM MW MR NG SN TZ TO ZM ZW".split())
WHOLLY_LISTED = ("union", "worker_center", "private_counsel", "other")


# ----------------------------------------------------------------- truths and days
def every(*parts):
    return False if False in parts else None if None in parts else True


def some(*parts):
    return True if True in parts else None if None in parts else False


def no(part):
    return None if part is None else not part


def after(day, *, years=0, months=0):
    count = day.year * 12 + day.month - 1 + 12 * years + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def meant(text):
    """Every day that a date can mean."""
    parts = [int(part) for part in text.split("-")]
    year, month, day = (*parts, None, None)[:3]
    first = date(year, month or 1, day or 1)
    last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    return [first + DAY * number for number in range((last - first).days + 1)]


def on_all(days, holds):
    found = {holds(day) for day in days}
    return None if len(found) == 2 else found.pop()


class Worker:
    """One worker's answers on one day, and what the prose says about them."""

    def __init__(self, facts, on):
        self.facts, self.on = facts, on

    def answered(self, fact):
        return self.facts.get(fact, "unknown") != "unknown"

    def when(self, fact):
        if fact == "status.visa_class":
            return self.is_("presence.manner", "inspected")
        if fact == "status.tps_ends":
            return self.is_("status.current", "tps")
        if fact == "dispute.agency_kind":
            return self.is_("dispute.agency_matter", "open", "closed")
        if fact.startswith("soi.") and fact != "soi.held":
            return self.yes("soi.held")
        if fact == "enforcement.reentry_after_removal":
            return self.yes("enforcement.prior_removal")
        if fact == "enforcement.reinstated_order":
            return some(self.yes("enforcement.prior_removal"), self.yes("enforcement.final_order"))
        if fact in ("crime.supp_b_original", "crime.supp_b_signed_on"):
            return self.yes("crime.supp_b_held")
        if fact == "dispute.continuing_interest" or (fact.startswith("grant.") and fact != "grant.ever"):
            return self.yes("grant.ever")
        return True

    def about(self, fact, holds):
        """A positive condition over a fact."""
        applies = self.when(fact)
        if applies is not True:
            return applies
        return holds(self.facts[fact]) if self.answered(fact) else None

    def is_(self, fact, *options):
        return self.about(fact, lambda value: value in options)

    def yes(self, fact):
        return self.is_(fact, "yes")

    def several(self, fact, count=1):
        return self.about(fact, lambda value: len(value) >= count)

    def day(self, fact, holds):
        return self.about(fact, lambda value: on_all(meant(value), holds))

    # ------------------------------------------------------------- presence
    def presence_start(self):
        for fact in ("presence.continuous_since", "presence.last_arrival"):
            if self.answered(fact):
                return meant(self.facts[fact])
        return None

    def latest_presence(self):
        found = [meant(self.facts[fact]) for fact in ("presence.last_arrival", "presence.continuous_since")
                 if self.answered(fact)]  # fmt: skip
        if len(found) < 2:
            return found[0] if found else None
        one, two = found
        return [day for day in one if day >= two[0]] + [day for day in two if day >= one[0]]

    def short_presence(self):
        days = self.latest_presence()
        recent = None if days is None else on_all(days, lambda day: after(day, years=2) > self.on)
        return every(self.yes("presence.in_us"), recent)

    def under(self, age):
        return self.day("person.birth_date", lambda day: after(day, years=age) > self.on)

    # ------------------------------------------------------------- pathways
    def level(self, *levels, otherwise=None):
        for name, truth in levels:
            if truth is None:
                return "unclear"
            if truth:
                return name
        return otherwise or "unclear"

    def out(self):
        return some(
            self.is_("status.current", "us_citizen", "lpr", "asylee_or_refugee", "u_or_t"),
            self.is_("status.visa_class", "a3", "g5"),
            self.is_("presence.in_us", "no"),
            self.yes("grant.ever"),
        )

    def pathways(self):
        if self.facts.get("interview.interpreter_linked_to_employer") == "yes":
            return dict.fromkeys(("dale_initial", "dale_subsequent", "u_visa", "t_visa", "orantes"), "unclear")
        out, here, settled = self.out(), self.yes("presence.in_us"), self.is_("status.current", "us_citizen", "lpr")
        fits = [self.yes(f"soi.matches_{part}") for part in ("employer", "site", "period", "job")]
        agency = self.is_("soi.issuer", "labor_agency")
        likely = every(no(out), no(self.is_("status.current", "tps")), here, self.yes("soi.held"), agency, *fits)
        dispute = some(
            self.is_("dispute.agency_matter", "open"), self.several("dispute.violations"), self.yes("soi.held")
        )
        granted = every(self.yes("grant.ever"), here)
        interest = self.yes("dispute.continuing_interest")
        ended = some(no(granted), self.is_("dispute.continuing_interest", "no"))
        crime = self.several("crime.indicators")
        helped = some(self.yes("crime.reported_or_helped"), self.yes("crime.supp_b_held"))
        harm = every(self.yes("crime.in_us"), self.yes("crime.substantial_harm"), helped)
        forced = every(
            self.several("trafficking.means"),
            self.yes("trafficking.compelled_labor"),
            self.yes("trafficking.present_because"),
        )
        salvadoran = every(
            self.about("person.nationalities", lambda value: "SV" in value),
            no(self.is_("status.current", "us_citizen")),
        )
        orders = every(no(self.yes("enforcement.final_order")), no(self.yes("enforcement.reinstated_order")))
        custody = "enforcement.in_dhs_custody"
        return {
            "dale_initial": self.level(
                ("likely", likely), ("possible", every(no(out), here, dispute)), otherwise="not_indicated"
            ),
            "dale_subsequent": self.level(("likely", every(granted, interest)), ("not_indicated", ended)),
            "u_visa": self.level(
                ("likely", every(no(settled), here, crime, harm)),
                ("possible", every(no(settled), crime)),
                otherwise="not_indicated",
            ),
            "t_visa": self.level(
                ("likely", every(no(settled), here, forced)),
                ("possible", every(no(settled), self.several("trafficking.indicators", 2))),
                otherwise="not_indicated",
            ),
            "orantes": self.level(
                ("applies_now", every(salvadoran, self.yes(custody), orders)),
                ("prepare", every(salvadoran, self.is_(custody, "no"))),
                ("not_indicated", no(salvadoran)),
            ),
        }

    def filing(self):
        on = self.on
        dale = "hold" if on >= date(2025, 1, 24) else "attorney_decision"
        return {
            "dale_initial": dale, "dale_subsequent": dale, "u_visa": "attorney_decision", "t_visa": "attorney_decision",
            "orantes": None,
        }  # fmt: skip

    def rule_set(self):
        starts = (
            (date(2025, 1, 24), "dale-current"), (date(2025, 1, 20), "dale-2025-01"),
            (date(2024, 7, 1), "dale-2024-07"), (date(2023, 1, 13), "dale-2023-01"),
        )  # fmt: skip
        return next(name for start, name in starts if self.on >= start)

    # ------------------------------------------------------------- clocks
    def clocks(self):
        found = {}

        def counted(name, *facts, due):
            if all(self.when(fact) is True and self.answered(fact) for fact in facts):
                found[name] = due(meant(self.facts[facts[0]])[0])

        counted("supp_b_received", "crime.supp_b_signed_on", due=lambda day: after(day, months=6) - DAY)
        pending = self.answered("status.current") and self.facts["status.current"] in (
            "asylum_pending", "asylee_or_refugee",
        )  # fmt: skip
        if self.yes("relief.fears_return") is True and not self.answered("relief.asylum_filed_on") and not pending:
            counted("asylum_one_year", "presence.last_arrival", due=lambda day: after(day, years=1))
        notice, days = "grant.termination_notice_on", "grant.termination_reply_days"
        counted("termination_reply", notice, days, due=lambda day: day + self.facts[days] * DAY)
        for name, fact in (
            ("grant_ends", "grant.ends"), ("ead_expires", "grant.ead_expires"), ("tps_ends", "status.tps_ends"),
        ):  # fmt: skip
            counted(name, fact, due=lambda day: day)
        return found

    # ------------------------------------------------------------- gates
    def gates(self):
        soon = [
            name for name, due in self.clocks().items()
            if (due - self.on).days <= 30 and not (name == "asylum_one_year" and due < self.on)
        ]  # fmt: skip
        unanswered = any(
            self.when(fact) is not False and not self.answered(fact) for fact in GATE_FACTS
        )  # fmt: skip
        conditions = {
            "unanswered_gate": unanswered or self.under(18) is None or self.short_presence() is None,
            "enforcement": any(self.yes(fact) is True for fact in ENFORCEMENT),
            "background": any(
                self.yes(fact) is True for fact in ("criminal.any_contact", *FLAGS, "work.paid_under_other_name")
            ),
            "short_presence": self.short_presence(),
            "minor": self.under(18),
            "safety": any(self.yes(fact) is True for fact in GATE_FACTS[:3]),
            "special_class": self.is_("status.visa_class", "a3", "g5"),
            "outside_us": self.is_("presence.in_us", "no"),
            "status_in_motion": self.is_("status.current", "tps"),
            "existing_grant": every(self.yes("grant.ever"), some(
                self.day("grant.termination_notice_on", lambda _day: True),
                self.yes("plans.travel_abroad"),
                self.day("grant.ead_expires", lambda day: day < self.on),
                self.day("grant.ends", lambda day: day <= self.on + 180 * DAY),
            )),
            "clock_urgent": bool(soon),
        }  # fmt: skip
        return {name for name, truth in conditions.items() if truth is True}

    # ------------------------------------------------------------- the rest
    def stop(self):
        conditions = {
            "conflict": self.yes("interview.conflict_found"),
            "interpreter": self.yes("interview.interpreter_linked_to_employer"),
            "capacity": self.yes("interview.capacity_concern"),
            "minor": self.under(18),
        }
        return {name for name, truth in conditions.items() if truth is True}

    def blocked(self):
        due = self.clocks().get("supp_b_received")
        found = {"u_visa:supp_b_expired"} if due is not None and self.on > due else set()
        if self.is_("crime.supp_b_original", "no") is True:
            found.add("u_visa:supp_b_not_original")
        return found

    def mismatches(self):
        found = {part for part in ("employer", "site", "period", "job")
                 if self.is_(f"soi.matches_{part}", "no") is True}  # fmt: skip
        if self.is_("soi.issuer", *WHOLLY_LISTED) is True:
            found.add("issuer")
        if every(self.yes("soi.held"), self.yes("work.paid_under_other_name")) is True:
            found.add("name")
        return found

    def referrals(self):
        held = HELD_39 if self.on >= date(2026, 1, 1) else HELD_19 if self.on >= date(2025, 12, 2) else set()
        start = self.presence_start()
        ten = None if start is None else on_all(start, lambda day: after(day, years=10) <= self.on)
        fears = self.yes("relief.fears_return")
        orders = [self.yes(f"enforcement.{part}") for part in ("prior_removal", "final_order", "reinstated_order")]
        conditions = {
            "vawa": self.yes("relief.abused_by_citizen_or_lpr_family"),
            "asylum": fears,
            "withholding_cat": every(fears, some(*orders)),
            "sij": every(self.yes("relief.parent_abandoned"), self.under(21)),
            "family": self.yes("relief.citizen_or_lpr_close_family"),
            "citizenship_claim": self.yes("relief.maybe_us_citizen"),
            "tps": self.is_("status.current", "tps"),
            "cancellation": every(ten, self.yes("relief.citizen_or_lpr_close_family")),
            "decision_delay": some(
                self.is_("person.birth_country", *held),
                self.about("person.nationalities", lambda value: bool(held & set(value))),
            ),
        }
        return {name for name, truth in conditions.items() if truth is True}

    def conclusions(self):
        return {
            "rule_set": self.rule_set(),
            "unreliable": self.facts.get("interview.interpreter_linked_to_employer") == "yes",
            "pathways": self.pathways(),
            "filing": self.filing(),
            "attorney_review": bool(self.gates()),
            "gates": self.gates(),
            "stop": self.stop(),
            "clocks": {name: (due, (due - self.on).days) for name, due in self.clocks().items()},
            "blocked": self.blocked(),
            "mismatches": self.mismatches(),
            "referrals": self.referrals(),
        }


def conclusions(screening):
    """The engine's screening in the same shape."""
    return {
        "rule_set": screening.rule_set,
        "unreliable": screening.unreliable,
        "pathways": {name: pathway.level for name, pathway in screening.pathways.items()},
        "filing": {name: pathway.filing for name, pathway in screening.pathways.items()},
        "attorney_review": screening.attorney_review,
        "gates": {gate.id for gate in screening.gates},
        "stop": set(screening.stop),
        "clocks": {clock.id: (clock.due, clock.days_left) for clock in screening.clocks},
        "blocked": set(screening.blocked),
        "mismatches": set(screening.mismatches),
        "referrals": set(screening.referrals),
    }


@settings(max_examples=300, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    full=st.sampled_from((0.3, 0.7, 0.95, 1.0)),
    on=st.sampled_from(DAYS_OF_SCREENING) | st.dates(date(2023, 1, 13), date(2100, 12, 31)),
)
def test_the_engine_concludes_what_the_prose_says(pack, invent, seed, full, on):
    """Whatever the answers, full or sparse, known or not, applying or not."""
    facts = invent(Random(seed), full=full)

    assert Worker(facts, on).conclusions() == conclusions(evaluate.screen(pack.program, facts, on))


@pytest.mark.parametrize("on", DAYS_OF_SCREENING)
def test_a_thousand_finished_interviews_come_out_as_the_prose_says(pack, invent, on):
    """The same over many, because chance alone finds the rare constellations."""
    random = Random(on.toordinal())
    for _ in range(1000):
        facts = invent(random, full=0.97, known=0.97)
        assert Worker(facts, on).conclusions() == conclusions(evaluate.screen(pack.program, facts, on)), facts
