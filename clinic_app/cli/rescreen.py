"""`rescreen`: every case again under the pack in force."""

from __future__ import annotations

import argparse

from clinic_app.cli.common import add_day_argument, add_vault_arguments, day, open_session, print_json
from clinic_app.domain.progress import Progress
from clinic_app.services import rescreen

HELP = "every case again under the pack in force, and what changed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The vault and the day."""
    add_vault_arguments(parser)
    add_day_argument(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print how many cases were looked at and those whose conclusions changed."""
    with open_session(args) as session:
        result = rescreen.rescreen(session, on=day(session, args.as_of), progress=Progress())
    if args.json:
        print_json(result)
    else:
        print(f"{result.total} cases under {result.rule_set}, {len(result.changed)} changed")
    return 0
