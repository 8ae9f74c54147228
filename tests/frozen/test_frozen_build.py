"""What `make bundle` left in dist/: it needs no Python, is silent on standard error, and small."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "dist" / "clinic-app"
CONSOLE = FOLDER / ("clinic-app-console.exe" if sys.platform == "win32" else "clinic-app-console")
LARGEST = 300_000_000  # bytes

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(not CONSOLE.exists(), reason="there is no frozen build here; make bundle makes one"),
]


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Without this environment's Python, and where a window would have no display."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}
    bare |= {"QT_QPA_PLATFORM": "offscreen", "PATH": os.defpath}
    return subprocess.run([CONSOLE, *arguments], capture_output=True, text=True, env=bare)


def test_it_passes_its_own_test_in_silence():
    run = _run("selftest", "--json")

    assert (run.returncode, run.stderr) == (0, "")
    assert json.loads(run.stdout)["ok"]


def test_its_window_opens(tmp_path):
    """The demonstration photographs every place of the frozen window."""
    run = _run("demo", "--headless", "--dir", str(tmp_path / "demo"))

    assert (run.returncode, run.stderr) == (0, "")
    assert len(list((tmp_path / "demo" / "screenshots").glob("*.png"))) > 20


def test_it_stays_small():
    assert sum(file.stat().st_size for file in FOLDER.rglob("*") if not file.is_symlink()) < LARGEST
