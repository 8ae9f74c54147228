"""The sentences of the rules, one test each, on the pack that comes with the app."""

from __future__ import annotations

from datetime import date

import pytest

from clinic_app.domain.errors import InputError
from clinic_app.rules import evaluate, facts

ON = date(2026, 11, 22)
LETTER = {
    "soi.held": "yes", "soi.issuer": "labor_agency", "soi.matches_employer": "yes", "soi.matches_site": "yes",
    "soi.matches_period": "yes", "soi.matches_job": "yes",
}  # fmt: skip
HERE = {"presence.in_us": "yes", "presence.manner": "uninspected", "status.current": "none", "grant.ever": "no"}
FINISHED = {**HERE, "person.birth_date": "1990", "person.nationalities": ["MX"], "presence.last_arrival": "2015"}


@pytest.fixture
def screen(pack):
    """`screen(finished=True, on=ON, **facts)` with dots as double underscores."""

    def run(answers, *, finished=True, on=ON):
        checked = facts.check(pack.program, answers)
        return evaluate.screen(pack.program, facts.assume_rest(pack.program, checked) if finished else checked, on)

    return run


def gates(screening):
    return {gate.id for gate in screening.gates}


def gate(screening, name):
    return next(gate for gate in screening.gates if gate.id == name)


# ----------------------------------------------------------------- pathways
def test_a_letter_that_fits_makes_it_likely_and_says_which_answers_do(screen):
    found = screen({**LETTER, **HERE}, finished=False).pathways["dale_initial"]

    assert (found.level, found.filing, found.rule) == ("likely", "hold", "dale_initial.likely")
    assert set(LETTER) | set(HERE) == set(found.reasons)
    assert found.sources


@pytest.mark.parametrize("fact", [*LETTER, *HERE])
def test_each_part_of_it_is_needed(screen, fact):
    answers = {each: value for each, value in {**LETTER, **HERE}.items() if each != fact}

    assert screen(answers, finished=False).pathways["dale_initial"].level == "unclear"


@pytest.mark.parametrize(
    "outside",
    [
        {"status.current": "us_citizen"}, {"status.current": "lpr"}, {"status.current": "asylee_or_refugee"},
        {"status.current": "u_or_t"}, {"presence.manner": "inspected", "status.visa_class": "a3"},
        {"presence.manner": "inspected", "status.visa_class": "g5"}, {"presence.in_us": "no"}, {"grant.ever": "yes"},
    ],
)  # fmt: skip
def test_who_is_out_is_out_whatever_the_letter_says(screen, outside):
    assert screen({**LETTER, **HERE, **outside}).pathways["dale_initial"].level == "not_indicated"


def test_with_tps_a_perfect_letter_is_only_possible(screen):
    assert screen({**LETTER, **HERE, "status.current": "tps"}).pathways["dale_initial"].level == "possible"


def test_one_sufficient_answer_settles_it_early(screen):
    found = screen({"presence.in_us": "no"}, finished=False).pathways

    assert (found["dale_initial"].level, found["dale_initial"].reasons) == ("not_indicated", ("presence.in_us",))
    assert (found["dale_subsequent"].level, found["dale_subsequent"].reasons) == ("not_indicated", ("presence.in_us",))


def test_silence_about_the_agencys_interest_is_no_interest_and_no_refusal(screen):
    granted = {**HERE, "grant.ever": "yes"}

    assert screen(granted).pathways["dale_subsequent"].level == "unclear"
    assert screen(granted).pathways["dale_subsequent"].missing == ("dispute.continuing_interest",)
    for answer, level in (("yes", "likely"), ("no", "not_indicated"), ("unknown", "unclear")):
        found = screen({**granted, "dispute.continuing_interest": answer}).pathways["dale_subsequent"]
        assert level == found.level


