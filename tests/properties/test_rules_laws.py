"""Laws that hold whatever a worker answers."""

from __future__ import annotations

from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.rules import ask, evaluate
from clinic_app.rules.truth import UNKNOWN

ON = date(2026, 11, 22)
SEEDS = st.integers(0, 2**32)
INTERPRETER = "interview.interpreter_linked_to_employer"

# What the rules themselves take back when more is known: a gate that fires because something is not answered,
# a clock that stops when asylum was filed, and the presence start, which moves when a better date is given.
TAKEN_BACK_GATES = {"unanswered_gate", "clock_urgent"}
TAKEN_BACK_NOTES = {"cancellation"}


def learned(invent, seed):
    """Some answers, and the same with more."""
    random = Random(seed)
    more = invent(random, full=0.9)
    keep = random.random()
    return {fact: value for fact, value in more.items() if random.random() < keep}, more


@settings(max_examples=300, deadline=None)
@given(seed=SEEDS)
def test_learning_more_never_flips_a_decided_level(pack, invent, seed):
    """One more answer may settle a pathway; it may never overturn a settled one, unless nothing can be relied on."""
    fewer, more = learned(invent, seed)
    before, after = (evaluate.screen(pack.program, facts, ON) for facts in (fewer, more))

    if after.unreliable:
        assert {"unclear"} == {pathway.level for pathway in after.pathways.values()}
        return
    for name, pathway in before.pathways.items():
        assert pathway.level in ("unclear", after.pathways[name].level)


@settings(max_examples=300, deadline=None)
@given(seed=SEEDS)
def test_learning_more_never_takes_back_a_gate_or_a_note(pack, invent, seed):
    """What has been found stays found, but for what the rules say they take back."""
    fewer, more = learned(invent, seed)
    before, after = (evaluate.screen(pack.program, facts, ON) for facts in (fewer, more))

    assert {gate.id for gate in before.gates} - TAKEN_BACK_GATES <= {gate.id for gate in after.gates}
    assert set(before.referrals) - TAKEN_BACK_NOTES <= set(after.referrals)
    assert set(before.stop) <= set(after.stop)
    assert set(before.mismatches) <= set(after.mismatches)
    assert set(before.blocked) <= set(after.blocked)
    assert {clock.id for clock in before.clocks} - {"asylum_one_year"} <= {clock.id for clock in after.clocks}


@settings(max_examples=100, deadline=None)
@given(seed=SEEDS)
def test_the_order_of_answers_never_matters(pack, invent, seed):
    facts = invent(Random(seed), full=0.6)
    shuffled = dict(Random(seed + 1).sample(sorted(facts.items()), len(facts)))

    assert evaluate.screen(pack.program, facts, ON) == evaluate.screen(pack.program, shuffled, ON)
    assert ask.order(pack.program, facts, ON) == ask.order(pack.program, shuffled, ON)


@settings(max_examples=200, deadline=None)
@given(seed=SEEDS, full=st.sampled_from((0.6, 0.9, 1.0)))
def test_reasons_are_enough_and_none_is_too_many(pack, invent, seed, full):
    """The reasons alone force the level; without any one of them it would be open."""
    facts = invent(Random(seed), full=full) | {INTERPRETER: "no"}
    for name, pathway in evaluate.screen(pack.program, facts, ON).pathways.items():
        if pathway.level == "unclear" and not pathway.reasons:
            continue
        reasons = {fact: facts[fact] for fact in pathway.reasons}
        assert decided(pack, reasons, name) == decided(pack, facts, name)
        for fact in pathway.reasons:
            fewer = {each: value for each, value in reasons.items() if each != fact}
            assert decided(pack, fewer, name) == ("unclear", False)


def decided(pack, facts, name):
    """A pathway's level, and whether the answers force it."""
    pathway = evaluate.screen(pack.program, facts, ON).pathways[name]
    return pathway.level, bool(pathway.reasons)


@settings(max_examples=100, deadline=None)
@given(seed=SEEDS, fact=st.sampled_from(("enforcement.reinstated_order", "soi.issuer", "status.visa_class")))
def test_an_answer_to_what_does_not_apply_changes_nothing(pack, invent, seed, fact):
    """It is kept and ignored."""
    facts = invent(Random(seed))
    facts |= {
        "enforcement.prior_removal": "no", "enforcement.final_order": "no", "soi.held": "no",
        "presence.manner": "uninspected",
    }  # fmt: skip
    without = {each: value for each, value in facts.items() if each != fact}
    for answer in (*pack.facts[fact].options, "unknown") if pack.facts[fact].options else ("yes", "no", "unknown"):
        assert evaluate.screen(pack.program, without, ON) == evaluate.screen(pack.program, without | {fact: answer}, ON)


@settings(max_examples=100, deadline=None)
@given(seed=SEEDS)
def test_unanswered_and_unknown_conclude_the_same(pack, invent, seed):
    """Only what is still to be asked tells them apart."""
    random = Random(seed)
    facts = invent(random, full=0.7, known=1)
    unknown = facts | {fact: "unknown" for fact in pack.facts if fact not in facts and random.random() < 0.5}

    assert evaluate.screen(pack.program, facts, ON) == evaluate.screen(pack.program, unknown, ON)
    asked, still = ask.order(pack.program, facts, ON), ask.order(pack.program, unknown, ON)
    assert [fact for fact in asked if fact not in unknown] == list(still)


@settings(max_examples=100, deadline=None)
@given(seed=SEEDS)
def test_what_is_asked_next_is_unanswered_and_may_apply(pack, invent, seed):
    facts = invent(Random(seed), full=0.5)
    applies = ask.applies(pack.program, facts)
    for fact in ask.order(pack.program, facts, ON):
        assert fact not in facts
        assert applies[fact] >= UNKNOWN
