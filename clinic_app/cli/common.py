"""What the commands share: where the passphrase comes from, an open vault, JSON on standard output."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import msgspec

from clinic_app.domain.errors import InputError
from clinic_app.rules import facts
from clinic_app.services import vaults
from clinic_app.services.session import Session

_MOST_SECRET_BYTES = 4_096


def add_vault_arguments(parser: argparse.ArgumentParser) -> None:
    """`--vault`, and how its passphrase is given: never as an argument, which other users could see."""
    parser.add_argument("--vault", type=Path, required=True, metavar="DIR", help="the vault's folder")
    parser.add_argument("--user", metavar="NAME", help="the key slot's label (default: the first)")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="else CLINIC_PASSPHRASE, else a prompt")


def add_day_argument(parser: argparse.ArgumentParser) -> None:
    """`--as-of DATE`, today where it is not given."""
    parser.add_argument("--as-of", metavar="DATE", help="YYYY-MM-DD (default: today)")


@contextmanager
def open_session(args: argparse.Namespace, words: str | None = None) -> Iterator[Session]:
    """The vault that the arguments name, closed when the block ends; `words` when its passphrase was read already."""
    given = passphrase(args.passphrase_file) if words is None else words
    session = vaults.unlock(args.vault, passphrase=given, label=args.user)
    try:
        yield session
    finally:
        vaults.close(session)


def passphrase(file: Path | None) -> str:
    """The vault's passphrase from the file, `CLINIC_PASSPHRASE` or a prompt."""
    return secret(file, "CLINIC_PASSPHRASE", option="--passphrase-file", prompt="Passphrase: ")


def secret(file: Path | None, variable: str, *, option: str, prompt: str, confirm: bool = False) -> str:
    """A secret from a file, the environment or a prompt; exit 2 where there is nobody to ask."""
    if file is not None:
        return read_secret(file)
    if variable in os.environ:
        return _as_text(os.environ[variable], variable)
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise InputError("secret.missing", option=option, variable=variable)
    typed = getpass.getpass(prompt, stream=sys.stderr)
    if confirm and getpass.getpass("Once more: ", stream=sys.stderr) != typed:
        raise InputError("secret.differs")
    return typed


def read_secret(file: Path) -> str:
    """The one line a file holds; raises `InputError` for one that cannot be read, is too long or is no text."""
    try:
        with file.open("rb") as stream:
            content = stream.read(_MOST_SECRET_BYTES + 1)
        if len(content) > _MOST_SECRET_BYTES:
            raise InputError("secret.too_long", file=file.name)
        return content.decode("utf-8").rstrip("\r\n")
    except OSError as problem:
        raise InputError("file.unreadable", file=file.name) from problem
    except UnicodeDecodeError as problem:
        raise InputError("file.not_text", file=file.name) from problem


def _as_text(secret: str, variable: str) -> str:
    """A variable may hold bytes that are no text; no passphrase was ever made of those."""
    try:
        secret.encode("utf-8")
    except UnicodeEncodeError as problem:
        raise InputError("file.not_text", file=variable) from problem
    return secret


def told_path(path: Path) -> str:
    """A path as JSON can say it; a name may hold bytes that are no text."""
    return os.fsencode(path).decode("utf-8", "replace")


def day(session: Session, text: str | None) -> date:
    """The screening day: today, or an existing day under the pack's rule sets."""
    return session.today() if text is None else facts.day(session.pack.program, text)


def print_json(thing: object) -> None:
    """One object on one line of standard output, and nothing else."""
    print(to_json(thing))


def to_json(thing: object) -> str:
    """JSON in UTF-8; dates as ISO text."""
    return msgspec.json.encode(thing).decode("utf-8")
