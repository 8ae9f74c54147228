"""`demo`: the main job on six invented workers, step by step, through the same services as the window."""

from __future__ import annotations

import argparse
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from clinic_app.domain.case import Station
from clinic_app.domain.errors import InputError
from clinic_app.domain.progress import Progress
from clinic_app.host.paths import resource_folder
from clinic_app.services import documents, exchange, intake, interview, people, screening, vaults
from clinic_app.services.session import Session

HELP = "the main job on sample people, leaving vault, papers, bundle and screenshots in DIR"
# For invented people only; printed, so that whoever runs the demonstration can open what it leaves behind.
PASSPHRASE = "invented people only"  # noqa: S105
Pictures = Callable[[Path, str, Path], int]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to leave things, and whether a window may open at the end."""
    parser.add_argument("--dir", type=Path, default=Path("demo"), metavar="DIR", help="a new or empty folder")
    parser.add_argument("--headless", action="store_true", help="open no window at the end")


def run(args: argparse.Namespace) -> int:
    """Every step prints one line: what happened, how long it took."""
    folder: Path = args.dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        is_empty = not any(folder.iterdir())
    except OSError as problem:
        raise InputError("file.not_writable", path=folder) from problem
    if not is_empty:
        raise InputError("demo.not_empty", folder=folder)
    Demo(folder, args.face.take_pictures).play()
    print(f"\nEverything is in {folder}/. Open the vault with the passphrase: {PASSPHRASE}")
    if args.headless or not args.face.has_display():
        return 0
    return int(args.face.open_window(folder / "vault", PASSPHRASE))


@dataclass
class Demo:
    """One run: the folder it fills and the clock its steps are timed by."""

    folder: Path
    take_pictures: Pictures
    _said: list[str] = field(default_factory=list)

    def play(self) -> None:
        """The whole visit, then the evening's export to a second laptop."""
        with self._step("A vault of its own key, behind a passphrase and a recovery code"):
            session = self._vault("vault", "Eastside Workers’ Clinic")
        try:
            cases = self._visits(session)
            with self._step("The worker's list of documents, in Spanish, large type, no sensitive answer on it"):
                paper = documents.worker_list_pdf(session, cases[0], "es")
                (self.folder / "list-es.pdf").write_bytes(paper)
            self._exchange(session)
        finally:
            vaults.close(session)
        with self._step("Screenshots of the real windows") as say:
            count = self.take_pictures(self.folder / "vault", PASSPHRASE, self.folder / "screenshots")
            say(f"{count} pictures")

    def _vault(self, name: str, clinic: str) -> Session:
        created = vaults.create(self.folder / name, clinic=clinic, passphrase=PASSPHRASE)
        return created.session

    def _visits(self, session: Session) -> list[str]:
        cases = []
        for worker in _workers():
            situation = session.pack.cases[worker["case"]]
            with self._step(f"{worker['case']}: {situation.title}") as say:
                case = _record(session, worker, situation)
                people.move(session, case, Station(worker["station"]))
                cases.append(case)
                say(_conclusion(session, case, situation.as_of))
        with self._step("Search, as one would type it") as say:
            say(f"{people.search(session, 'ayala beni').total} found for “ayala beni”")
        return cases

    def _exchange(self, session: Session) -> None:
        with self._step("A second laptop's vault"):
            office = self._vault("office-vault", "Eastside Workers’ Clinic, office")
        try:
            bundle = self.folder / "to-office.age"
            with self._step("All cases exported, encrypted to the second vault's key") as say:
                recipient = exchange.identity(office).recipient
                exchange.export(session, recipients=(recipient,), cases=None, out=bundle, progress=Progress())
                say(f"{bundle.stat().st_size // 1024} KB that only {recipient[:12]}… opens")
            with self._step("Brought into the second vault, after its sender was approved") as say:
                exchange.trust(office, exchange.identity(session).fingerprint, "Laptop 1")
                result = exchange.merge(office, bundle, Progress())
                say(f"{result.new} new records")
        finally:
            vaults.close(office)

    @contextmanager
    def _step(self, what: str) -> Iterator[Callable[[str], None]]:
        said: list[str] = []
        started = time.perf_counter()
        yield said.append
        milliseconds = (time.perf_counter() - started) * 1000
        print(f"{milliseconds:7.0f} ms  {what}" + "".join(f": {words}" for words in said), flush=True)


def _workers() -> list[dict[str, Any]]:
    file = resource_folder() / "samples" / "people.toml"
    return list(tomllib.loads(file.read_text("utf-8"))["person"])


def _record(session: Session, worker: dict[str, Any], situation: Any) -> str:
    """Intake, consent, advisals, and every answer of the situation, one by one as in the window."""
    interpreter = worker.get("interpreter", "")
    case = intake.start(
        session,
        name=worker["name"],
        worker_language=worker["language"],
        interpreter=interpreter,
        safe_contact=worker.get("safe_contact", ""),
    )
    intake.record_consent(session, case, language=worker["language"], interpreter=interpreter)
    intake.record_all_advisals(session, case, language=worker["language"])
    for fact, value in situation.finished_facts(session.pack.program).items():
        interview.answer(session, case, fact, value)
    return case


def _conclusion(session: Session, case: str, on: date) -> str:
    view = screening.screening(session, case, on=on)
    levels = [f"{path.id} {path.level}" for path in view.pathways if path.level != "not_indicated"]
    settled = documents.checklist(session, case)
    attorney = "goes to the attorney" if view.goes_to_attorney else "no gate"
    return f"{', '.join(levels) or 'nothing indicated'}; {attorney}; {settled.total} documents"
