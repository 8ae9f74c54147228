"""`export`: cases, encrypted for somebody, in one new file."""

from __future__ import annotations

import argparse
from pathlib import Path

from clinic_app.cli.common import add_vault_arguments, open_session, print_json, read_secret, told_path
from clinic_app.services import exchange

HELP = "cases, persons and attachments, encrypted to one or more recipients"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """To whom, which cases, into which file."""
    add_vault_arguments(parser)
    parser.add_argument("--to", action="append", default=[], metavar="age1…", help="a recipient; may be repeated")
    parser.add_argument("--case", action="append", metavar="ID", help="a case; may be repeated (default: all)")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the new bundle")
    parser.add_argument("--force", action="store_true", help="replace FILE if it exists")
    parser.add_argument(
        "--bundle-passphrase-file", type=Path, metavar="FILE", help="encrypt under a passphrase, not to recipients"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Write the bundle and say what is in it."""
    with open_session(args) as session:
        written = exchange.export(
            session,
            recipients=args.to,
            cases=args.case,
            out=args.out,
            passphrase=bundle_passphrase(args),
            overwrite=args.force,
        )
    if args.json:
        print_json(
            {
                "file": told_path(args.out),
                "cases": written.cases,
                "records": written.records,
                "changes": written.changes,
                "attachments": written.attachments,
                "bytes": written.size,
            }
        )
    else:
        print(f"{args.out}: {written.cases} cases, {written.attachments} attachments, {written.size} bytes")
    return 0


def bundle_passphrase(args: argparse.Namespace) -> str | None:
    """The bundle's own passphrase, where one was asked for."""
    file: Path | None = args.bundle_passphrase_file
    return None if file is None else read_secret(file)