@pytest.mark.parametrize(
    ("order", "guard", "level"),
    [
        ({}, "no", "applies_now"),
        ({"enforcement.final_order": "yes", "enforcement.reinstated_order": "no"}, "no", "unclear"),
        ({"enforcement.reinstated_order": "yes"}, "yes", "unclear"),
        ({"enforcement.reinstated_order": "yes"}, "no", "applies_now"),
        ({"enforcement.final_order": "unknown"}, "no", "unclear"),
    ],
)
def test_a_salvadoran_in_custody_with_an_order_is_unclear(screen, order, guard, level):
    answers = {**HERE, "person.nationalities": ["SV"], "enforcement.in_dhs_custody": "yes"}

    found = screen({**answers, "enforcement.prior_removal": guard, **order}).pathways["orantes"]
    assert (level, None) == (found.level, found.filing)


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        ({"person.nationalities": ["HN", "SV"]}, "prepare"),
        ({"person.nationalities": ["HN"], "person.birth_country": "SV"}, "not_indicated"),
        ({"person.nationalities": []}, "not_indicated"),
        ({"person.nationalities": ["SV"], "status.current": "us_citizen"}, "not_indicated"),
        ({"status.current": "us_citizen"}, "not_indicated"),
        ({"person.birth_country": "SV"}, "unclear"),
    ],
)
def test_nationality_decides_orantes_and_birth_never_does(screen, answers, level):
    status = {} if "person.nationalities" not in answers else {"status.current": "none"}

    assert level == screen({"presence.in_us": "yes", **status, **answers}).pathways["orantes"].level


def test_an_interpreter_of_the_employer_makes_every_level_unreliable(screen):
    found = screen({**LETTER, **FINISHED, "interview.interpreter_linked_to_employer": "yes"})

    assert found.unreliable
    assert len(found.pathways) == 5
    for pathway in found.pathways.values():
        assert (pathway.level, pathway.reasons, pathway.missing) == ("unclear", ("unreliable",), ())
    assert (found.pathways["dale_initial"].filing, found.pathways["orantes"].filing) == ("hold", None)
    assert found.stop == ("interpreter",)
    assert "safety" in gates(found)


@pytest.mark.parametrize(
    ("on", "rule_set", "filing"),
    [
        (date(2023, 1, 13), "dale-2023-01", "attorney_decision"),
        (date(2024, 6, 30), "dale-2023-01", "attorney_decision"),
        (date(2024, 7, 1), "dale-2024-07", "attorney_decision"),
        (date(2025, 1, 19), "dale-2024-07", "attorney_decision"),
        (date(2025, 1, 20), "dale-2025-01", "attorney_decision"),
        (date(2025, 1, 23), "dale-2025-01", "attorney_decision"),
        (date(2025, 1, 24), "dale-current", "hold"),
        (date(2100, 12, 31), "dale-current", "hold"),
    ],
)
def test_filing_follows_the_rule_set_of_the_day(screen, on, rule_set, filing):
    found = screen({}, on=on)

    assert rule_set == found.rule_set
    assert filing == found.pathways["dale_initial"].filing == found.pathways["dale_subsequent"].filing
    assert "attorney_decision" == found.pathways["u_visa"].filing == found.pathways["t_visa"].filing


@pytest.mark.parametrize("on", [date(2023, 1, 12), date(2101, 1, 1)])
def test_other_days_are_not_screened(screen, on):
    with pytest.raises(InputError):
        screen({}, on=on)


# ----------------------------------------------------------------- gates
def test_a_finished_and_quiet_interview_fires_no_gate(screen):
    found = screen(FINISHED)

    assert (set(), False) == (gates(found), found.attorney_review)


def test_an_open_gate_fact_is_never_read_as_no(screen, pack):
    for fact in (fact.id for fact in pack.facts.values() if fact.gate and not fact.when):
        found = screen({**FINISHED, fact: "unknown"})
        assert fact in gate(found, "unanswered_gate").facts


def test_a_gate_fact_that_does_not_apply_counts_as_answered(screen):
    for fact in ("enforcement.reentry_after_removal", "enforcement.reinstated_order"):
        assert "unanswered_gate" not in gates(screen({**FINISHED, fact: "unknown"}))
    removed = screen({**FINISHED, "enforcement.prior_removal": "yes", "enforcement.reinstated_order": "unknown"})
    assert gate(removed, "unanswered_gate").facts == ("enforcement.reinstated_order",)


@pytest.mark.parametrize(
    ("answers", "fires"),
    [
        ({"presence.last_arrival": "2015"}, False),
        ({"presence.continuous_since": "2015"}, False),
        ({}, True),
        ({"presence.last_arrival": "unknown", "presence.continuous_since": "unknown"}, True),
        ({"presence.last_arrival": "2024"}, True),
        ({"presence.last_arrival": "2025"}, False),
        ({"presence.in_us": "no"}, False),
        ({"presence.in_us": "unknown", "presence.last_arrival": "2015"}, True),
    ],
)
def test_it_must_be_known_whether_presence_is_short(screen, answers, fires):
    quiet = {fact: value for fact, value in FINISHED.items() if fact != "presence.last_arrival"}

    assert fires is ("unanswered_gate" in gates(screen({**quiet, **answers})))


