"""What a condition says is what it looks like it says; what it cannot say is refused with the nearest right name."""

from __future__ import annotations

import pytest

from clinic_app.domain.errors import InputError
from clinic_app.phrases import sentence
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("a.yes", {"a.yes": "yes"}, TRUE),
        ("a.yes", {"a.yes": "no"}, FALSE),
        ("a.yes", {"a.yes": "unknown"}, UNKNOWN),
        ("a.yes", {}, UNKNOWN),
        ('a.yes == "no"', {"a.yes": "no"}, TRUE),
        ("not a.yes", {"a.yes": "no"}, TRUE),
        ("not a.yes", {}, UNKNOWN),
        ('b.kind == "x"', {"b.kind": "x"}, TRUE),
        ('b.kind != "x"', {"b.kind": "x"}, FALSE),
        ('b.kind != "x"', {}, UNKNOWN),
        ('b.kind in ["x", "y"]', {"b.kind": "z"}, FALSE),
        ('b.kind not in ["x", "y"]', {"b.kind": "z"}, TRUE),
        ('"m" in b.marks', {"b.marks": ["m", "n"]}, TRUE),
        ('"m" in b.marks', {"b.marks": []}, FALSE),
        ('"m" not in b.marks', {"b.marks": "unknown"}, UNKNOWN),
        ("count(b.marks) >= 1", {"b.marks": []}, FALSE),
        ("count(b.marks) >= 2", {"b.marks": ["m", "o"]}, TRUE),
        ("count(b.marks) > 2", {"b.marks": ["m", "o"]}, FALSE),
        ("count(b.marks) == 0", {"b.marks": []}, TRUE),
        ("1 <= count(b.marks)", {"b.marks": ["m"]}, TRUE),
        ('count(b.marks, ["m", "n"]) >= 2', {"b.marks": ["m", "o"]}, FALSE),
        ("b.days >= 30", {"b.days": 30}, TRUE),
        ("b.days < 30", {"b.days": 30}, FALSE),
        ("b.days == 30", {"b.days": "unknown"}, UNKNOWN),
        ('b.home == "SV"', {"b.home": "SV"}, TRUE),
        ("b.home in held", {"b.home": "VE"}, TRUE),
        ("overlaps(b.passports, held)", {"b.passports": ["MX", "SY"]}, TRUE),
        ("overlaps(b.passports, held)", {"b.passports": []}, FALSE),
        ('"SV" in b.passports', {"b.passports": ["MX", "SV"]}, TRUE),
        ("answered(b.on)", {"b.on": "2020"}, TRUE),
        ("answered(b.on)", {"b.on": "unknown"}, FALSE),
        ("answered(b.on)", {}, FALSE),
        ("surely(a.yes)", {}, FALSE),
        ("undecided(a.yes)", {}, TRUE),
        ("undecided(a.yes)", {"a.yes": "no"}, FALSE),
        ("otherwise", {}, TRUE),
        ('a.yes and b.kind == "x"', {"a.yes": "no"}, FALSE),
        ('a.yes and b.kind == "x"', {"a.yes": "yes"}, UNKNOWN),
        ('a.yes or b.kind == "x"', {"a.yes": "yes"}, TRUE),
        ('a.yes or b.kind == "x"', {"a.yes": "no"}, UNKNOWN),
        ('any_gate("a")', {"a.yes": "no"}, FALSE),
        ('any_gate("a")', {"a.yes": "yes", "a.other": "no"}, TRUE),
        ("gates_open()", {"a.yes": "yes"}, TRUE),
        ("gates_open()", {"a.yes": "no"}, FALSE),
        ("gates_open()", {"a.yes": "yes", "a.other": "no"}, FALSE),
    ],
)
def test_what_a_condition_says(judge, text, facts, expected):
    assert expected is judge(text, facts)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a.yess", ("a.yess", "a.yes")),
        ("yes", ("yes", "a.yes")),
        ("zebra.stripes", ("zebra.stripes", "neither a fact")),
        ('b.kind == "w"', ("'w'", "b.kind")),
        ('b.kind == "xx"', ("xx", "b.kind")),
        ('"q" in b.marks', ("q", "b.marks")),
        ('b.home in ["SW"]', ("SW", "b.home")),
        ("b.kind", ("b.kind", "choice", "yesno")),
        ('b.kind < "x"', ("b.kind", "choice")),
        ('b.marks == "m"', ("b.marks", "set")),
        ("b.home in helt", ("helt", "held")),
        ("b.on < b.since", ("b.on < b.since", "today")),
        ("today < today", ("today < today",)),
        ("years_after(b.on, b.days) > today", ("clock",)),
        ("b.on < '2026'", ("2026",)),
        ("b.on < '2026-02-30'", ("2026-02-30",)),
        ("year_after(b.on, 1) > today", ("year_after",)),
        ("latest(a.yes) > today", ("a.yes", "yesno", "date")),
        ("anwsered(b.on)", ("anwsered", "answered")),
        ("answered(b.on, b.since)", ("answered", "1 argument")),
        ("answered(fact=b.on)", ("answered",)),
        ('any_gate("b")', ("b", "section")),
        ('overdue("nothing")', ("nothing", "clock")),
        ("1 < b.days < 3", ("1 < b.days < 3", "two comparisons")),
        ("b.days > years", ("years", ">=")),
        ("count(b.marks) >= 1.5", ("1.5",)),
        ("a.yes and", ("a.yes and", "quotation mark")),
        ("a.yes &", ("a.yes &",)),
        ("", ("not a condition",)),
        ("a.yes is None", ("a.yes is None",)),
        ("a.yes + 1", ("a.yes + 1",)),
        ("True", ("True",)),
        ("lambda: a.yes", ("lambda",)),
        ("[x for x in b.marks]", ("for x in",)),
        ("__import__('os')", ("__import__", "not a function")),
        ("().__class__", ("__class__",)),
        ("a.yes if b.days else a.yes", ("if",)),
        ("(y := a.yes)", ("y",)),
        ("f'{a.yes}' == 'x'", ("a.yes",)),
        ("a.yes\x00", ("a.yes",)),
        ("(" * 3000 + ")" * 3000, ("longer than",)),
        ("not " * 900 + "a.yes", ("nested too deeply",)),
    ],
)
def test_what_cannot_be_said_is_refused_with_the_nearest_right_name(small, text, words):
    with pytest.raises(InputError) as problem:
        small.condition(text, "gate.test")
    told = sentence(problem.value)

    assert [word for word in ("gate.test", *words) if word not in told] == []
    assert len(told) < 400
