"""`identity`: this vault's age recipient and the fingerprint of its signing key."""

from __future__ import annotations

import argparse
from pathlib import Path

from clinic_app.cli.common import add_vault_arguments, open_session, print_json
from clinic_app.services import exchange

HELP = "this vault's age recipient and signing key fingerprint"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The vault, and where the secret half shall go, if anywhere."""
    add_vault_arguments(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument(
        "--secret-out", type=Path, metavar="FILE", help="write the age identity: it opens every bundle sent here"
    )


def run(args: argparse.Namespace) -> int:
    """Print the public identity; the secret one goes to a file that only its owner may read, never to the screen."""
    with open_session(args) as session:
        if args.secret_out is not None:
            exchange.save_secret(session, args.secret_out)
        found = exchange.identity(session)
    if args.json:
        print_json({"recipient": found.recipient, "fingerprint": found.fingerprint})
    else:
        print(f"recipient    {found.recipient}\nfingerprint  {found.fingerprint}")
        print(f"words        {' '.join(found.words)}")
    return 0
