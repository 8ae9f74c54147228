"""The one place where parts are joined: what happens first in every process, and which face the app shows."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from clinic_app.host import hardening

_WINDOW = {"--vault", "--passphrase-file", "--user"}


def start(arguments: Sequence[str]) -> int:
    """Protect the process, then run a command or open the window."""
    hardening.protect()
    if not arguments:
        return _open(vault=None, passphrase=None, user=None)
    from clinic_app.cli import main as commands

    if arguments[0] in _WINDOW:
        return commands.in_one_line(lambda: open_window(arguments))
    return commands.main(arguments, commands.Face(_has_display, _open_unlocked, _take_pictures))


def open_window(arguments: Sequence[str]) -> int:
    """The window, on the vault that `--vault` names or on this computer's own."""
    from clinic_app.cli.main import Parser

    parser = Parser(prog="clinic-app", allow_abbrev=False)
    parser.add_argument("--vault", type=Path, metavar="DIR")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE")
    parser.add_argument("--user", metavar="NAME")
    args = parser.parse_args(arguments)
    return _open(vault=args.vault, passphrase=_passphrase(args), user=args.user)


def _passphrase(args: argparse.Namespace) -> str | None:
    """From the file or the environment, as on the command line; without one the window asks."""
    if args.passphrase_file:
        from clinic_app.cli.common import read_secret

        return read_secret(args.passphrase_file)
    return os.environ.get("CLINIC_PASSPHRASE") if args.vault else None


def _open(*, vault: Path | None, passphrase: str | None, user: str | None) -> int:
    from clinic_app.ui.app import run  # Qt takes its time: a command must not pay for it

    return run(vault=vault, passphrase=passphrase, user=user)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_unlocked(vault: Path, passphrase: str) -> int:
    return _open(vault=vault, passphrase=passphrase, user=None)


def _take_pictures(vault: Path, passphrase: str, out: Path) -> int:
    from clinic_app.ui.gallery import take

    return take(vault=vault, passphrase=passphrase, out=out)
