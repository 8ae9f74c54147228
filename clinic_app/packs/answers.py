"""A facts file: answers as TOML, refused with line and column when it is none, and never guessed at."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from clinic_app.domain.errors import InputError
from clinic_app.rules import facts, spelling
from clinic_app.rules.definition import FactDef, Value
from clinic_app.rules.program import Program

LARGEST = 256 * 1024
DEEPEST_KEY = 16  # a fact's id has two parts; the reader's time grows with the square of a key's parts
ASSUMPTIONS = ("none", "unanswered")
_AT = re.compile(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)")
_TOO_LONG = re.compile(r"[0-9_]{4300,}")  # more digits than Python reads; it does not say where
_PIECES = re.compile(r"\"(?:[^\"\\]|\\.)*\"?|'[^']*'?|#.*|\.|[^\"'#.]+")


def read(program: Program, file: Path) -> dict[str, Value]:
    """The checked answers of a facts file, with what it lets us assume; raises `InputError`."""
    name = shown_name(file)
    table = _parsed(_text(file), name, program)
    for key in table:
        if key not in ("facts", "assume_rest"):
            raise InputError("answers.unknown_key", file=name, key=spelling.escaped(key))
    assumption = table.get("assume_rest", "unanswered")
    if not isinstance(assumption, str) or assumption not in ASSUMPTIONS:
        raise InputError("answers.assume_rest", file=name, value=facts.shown(assumption))
    if not isinstance(table.get("facts"), dict):
        raise InputError("answers.no_facts", file=name)
    checked = facts.check(program, flat(table["facts"], program))
    return facts.assume_rest(program, checked) if assumption == "none" else checked


def shown_name(file: Path) -> str:
    """A file's bare name on one line; a name may hold bytes that are no text."""
    return spelling.escaped(os.fsencode(file.name).decode("utf-8", "replace"))


def flat(table: Mapping[str, Any], program: Program) -> dict[str, object]:
    """`{"soi": {"held": …}}` and `{"soi.held": …}` alike as `soi.held`; a fact given twice is refused."""
    found: dict[str, object] = {}
    for fact, value in _leaves(table, "", program):
        if fact in found:
            raise InputError("answers.given_twice", fact=spelling.escaped(fact))
        found[fact] = value
    return found


def _leaves(table: Mapping[str, Any], above: str, program: Program) -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        name = f"{above}.{key}" if above else key
        is_group = isinstance(value, dict) and name not in program.facts
        if is_group and value and name.count(".") < DEEPEST_KEY:
            yield from _leaves(value, name, program)
        elif not (is_group and any(fact.startswith(f"{name}.") for fact in program.facts)):
            yield name, value  # an empty [facts.presence] says nothing; anything else is looked at


# ----------------------------------------------------------------- from bytes to a table
def _text(file: Path) -> str:
    try:
        if file.is_dir():
            raise InputError("answers.is_folder", file=shown_name(file))
        status = file.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size > LARGEST:
            raise InputError("answers.too_large", file=shown_name(file), most=LARGEST // 1024)
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as problem:
        raise InputError("answers.unreadable", file=shown_name(file)) from problem
    if len(data) > LARGEST:
        raise InputError("answers.too_large", file=shown_name(file), most=LARGEST // 1024)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8")
        raise InputError("answers.not_utf8", file=shown_name(file), line=_place(before)) from problem


def _place(before: str) -> str:
    """Line and column of what follows this text."""
    return f"{before.count(chr(10)) + 1}, column {len(before) - before.rfind(chr(10))}"


def _parsed(text: str, file: str, program: Program) -> dict[str, Any]:
    if text.startswith("\ufeff"):
        raise InputError("answers.byte_order_mark", file=file)
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > DEEPEST_KEY and sum(piece == "." for piece in _PIECES.findall(line)) > DEEPEST_KEY:
            raise InputError("answers.too_deep", file=file, line=number)
    try:
        return tomllib.loads(text)
    except RecursionError as problem:
        raise _nested(text, file, program) from problem
    except ValueError as problem:
        raise _not_toml(text, file, str(problem), program) from problem


def _nested(text: str, file: str, program: Program) -> InputError:
    """The fact whose value is nested, if the line with most brackets gives one."""
    deepest = max(text.split("\n"), key=lambda line: line.count("[") + line.count("{"))
    fact = _fact_on(deepest, program)
    if fact is None:
        return InputError("answers.nested", file=file)
    value = spelling.escaped(deepest.partition("=")[2].strip())
    return InputError("facts.not_accepted", fact=fact.id, value=value, accepted=facts.accepted(fact))


def _fact_on(line: str, program: Program) -> FactDef | None:
    return program.facts.get(line.partition("=")[0].strip().replace('"', "").replace("'", ""))


def _not_toml(text: str, file: str, said: str, program: Program) -> InputError:
    """Line, column, what the reader said, what the fact on that line accepts, and the line itself."""
    at = _AT.search(said)
    lines = text.split("\n")
    line, column = len(lines), len(lines[-1]) + 1
    if at is not None and at[1]:
        line, column = int(at[1]), int(at[2])
    elif long := _TOO_LONG.search(text):
        before = text[: long.start()].split("\n")
        line, column, said = len(before), len(before[-1]) + 1, "a number of thousands of digits"
    problem, fact = spelling.escaped(_AT.sub("", said)), _fact_on(lines[line - 1], program)
    if fact is not None:
        problem += f"; accepted: {facts.accepted(fact)}"
    return InputError(
        "answers.not_toml",
        file=file, line=line, column=column, problem=problem, text=spelling.escaped(lines[line - 1].strip()),
    )  # fmt: skip
