"""A pack's own cases: what it says screening must conclude, beside the rules that conclude it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clinic_app.domain.errors import InputError
from clinic_app.packs import answers, schema
from clinic_app.packs.check import once
from clinic_app.packs.files import Folder
from clinic_app.packs.pack import Pack, Situation
from clinic_app.rules import evaluate, facts
from clinic_app.rules.program import Program
from clinic_app.rules.screening import Screening


def read(files: Folder, built: Program) -> dict[str, Situation]:
    """Every case with its facts checked; raises `InputError` naming the case."""
    found = files.shaped("cases.toml", schema.CasesFile).case
    once("cases.toml", (case.id for case in found))
    return {case.id: _situation(case, built) for case in found}


def _situation(case: schema.Case, built: Program) -> Situation:
    try:
        checked = facts.check(built, answers.flat(case.facts, built))
    except InputError as problem:
        where = f"cases.toml ({case.id}): {problem.params.get('fact', '')}"
        raise InputError(problem.code, **{**problem.params, "fact": where}) from problem
    return Situation(case.id, case.title, case.as_of, case.assume_rest == "none", checked, case.expect)


def check(pack: Pack) -> None:
    """Run every case; raises `InputError` for the first that comes out otherwise."""
    for situation in pack.cases.values():
        for key, expected, found in differences(pack, situation):
            raise InputError("pack.case_fails", case=situation.id, key=key, expected=expected, found=found)


def differences(pack: Pack, situation: Situation) -> Iterator[tuple[str, object, object]]:
    """Key, what the case expects and what screening found, wherever the two differ."""
    screening = evaluate.screen(pack.program, situation.finished_facts(pack.program), situation.as_of)
    found = conclusions(screening)
    for key, expected in _expected(situation.expect):
        concluded = found[key]
        if isinstance(expected, Mapping) and isinstance(concluded, Mapping) and key in ("pathways", "filing"):
            for pathway, told in expected.items():
                if concluded.get(pathway) != told:
                    yield f"{key}.{pathway}", told, concluded.get(pathway)
        elif _unordered(expected) != _unordered(found[key]):
            yield key, expected, found[key]


def _expected(expect: schema.Expected) -> Iterator[tuple[str, object]]:
    for key in schema.Expected.__struct_fields__:
        value = getattr(expect, key)
        if value is not None:
            yield key, value


def _unordered(value: object) -> object:
    return sorted(value) if isinstance(value, list | tuple) else value


def conclusions(screening: Screening) -> Mapping[str, object]:
    """A screening under the keys that a case expects."""
    return {
        "rule_set": screening.rule_set,
        "unreliable": screening.unreliable,
        "pathways": {pathway.id: pathway.level for pathway in screening.pathways.values()},
        "filing": {pathway.id: pathway.filing for pathway in screening.pathways.values()},
        "attorney_review": screening.attorney_review,
        "gates": tuple(gate.id for gate in screening.gates),
        "stop": screening.stop,
        "clocks": {clock.id: clock.due for clock in screening.clocks},
        "blocked": screening.blocked,
        "mismatches": screening.mismatches,
        "referrals": screening.referrals,
    }
