"""`vault`: make one, prove it whole, change a passphrase, list and add key slots, recover."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from clinic_app.cli.common import add_vault_arguments, open_session, passphrase, print_json, secret, told_path
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.services import vaults

HELP = "create, verify, passwd, slots or recover a vault"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One sub-command per thing a person does with a vault."""
    commands = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    _add_create(_command(commands, "create", "make a new vault; prints its recovery code once", _create))
    _command(commands, "verify", "prove that every page is what was written", _verify)
    _new_passphrase(_command(commands, "passwd", "give a key slot a new passphrase", _passwd))
    slots = _command(commands, "slots", "list who may open the vault, or add somebody", _slots)
    slots.add_argument("--add", metavar="LABEL", help="a new slot's label: a role or a desk, not a person")
    slots.add_argument("--role", choices=[str(role) for role in Role], default=Role.INTAKE.value)
    _new_passphrase(slots)
    recover = _command(commands, "recover", "open with the recovery code and set a new passphrase", _recover)
    recover.add_argument("--code-file", type=Path, metavar="FILE", help="else CLINIC_RECOVERY_CODE, else a prompt")
    _new_passphrase(recover)


def run(args: argparse.Namespace) -> int:
    """Do what the sub-command says."""
    return int(args.do(args))


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    do: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
    add_vault_arguments(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(do=do)
    return parser


def _add_create(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--clinic", default="", metavar="NAME", help="what the clinic is called")
    parser.add_argument("--label", default=vaults.FIRST_LABEL, help="the first slot's label")
    parser.add_argument("--role", choices=[str(role) for role in Role], default=Role.LEAD.value)


def _new_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help="else CLINIC_NEW_PASSPHRASE, else a prompt"
    )


def _chosen(args: argparse.Namespace) -> str:
    return secret(
        args.new_passphrase_file,
        "CLINIC_NEW_PASSPHRASE",
        option="--new-passphrase-file",
        prompt="New passphrase: ",
        confirm=True,
    )


def _create(args: argparse.Namespace) -> int:
    words = secret(
        args.passphrase_file,
        "CLINIC_PASSPHRASE",
        option="--passphrase-file",
        prompt="Passphrase for the new vault: ",
        confirm=True,
    )
    opened = vaults.create(args.vault, passphrase=words, label=args.label, role=Role(args.role), clinic=args.clinic)
    vaults.close(opened.session)
    if args.json:
        print_json({"vault": told_path(args.vault), "label": args.label, "recovery_code": opened.recovery_code})
    else:
        print(f"Recovery code, shown only now: {opened.recovery_code}")
    return 0


def _verify(args: argparse.Namespace) -> int:
    """Exit 1 when any check fails; the word on standard output is `whole` or `damaged`."""
    with open_session(args) as session:
        health = vaults.verify(session, Progress())
    if args.json:
        print_json(health)
    else:
        print("whole" if health.ok else f"damaged: {', '.join(health.problems)}")
    return 0 if health.ok else 1


def _passwd(args: argparse.Namespace) -> int:
    old = passphrase(args.passphrase_file)  # read once: it may come from a pipe
    with open_session(args, old) as session:
        vaults.change_passphrase(session, old=old, new=_chosen(args))
    if args.json:
        print_json({"changed": True})
    else:
        print("The passphrase is changed. Copies of the old vault.keys still open with the old one.")
    return 0


def _slots(args: argparse.Namespace) -> int:
    if args.add is None:
        slots = vaults.slots(args.vault)
    else:
        with open_session(args) as session:
            slots = vaults.add_slot(session, label=args.add, role=Role(args.role), passphrase=_chosen(args))
    if args.json:
        print_json({"slots": slots})
    else:
        for slot in slots:
            print(f"{slot.label}  {slot.role}  {slot.kind}  {slot.created}")
    return 0


def _recover(args: argparse.Namespace) -> int:
    code = secret(args.code_file, "CLINIC_RECOVERY_CODE", option="--code-file", prompt="Recovery code: ")
    opened = vaults.recover(args.vault, code=code, new_passphrase=_chosen(args), label=args.user)
    vaults.close(opened.session)
    if args.json:
        print_json({"recovered": True, "recovery_code": opened.recovery_code})
    else:
        print(f"The new passphrase opens the vault. New recovery code, shown only now: {opened.recovery_code}")
    return 0
