"""`checklist`: the documents a case calls for, as JSON, as lines, or as the paper a worker takes home."""

from __future__ import annotations

import argparse
from pathlib import Path

from clinic_app.cli.common import add_vault_arguments, open_session, print_json
from clinic_app.domain.errors import InputError
from clinic_app.domain.text import Language, Text
from clinic_app.services import documents
from clinic_app.services.documents import Checklist, Item
from clinic_app.services.fields import shown

HELP = "the documents a case calls for; --out prints the worker's list"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The case, and in which form."""
    add_vault_arguments(parser)
    parser.add_argument("id", metavar="ID", help="the case")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object")
    form.add_argument("--out", type=Path, metavar="PDF", help="the worker's list as a paper; readable by anyone")
    parser.add_argument("--language", metavar="CODE", help=f"{' or '.join(Language)} (default: the worker's)")
    parser.add_argument("--force", action="store_true", help="replace PDF if it exists")


def run(args: argparse.Namespace) -> int:
    """Print or write the list."""
    if args.language is not None and args.language not in tuple(Language):
        raise InputError("language.unknown", value=shown(args.language), accepted=", ".join(Language))
    with open_session(args) as session:
        if args.out is not None:
            documents.save_worker_list(session, args.id, args.out, language=args.language, overwrite=args.force)
            print(f"{args.out}: readable by anyone who holds it")
            return 0
        found = documents.checklist(session, args.id)
    if args.json:
        print_json(_as_json(found))
    else:
        for item in found.items:
            print(_line(item, args.language or Language.EN))
    return 0


def _line(item: Item, language: str) -> str:
    due = f"  due {item.due}" if item.due else ""
    return f"{item.state:9} {item.id:28} {item.title.in_(language)}{due}"


def _as_json(found: Checklist) -> dict[str, object]:
    items = [_item(item) for item in found.items]
    return {"case": found.case, "settled": found.settled, "total": found.total, "items": items}


def _item(item: Item) -> dict[str, object]:
    return {
        "id": item.id,
        "group": item.group,
        "title": _both(item.title),
        "hint": _both(item.hint),
        "state": item.state,
        "note": item.note,
        "due": item.due,
        "asked_for": item.asked_for,
        "why": [_both(why) for why in item.why],
        "pathways": item.pathways,
        "sources": [source.id for source in item.sources],
        "attachments": [
            {"id": scan.id, "name": scan.name, "media": scan.media, "size": scan.size} for scan in item.attachments
        ],
    }


def _both(text: Text) -> dict[str, str]:
    return {"en": text.en, "es": text.es}
