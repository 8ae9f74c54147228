"""Screening one finished interview with its full explanation, beside zen-engine with trace and json-logic.

Every case is screened once and was never seen before; 500 others warm all three up. What the two peers
are given and spared is said in `peers_of_rules`. Their levels, gates and notes must be ours, or the
bench stops. Also: what asking costs, from an empty interview to a finished one.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from random import Random
from statistics import median
from typing import Any

import json_logic
import zen

from clinic_app import packs
from clinic_app.rules import ask, evaluate, told
from tests.bench.peers_of_rules import JsonLogic, Zen, inputs, name

ON = date(2026, 11, 22)
CASES, WARM = 2_000, 500
TIMES_FASTER = 10  # than zen-engine with trace: the goal
Facts = Mapping[str, Any]


def invented(draw: Random, facts: Any) -> dict[str, Any]:
    """A finished interview: mostly no, some yes, a few unknown, every date at some precision."""
    return {fact.id: _answer(draw, fact) if draw.random() < 0.95 else "unknown" for fact in facts}


def _answer(draw: Random, fact: Any) -> Any:
    match fact.type:
        case "yesno":
            return draw.choices(("no", "yes"), (4, 1))[0]
        case "choice":
            return draw.choice(fact.options)
        case "set":
            return sorted(draw.sample(fact.options, draw.choice((0, 0, 1, 2))))
        case "country":
            return draw.choice(("MX", "SV", "GT", "VE", "HN"))
        case "countries":
            return [draw.choice(("MX", "SV", "GT", "VE", "HN"))]
        case "number":
            return draw.randint(5, 60)
        case _:
            day = f"{draw.randint(1960, 2027)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
            return day[: draw.choice((4, 7, 10))]


def spent(work: Callable[[Any], object], cases: Sequence[Any]) -> float:
    """The median microseconds of one case."""
    return median(_timed(work, case) for case in cases) * 1e6


def side_by_side(*runs: tuple[Callable[[Any], object], Sequence[Any]]) -> list[float]:
    """The median microseconds of each, taken in turns of a hundred, so that a busy moment strikes all alike."""
    taken: list[list[float]] = [[] for _ in runs]
    for start in range(0, max(len(cases) for _, cases in runs), 100):
        for (work, cases), times in zip(runs, taken, strict=True):
            times += [_timed(work, case) for case in cases[start : start + 100]]
    return [median(times) * 1e6 for times in taken]


def _timed(work: Callable[[Any], object], case: object) -> float:
    started = time.perf_counter()
    work(case)
    return time.perf_counter() - started


def main() -> int:
    """Measure, compare, print; 1 when the goal is missed."""
    program = packs.bundled().program
    edition = program.edition(ON)
    draw = Random(7)
    cases = [invented(draw, program.facts.values()) for _ in range(CASES + WARM)]
    given = [inputs(edition, case) for case in cases[: 2 * WARM]]
    zen_decision = zen.ZenEngine().create_decision(Zen(edition).graph())
    logic = JsonLogic(edition).rules()

    def with_zen(facts: Facts) -> Any:
        return zen_decision.evaluate(facts, {"trace": True})

    def with_logic(facts: Facts) -> dict[str, Any]:
        return {key: json_logic.jsonLogic(rule, facts) for key, rule in logic.items()}

    _agree(cases[:WARM], given, program, with_zen, with_logic)
    ours, theirs, logical = side_by_side(
        (lambda facts: evaluate.screen(program, facts, ON), cases[WARM:]),
        (with_zen, given[WARM:]),
        (with_logic, given[WARM : WARM + 100]),
    )
    print(f"one finished interview, fully explained   {ours:8.0f} µs")
    print(f"zen-engine with trace, the same rules     {theirs:8.0f} µs   {theirs / ours:6.1f} times as long")
    print(f"json-logic, the same rules                {logical:8.0f} µs   {logical / ours:6.1f} times as long")
    _asking(program, cases)
    met = theirs >= TIMES_FASTER * ours and logical >= ours
    print(
        f"goal: {TIMES_FASTER} times faster than zen-engine, never slower than json-logic: {'met' if met else 'MISSED'}"
    )
    return 0 if met else 1


def _asking(program: Any, cases: Sequence[Facts]) -> None:
    """An interview from its first question to its last, and one that is finished."""
    order = list(program.facts)
    steps = [{fact: cases[0][fact] for fact in order[:done]} for done in range(len(order))]
    first = time.perf_counter()
    ask.order(program, {}, ON)
    print(f"what to ask, nothing answered, first time {(time.perf_counter() - first) * 1e6:8.0f} µs")
    print(
        f"what to ask, answer by answer             {spent(lambda facts: ask.order(program, facts, ON), steps):8.0f} µs"
    )
    finished = spent(lambda facts: ask.order(program, facts, ON), cases[WARM:])
    print(f"what to ask, finished interview           {finished:8.0f} µs")


def _agree(
    cases: Sequence[Facts],
    given: Sequence[Facts],
    program: Any,
    with_zen: Callable[[Facts], Any],
    with_logic: Callable[[Facts], dict[str, Any]],
) -> None:
    """Stop unless all three come to the same; this also warms them up."""
    for place, (case, answers) in enumerate(zip(cases, given, strict=False)):
        ours = told.plain(evaluate.screen(program, case, ON), (), ("", ""), signed=False)
        _same(ours, with_zen(answers)["result"], program)
        if place < 50:
            _same(ours, with_logic(answers), program)


def _same(ours: dict[str, Any], theirs: Mapping[str, Any], program: Any) -> None:
    levels = {pathway: theirs[name("pathway", pathway)] for pathway in program.pathways}
    assert levels == {pathway: found["level"] for pathway, found in ours["pathways"].items()}, levels
    expected = {"gate": {gate["id"] for gate in ours["gates"]}}
    expected |= {area: set(ours[key]) for area, key in _AREAS.items()}
    for area, found in expected.items():
        prefix = f"{area}_"
        fires = {key.removeprefix(prefix) for key, truth in theirs.items() if key.startswith(prefix) and truth == 2}
        assert {name(each) for each in found} == fires, (area, found, fires)


_AREAS = {"stop": "stop", "blocked": "blocked", "mismatch": "mismatches", "referral": "referrals"}

if __name__ == "__main__":
    sys.exit(main())
