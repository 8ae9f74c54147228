"""The app dies at random moments of an interview; what was acknowledged is there afterwards."""

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from clinic_app.domain.progress import Progress
from clinic_app.services import history, intake, interview, vaults

ROOT = Path(__file__).parents[2]
PASSPHRASE = "seven invented words"
VOLUNTEER = """
import sys
from pathlib import Path
from clinic_app.services import interview, vaults

session = vaults.unlock(Path(sys.argv[1]), passphrase=sys.argv[3])
facts = [fact.id for fact in session.pack.facts.values() if fact.type == "yesno"]
number = 0
while True:
    fact, value = facts[number % len(facts)], ("yes", "no", "unknown")[number // len(facts) % 3]
    interview.answer(session, sys.argv[2], fact, value, note=str(number))
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("seed", range(4))
def test_nothing_acknowledged_is_lost(tmp_path, seed):
    folder = tmp_path / "vault"
    session = vaults.create(folder, passphrase=PASSPHRASE).session
    case = intake.start(session, name="Marisol Ayala", worker_language="es")
    vaults.close(session)

    acknowledged = _interview_until_killed(folder, case, Random(seed).uniform(0.0, 0.4))

    session = vaults.unlock(folder, passphrase=PASSPHRASE)
    notes = {
        entry["value"].get("note")
        for entry in history.whole(session, case)["history"]
        if entry["field"].endswith("~how") and entry["value"]
    }
    assert {str(number) for number in range(acknowledged)} <= notes
    assert len(notes) <= acknowledged + 1
    assert history.verify(session, Progress()).ok
    assert vaults.verify(session, Progress()).ok
    interview.answer(session, case, "soi.held", "yes")
    vaults.close(session)


def _interview_until_killed(folder, case, seconds):
    """How many answers were acknowledged; the clock starts at the first."""
    command = [sys.executable, "-c", VOLUNTEER, str(folder), case, PASSPHRASE]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as volunteer:
        assert volunteer.stdout.readline() == "0\n"
        time.sleep(seconds)
        volunteer.kill()
        return 1 + len(volunteer.stdout.read().split())