@pytest.mark.parametrize(
    ("day", "short"),
    [("2024-11-22", False), ("2024-11-23", True), ("2027-01-01", True), ("2025", True), ("2024", False)],
)
def test_exactly_two_years_is_not_short_and_the_future_is(screen, day, short):
    assert short is ("short_presence" in gates(screen({**FINISHED, "presence.last_arrival": day})))


def test_the_later_presence_date_counts(screen):
    assert "short_presence" in gates(screen({**FINISHED, "presence.continuous_since": "2026"}))
    assert "short_presence" not in gates(screen({**FINISHED, "presence.continuous_since": "unknown"}))


@pytest.mark.parametrize(
    ("birth", "minor", "undecided"),
    [
        ("2008-11-22", False, False), ("2008-11-23", True, False), ("2008", False, True), ("2009", True, False),
        ("unknown", False, True), ("2008-11", False, True), ("2008-10", False, False), ("2030", True, False),
    ],
)  # fmt: skip
def test_on_the_eighteenth_birthday_nobody_is_a_minor(screen, birth, minor, undecided):
    found = screen({**FINISHED, "person.birth_date": birth})

    assert minor is ("minor" in gates(found)) is ("minor" in found.stop)
    assert undecided is ("unanswered_gate" in gates(found))
    if undecided:
        assert gate(found, "unanswered_gate").facts == ("person.birth_date",)


def test_born_on_a_leap_day_one_is_of_age_on_the_month_s_last_day(screen):
    born = {**FINISHED, "person.birth_date": "2008-02-29"}

    assert "minor" in gates(screen(born, on=date(2026, 2, 27)))
    assert "minor" not in gates(screen(born, on=date(2026, 2, 28)))


@pytest.mark.parametrize(
    ("answers", "fires"),
    [
        ({}, False),
        ({"grant.termination_notice_on": "2026"}, True),
        ({"grant.termination_notice_on": "unknown"}, False),
        ({"plans.travel_abroad": "yes"}, True),
        ({"grant.ead_expires": "2026-11-21"}, True),
        ({"grant.ead_expires": "2026-11-22"}, False),
        ({"grant.ead_expires": "2026-11"}, False),
        ({"grant.ends": "2027-05-21"}, True),
        ({"grant.ends": "2027-05-22"}, False),
        ({"grant.ends": "2020"}, True),
        ({"grant.ends": "2027-05"}, False),
        ({"grant.ends": "2027-04"}, True),
    ],
)
def test_an_existing_grant_that_moves_goes_to_the_attorney(screen, answers, fires):
    granted = {**FINISHED, "grant.ever": "yes", **answers}

    assert fires is ("existing_grant" in gates(screen(granted)))
    assert "existing_grant" not in gates(screen({**granted, "grant.ever": "no"}))


def test_gates_name_every_fact_that_makes_them_fire(screen):
    found = screen({**FINISHED, "flags.smuggling": "yes", "criminal.any_contact": "yes"})

    assert {"flags.smuggling", "criminal.any_contact"} == set(gate(found, "background").facts)


# ----------------------------------------------------------------- clocks
def clock(screening, name):
    return next((clock for clock in screening.clocks if clock.id == name), None)


CERTIFIED = {**FINISHED, "crime.supp_b_held": "yes"}


@pytest.mark.parametrize(
    ("signed", "due", "left", "expired", "urgent"),
    [
        ("2026-06-01", date(2026, 11, 30), 8, False, True),
        ("2026-05-23", date(2026, 11, 22), 0, False, True),
        ("2026-05-22", date(2026, 11, 21), -1, True, True),
        ("2026-06-23", date(2026, 12, 22), 30, False, True),
        ("2026-06-24", date(2026, 12, 23), 31, False, False),
        ("2026-08-31", date(2027, 2, 27), 97, False, False),
        ("2026-06", date(2026, 11, 30), 8, False, True),
        ("2026", date(2026, 6, 30), -145, True, True),
    ],
)
def test_a_certification_is_due_the_day_before_six_months(screen, signed, due, left, expired, urgent):
    found = screen({**CERTIFIED, "crime.supp_b_signed_on": signed})
    listed = clock(found, "supp_b_received")

    assert (due, left, ("u_visa",)) == (listed.due, listed.days_left, listed.blocks)
    assert expired is ("u_visa:supp_b_expired" in found.blocked)
    assert urgent is ("clock_urgent" in gates(found))


