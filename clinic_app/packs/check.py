"""Whether the parts of a pack fit together: facts, texts, sources, documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from clinic_app.domain.errors import InputError
from clinic_app.packs import schema
from clinic_app.packs.pack import Pack
from clinic_app.packs.texts import Key
from clinic_app.rules import spelling
from clinic_app.rules.screening import UNCLEAR

QUESTION = ("label", "question", "help", "why")


def whole(pack: Pack, register: Iterable[schema.Register]) -> None:
    """Everything that concerns more than one file; raises `InputError`."""
    _texts(pack)
    _sources(pack, {entry.id for entry in register})
    _documents(pack)
    _rule_sets(pack)
    _values(pack)


def every_fact_once(asked: list[str], told: Mapping[str, schema.Fact]) -> None:
    """The interview asks every fact of facts.toml exactly once."""
    for fact in asked:
        if fact not in told:
            _unknown("interview.toml", fact, told)
        if asked.count(fact) > 1:
            raise InputError("pack.asked_twice", file="interview.toml", fact=fact)
    for fact in told:
        if fact not in asked:
            raise InputError("pack.never_asked", file="interview.toml", fact=fact)


def known_facts(file: str, named: Iterable[str], told: Mapping[str, schema.Fact]) -> None:
    """Every fact that a file names exists."""
    for fact in named:
        if fact not in told:
            _unknown(file, fact, told)


def once(file: str, names: Iterable[str]) -> None:
    """No id is used twice for the same kind of thing."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise InputError("pack.duplicate_id", where=file, name=name)
        seen.add(name)


def same_keys(catalogues: Mapping[str, Mapping[Key, str]]) -> None:
    """Both languages say the same things."""
    for language, other in (("en", "es"), ("es", "en")):
        for key in catalogues[language]:
            if key not in catalogues[other]:
                raise InputError("pack.text_missing", file=f"text.{other}.toml", key=".".join(key))


def _unknown(where: str, name: str, known: Iterable[str]) -> None:
    raise InputError("pack.unknown_id", where=where, name=name, nearest=spelling.hint(name, known))


# ----------------------------------------------------------------- texts
def _texts(pack: Pack) -> None:
    for key in needed_texts(pack):
        if key not in pack.texts:
            raise InputError("pack.text_missing", file="text.en.toml", key=".".join(key))


def needed_texts(pack: Pack) -> Iterator[Key]:
    """Every key that the app will ask for."""
    for fact in pack.facts.values():
        yield from (("fact", fact.id, part) for part in QUESTION)
        if fact.type in ("choice", "set"):
            yield from (("option", fact.id, option) for option in fact.options)
    for section in pack.interview:
        yield ("section", section.id)
    yield from (("answer", word) for word in ("yes", "no", "unknown", "declined", "not_asked"))
    yield from _texts_of_conclusions(pack)
    yield from (("rule_set", rule_set, "title") for rule_set in pack.rule_sets)
    yield from (("source", source, "title") for source in pack.sources)
    for item in pack.checklists:
        yield from (("item", item.id, part) for part in ("title", "hint"))
    for advisal in pack.advisals:
        yield from (("advisal", advisal.id, part) for part in ("title", "text"))


def _texts_of_conclusions(pack: Pack) -> Iterator[Key]:
    program = pack.program
    for pathway, levels in program.pathways.items():
        yield from (("pathway", pathway, part) for part in ("title", "subtitle", "meaning"))
        for level in (*(level.id for level in levels), UNCLEAR):
            yield ("level", level)
            yield from (("rule", f"{pathway}.{level}", part) for part in ("words", "plain"))
    for rule_set in pack.rule_sets.values():
        yield from (("filing", filing) for filing in rule_set.filing.values())
    yield from (("gate", gate.id, part) for gate in program.gates for part in ("title", "why"))
    yield from (("stop", stop.id, part) for stop in program.stops for part in ("title", "say"))
    for clock in program.clocks:
        yield from (("clock", clock.definition.id, part) for part in ("title", "note"))
    yield from (("blocked", block.id, "title") for block in program.blocks)
    yield from (("mismatch", mismatch.id, "title") for mismatch in program.mismatches)
    yield from (("referral", note.id, part) for note in program.referrals for part in ("title", "note"))
    yield ("reason", "unreliable", "title")


# ----------------------------------------------------------------- sources
def _sources(pack: Pack, register: set[str]) -> None:
    for where, cited in citations(pack):
        for name in cited:
            if name not in pack.sources:
                _unknown(where, name, pack.sources)
    for source in pack.sources.values():
        for name in source.register:
            if name not in register:
                _unknown(f"sources.toml ({source.id})", name, register)


def citations(pack: Pack) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Where sources are cited, and which."""
    program = pack.program
    for pathway, levels in program.pathways.items():
        yield from ((f"screening.toml (pathway.{pathway}.{level.id})", level.sources) for level in levels)
    areas = {
        "gate": program.gates, "stop": program.stops, "blocked": program.blocks,
        "mismatch": program.mismatches, "referral": program.referrals,
    }  # fmt: skip
    for area, rules in areas.items():
        yield from ((f"screening.toml ({area}.{rule.id})", rule.sources) for rule in rules)
    for clock in program.clocks:
        yield f"screening.toml (clock.{clock.definition.id})", clock.definition.sources
    for value in (*pack.values.rule_set, *pack.values.value, *pack.values.list):
        yield f"values.toml ({value.id})", value.sources
    yield from ((f"checklists.toml ({item.id})", item.sources) for item in pack.checklists)
    yield from ((f"advisals.toml ({advisal.id})", advisal.sources) for advisal in pack.advisals)


# ----------------------------------------------------------------- documents and values
def _documents(pack: Pack) -> None:
    clocks = [clock.definition.id for clock in pack.program.clocks]
    for item in pack.checklists:
        where = f"checklists.toml ({item.id})"
        if item.clock and item.clock not in clocks:
            _unknown(where, item.clock, clocks)
        for pathway, levels in item.pathways.items():
            if pathway not in pack.program.pathways:
                _unknown(where, pathway, pack.program.pathways)
            offered = [*(level.id for level in pack.program.pathways[pathway]), UNCLEAR]
            for level in levels:
                if level not in offered:
                    _unknown(where, level, offered)


def _rule_sets(pack: Pack) -> None:
    """One is in force on every day: each ends on the day before the next begins, and the last is open."""
    ordered = sorted(pack.rule_sets.values(), key=lambda each: each.effective_from)
    ends = [each.effective_from - timedelta(days=1) for each in ordered[1:]]
    for rule_set, end in zip(ordered, (*ends, None), strict=True):
        if rule_set.effective_to != end:
            raise InputError("pack.rule_set_gap", where=f"values.toml ({rule_set.id})", day=end or "the open end")
        for pathway in rule_set.filing:
            if pathway not in pack.program.pathways:
                _unknown(f"values.toml ({rule_set.id})", pathway, pack.program.pathways)


def _values(pack: Pack) -> None:
    program = pack.program
    for name in program.names.numbers:
        spans = [value for value in program.definition.values if value.id == name]
        for on in {program.first_day, *(value.effective_from for value in program.definition.values)}:
            if sum(value.in_force(on) for value in spans) != 1:
                raise InputError("pack.value_not_in_force", where=f"values.toml ({name})", day=on)
    for fact in program.definition.never_assumed:
        if fact not in program.facts:
            _unknown("screening.toml (never_assumed)", fact, program.facts)
