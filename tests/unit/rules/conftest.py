"""A small vocabulary to try one thing at a time."""

from __future__ import annotations

from datetime import date

import pytest

from clinic_app.rules import evaluate, program
from clinic_app.rules.definition import DatedValue, Definition, FactDef, PathwayDef, Rule, RuleSet
from clinic_app.rules.truth import Truth

ON = date(2026, 11, 22)
FACTS = (
    FactDef("a.yes", "yesno", "a", gate=True),
    FactDef("a.other", "yesno", "a", gate=True, when="a.yes"),
    FactDef("a.further", "choice", "a", options=("x", "y"), when='a.other == "yes"'),
    FactDef("b.kind", "choice", "b", options=("x", "y", "z")),
    FactDef("b.marks", "set", "b", options=("m", "n", "o")),
    FactDef("b.on", "date", "b"),
    FactDef("b.since", "date", "b"),
    FactDef("b.home", "country", "b"),
    FactDef("b.passports", "countries", "b"),
    FactDef("b.days", "number", "b"),
)
VALUES = (
    DatedValue("years", date(2023, 1, 13), date(2025, 12, 31), number=1),
    DatedValue("years", date(2026, 1, 1), number=2),
    DatedValue("held", date(2025, 12, 2), members=frozenset({"VE"})),
    DatedValue("held", date(2026, 1, 1), members=frozenset({"SY"})),
)
RULE_SETS = (
    RuleSet("old", date(2023, 1, 13), {"w": "attorney_decision"}),
    RuleSet("new", date(2025, 1, 24), {"w": "hold"}),
)


def made(**parts):
    """A program of these facts and whatever a test adds."""
    parts = {"pathways": (PathwayDef("w", (Rule("likely", "a.yes"),)),), "rule_sets": RULE_SETS, **parts}
    return program.build(Definition(facts=parts.pop("facts", FACTS), values=VALUES, **parts))


@pytest.fixture(scope="session")
def small():
    """A program with nothing in it but the facts, the dated values and two names."""
    return made(defines={"picked": "latest(b.on, b.since)", "first": "first_answered(b.since, b.on)"})


@pytest.fixture
def judge(small):
    """`judge(text, facts, on)`: the truth of a condition."""

    def truth(text, facts=None, on=ON) -> Truth:
        return evaluate.judge(small, small.condition(text, "test"), facts or {}, on)

    return truth
