"""Every case again: 20,000 invented cases in a vault, under the same law and under another; and one interview.

The promise is under 5 s for all of them. The peer is reading the same records without screening them.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median, quantiles

from clinic_app.domain.progress import Progress
from clinic_app.ledger import records
from clinic_app.services import intake, interview, people, rescreen, screening, seeding, vaults
from clinic_app.services.session import Session
from clinic_app.vault import kdf

CASES = 20_000
TODAY, EARLIER = date(2026, 11, 22), date(2024, 8, 1)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _say(what: str, seconds: float, promise: str = "") -> None:
    print(f"{what:52} {seconds * 1000:9.1f} ms  {promise}", flush=True)


def _bulk(session: Session) -> None:
    seconds = _timed(lambda: seeding.seed(session, CASES, 1, Progress()))
    _say(f"seed {CASES} people and cases", seconds)
    _say("peer: read the same records", _timed(lambda: list(records.of_kind(session.db, "case"))))
    for what, on in (("nothing changed", TODAY), ("all changed", EARLIER)):
        result: list[rescreen.Rescreened] = []

        def work(on: date = on, result: list[rescreen.Rescreened] = result) -> None:
            result.append(rescreen.rescreen(session, on=on, progress=Progress()))

        _say(f"rescreen, {what}", _timed(work), "promised: 5000")
        print(f"    {result[0].total} cases, {len(result[0].changed)} changed")
    _say("today's board", median(_timed(lambda: people.today(session)) for _ in range(5)))
    _say("who was seen last", median(_timed(lambda: people.search(session, "")) for _ in range(5)))


def _visit(session: Session) -> None:
    """A whole interview, answer by answer, each durable before it counts."""
    case = intake.start(session, name="Marisol Ayala Benítez", worker_language="es")
    situation = session.pack.cases["V06"]
    answers = [
        _timed(lambda fact=fact, value=value: interview.answer(session, case, fact, value))
        for fact, value in situation.finished_facts(session.pack.program).items()
    ]
    _say("one answer, median", median(answers), "promised: 50")
    _say("one answer, 95th of 100", quantiles(answers, n=20)[-1])
    _say("the whole interview page again", _timed(lambda: interview.interview(session, case)))
    _say("the whole screening page", _timed(lambda: screening.screening(session, case)))


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        opened = vaults.create(Path(folder) / "vault", passphrase="invented for measuring", cost=kdf.PRACTICE)
        try:
            _bulk(opened.session)
            _visit(opened.session)
        finally:
            vaults.close(opened.session)


if __name__ == "__main__":
    main()
