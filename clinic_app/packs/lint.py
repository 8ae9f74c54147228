"""What is allowed in a pack and yet odd: names nobody uses, options nobody can reach, words that repeat."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clinic_app.packs import check
from clinic_app.packs.pack import Pack
from clinic_app.rules import lint

WORDS_OF_A_FACT = "label"
_PLACES = re.compile(r"\{\w+\}")
_PROMISES = ("you qualify", "you are eligible", "usted califica", "usted es elegible")


def remarks(pack: Pack) -> Iterator[str]:
    """One line for each thing that a careful reader would ask about."""
    yield from lint.remarks(pack.program)
    yield from _sources(pack)
    yield from _texts(pack)
    yield from _cases(pack)


def _sources(pack: Pack) -> Iterator[str]:
    for where, cited in check.citations(pack):
        if not cited:
            yield f"{where}: cites no source"


def _texts(pack: Pack) -> Iterator[str]:
    for key in pack.texts:
        text = pack.texts.get(key)
        if bool(text.en.strip()) != bool(text.es.strip()):
            yield f"text.*.toml: {'.'.join(key)} is empty in one language only"
        if not set(_PLACES.findall(text.en)) <= set(_PLACES.findall(text.es)):  # Spanish may need more, for gender
            yield f"text.*.toml: {'.'.join(key)} lacks a {{place}} of the English in the Spanish"
        for promise in _PROMISES:
            if promise in f"{text.en}\n{text.es}".lower():
                yield f"text.*.toml: {'.'.join(key)} says “{promise}”, which only an attorney may say"
    for fact in pack.facts:
        if not pack.texts.get(("fact", fact, WORDS_OF_A_FACT)).en:
            yield f"text.en.toml: the fact {fact} has no label"


def _cases(pack: Pack) -> Iterator[str]:
    """A level or a gate that no case expects has never been shown to be right."""
    levels = {(path, level) for case in pack.cases.values() for path, level in case.expect.pathways.items()}
    gates = {gate for case in pack.cases.values() for gate in case.expect.gates or ()}
    for pathway, rules in pack.program.pathways.items():
        for rule in rules:
            if (pathway, rule.id) not in levels:
                yield f"cases.toml: no case expects {pathway} to be {rule.id}"
    for gate in pack.program.gates:
        if gate.id not in gates:
            yield f"cases.toml: no case expects the gate {gate.id}"
