"""`merge`: bring bundles in, each whole or not at all."""

from __future__ import annotations

import argparse
from pathlib import Path

from clinic_app.cli.common import add_vault_arguments, open_session, print_json, told_path
from clinic_app.cli.export import bundle_passphrase
from clinic_app.domain.errors import ClinicError
from clinic_app.phrases import sentence
from clinic_app.services import exchange
from clinic_app.services.session import Session

HELP = "bring bundles in, each in its own transaction; one refused does not stop the rest"
_COUNTS = ("new", "changed", "conflicts", "duplicates")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files, and whether to only look."""
    add_vault_arguments(parser)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    parser.add_argument("--bundle-passphrase-file", type=Path, metavar="FILE", help="for a bundle under a passphrase")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """One answer per file, in the order given; exit 1 when any was refused."""
    passphrase = bundle_passphrase(args)
    with open_session(args) as session:
        answers = [_brought(session, file, passphrase, rehearse=args.dry_run) for file in args.files]
    if args.json:
        print_json({"files": answers})
    else:
        for answer in answers:
            print(_line(answer))
    return 0 if all(answer["ok"] for answer in answers) else 1


def _brought(session: Session, file: Path, passphrase: str | None, *, rehearse: bool) -> dict[str, object]:
    try:
        result = exchange.merge(session, file, passphrase=passphrase, rehearse=rehearse)
    except ClinicError as problem:
        why = " ".join(sentence(problem).split())
        return {"file": told_path(file), "ok": False, "error": why, **dict.fromkeys(_COUNTS, 0)}
    counts = {name: getattr(result, name) for name in _COUNTS}
    return {"file": told_path(file), "ok": True, "error": None, **counts}


def _line(answer: dict[str, object]) -> str:
    said = answer["error"] or ", ".join(f"{answer[name]} {name}" for name in _COUNTS)
    return f"{answer['file']}: {said}"
