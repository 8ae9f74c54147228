"""Rules that cannot do what they say are found."""

from __future__ import annotations

from datetime import date

import pytest

from clinic_app.rules import lint
from clinic_app.rules.definition import ClockDef, PathwayDef, Rule

from .conftest import made


def pathway(*conditions):
    names = ("likely", "possible", "not_indicated")
    rules = (Rule(name, text) for name, text in zip(names, conditions, strict=False))
    return {"pathways": (PathwayDef("w", tuple(rules)),)}


@pytest.mark.parametrize(
    ("parts", "remark"),
    [
        (pathway("a.yes", "a.yes", "otherwise"), "pathway.w.possible: on 2023-01-13 no answers lead to it"),
        (pathway('a.yes == "no" and a.other'), "pathway.w.likely: on 2023-01-13 no answers lead to it"),
        ({"gates": (Rule("g", 'b.kind == "x" and b.kind == "y"'),)}, "gate.g: on 2023-01-13 no answer changes it"),
        ({"defines": {"unused": "a.yes"}}, "unused: no condition mentions it"),
        ({"referrals": (Rule("r", "b.on < '2026-01-01' and b.on > '2026-01-01'"),)}, "referral.r: on"),
    ],
)
def test_it_says_what_is_odd(parts, remark):
    assert [told for told in lint.remarks(made(**parts)) if told.startswith(remark)]


def test_rules_that_work_give_no_cause_for_remarks():
    built = made(
        **pathway("a.yes and years_after(b.on, years) > today", "b.home in held", "otherwise"),
        clocks=(ClockDef("k", "days_after(b.on, b.days)"),),
        gates=(Rule("g", 'overdue("k")'),),
        defines={},
    )
    assert [told for told in lint.remarks(built) if date(2026, 1, 1).isoformat() in told] == []


def test_a_rule_over_a_list_may_wait_for_it():
    built = made(referrals=(Rule("r", "b.home in held"),))

    assert not [told for told in lint.remarks(built) if told.startswith("referral.r")]
