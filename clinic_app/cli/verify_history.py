"""`verify-history`: walk every device's hash chain."""

from __future__ import annotations

import argparse

from clinic_app.cli.common import add_vault_arguments, open_session, print_json
from clinic_app.domain.progress import Progress
from clinic_app.services import history

HELP = "walk every device's hash chain: nothing altered, dropped or reordered"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only the vault."""
    add_vault_arguments(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Exit 1 when the history is not what the devices signed."""
    with open_session(args) as session:
        verdict = history.verify(session, Progress())
    if args.json:
        print_json(verdict)
    elif verdict.ok:
        print(f"whole: {len(verdict.devices)} devices")
    else:
        for problem in verdict.problems:
            print(problem)
    return 0 if verdict.ok else 1
