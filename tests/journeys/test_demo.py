"""`make demo` and `selftest` do what they say, from the command line, as whoever tries the app first would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from clinic_app.cli.demo import PASSPHRASE
from clinic_app.domain.progress import Progress
from clinic_app.services import history, people, vaults

ROOT = Path(__file__).parents[2]
PLACES = ("first-run", "unlock", "today", "people", "interview", "screening", "documents", "exchange")


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "CLINIC_KDF": "practice"}
    return subprocess.run(
        [sys.executable, "-m", "clinic_app", *arguments], cwd=ROOT, capture_output=True, text=True, env=env
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "left here"
    return folder, _run("demo", "--headless", "--dir", str(folder))


def test_it_says_each_step_and_nothing_is_wrong(demo):
    _folder, run = demo

    assert (run.returncode, run.stderr) == (0, "")
    assert sum(line.split()[1:2] == ["ms"] for line in run.stdout.splitlines()) >= 12


def test_the_vault_holds_the_six_workers(demo):
    folder, _run = demo
    session = vaults.unlock(folder / "vault", passphrase=PASSPHRASE)
    try:
        assert people.search(session, "").total == 6
        assert history.verify(session, Progress()).ok
    finally:
        vaults.close(session)


def test_the_workers_list_is_a_spanish_paper_without_a_conclusion(demo):
    folder, _run = demo
    document = pypdfium2.PdfDocument(folder / "list-es.pdf")
    words = " ".join(page.get_textpage().get_text_range() for page in document)

    assert "Qué traer" in words
    assert "BORRADOR" in words
    assert not [word for word in ("Probable", "Posible", "Sin indicios", "Likely", "En pausa") if word in words]


def test_the_bundle_is_an_age_file(demo):
    folder, _run = demo

    assert (folder / "to-office.age").read_bytes().startswith(b"age-encryption.org/v1\n")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("place", PLACES)
def test_every_place_was_photographed(demo, place, language):
    folder, _run = demo

    assert [*(folder / "screenshots").glob(f"*{place}*-{language}-*.png")]


def test_a_second_demo_overwrites_nothing(demo):
    folder, _first = demo
    run = _run("demo", "--headless", "--dir", str(folder))

    assert (run.returncode, run.stdout) == (2, "")
    assert "not empty" in run.stderr


def test_selftest_finds_this_installation_sound():
    run = _run("selftest", "--json")

    assert (run.returncode, run.stderr) == (0, "")
    assert [check["ok"] for check in json.loads(run.stdout)["checks"]] == [True, True, True]
