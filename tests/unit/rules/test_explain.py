"""A screening in words: every language that has a catalogue, and no key without words."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from clinic_app.rules import evaluate, explain

ON = date(2026, 11, 22)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_case_of_the_pack_can_be_told(pack, language):
    for case in pack.cases.values():
        screening = evaluate.screen(pack.program, case.finished_facts(pack.program), case.as_of)
        told = list(explain.sentences(screening, lambda key: pack.texts.get(key).in_(language)))
        assert all(line.strip() for line in told)
        assert not [line for line in told if "qualif" in line.lower() or "elegible" in line.lower()]


def test_it_names_levels_reasons_and_what_is_due(pack):
    answers = {
        "presence.in_us": "no", "crime.supp_b_held": "yes", "crime.supp_b_signed_on": "2026-06-01",
        "interview.conflict_found": "yes",
    }  # fmt: skip
    told = list(explain.sentences(evaluate.screen(pack.program, answers, ON), ".".join))

    assert "pathway.dale_initial.title: level.not_indicated (filing.hold)" in told
    assert "    fact.presence.in_us.label" in told
    assert "clock.supp_b_received.title: 2026-11-30 (+8)" in told
    assert "stop.conflict.title" in told


def test_unreliable_answers_are_told_as_such(pack):
    answers = {"interview.interpreter_linked_to_employer": "yes"}
    told = list(explain.sentences(evaluate.screen(pack.program, answers, ON), ".".join))

    assert "reason.unreliable.title" in told
    assert not [line for line in told if line.startswith("    ")]


def test_an_overdue_year_says_that_exceptions_exist(pack):
    answers = {"relief.fears_return": "yes", "presence.last_arrival": "2015"}
    told = list(explain.sentences(evaluate.screen(pack.program, answers, ON), ".".join))

    assert "clock.asylum_one_year.title: 2016-01-01 (-3978) clock.asylum_one_year.note" in told


def test_any_screening_can_be_told(pack):
    random = Random(3)
    for _ in range(50):
        answers = {fact.id: random.choice(("yes", "no")) for fact in pack.facts.values() if fact.type == "yesno"}
        screening = evaluate.screen(pack.program, answers, ON)
        assert all(explain.sentences(screening, lambda key: pack.texts.get(key).es))
