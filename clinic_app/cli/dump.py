"""`dump`: canonical JSON of everything, equal for equal contents."""

from __future__ import annotations

import argparse
import sys

from clinic_app.cli.common import add_vault_arguments, open_session
from clinic_app.services import history

HELP = "canonical JSON of all records and open conflicts"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only the vault."""
    add_vault_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Print the records as they come, without holding them all."""
    with open_session(args) as session:
        for piece in history.dump(session):
            sys.stdout.write(piece)
    sys.stdout.write("\n")
    return 0
