"""`apply`: scripted changes, one JSON object a line, each answered once it is durable."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import BinaryIO

from clinic_app.cli.common import add_vault_arguments, open_session, to_json
from clinic_app.phrases import sentence
from clinic_app.services import scripted
from clinic_app.services.scripted import Applied

HELP = "scripted changes, one JSON object a line on standard input"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only the vault: the changes come on standard input."""
    add_vault_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Answer every line in order; a refused one does not stop the rest, but shows in the exit code."""
    refused = False
    with open_session(args) as session:
        for applied in scripted.apply(session, _lines(sys.stdin.buffer)):
            refused = refused or applied.problem is not None
            print(to_json(_answer(applied)), flush=True)
    return 1 if refused else 0


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines as they come, each cut just beyond what is accepted: a line without end cannot fill memory."""
    while line := stream.readline(scripted.LONGEST_LINE + 2):
        whole = line.endswith(b"\n") or len(line) < scripted.LONGEST_LINE + 2
        yield line.rstrip(b"\r\n") if whole else line
        while not whole:
            rest = stream.readline(scripted.LONGEST_LINE)
            whole = rest.endswith(b"\n") or not rest


def _answer(applied: Applied) -> dict[str, object]:
    if applied.problem is not None:
        return {"error": applied.number, "message": " ".join(sentence(applied.problem).split())}
    return {"ok": applied.number, "id": applied.id}
