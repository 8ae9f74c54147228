"""Every command explains itself, and wrong usage is one line and exit code 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from clinic_app.cli.main import COMMANDS, command, overview, parser_for

ROOT = Path(__file__).parents[2]


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "clinic_app", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_one_line_of_help(name):
    assert command(name).HELP
    assert "\n" not in command(name).HELP
    assert name in parser_for(name).format_help()


def test_the_overview_names_every_command():
    assert all(f"  {name} " in overview() for name in COMMANDS)


def test_every_command_is_in_the_readme():
    readme = (ROOT / "README.md").read_text("utf-8")

    assert [name for name in COMMANDS if f"clinic-app {name}" not in readme] == []


@pytest.mark.parametrize("arguments", [["nonsense"], ["screen", "--nonsense"], ["vault"], ["show"]])
def test_wrong_usage_is_one_line_and_exit_code_two(arguments):
    run = _run(*arguments)

    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith("error: ")
    assert run.stderr.count("\n") == 1


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_succeeds(name):
    run = _run(name, "--help")

    assert (run.returncode, run.stderr) == (0, "")
