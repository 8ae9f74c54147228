"""The bundled rules, written out for two other engines, from our own reading of them.

Both get the same help: a truth is 0, 1 or 2 (min is "all", max is "any"), a day is a number, and what
neither can say is worked out beforehand and given as input: the days a partial date can mean, the later
of two presence dates, the bounds that anniversaries come to, and the day each clock would fall due. So
they do less than we do. They decide every guard, level, gate, stop, clock, block, mismatch and referral;
they do not find the fewest facts that force a level, and know nothing of what is missing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from clinic_app.rules import nodes
from clinic_app.rules.edition import Edition
from clinic_app.rules.nodes import Node

NEVER, EVER = -1_000_000, 10_000_000


def name(*parts: str) -> str:
    """A name that every engine can read."""
    return "_".join(parts).replace(".", "_").replace(":", "_")


def conclusions(edition: Edition) -> dict[str, dict[str, Node]]:
    """Every condition, by area and name."""
    program = edition.program
    areas = {
        "gate": program.gates, "stop": program.stops, "blocked": program.blocks,
        "mismatch": program.mismatches, "referral": program.referrals,
    }  # fmt: skip
    found = {area: {rule.id: rule.node for rule in rules} for area, rules in areas.items()}
    found["level"] = {
        f"{pathway}.{level.id}": level.node for pathway, levels in program.pathways.items() for level in levels
    }
    return found


def inputs(edition: Edition, facts: Mapping[str, Any]) -> dict[str, Any]:
    """One worker's answers as both engines read them, with what was worked out beforehand."""
    given = edition.given(facts)
    told: dict[str, Any] = {}
    for fact, slot in edition.program.slots.items():
        value = given[slot]
        if isinstance(value, frozenset):
            told[name(fact)] = sorted(value)
        elif isinstance(value, tuple):
            told[name(fact, "first")], told[name(fact, "last")] = value
            told[name(fact)] = value[0]
        else:
            told[name(fact)] = value
    for area in conclusions(edition).values():
        for condition in area.values():
            _beforehand(edition, condition, given, told)
    always = edition.compiler.judge(nodes.Always())
    for clock in edition.program.clocks:
        told[name("due", clock.definition.id)] = edition.compiler.due(clock.day, always)([*given, *given])
    return told


def _beforehand(edition: Edition, node: Node, given: list[Any], told: dict[str, Any]) -> None:
    for part in nodes.parts_of(node):
        _beforehand(edition, part, given, told)
    if isinstance(node, nodes.Count):
        value = given[edition.program.slots[node.fact]]
        wanted = None if node.wanted is None else edition.values.members(node.wanted)
        told[_count(node)] = None if value is None else len(value if wanted is None else value & wanted)
    if isinstance(node, nodes.Compare) and len(node.day.facts) > 1:
        spans = [given[edition.program.slots[fact]] for fact in node.day.facts]
        spans = [span for span in spans if span is not None]
        ends = [max(column) for column in zip(*spans, strict=True)] if spans else [None, None]
        if spans and node.day.pick == "first":
            ends = list(spans[0])
        told[_picked(node, "first")], told[_picked(node, "last")] = ends


def _count(node: nodes.Count) -> str:
    return name("count", node.fact, "" if node.wanted is None else str(abs(hash(node.wanted))))


def _picked(node: nodes.Compare, end: str) -> str:
    return name(node.day.pick, *node.day.facts, end)


