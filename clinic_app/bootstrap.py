"""The one place where parts are joined: what happens first in every process, and which face the app shows."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from clinic_app.host import hardening


def start(arguments: Sequence[str]) -> int:
    """Protect the process, then run a command or open the window."""
    hardening.protect()
    if not arguments or arguments[0] == "--vault":
        return open_window(arguments)
    from clinic_app.cli.main import main

    return main(arguments)


def open_window(arguments: Sequence[str]) -> int:
    """The window, on the vault that `--vault` names or on this computer's own."""
    parser = argparse.ArgumentParser(prog="clinic-app", allow_abbrev=False)
    parser.add_argument("--vault", type=Path, metavar="DIR")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE")
    parser.add_argument("--user", metavar="NAME")
    args = parser.parse_args(arguments)
    from clinic_app.ui.app import run  # Qt takes its time: a command must not pay for it

    return run(vault=args.vault, passphrase_file=args.passphrase_file, user=args.user)
