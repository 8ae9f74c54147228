"""`inspect`: what a bundle holds and who sent it, without bringing anything in."""

from __future__ import annotations

import argparse
from pathlib import Path

from clinic_app.cli.common import add_vault_arguments, open_session, print_json, told_path
from clinic_app.cli.export import bundle_passphrase
from clinic_app.services import exchange
from clinic_app.services.exchange import Inspection

HELP = "who sent a bundle and what is in it; changes nothing"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file, and the vault whose key opens it."""
    add_vault_arguments(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--bundle-passphrase-file", type=Path, metavar="FILE", help="for a bundle under a passphrase")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print what was found; a bundle that is not what it should be is refused like in `merge`."""
    with open_session(args) as session:
        found = exchange.inspect(session, args.file, passphrase=bundle_passphrase(args))
    if args.json:
        print_json(_as_json(found))
    else:
        known = f"trusted {found.sender}".strip() if found.trusted else "not trusted here"
        print(f"sender       {found.fingerprint} ({known})\ncreated      {found.created}")
        print(f"changes      {found.changes}\nattachments  {found.attachments}")
    return 0


def _as_json(found: Inspection) -> dict[str, object]:
    return {
        "file": told_path(found.file),
        "ok": True,
        "format": found.format,
        "app": found.app,
        "created": found.created,
        "sender": {"fingerprint": found.fingerprint, "name": found.sender, "trusted": found.trusted},
        "changes": found.changes,
        "attachments": found.attachments,
        "attachment_bytes": found.attachment_bytes,
        "bytes": found.size,
    }
