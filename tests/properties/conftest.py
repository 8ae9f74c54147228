"""Invented interviews for properties of the rules."""

from __future__ import annotations

from random import Random

import pytest

DAYS = (
    "1900", "1950-01-01", "2004", "2004-02-29", "2005-11", "2005-11-22", "2005-11-23", "2006-03", "2007", "2008-11-22",
    "2008-11-23", "2009-06", "2014", "2015-06", "2016-02-29", "2016-11-21", "2016-11-22", "2016-11-23", "2016-11",
    "2021-01", "2023", "2024", "2024-02-29", "2024-11", "2024-11-21", "2024-11-22", "2024-11-23", "2025-11-22",
    "2025-12", "2025-12-22", "2025-12-23", "2026", "2026-01-13", "2026-05-22", "2026-05-23", "2026-05-31", "2026-06-01",
    "2026-06", "2026-08-31", "2026-10", "2026-11", "2026-11-10", "2026-11-21", "2026-11-22", "2026-11-23", "2026-12-22",
    "2026-12-23", "2027", "2027-05", "2027-05-20", "2027-05-21", "2027-05-22", "2028-09-09", "2030", "2100",
    "2100-12-31",
)  # fmt: skip
COUNTRIES = ("SV", "VE", "AF", "SY", "MX", "GT", "HN")


@pytest.fixture(scope="session")
def invent(pack):
    """`invent(random, full=0.7, known=0.9)`: answers to about that share of facts, about so many of them known."""
    facts = tuple(pack.facts.values())

    def answer(fact, random):
        if fact.type == "yesno":
            return random.choice(("yes", "no"))
        if fact.type == "choice":
            return random.choice(fact.options)
        if fact.type == "set":
            return sorted(random.sample(fact.options, random.choice((0, 0, 1, 2, 3))))
        if fact.type == "date":
            return random.choice(DAYS)
        if fact.type == "country":
            return random.choice(COUNTRIES)
        if fact.type == "countries":
            return sorted(random.sample(COUNTRIES, random.choice((0, 1, 1, 2))))
        return random.choice((0, 10, 12, 15, 30, 42, 60, 3660))

    def make(random: Random, *, full: float = 0.7, known: float = 0.9):
        return {
            fact.id: answer(fact, random) if random.random() < known else "unknown"
            for fact in facts
            if random.random() < full
        }

    return make
