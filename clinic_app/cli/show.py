"""`show`: one record with every value ever entered."""

from __future__ import annotations

import argparse

from clinic_app.cli.common import add_vault_arguments, open_session, print_json
from clinic_app.services import history

HELP = "one record and its history"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The vault and the record's id."""
    add_vault_arguments(parser)
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--json", action="store_true", help="one JSON object (the only form there is)")


def run(args: argparse.Namespace) -> int:
    """Print the record, or say that there is none."""
    with open_session(args) as session:
        print_json(history.whole(session, args.id))
    return 0