# ----------------------------------------------------------------- zen-engine: a decision graph
class Zen:
    """Conditions as expressions of the ZEN language, in a graph of one node for each area."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def graph(self) -> str:
        """The decision graph as JSON."""
        areas = conclusions(self._edition)
        steps = {"applies": self._applies(), "clocks": self._clocks(), "levels": self._levels(areas.pop("level"))}
        for area, rules in areas.items():
            steps[area] = {name(area, rule): self.expression(node) for rule, node in rules.items()}
        made = [{"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}}]
        made += [_step(step, expressions) for step, expressions in steps.items()]
        made += [{"id": "out", "type": "outputNode", "name": "out", "position": {"x": 0, "y": 0}}]
        edges = [
            {"id": f"{one['id']}-{two['id']}", "type": "edge", "sourceId": one["id"], "targetId": two["id"]}
            for one, two in pairwise(made)
        ]
        return json.dumps({"nodes": made, "edges": edges})

    def _applies(self) -> dict[str, str]:
        return {name("when", fact): self.expression(node) for fact, node in self._edition.program.guards.items()}

    def _clocks(self) -> dict[str, str]:
        found = {}
        for clock in self._edition.program.clocks:
            guards = [f"{name('when', fact)} == 2" for fact in clock.facts if fact in self._edition.program.guards]
            running = " and ".join([f"({self.expression(clock.when)}) == 2", *guards])
            found[name("clock", clock.definition.id)] = f"({running}) ? {name('due', clock.definition.id)} : null"
        return found

    def _levels(self, rules: Mapping[str, Node]) -> dict[str, str]:
        found = {name("level", rule): self.expression(node) for rule, node in rules.items()}
        doubt = "interview_interpreter_linked_to_employer == 'yes'"
        for pathway, levels in self._edition.program.pathways.items():
            told = "'unclear'"
            for level in reversed(levels):
                truth = f"$.{name('level', pathway, level.id)}"
                told = f"({truth} == 2 ? '{level.id}' : ({truth} == 1 ? 'unclear' : {told}))"
            found[name("pathway", pathway)] = f"{doubt} ? 'unclear' : {told}"
        return found

    def expression(self, node: Node) -> str:
        """0, 1 or 2 in the ZEN language."""
        match node:
            case nodes.All():
                return f"min([{', '.join(map(self.expression, node.parts))}])"
            case nodes.Any():
                return f"max([{', '.join(map(self.expression, node.parts))}])"
            case nodes.Not():
                return f"(2 - {self.expression(node.part)})"
            case nodes.Surely():
                return f"({self.expression(node.part)} == 2 ? 2 : 0)"
            case nodes.Undecided():
                return f"({self.expression(node.part)} == 1 ? 2 : 0)"
            case nodes.Always():
                return "2"
            case nodes.Due():
                clock = name("clock", node.clock)
                low, high = self._edition.compiler.due_days(node)
                return f"(({clock} != null and {max(low, NEVER)} <= {clock} and {clock} <= {high}) ? 2 : 0)"
            case _:
                return self._leaf(node)

    def _leaf(self, node: Node) -> str:
        fact = nodes.own_facts(node)[0]
        guarded = fact in self._edition.program.guards and len(nodes.own_facts(node)) == 1
        value, when = name(fact), name("when", fact) if guarded else "2"
        match node:
            case nodes.Open():
                return f"(({value} == null and {when} != 0) ? 2 : 0)"
            case nodes.Answered():
                return f"(({value} != null and {when} != 0) ? 2 : 0)"
            case nodes.Is():
                options = ", ".join(f"'{option}'" for option in sorted(self._edition.values.members(node.wanted)))
                truth = f"({value} == null ? 1 : ({value} in [{options}] ? 2 : 0))"
            case nodes.Count():
                low, high = self._edition.compiler.limits(node.low, node.high)
                count = _count(node) if node.wanted is not None else f"len({value})"
                truth = f"({value} == null ? 1 : (({low} <= {count} and {count} <= {high}) ? 2 : 0))"
            case _:
                assert isinstance(node, nodes.Compare)
                low, high = self._edition.compiler.days(node)
                picked = len(node.day.facts) > 1
                first = _picked(node, "first") if picked else name(fact, "first")
                last = _picked(node, "last") if picked else name(fact, "last")
                inside, outside = f"{low} <= {first} and {last} <= {high}", f"{last} < {low} or {high} < {first}"
                truth = f"({first} == null ? 1 : (({inside}) ? 2 : (({outside}) ? 0 : 1)))"
        return f"({when} == 2 ? {truth} : {when})" if guarded else truth


def _step(step: str, expressions: Mapping[str, str]) -> dict[str, Any]:
    content = {
        "expressions": [{"id": key, "key": key, "value": value} for key, value in expressions.items()],
        "passThrough": True,
        "inputField": None,
        "outputPath": None,
        "executionMode": "single",
    }
    return {"id": step, "type": "expressionNode", "name": step, "position": {"x": 0, "y": 0}, "content": content}


# ----------------------------------------------------------------- json-logic: nested operations
class JsonLogic:
    """Conditions as operations of JSON logic; it keeps no results, so guards stand inside."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def rules(self) -> dict[str, Any]:
        """Every conclusion by name, as one rule each."""
        areas = conclusions(self._edition)
        levels = areas.pop("level")
        found = {name(area, rule): self.rule(node) for area, rules in areas.items() for rule, node in rules.items()}
        doubt = {"==": [{"var": "interview_interpreter_linked_to_employer"}, "yes"]}
        for pathway, ladder in self._edition.program.pathways.items():
            told: Any = "unclear"
            for level in reversed(ladder):
                truth = self.rule(levels[f"{pathway}.{level.id}"])
                told = {"if": [{"==": [truth, 2]}, level.id, {"==": [truth, 1]}, "unclear", told]}
            found[name("pathway", pathway)] = {"if": [doubt, "unclear", told]}
        return found

    def rule(self, node: Node) -> Any:
        """0, 1 or 2 in JSON logic."""
        match node:
            case nodes.All():
                return {"min": [self.rule(part) for part in node.parts]}
            case nodes.Any():
                return {"max": [self.rule(part) for part in node.parts]}
            case nodes.Not():
                return {"-": [2, self.rule(node.part)]}
            case nodes.Surely():
                return {"if": [{"==": [self.rule(node.part), 2]}, 2, 0]}
            case nodes.Undecided():
                return {"if": [{"==": [self.rule(node.part), 1]}, 2, 0]}
            case nodes.Always():
                return 2
            case nodes.Due():
                return self._due(node)
            case _:
                return self._leaf(node)

    def _due(self, node: nodes.Due) -> Any:
        clock = next(clock for clock in self._edition.program.clocks if clock.definition.id == node.clock)
        guards = [self._edition.program.guards[fact] for fact in clock.facts if fact in self._edition.program.guards]
        due = {"var": name("due", node.clock)}
        low, high = self._edition.compiler.due_days(node)
        running = [{"==": [self.rule(each), 2]} for each in (clock.when, *guards)]
        listed = [{"!==": [due, None]}, *running, {"<=": [max(low, NEVER), due]}, {"<=": [due, min(high, EVER)]}]
        return {"if": [{"and": listed}, 2, 0]}

    def _leaf(self, node: Node) -> Any:
        fact = nodes.own_facts(node)[0]
        guard = self._edition.program.guards.get(fact) if len(nodes.own_facts(node)) == 1 else None
        value, when = {"var": name(fact)}, 2 if guard is None else self.rule(guard)
        match node:
            case nodes.Open():
                return {"if": [{"and": [{"===": [value, None]}, {"!=": [when, 0]}]}, 2, 0]}
            case nodes.Answered():
                return {"if": [{"and": [{"!==": [value, None]}, {"!=": [when, 0]}]}, 2, 0]}
            case nodes.Is():
                inside = {"in": [value, sorted(self._edition.values.members(node.wanted))]}
                truth = {"if": [{"===": [value, None]}, 1, inside, 2, 0]}
            case nodes.Count():
                low, high = self._edition.compiler.limits(node.low, node.high)
                truth = {"if": [{"===": [value, None]}, 1, {"<=": [low, {"var": _count(node)}, high]}, 2, 0]}
            case _:
                assert isinstance(node, nodes.Compare)
                low, high = self._edition.compiler.days(node)
                picked = len(node.day.facts) > 1
                first = {"var": _picked(node, "first") if picked else name(fact, "first")}
                last = {"var": _picked(node, "last") if picked else name(fact, "last")}
                inside = {"and": [{"<=": [low, first]}, {"<=": [last, high]}]}
                outside = {"or": [{"<": [last, low]}, {"<": [high, first]}]}
                truth = {"if": [{"===": [first, None]}, 1, inside, 2, outside, 0, 1]}
        return truth if guard is None else {"if": [{"==": [when, 2]}, truth, when]}
