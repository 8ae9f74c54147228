"""`selftest`: does this installation work? For frozen builds most of all, where a forgotten file shows only in use."""

from __future__ import annotations

import argparse
import platform
import secrets
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from clinic_app import __version__
from clinic_app.cli.common import print_json
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import Language
from clinic_app.packs import Pack, bundled
from clinic_app.services import documents, intake, interview, people, screening, vaults
from clinic_app.services.session import Session
from clinic_app.vault import driver

HELP = "opens a vault, reads every pack, both languages, renders a paper, reports versions"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sentences for a person, or one object for a script."""
    parser.add_argument("--json", action="store_true", help="one object")


def run(args: argparse.Namespace) -> int:
    """Every check runs even where an earlier one failed; exit code 1 when any did."""
    with tempfile.TemporaryDirectory(prefix="clinic-selftest-") as folder:
        checks = [_timed(name, check, Path(folder)) for name, check in CHECKS.items()]
    sound = all(check["ok"] for check in checks)
    versions = {
        "app": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cipher": driver.cipher_version(),
        "pack": bundled().version,
    }
    if args.json:
        print_json({"ok": sound, "checks": checks, "versions": versions})
        return 0 if sound else 1
    for check in checks:
        print(f"{'ok  ' if check['ok'] else 'FAIL'} {check['ms']:6} ms  {check['name']}: {check['found']}")
    print(", ".join(f"{name} {version}" for name, version in versions.items()))
    return 0 if sound else 1


def _timed(name: str, check: Callable[[Path], str], folder: Path) -> dict[str, object]:
    started = time.perf_counter()
    try:
        found, sound = check(folder), True
    except ClinicError as problem:
        found, sound = problem.code, False
    except Exception as problem:  # noqa: BLE001 (a forgotten file may show as anything; the other checks go on)
        found, sound = type(problem).__name__, False
    return {"name": name, "ok": sound, "found": found, "ms": round((time.perf_counter() - started) * 1000)}


def _pack(_folder: Path) -> str:
    pack = bundled()
    texts = sum(1 for key in pack.texts if all(pack.texts.get(key).in_(language) for language in Language))
    content = f"{len(pack.facts)} facts, {len(pack.cases)} cases, {texts} texts in both languages"
    return f"{pack.id} {pack.version}, {content}"


def _visit(folder: Path) -> str:
    """A vault at its real cost, a case, an answer, and all of it still there after closing."""
    passphrase = secrets.token_urlsafe(18)
    session = vaults.create(folder / "vault", passphrase=passphrase, clinic="Selftest").session
    try:
        case = intake.start(session, name="Invented Person", worker_language="es")
        interview.answer(session, case, "presence.in_us", "yes")
    finally:
        vaults.close(session)
    session = vaults.unlock(folder / "vault", passphrase=passphrase)
    try:
        return _reopened(session, case)
    finally:
        vaults.close(session)


def _reopened(session: Session, case: str) -> str:
    found = people.search(session, "invented").total
    pathways = len(screening.screening(session, case).pathways)
    paper = documents.worker_list_pdf(session, case, "es")
    if found != 1 or not paper.startswith(b"%PDF"):
        raise ClinicError("selftest.visit")
    return f"one case kept, {pathways} pathways screened, a paper of {len(paper) // 1024} KB"


def _catalogues(_folder: Path) -> str:
    """Every text of the pack is there, and every one a person reads is translated."""
    pack: Pack = bundled()
    empty = [key for key in pack.texts if bool(pack.texts.get(key).en) != bool(pack.texts.get(key).es)]
    if empty:
        raise ClinicError("selftest.catalogue")
    return "English and Spanish say the same things"


CHECKS: dict[str, Callable[[Path], str]] = {"pack": _pack, "catalogues": _catalogues, "vault": _visit}
