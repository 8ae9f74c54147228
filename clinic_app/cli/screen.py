"""`screen`: what follows from a facts file on a day, without a vault."""

from __future__ import annotations

import argparse
import os
from datetime import date
from pathlib import Path

import msgspec

from clinic_app import packs
from clinic_app.domain.errors import InputError
from clinic_app.packs import Pack, answers
from clinic_app.phrases import sentence
from clinic_app.rules import ask, evaluate, explain, facts, told
from clinic_app.rules.definition import Value

HELP = "what a facts file comes to: levels, gates, clocks, what is missing"
_DONE, _WRONG_INPUT = 0, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One file or a folder of them, and the screening date."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--facts", type=Path, metavar="FILE", help="a TOML file of answers")
    source.add_argument("--facts-dir", type=Path, metavar="DIR", help="every *.toml file of a folder, in name order")
    parser.add_argument("--as-of", required=True, metavar="DATE", help="the screening date, YYYY-MM-DD")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object")
    form.add_argument("--jsonl", action="store_true", help='one JSON object a line, with "file"')


def run(args: argparse.Namespace) -> int:
    """Screen one file, or every file of a folder; exit code 2 when any was malformed."""
    pack = packs.in_force()
    on = facts.day(pack.program, args.as_of)
    if args.facts_dir is not None:
        return _run_folder(pack, args.facts_dir, on, as_words=not (args.jsonl or args.json))
    given = answers.read(pack.program, args.facts)
    if args.json or args.jsonl:
        extra = {"file": _name(args.facts)} if args.jsonl else {}
        _print_json(extra | _screened(pack, given, on))
    else:
        _print_words(pack, given, on)
    return _DONE


def _run_folder(pack: Pack, folder: Path, on: date, *, as_words: bool) -> int:
    code = _DONE
    for file in _files(folder):
        try:
            given = _read(pack, file)
        except InputError as problem:
            code = _WRONG_INPUT
            _print_json({"file": _name(file), "error": " ".join(sentence(problem).split())})
            continue
        if as_words:
            print(file.name)
            _print_words(pack, given, on)
        else:
            _print_json({"file": _name(file)} | _screened(pack, given, on))
    return code


def _read(pack: Pack, file: Path) -> dict[str, Value]:
    """The answers of one file of a folder; a pipe is refused, for nobody may ever write to it."""
    try:
        is_pipe = file.is_fifo()
    except OSError:
        is_pipe = False
    if is_pipe:
        raise InputError("answers.unreadable", file=answers.shown_name(file))
    return answers.read(pack.program, file)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    except OSError as problem:
        raise InputError("answers.no_folder", folder=facts.shown(folder.name)) from problem


def _screened(pack: Pack, given: dict[str, Value], on: date) -> dict[str, object]:
    screening = evaluate.screen(pack.program, given, on)
    still = ask.order(pack.program, given, on)
    return told.plain(screening, still, (pack.id, pack.version), signed=False)


def _name(file: Path) -> str:
    """The bare name; a name may hold bytes that are no text."""
    return os.fsencode(file.name).decode("utf-8", "replace")


def _print_json(thing: object) -> None:
    print(msgspec.json.encode(thing).decode("utf-8"))


def _print_words(pack: Pack, given: dict[str, Value], on: date) -> None:
    for line in explain.sentences(evaluate.screen(pack.program, given, on), lambda key: pack.texts.get(key).en):
        print(line)
    still = ask.order(pack.program, given, on)
    if still:
        print("Still worth asking: " + "; ".join(pack.texts.get(("fact", fact, "label")).en for fact in still))
