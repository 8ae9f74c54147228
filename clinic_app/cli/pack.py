"""`pack`: look at a content pack, run its own cases, find what is odd about it."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from clinic_app import packs
from clinic_app.packs import Pack, cases, lint

HELP = "lint, test or show a content pack"
_DONE, _NOT_SO = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and with which pack."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="lint|test|show")
    for name, words in (
        ("lint", "load it, with every check, and list what is allowed but odd"),
        ("test", "run its own cases one by one"),
        ("show", "what it is and what is in it"),
    ):
        action = actions.add_parser(name, help=words, description=words, allow_abbrev=False)
        action.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="default: the pack of this app")
        action.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Do it; exit code 1 when the pack is not in order."""
    pack = packs.in_force() if args.folder is None else packs.load(args.folder)
    return {"lint": _lint, "test": _test, "show": _show}[args.action](pack, args.json)


def _lint(pack: Pack, as_json: bool) -> int:  # noqa: FBT001 (all three actions look alike)
    remarks = tuple(lint.remarks(pack))
    if as_json:
        _print_json({"pack": pack.id, "version": pack.version, "remarks": remarks})
    else:
        for remark in remarks:
            print(remark)
        print(f"{pack.id} {pack.version}: {len(remarks)} remarks")
    return _NOT_SO if remarks else _DONE


def _test(pack: Pack, as_json: bool) -> int:  # noqa: FBT001
    found = {case.id: list(cases.differences(pack, case)) for case in pack.cases.values()}
    failing = {case: differences for case, differences in found.items() if differences}
    if as_json:
        _print_json({"pack": pack.id, "version": pack.version, "cases": len(found), "failing": sorted(failing)})
    else:
        for case in pack.cases.values():
            print(f"{'differs' if case.id in failing else 'as expected'}  {case.id}  {case.title}")
        print(f"{pack.id} {pack.version}: {len(found) - len(failing)} of {len(found)} cases as expected")
    return _NOT_SO if failing else _DONE


def _show(pack: Pack, as_json: bool) -> int:  # noqa: FBT001
    told = {
        "id": pack.id,
        "version": pack.version,
        "title": pack.title,
        "reviewed_on": pack.reviewed_on.isoformat(),
        "expires": pack.expires.isoformat(),
        "hash": pack.hash,
        "facts": len(pack.facts),
        "pathways": list(pack.program.pathways),
        "rule_sets": {each.id: each.effective_from.isoformat() for each in pack.rule_sets.values()},
        "documents": len(pack.checklists),
        "advisals": len(pack.advisals),
        "sources": len(pack.sources),
        "texts": len(pack.texts),
        "cases": len(pack.cases),
    }
    if as_json:
        _print_json(told)
    else:
        for key, value in told.items():
            print(f"{key:12} {', '.join(value) if isinstance(value, list | dict) else value}")
    return _DONE


def _print_json(thing: object) -> None:
    print(msgspec.json.encode(thing).decode("utf-8"))
