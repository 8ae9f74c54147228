"""`seed`: invented people and cases, for practice and measurement."""

from __future__ import annotations

import argparse

from clinic_app.cli.common import add_vault_arguments, open_session, print_json
from clinic_app.domain.errors import InputError
from clinic_app.domain.progress import Progress
from clinic_app.services import seeding

HELP = "invented, realistic people and cases"
_MOST = 1_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many, and the seed that makes them the same every time."""
    add_vault_arguments(parser)
    parser.add_argument("--cases", type=int, required=True, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same S, the same people (default 1)")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """All of them in one transaction, or none."""
    if not 0 < args.cases <= _MOST:
        raise InputError("seed.count", value=args.cases, most=_MOST)
    with open_session(args) as session:
        made = seeding.seed(session, args.cases, args.seed, Progress())
    if args.json:
        print_json({"people": made.people, "cases": made.cases})
    else:
        print(f"{made.people} invented people, {made.cases} cases")
    return 0
