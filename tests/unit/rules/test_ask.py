"""What to ask: order, folding and the small things that the exhaustive properties do not name."""

from __future__ import annotations

from datetime import date

from clinic_app.rules import ask, evaluate, facts
from clinic_app.rules.definition import PathwayDef, Rule

from .conftest import made

ON = date(2026, 11, 22)


def test_everything_that_can_matter_is_asked_of_an_empty_interview(pack):
    order = ask.order(pack.program, {}, ON)

    assert {"presence.in_us", "person.birth_date", "grant.termination_reply_days", "soi.issuer"} <= set(order)
    assert not {"person.language", "dispute.agency_kind", "work.employed_at_worksite", "grant.started"} & set(order)


def test_what_settles_something_alone_comes_first_and_each_group_in_interview_order(pack):
    order = ask.order(pack.program, {}, ON)
    places = list(pack.facts)
    first = order[: order.index("person.birth_country")]

    assert "soi.issuer" not in first
    assert {"presence.in_us", "grant.ever", "flags.smuggling"} <= set(first)
    assert sorted(first, key=places.index) == list(first)
    assert sorted(order[len(first) :], key=places.index) == list(order[len(first) :])


def test_a_fact_that_does_not_apply_is_not_asked(pack):
    order = ask.order(pack.program, {"soi.held": "no", "grant.ever": "no"}, ON)

    assert not [fact for fact in order if fact.startswith(("soi.", "grant."))]


def test_what_was_answered_unknown_is_not_asked_again_but_still_missing(pack):
    answers = {"person.nationalities": "unknown"}

    assert "person.nationalities" not in ask.order(pack.program, answers, ON)
    assert "person.nationalities" in evaluate.screen(pack.program, answers, ON).pathways["orantes"].missing


def test_a_finished_interview_asks_nothing(pack):
    answers = facts.assume_rest(
        pack.program,
        facts.check(
            pack.program,
            {
                "person.birth_date": "1990",
                "person.birth_country": "MX",
                "person.nationalities": ["MX"],
                "presence.in_us": "yes",
                "presence.last_arrival": "2010",
                "presence.continuous_since": "2010",
                "presence.manner": "uninspected",
                "status.current": "none",
                "dispute.agency_matter": "none",
            },
        ),
    )
    assert ask.order(pack.program, answers, ON) == ()


def test_answers_are_remembered_only_as_long_as_they_are_the_same(pack):
    before = ask.order(pack.program, {}, ON)
    ask.order(pack.program, {"presence.in_us": "no"}, ON)

    assert before == ask.order(pack.program, {}, ON)


def test_two_facts_that_only_matter_together_are_both_asked():
    built = made(pathways=(PathwayDef("w", (Rule("likely", 'b.kind == "x" and "m" in b.marks'),)),))

    assert {"b.kind", "b.marks"} == set(ask.order(built, {}, ON))
    assert ask.order(built, {"b.kind": "y"}, ON) == ()
    assert ask.order(built, {"b.kind": "x"}, ON) == ("b.marks",)


def test_a_condition_that_cancels_itself_out_asks_for_nothing():
    built = made(
        pathways=(PathwayDef("w", (Rule("likely", "surely(a.yes) and not a.yes"), Rule("possible", "otherwise"))),)
    )

    assert ask.order(built, {}, ON) == ()
