"""A fact that does not apply makes every positive condition false; one that may not apply makes it unknown."""

from __future__ import annotations

import pytest

from clinic_app.domain.errors import InputError
from clinic_app.phrases import sentence
from clinic_app.rules import ask
from clinic_app.rules.definition import FactDef
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN

from .conftest import FACTS, made


@pytest.mark.parametrize("answer", [{}, {"a.other": "yes"}, {"a.other": "no"}, {"a.other": "unknown"}])
def test_what_does_not_apply_is_neither_yes_nor_no(judge, answer):
    facts = {"a.yes": "no", **answer}

    assert FALSE is judge("a.other", facts)
    assert FALSE is judge('a.other == "no"', facts)
    assert TRUE is judge("not a.other", facts)
    assert FALSE is judge("answered(a.other)", facts)


@pytest.mark.parametrize("when", [{}, {"a.yes": "unknown"}])
@pytest.mark.parametrize("answer", ["yes", "no"])
def test_while_it_is_not_known_whether_it_applies_nothing_is_known(judge, when, answer):
    facts = {"a.other": answer, **when}

    assert UNKNOWN is judge("a.other", facts)
    assert UNKNOWN is judge('a.other == "no"', facts)
    assert UNKNOWN is judge("not a.other", facts)


def test_what_applies_reads_as_answered(judge):
    assert TRUE is judge("a.other", {"a.yes": "yes", "a.other": "yes"})
    assert UNKNOWN is judge("a.other", {"a.yes": "yes"})


def test_a_when_that_rests_on_another_when_follows_it(judge):
    assert FALSE is judge('a.further == "x"', {"a.yes": "no", "a.other": "yes", "a.further": "x"})
    assert UNKNOWN is judge('a.further == "x"', {"a.other": "yes", "a.further": "x"})
    assert TRUE is judge('a.further == "x"', {"a.yes": "yes", "a.other": "yes", "a.further": "x"})


def test_every_facts_when_is_told(small):
    found = ask.applies(small, {"a.yes": "yes"})

    assert tuple(found[fact] for fact in ("a.yes", "a.other", "a.further", "b.kind")) == (TRUE, TRUE, UNKNOWN, TRUE)
    assert FALSE is ask.applies(small, {"a.yes": "no"})["a.further"]


def test_facts_that_wait_for_each_other_are_refused():
    circle = (FactDef("p.a", "yesno", "p", when="p.b"), FactDef("p.b", "yesno", "p", when="p.a"))
    with pytest.raises(InputError) as problem:
        made(facts=(*FACTS, *circle))

    assert "p.a, p.b" in sentence(problem.value)


def test_a_when_does_not_depend_on_the_day():
    with pytest.raises(InputError) as problem:
        made(facts=(*FACTS, FactDef("p.a", "yesno", "p", when="b.on < today")))

    assert "fact.p.a" in sentence(problem.value)
