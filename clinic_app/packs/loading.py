"""Reads a pack's folder into a `Pack`, or says where it does not hold together.

The pack's own cases run at every load. That costs less than reading the files, about twenty milliseconds
for all of them, so there is no stamp to remember that they once passed, and none that could go stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from clinic_app.domain.errors import InputError
from clinic_app.packs import cases, check, places, schema
from clinic_app.packs.files import Folder
from clinic_app.packs.pack import ChecklistItem, Pack
from clinic_app.packs.texts import Texts, flat
from clinic_app.rules import program
from clinic_app.rules.definition import ClockDef, DatedValue, Definition, FactDef, PathwayDef, Rule, RuleSet
from clinic_app.rules.nodes import Node
from clinic_app.rules.program import Program


def load(folder: Path) -> Pack:
    """The pack in that folder; raises `InputError` with file, line when known, what is wrong and what is near it."""
    files = Folder(folder)
    head = files.shaped("pack.toml", schema.PackFile)
    screening = files.shaped("screening.toml", schema.ScreeningFile)
    values = files.shaped("values.toml", schema.ValuesFile)
    interview = files.shaped("interview.toml", schema.InterviewFile)
    built = _built(files, screening, values, interview)
    sources = files.shaped("sources.toml", schema.SourcesFile)
    advisals = files.shaped("advisals.toml", schema.AdvisalsFile).advisal
    _every_id_once(screening, values, sources, advisals)
    pack = Pack(
        id=head.id,
        version=head.version,
        title=head.title,
        reviewed_on=head.reviewed_on,
        expires=head.expires,
        program=built,
        interview=interview.section,
        checklists=_checklists(files, built),
        advisals=advisals,
        sources={source.id: source for source in sources.source},
        rule_sets={rule_set.id: rule_set for rule_set in values.rule_set},
        values=values,
        cases=cases.read(files, built),
        texts=_texts(files),
        attorney_only=frozenset(pathway.id for pathway in screening.pathway if pathway.attorney_only),
        hash=files.fingerprint(),
    )
    check.whole(pack, sources.register)
    cases.check(pack)
    return pack


def _every_id_once(
    screening: schema.ScreeningFile,
    values: schema.ValuesFile,
    sources: schema.SourcesFile,
    advisals: Iterable[schema.Advisal],
) -> None:
    check.once("screening.toml (pathway)", (each.id for each in screening.pathway))
    for pathway in screening.pathway:
        check.once(f"screening.toml (pathway.{pathway.id})", (each.id for each in pathway.level))
    for area in ("gate", "stop", "clock", "blocked", "mismatch", "referral"):
        check.once(f"screening.toml ({area})", (each.id for each in getattr(screening, area)))
    check.once("values.toml (rule_set)", (each.id for each in values.rule_set))
    names = [*screening.define, *{each.id for each in values.value}, *{each.id for each in values.list}]
    check.once("screening.toml (define) and values.toml", names)
    check.once("sources.toml", (each.id for each in sources.source))
    check.once("sources.toml (register)", (each.id for each in sources.register))
    check.once("advisals.toml", (each.id for each in advisals))


# ----------------------------------------------------------------- the engine's part
def _built(
    files: Folder, screening: schema.ScreeningFile, values: schema.ValuesFile, interview: schema.InterviewFile
) -> Program:
    facts = _facts(files, interview)
    definition = Definition(
        facts=facts,
        pathways=tuple(PathwayDef(each.id, _rules(each.level)) for each in screening.pathway),
        rule_sets=tuple(RuleSet(each.id, each.effective_from, each.filing) for each in values.rule_set),
        defines=screening.define,
        values=(*map(_number, values.value), *map(_names, values.list)),
        gates=_rules(screening.gate),
        clocks=tuple(map(_clock, screening.clock)),
        stops=_rules(screening.stop),
        blocks=_rules(screening.blocked),
        mismatches=_rules(screening.mismatch),
        referrals=_rules(screening.referral),
        unreliable=screening.unreliable,
        never_assumed=screening.never_assumed,
    )
    try:
        return program.build(definition)
    except InputError as problem:
        raise _placed(files, problem) from problem


def _placed(files: Folder, problem: InputError) -> InputError:
    """The same error, with the file and the line in place of the name of the rule."""
    where = str(problem.params.get("where", ""))
    area = where.partition(".")[0]
    file = {"fact": "facts.toml", "item": "checklists.toml"}.get(area, "screening.toml")
    line = places.line_of_table(files.text(file), where)
    place = f"{file}:{line} ({where})" if line else f"{file} ({where})"
    return InputError(problem.code, **{**problem.params, "where": place})


def _facts(files: Folder, interview: schema.InterviewFile) -> tuple[FactDef, ...]:
    """The vocabulary in asking order."""
    told = files.shaped("facts.toml", schema.FactsFile).facts
    asked = [fact for section in interview.section for fact in section.facts]
    check.every_fact_once(asked, told)
    check.known_facts("interview.toml", interview.fact, told)
    return tuple(_fact(name, told[name], interview.fact.get(name, schema.Asked())) for name in asked)


def _fact(name: str, each: schema.Fact, asked: schema.Asked) -> FactDef:
    return FactDef(
        name,
        each.type,
        each.section,
        each.options,
        each.when,
        each.gate,
        each.sensitive,
        each.about,
        asked.audience,
    )


def _rules(rules: Iterable[schema.Cited]) -> tuple[Rule, ...]:
    return tuple(Rule(rule.id, rule.when, rule.sources) for rule in rules)


def _clock(clock: schema.Clock) -> ClockDef:
    return ClockDef(
        clock.id, clock.due, clock.when, clock.blocks, clock.overdue_presses, clock.overdue_note, clock.sources
    )


def _number(value: schema.Number) -> DatedValue:
    return DatedValue(value.id, value.effective_from, value.effective_to, number=value.number)


def _names(value: schema.Names) -> DatedValue:
    return DatedValue(value.id, value.effective_from, value.effective_to, members=frozenset(value.members))


# ----------------------------------------------------------------- documents and words
def _checklists(files: Folder, built: Program) -> tuple[ChecklistItem, ...]:
    items = files.shaped("checklists.toml", schema.ChecklistsFile).item
    check.once("checklists.toml", (item.id for item in items))
    return tuple(
        ChecklistItem(
            item.id,
            item.group,
            item.pathways,
            item.always,
            item.clock,
            item.keep_from_worker_list,
            item.sources,
            built,
            _condition(files, built, item),
        )
        for item in items
    )


def _condition(files: Folder, built: Program, item: schema.Item) -> Node | None:
    try:
        return built.condition(item.when, f"item.{item.id}") if item.when else None
    except InputError as problem:
        raise _placed(files, problem) from problem


def _texts(files: Folder) -> Texts:
    catalogues: Mapping[str, dict[tuple[str, ...], str]] = {
        language: flat(files.table(f"text.{language}.toml"), f"text.{language}.toml") for language in ("en", "es")
    }
    check.same_keys(catalogues)
    return Texts(catalogues["en"], catalogues["es"])
