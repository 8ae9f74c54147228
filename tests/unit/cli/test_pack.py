"""`pack` through the command line."""

from __future__ import annotations

import json
import shutil

import pytest

from clinic_app.cli import main
from clinic_app.packs import choose


@pytest.fixture
def copied(tmp_path):
    """A copy of the bundled pack to spoil."""
    return shutil.copytree(choose.newest(choose.folder() / choose.BUNDLED), tmp_path / "2026.11.1")


def test_the_bundled_pack_gives_no_cause_for_remarks(capsys):
    assert main.main(["pack", "lint"], None) == 0
    assert "0 remarks" in capsys.readouterr().out


def test_its_cases_come_out_as_it_says(pack, capsys):
    assert main.main(["pack", "test", "--json"], None) == 0
    found = json.loads(capsys.readouterr().out)
    assert (len(pack.cases), []) == (found["cases"], found["failing"])


def test_show_says_what_it_is(pack, capsys):
    assert main.main(["pack", "show", "--json"], None) == 0
    found = json.loads(capsys.readouterr().out)
    assert ("us-labor", pack.version, pack.hash) == (found["id"], found["version"], found["hash"])


def test_lint_reads_the_folder_it_is_given_and_says_what_is_odd(copied, capsys):
    file = copied / "screening.toml"
    file.write_text(file.read_text("utf-8").replace("\n[define]\n", "\n[define]\nnever_used = 'soi.held'\n"), "utf-8")

    assert main.main(["pack", "lint", str(copied)], None) == 1
    assert "never_used: no condition mentions it" in capsys.readouterr().out


def test_a_pack_that_does_not_load_is_one_line(copied, capsys):
    (copied / "facts.toml").unlink()

    assert main.main(["pack", "test", str(copied)], None) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "facts.toml" in err
