"""What is still worth asking and what is missing, against trying every answer to every open fact."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.rules import ask, evaluate, program
from clinic_app.rules.definition import ClockDef, Definition, FactDef, PathwayDef, Rule, RuleSet

ON = date(2026, 11, 22)
OPEN = None
DAYS = (
    "1900-01-01", "2005-11-22", "2005-11-23", "2008-11-22", "2008-11-23", "2008-11", "2016-11-22", "2016-11-23",
    "2024-11-22", "2024-11-23", "2024", "2026-05-22", "2026-11-21", "2026-11-22", "2026-12-22", "2026-12-23",
    "2100-12-31", "2026", "2026-11",
)  # fmt: skip


def earliest(text):
    """The first day that a date can mean."""
    return date.fromisoformat(f"{text}-01-01"[:10])


# The days and numbers with which a clock of two facts is due yesterday, today, in 30 days or in 31.
SAID_NUMBERS = (0, 15)
NEAR = tuple((ON + timedelta(days=due - number)).isoformat() for number in SAID_NUMBERS for due in (-1, 0, 30, 31))
NUMBERS = tuple(
    sorted(
        number
        for number in {0, 3660}.union(*({(ON - earliest(day)).days + due for due in (-1, 0, 30, 31)} for day in DAYS))
        if 0 <= number <= 3660
    )
)


def answers(fact):
    """Answers enough to tell apart everything that the rules under test look at."""
    if fact.type == "yesno":
        return ("yes", "no")
    if fact.type == "choice":
        return fact.options
    if fact.type == "set":
        return ([], [fact.options[0]], [fact.options[1]], list(fact.options[:2]))
    if fact.type == "number":
        return NUMBERS
    if fact.type == "country":
        return ("SV", "VE", "MX")
    if fact.type == "countries":
        return ([], ["SV"], ["VE"], ["MX"])
    return (*DAYS, *NEAR) if fact.id in ("p.d", "grant.termination_notice_on") else DAYS


def said(fact, random):
    """An answer that was given already; to a number only one that the days above are made for."""
    return random.choice(SAID_NUMBERS if fact.type == "number" else answers(fact))


def concluded(screening):
    """Everything that an answer could change."""
    return {
        **{("level", name): pathway.level for name, pathway in screening.pathways.items()},
        ("gates",): frozenset(gate.id for gate in screening.gates),
        ("stop",): screening.stop,
        ("clocks",): tuple((clock.id, clock.due) for clock in screening.clocks),
        ("notes",): (screening.blocked, screening.mismatches, screening.referrals),
    }


class Tried:
    """Every conclusion under every answer to the open facts."""

    def __init__(self, built, facts, still_open):
        self.open = still_open
        choices = [(OPEN, *answers(built.facts[fact])) for fact in still_open]
        self.found = {}
        for tried in product(*[range(len(each)) for each in choices]):
            more = {fact: each[place] for fact, each, place in zip(still_open, choices, tried, strict=True) if place}
            self.found[tried] = concluded(evaluate.screen(built, facts | more, ON))

    def matters(self, fact, about=None):
        """Whether the fact changes a conclusion under some answers to the others."""
        place = self.open.index(fact)
        seen = {}
        for tried, found in self.found.items():
            others = tried[:place] + tried[place + 1 :]
            told = found if about is None else found[about]
            if seen.setdefault(others, told) != told:
                return True
        return False

    def alone(self, fact):
        """Whether the fact changes a level or the gates, all else as it is now."""
        place = self.open.index(fact)
        ends = [
            {key: told for key, told in found.items() if key[0] in ("level", "gates")}
            for tried, found in self.found.items()
            if not any(tried[:place] + tried[place + 1 :])
        ]
        return any(end != ends[0] for end in ends)


def check(built, facts, still_open):
    """`next` and `missing` are exactly what trying everything shows."""
    tried = Tried(built, facts, still_open)
    unasked = [fact for fact in built.facts if fact in still_open and fact not in facts]
    matter = [fact for fact in unasked if tried.matters(fact)]
    first = [fact for fact in matter if tried.alone(fact)]
    assert (*first, *(fact for fact in matter if fact not in first)) == ask.order(built, facts, ON)

    screening = evaluate.screen(built, facts, ON)
    for name, pathway in screening.pathways.items():
        missing = [fact for fact in built.facts if fact in still_open and tried.matters(fact, ("level", name))]
        assert (missing if pathway.level == "unclear" else []) == list(pathway.missing)


# ----------------------------------------------------------------- the pack, with few facts open
def most(fact):
    """How many answers will be tried."""
    return len(answers(fact)) + 1


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_packs_open_facts_are_weighed_exactly(pack, invent, seed):
    """Three or so open facts, near one another, in an otherwise finished interview."""
    random = Random(seed)
    facts = invent(random, full=1, known=1)
    facts["grant.termination_reply_days"] = random.choice(SAID_NUMBERS)
    facts["grant.termination_notice_on"] = random.choice(DAYS)
    if random.random() < 0.8:
        facts["interview.interpreter_linked_to_employer"] = "no"
    at_work = sorted(set().union(*(question.slots for question in ask.questions(pack.program.edition(ON)))))
    used = [list(facts)[slot] for slot in at_work]
    near = random.choice([question.slots for question in ask.questions(pack.program.edition(ON))])
    wanted = random.sample([list(facts)[slot] for slot in near], min(2, len(near))) + random.sample(used, 2)
    still_open, size = [], 1
    for fact in dict.fromkeys(wanted):
        if size * most(pack.facts[fact]) <= 4000:
            still_open.append(fact)
            size *= most(pack.facts[fact])
    for fact in still_open:
        if random.random() < 0.3:
            facts[fact] = "unknown"
        else:
            del facts[fact]
    for fact in facts:
        if facts[fact] == "unknown" and fact not in still_open:
            still_open.append(fact)

    check(pack.program, facts, still_open)


# ----------------------------------------------------------------- small programs made up at random
FACTS = (
    FactDef("p.a", "yesno", "one", gate=True),
    FactDef("p.b", "yesno", "one"),
    FactDef("p.c", "choice", "one", options=("x", "y", "z")),
    FactDef("p.d", "date", "two"),
    FactDef("p.e", "date", "two"),
    FactDef("p.s", "set", "two", options=("m", "n")),
    FactDef("p.n", "number", "two"),
    FactDef("p.g", "yesno", "two", when='p.a == "yes"', gate=True),
    FactDef("p.h", "choice", "two", options=("x", "y"), when="p.g or p.b"),
)
ATOMS = st.sampled_from(
    (
        "p.a", "p.b", 'p.b == "no"', 'p.c == "x"', 'p.c != "y"', 'p.c in ["x", "z"]', "count(p.s) >= 1",
        "count(p.s) >= 2", '"m" in p.s', '"n" not in p.s', "p.d < today", "years_after(p.d, 2) > today",
        "p.e <= days_after(today, 30)", "p.g", 'p.g == "no"', 'p.h == "x"', 'p.h != "x"', "answered(p.d)",
        "answered(p.h)", "undecided(p.g)", "undecided(p.d < today)", "gates_open()", "p.n >= 30", "p.n < 30",
        "years_after(latest(p.d, p.e), 2) > today", "years_after(first_answered(p.e, p.d), 10) <= today",
        'overdue("k")', "due_within(30)",
    )
)  # fmt: skip
CONDITIONS = st.recursive(
    ATOMS,
    lambda inner: (
        st.builds("not ({})".format, inner)
        | st.builds("surely({})".format, inner)
        | st.builds("({}) and ({})".format, inner, inner)
        | st.builds("({}) or ({})".format, inner, inner)
    ),
    max_leaves=6,
)


def built_of(levels, gate, note, running):
    return program.build(
        Definition(
            facts=FACTS,
            pathways=(PathwayDef("w", (Rule("likely", levels[0]), Rule("possible", levels[1]))),),
            rule_sets=(RuleSet("r", date(2023, 1, 13), {"w": "hold"}),),
            gates=(Rule("t", gate),),
            referrals=(Rule("u", note),),
            clocks=(ClockDef("k", "days_after(p.d, p.n)", running, overdue_presses=False),),
            unreliable="p.b" if len(levels[0]) % 3 == 0 else "",
        )
    )


@settings(max_examples=150, deadline=None)
@given(
    levels=st.tuples(CONDITIONS, CONDITIONS),
    gate=CONDITIONS,
    note=CONDITIONS,
    running=ATOMS.filter(lambda text: "due" not in text),
    seed=st.integers(0, 2**32),
)
def test_any_program_is_weighed_exactly(levels, gate, note, running, seed):
    """Programs nobody would write, over guarded facts, picked days and a clock of two facts."""
    random = Random(seed)
    built = built_of(levels, gate, note, running)
    facts = {
        fact.id: "unknown" if random.random() < 0.1 else said(fact, random) for fact in FACTS if random.random() < 0.6
    }
    still_open, size = [], 1
    for fact in random.sample(FACTS, len(FACTS)):
        if fact.id in facts and facts[fact.id] != "unknown":
            continue
        if size * most(fact) <= 3000:
            still_open.append(fact.id)
            size *= most(fact)
        else:
            facts[fact.id] = said(fact, random)

    check(built, facts, still_open)
