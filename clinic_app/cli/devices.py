"""`devices`: the laptops whose bundles this vault brings in."""

from __future__ import annotations

import argparse

from clinic_app.cli.common import add_vault_arguments, open_session, print_json
from clinic_app.services import exchange

HELP = "approve a sender (trust), or show whom this vault believes (list)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and about whom."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="trust|list")
    trust = actions.add_parser("trust", help="believe what this laptop signs", allow_abbrev=False)
    add_vault_arguments(trust)
    trust.add_argument("fingerprint", metavar="FINGERPRINT", help="as `identity` prints it on the other laptop")
    trust.add_argument("--name", default="", help="what to call the laptop here")
    listing = actions.add_parser("list", help="whom this vault believes", allow_abbrev=False)
    add_vault_arguments(listing)
    for action in (trust, listing):
        action.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Approve one laptop or list them all."""
    with open_session(args) as session:
        added = [exchange.trust(session, args.fingerprint, args.name)] if args.action == "trust" else []
        senders = added or exchange.trusted(session)
    if args.json:
        shown = [{"fingerprint": one.fingerprint, "name": one.name, "since": one.since} for one in senders]
        print_json({"devices": shown})
    else:
        for one in senders:
            print(f"{one.fingerprint}  {one.since}  {one.name}".rstrip())
    return 0
