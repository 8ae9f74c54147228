"""Anniversaries, partial dates and dated values."""

from __future__ import annotations

from datetime import date

import pytest

from clinic_app.rules.dated import FIRST_DAY, LAST_DAY, Unit, first_day, months_after, moved, span
from clinic_app.rules.truth import FALSE, TRUE, UNKNOWN


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 6, 1), 6, date(2026, 12, 1)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
    ],
)
def test_an_anniversary_is_the_same_day_or_the_months_last(day, months, expected):
    assert expected == months_after(day, months)


def test_days_move_by_days():
    assert date(2027, 1, 1).toordinal() == moved(date(2026, 12, 31).toordinal(), Unit.DAYS, 1)


def test_a_partial_date_is_every_day_it_can_mean():
    assert (date(2024, 1, 1).toordinal(), date(2024, 12, 31).toordinal()) == span("2024")
    assert (date(2024, 2, 1).toordinal(), date(2024, 2, 29).toordinal()) == span("2024-02")


def test_the_first_day_that_reaches_is_found():
    assert first_day(lambda day: day >= 700_000) == 700_000
    assert first_day(lambda _day: True) == FIRST_DAY
    assert first_day(lambda _day: False) == LAST_DAY + 1


@pytest.mark.parametrize(
    ("answer", "text", "expected"),
    [
        ("2024-05", 'b.on < "2024-06-01"', TRUE),
        ("2024", 'b.on < "2024-06-01"', UNKNOWN),
        ("2024", 'b.on >= "2024-01-01"', TRUE),
        ("2024", 'b.on > "2024-01-01"', UNKNOWN),
        ("2024", 'b.on > "2024-12-31"', FALSE),
        ("2024-06-01", 'b.on == "2024-06-01"', TRUE),
        ("2024-06", 'b.on == "2024-06-01"', UNKNOWN),
        ("2024-07", 'b.on == "2024-06-01"', FALSE),
        ("2024-06-01", 'b.on != "2024-06-01"', FALSE),
        ("2024-06-01", '"2024-06-02" > b.on', TRUE),
        ("2026-11-22", "b.on < today", FALSE),
        ("2026-11-22", "b.on <= today", TRUE),
        ("2026-11", "b.on <= today", UNKNOWN),
        ("2027-05-21", "b.on <= days_after(today, 180)", TRUE),
        ("2027-05-22", "b.on <= days_after(today, 180)", FALSE),
        ("2024-11-22", "years_after(b.on, years) > today", FALSE),
        ("2024-11-23", "years_after(b.on, years) > today", TRUE),
        ("2024-02-29", "years_after(b.on, 1) == '2025-02-28'", TRUE),
        ("2024-02-28", "years_after(b.on, 1) == '2025-02-28'", TRUE),
        ("2024-03-01", "years_after(b.on, 1) == '2025-03-01'", TRUE),
        ("2024-02", "years_after(b.on, 1) <= '2025-02-28'", TRUE),
        ("unknown", "b.on < today", UNKNOWN),
        ("2100", "years_after(b.on, 1) > today", TRUE),
        ("1900", "b.on < today", TRUE),
    ],
)
def test_a_day_is_compared_as_every_day_it_can_mean(judge, answer, text, expected):
    assert expected is judge(text, {"b.on": answer})


@pytest.mark.parametrize(
    ("facts", "latest", "first"),
    [
        ({}, UNKNOWN, UNKNOWN),
        ({"b.on": "unknown", "b.since": "unknown"}, UNKNOWN, UNKNOWN),
        ({"b.on": "2020"}, TRUE, TRUE),
        ({"b.since": "2020", "b.on": "unknown"}, TRUE, TRUE),
        ({"b.on": "2026-12", "b.since": "2020"}, FALSE, TRUE),
        ({"b.on": "2020", "b.since": "2026-12"}, FALSE, FALSE),
        ({"b.on": "2020", "b.since": "2026"}, UNKNOWN, UNKNOWN),
        ({"b.on": "2026", "b.since": "2027"}, FALSE, FALSE),
    ],
)
def test_of_two_days_the_later_or_the_first_that_is_answered_counts(judge, facts, latest, first):
    assert latest is judge("picked < today", facts)
    assert first is judge("first < today", facts)


def test_dated_values_change_with_the_screening_date(judge):
    year_ago = {"b.on": "2024-06-01"}

    assert FALSE is judge("years_after(b.on, years) > today", year_ago, date(2025, 12, 31))
    assert TRUE is judge("years_after(b.on, years) > today", year_ago, date(2026, 1, 1))


@pytest.mark.parametrize(
    ("on", "venezuela", "syria"),
    [
        (date(2025, 12, 1), FALSE, FALSE),
        (date(2025, 12, 2), TRUE, FALSE),
        (date(2025, 12, 31), TRUE, FALSE),
        (date(2026, 1, 1), TRUE, TRUE),
    ],
)
def test_lists_in_force_together_are_one(judge, on, venezuela, syria):
    assert venezuela is judge("b.home in held", {"b.home": "VE"}, on)
    assert syria is judge("b.home in held", {"b.home": "SY"}, on)
