"""The engine gives up nothing it should keep: values it cannot read, days kept ready, long values shown short."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clinic_app.rules import ask, evaluate, facts, spelling
from clinic_app.rules.program import MOST_EDITIONS
from clinic_app.rules.truth import UNKNOWN

ON = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("a.yes", "maybe"), ("a.yes", ["yes"]), ("a.yes", 1), ("b.kind", "w"), ("b.marks", 5), ("b.on", "2026-99"),
        ("b.on", ["2026"]), ("b.days", "15"), ("b.home", "ZZ"), ("b.home", {}), ("z.gone", "yes"),
    ],
)  # fmt: skip
def test_an_answer_of_another_pack_is_as_good_as_none(small, judge, fact, value):
    answers = {fact: value, "b.since": "2020"}

    assert UNKNOWN is judge("a.yes", answers)
    assert UNKNOWN is judge('b.kind == "x"', answers)
    assert evaluate.screen(small, {"b.since": "2020"}, ON) == evaluate.screen(small, answers, ON)
    assert ask.applies(small, answers)


def test_many_days_can_be_screened_one_after_another(small):
    for number in range(MOST_EDITIONS + 5):
        assert ON + timedelta(days=number) == evaluate.screen(small, {}, ON + timedelta(days=number)).on
    assert evaluate.screen(small, {}, ON).on == ON


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "true"), (False, "false"), (12, "12"), ("a\nb", '"a\\nb"'), (["x", ["y"]], "[x, […]]"),
        ({"a": 1}, "{a}"),        ("\u202e", '"\\u202e"'), (1.5, "1.5"),
    ],
)  # fmt: skip
def test_a_refused_value_is_shown_on_one_line(value, shown):
    assert shown == facts.shown(value)


def test_a_long_value_is_cut():
    for value in ("x" * 10_000, ["x" * 50] * 1000, 10**5000, "\x00" * 500):
        assert len(facts.shown(value).strip('"…')) <= 80


def test_the_nearest_name_is_the_one_that_was_meant():
    known = ["soi.held", "soi.issuer", "presence.in_us"]

    assert spelling.nearest("soi.hold", known) == "soi.held"
    assert spelling.nearest("in_us", known) == "presence.in_us"
    assert spelling.nearest("zebra", known) == ""
