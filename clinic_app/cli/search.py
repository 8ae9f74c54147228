"""`search`: people, as somebody would type them."""

from __future__ import annotations

import argparse

from clinic_app.cli.common import add_vault_arguments, open_session, print_json
from clinic_app.services import people
from clinic_app.services.people import PersonRow

HELP = "people by name, nickname or ticket; accents and typos forgiven"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The vault and what to look for."""
    add_vault_arguments(parser)
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=int, default=50, metavar="N", help="at most N rows (default 50)")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print who was found, best first."""
    with open_session(args) as session:
        found = people.search(session, args.query, limit=max(1, args.limit))
    if args.json:
        print_json({"total": found.total, "results": [_row(row) for row in found.rows]})
        return 0
    for row in found.rows:
        print(f"{row.person}  {row.case or '-':36}  {row.name}")
    return 0


def _row(row: PersonRow) -> dict[str, object]:
    return {
        "id": row.person,
        "case": row.case,
        "name": row.name,
        "alias": row.alias,
        "ticket": row.ticket,
        "station": row.station,
        "language": row.language,
    }