@pytest.mark.parametrize(("answer", "blocks"), [("no", True), ("yes", False), ("unknown", False)])
def test_only_a_copy_blocks(screen, answer, blocks):
    found = screen({**CERTIFIED, "crime.supp_b_original": answer})

    assert blocks is ("u_visa:supp_b_not_original" in found.blocked)
    assert screen({**FINISHED, "crime.supp_b_original": answer}).blocked == ()


def test_a_clock_whose_fact_does_not_apply_is_not_listed(screen):
    assert screen({**FINISHED, "crime.supp_b_signed_on": "2026-06-01"}).clocks == ()
    assert screen({"crime.supp_b_signed_on": "2026-06-01"}, finished=False).clocks == ()


@pytest.mark.parametrize(
    ("answers", "listed"),
    [
        ({}, True),
        ({"relief.fears_return": "no"}, False),
        ({"relief.fears_return": "unknown"}, False),
        ({"relief.asylum_filed_on": "2020"}, False),
        ({"relief.asylum_filed_on": "unknown"}, True),
        ({"status.current": "asylum_pending"}, False),
        ({"status.current": "asylee_or_refugee"}, False),
        ({"status.current": "unknown"}, True),
        ({"presence.last_arrival": "unknown"}, False),
    ],
)
def test_the_asylum_year_runs_until_asylum_is_filed(screen, answers, listed):
    found = screen({**FINISHED, "relief.fears_return": "yes", **answers})

    assert listed is (clock(found, "asylum_one_year") is not None)


@pytest.mark.parametrize(
    ("arrived", "urgent", "note"),
    [
        ("2025-11-22", True, False),
        ("2025-11-21", False, True),
        ("2025-12-22", True, False),
        ("2025-12-23", False, False),
    ],
)
def test_an_overdue_asylum_year_presses_no_more(screen, arrived, urgent, note):
    found = screen({**FINISHED, "relief.fears_return": "yes", "presence.last_arrival": arrived})

    assert urgent is ("clock_urgent" in gates(found))
    assert note is clock(found, "asylum_one_year").overdue_note


def test_a_notice_is_answered_within_its_days(screen):
    notice = {**FINISHED, "grant.ever": "yes", "grant.termination_notice_on": "2026-11-10"}

    assert None is clock(screen(notice), "termination_reply")
    found = screen({**notice, "grant.termination_reply_days": 15})
    assert (date(2026, 11, 25), 3) == clock(found, "termination_reply")[1:3]


# ----------------------------------------------------------------- mismatches and notes
def test_mismatches_are_told_one_by_one_and_unknown_is_none(screen):
    answers = {**FINISHED, **LETTER, "soi.matches_site": "no", "soi.matches_job": "unknown", "soi.issuer": "union"}

    assert {"site", "issuer"} == set(screen(answers).mismatches)
    assert {"site", "issuer", "name"} == set(screen({**answers, "work.paid_under_other_name": "yes"}).mismatches)
    assert screen({**answers, "soi.held": "no", "work.paid_under_other_name": "yes"}).mismatches == ()


@pytest.mark.parametrize(
    ("since", "arrived", "noted"),
    [
        ("2016-11-22", "2020", True), ("2016-11-23", "2010", False), ("unknown", "2010", True), ("2016", "2010", False),
        ("2015", "unknown", True),
    ],
)  # fmt: skip
def test_ten_years_are_counted_from_the_presence_start(screen, since, arrived, noted):
    answers = {"presence.continuous_since": since, "presence.last_arrival": arrived}
    family = {"relief.citizen_or_lpr_close_family": "yes"}

    assert noted is ("cancellation" in screen({**FINISHED, **answers, **family}).referrals)
    assert "cancellation" not in screen({**FINISHED, **answers}).referrals


@pytest.mark.parametrize(
    ("code", "on", "noted"),
    [
        ("VE", date(2025, 12, 1), False), ("VE", date(2025, 12, 2), True), ("CU", ON, True), ("HT", ON, True),
        ("SY", date(2025, 12, 31), False), ("SY", date(2026, 1, 1), True),
        *((code, ON, False) for code in ("MX", "GT", "HN", "SV", "EC", "PE", "NI", "PH")),
    ],
)  # fmt: skip
def test_decisions_are_held_for_the_countries_of_the_day(screen, code, on, noted):
    for fact, value in (("person.birth_country", code), ("person.nationalities", [code])):
        assert noted is ("decision_delay" in screen({**FINISHED, fact: value}, on=on).referrals)


def test_the_list_has_the_reported_length(pack):
    assert len(pack.program.values(date(2025, 12, 2)).lists["decision_hold"]) == 19
    assert len(pack.program.values(date(2026, 1, 1)).lists["decision_hold"]) == 39
