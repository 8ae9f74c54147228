"""The power goes in the middle of an interview: every answer that was acknowledged is there afterwards.

A child process writes answers through the services and says so after each; it is killed at a moment drawn at
random. Nothing is left to luck about the proof: the vault is opened, every acknowledged answer is looked up,
at most the one under way may have been added, the history verifies and every page is sound.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from random import Random

import pytest

from clinic_app.domain.progress import Progress
from clinic_app.ledger import history, records
from clinic_app.ledger.database import Database
from clinic_app.services import vaults
from clinic_app.vault import health, vault

PASSPHRASE = "seven invented words make one passphrase"
ROUNDS = 8
ROOT = Path(__file__).parents[2]

CHILD = """
import sys
from pathlib import Path
from clinic_app.services import intake, interview, vaults

session = vaults.unlock(Path(sys.argv[1]), passphrase=sys.argv[2])
case = intake.start(session, name="Invented Person", worker_language="es")
print("case", case, flush=True)
yesno = [card.fact for card in interview.interview(session, case).cards if card.type == "yesno"]
number = 0
while True:
    fact, value = yesno[number % len(yesno)], ("yes", "no", "unknown")[number // len(yesno) % 3]
    interview.answer(session, case, fact, value, note=f"said {number}")
    number += 1
    print("saved", fact, value, number - 1, flush=True)
"""


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "vault"
    vaults.close(vaults.create(place, passphrase=PASSPHRASE, clinic="Invented Clinic").session)
    return place


def run_and_kill(folder, lines_first: int, seconds_more: float) -> list[list[str]]:
    """What a child acknowledged until it was killed, some time after so many lines."""
    command = [sys.executable, "-c", CHILD, str(folder), PASSPHRASE]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert child.stdout is not None
    said = [child.stdout.readline().split() for _ in range(lines_first)]
    killer = threading.Timer(seconds_more, child.kill)
    killer.start()
    said += [line.split() for line in child.stdout if line.endswith("\n")]
    killer.join()
    assert child.wait() == -9
    child.stdout.close()
    return said


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Linux and macOS do")
def test_every_acknowledged_answer_survives(folder):
    draw = Random(2026)
    for _ in range(ROUNDS):
        said = run_and_kill(folder, draw.randint(1, 30), draw.uniform(0, 0.08))
        case, saved = said[0][1], said[1:]

        key = vault.unlock(folder, passphrase=PASSPHRASE).key
        db = Database.open(folder, key)
        answers = [entry for entry in history.of(db, case) if entry.field in {line[1] for line in saved}]
        for _, fact, value, number in saved:
            notes = [it for it in history.of(db, case) if it.field == f"{fact}~how"]
            assert any(it.value["note"] == f"said {number}" for it in notes)
            assert any(it.field == fact and it.value == value for it in answers)
        last = {fact: value for _, fact, value, _ in saved}
        found = records.find(db, case).fields
        different = [fact for fact, value in last.items() if found[fact] != value]
        assert len(different) <= 1  # the one that was being written
        assert history.verify(db, Progress()).ok
        db.close()
        assert health.verify(folder, key, Progress()).ok
