"""Whatever goes wrong: an exit code, one line on standard error, nothing half said and nothing left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clinic_app.cli import main as commands
from clinic_app.services import persons, vaults

PASSPHRASE = "seven invented words"
ROOT = Path(__file__).parents[3]
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names and devices as Linux has them")


@pytest.fixture
def vault(tmp_path, monkeypatch):
    folder = tmp_path / "vault"
    monkeypatch.setenv("CLINIC_PASSPHRASE", PASSPHRASE)
    session = vaults.create(folder, passphrase=PASSPHRASE).session
    persons.add(session, name="María Inventada")
    vaults.close(session)
    return folder


@pytest.fixture
def run(capsys):
    def typed(*words):
        try:
            code = commands.main([str(word) for word in words], None)
        except SystemExit as ended:
            code = ended.code
        out, err = capsys.readouterr()
        return code, out, err

    return typed


def child(*words, **how):
    command = [sys.executable, "-m", "clinic_app", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, timeout=60, check=False, **how)


def is_one_line(text):
    return text.startswith("error: ") and text.count("\n") == 1


def test_a_bug_is_one_line_and_repeats_nothing_that_was_typed(run, monkeypatch):
    def broken(_args):
        raise ValueError("Marisol Ayala Benítez")

    monkeypatch.setattr(commands.command("pack"), "run", broken)
    code, out, err = run("pack", "show")

    assert (code, out) == (1, "")
    assert is_one_line(err)
    assert "ValueError" in err
    assert "Marisol" not in err


@on_linux
@pytest.mark.parametrize("words", [("--help",), ("pack", "show"), ("pack", "show", "--json")])
def test_output_that_has_nowhere_to_go(words):
    with Path("/dev/full").open("wb") as full:
        done = child(*words, stdout=full)

    assert done.returncode == 1
    assert is_one_line(done.stderr.decode())


@on_linux
def test_a_reader_who_leaves_early_hears_no_complaint():
    reading, writing = os.pipe()
    os.close(reading)
    done = child("--help", stdout=writing)
    os.close(writing)

    assert (done.returncode, done.stderr) == (1, b"")


@on_linux
def test_streams_that_were_closed_before_we_began(vault):
    arguments = f"'{sys.executable}' -m clinic_app dump --vault '{vault}' >&- <&-"
    done = subprocess.run(["/bin/sh", "-c", arguments], cwd=ROOT, stderr=subprocess.PIPE, timeout=60, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


def test_utf8_whatever_the_system_speaks(vault):
    done = child("dump", "--vault", vault, stdout=subprocess.PIPE, env=os.environ | {"PYTHONIOENCODING": "ascii"})

    assert done.returncode == 0
    assert "María Inventada" in done.stdout.decode("utf-8")


@on_linux
def test_a_passphrase_that_is_no_text(tmp_path):
    words = {"CLINIC_PASSPHRASE": b"\xff\xfe", "CLINIC_KDF": b"practice"}
    done = child("vault", "create", "--vault", tmp_path / "v", stdout=subprocess.PIPE, env=os.environb | _bytes(words))

    assert (done.returncode, done.stdout) == (2, b"")
    assert is_one_line(done.stderr.decode())
    assert not (tmp_path / "v").exists()


def _bytes(words):
    return {name.encode(): value for name, value in words.items()}


@on_linux
def test_a_folder_whose_name_is_no_text_still_tells_its_recovery_code(run, tmp_path, monkeypatch):
    monkeypatch.setenv("CLINIC_PASSPHRASE", PASSPHRASE)
    code, out, _ = run("vault", "create", "--vault", os.fsdecode(os.fsencode(tmp_path) + b"/\xff"), "--json")

    assert code == 0
    assert len(json.loads(out)["recovery_code"]) == 49


@on_linux
def test_an_id_that_is_no_text(run, vault):
    code, out, err = run("show", "--vault", vault, "\udcff", "--json")

    assert (code, out) == (1, "")
    assert is_one_line(err)


def test_passwd_reads_a_passphrase_once_since_it_may_come_from_a_pipe(vault, tmp_path):
    new = tmp_path / "new"
    new.write_text("other invented words\n")
    stdin = "/dev/stdin" if sys.platform != "win32" else "CON"
    words = ("vault", "passwd", "--vault", vault, "--passphrase-file", stdin, "--new-passphrase-file", new)
    done = child(*words, input=PASSPHRASE.encode(), stdout=subprocess.PIPE)

    assert (done.returncode, done.stderr) == (0, b"")
    vaults.close(vaults.unlock(vault, passphrase="other invented words"))


def test_demo_where_no_folder_can_be(run, tmp_path):
    file = tmp_path / "file"
    file.write_text("")

    code, out, err = run("demo", "--dir", file)
    assert (code, out) == (2, "")
    assert is_one_line(err)


def test_the_window_refuses_a_passphrase_file_that_is_not_there(tmp_path):
    done = child("--vault", tmp_path, "--passphrase-file", tmp_path / "none", stdout=subprocess.PIPE)

    assert (done.returncode, done.stdout) == (2, b"")
    assert is_one_line(done.stderr.decode())


def test_selftest_goes_on_after_a_check_that_breaks(run, monkeypatch):
    from clinic_app.cli import selftest

    def broken(_folder):
        raise FileNotFoundError("a letter was forgotten")

    monkeypatch.setattr(selftest, "CHECKS", {"first": broken, "then": lambda _folder: "well"})
    code, out, _ = run("selftest", "--json")

    assert code == 1
    assert [check["ok"] for check in json.loads(out)["checks"]] == [False, True]
    assert "letter" not in out
