"""Nothing of a visit can be read outside the vault, nor in the vault's own files, in any spelling."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

ROOT = Path(__file__).resolve().parents[2]
CANARIES = {
    "name": "Zoraida Canariquetzal Montesordo",
    "clinic": "Taller Canaribueno",
    "interpreter": "Eulogia Canarintes",
    "phone": "555-0147-31973",
    "safe_contact": "canariseguro solo mensajes",
    "birth_date": "1987-03-14",
    "note": "canarinota del turno de noche",
    "scan": "canariescaneado " * 200,
    "scan_name": "canarifoto.pdf",
    "reason": "canarimotivo de sobra",
    "passphrase": "canari clave de siete palabras",
}
PRINTED = {"code.pdf", "list.pdf", "saved.pdf"}  # what a person asked to print


@pytest.fixture(params=["end", "cut"], scope="module")
def day(request, tmp_path_factory):
    """The folder that a visit in its own process left behind: ended in order, or cut short."""
    tmp_path = tmp_path_factory.mktemp(request.param)
    home = tmp_path / "home"
    for name in ("home", "tmp", "app", "day", "config", "data", "cache"):
        (tmp_path / name).mkdir()
    (tmp_path / "canaries.json").write_text(json.dumps(CANARIES), "utf-8")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(home),
        "USERPROFILE": str(home),
        "CLINIC_HOME": str(tmp_path / "app"),
        "CLINIC_KDF": "practice",
        **{name: str(tmp_path / "tmp") for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR")},
        **{f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "CACHE")},
    }
    script = Path(__file__).with_name("canary_visit.py")
    ran = subprocess.run(
        [sys.executable, script, tmp_path / "day", tmp_path / "canaries.json", request.param],
        env=environment,
        cwd=home,
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == (9 if request.param == "cut" else 0), ran.stderr.decode()
    (tmp_path / "streams").write_bytes(ran.stdout + ran.stderr)
    return tmp_path


def spellings(words: str) -> set[bytes]:
    """The bytes that would give a canary away, in every encoding that software likes to write."""
    plain = {words.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")}
    plain |= {words.upper().encode(), words.lower().encode(), words.encode().hex().encode()}
    shifted = (base64.b64encode(b"x" * shift + words.encode())[4:-4] for shift in range(3))
    return plain | set(shifted)


def pieces() -> dict[bytes, str]:
    """Every spelling of every canary and of its telling words."""
    found = {}
    for label, words in CANARIES.items():
        for part in {words.strip()[:60], *(word for word in words.split() if len(word) > 7)}:
            found |= dict.fromkeys(spellings(part), label)
    return found


def telling() -> set[str]:
    """The words of the canaries that no paper has a use for; the clinic's name belongs on it."""
    said = {word for label, words in CANARIES.items() if label != "clinic" for word in words.split()}
    return {word for word in said if "canari" in word.lower()} | {"Montesordo", "31973", "1987"}


def leaks(path: Path) -> set[str]:
    """Which canaries can be read in a file, or in its name."""
    content = path.read_bytes() + b"\n" + os.fsencode(path.name)
    return {label for words, label in pieces().items() if words in content}


def test_nothing_of_a_visit_can_be_read_anywhere(day):
    files = [path for path in day.rglob("*") if path.is_file()]
    names = {path.name for path in files}
    assert {"vault.db", "vault.keys", "day.age", "clinic-app.log", "settings.json", "list.pdf"} <= names

    assert {str(path): found for path in files if (found := leaks(path)) and path.name not in PRINTED} == {}


def test_a_stopped_export_and_a_refused_file_leave_nothing(day):
    assert {path.name for path in (day / "day").iterdir()} == {"vault", "office", "day.age", "opened.json"} | PRINTED
    assert list((day / "tmp").iterdir()) == []


def test_the_app_wrote_nowhere_else(day):
    """Of all that was opened for writing, everything lies in the vaults, the app's own folder, or was asked for."""
    opened = json.loads((day / "day" / "opened.json").read_text())
    own = [str(day / "day"), str(day / "app"), os.devnull]

    assert [path for path in opened if not path.startswith(tuple(own))] == []


def test_the_printed_list_holds_only_what_it_should(day):
    for name in ("list.pdf", "saved.pdf"):
        with pypdfium2.PdfDocument(day / "day" / name) as pdf:
            text = " ".join(page.get_textpage().get_text_range() for page in pdf)
            about = str(pdf.get_metadata_dict())
        assert "Zoraida C." in text
        assert "Taller Canaribueno" in text
        assert [word for word in telling() if word in text] == []
        assert "Zoraida" not in about
        assert leaks(day / "day" / name) <= {"clinic"}


def test_the_test_would_notice(tmp_path):
    """A canary in any spelling is found, so silence above means something."""
    for number, words in enumerate(spellings(CANARIES["note"])):
        (tmp_path / str(number)).write_bytes(b"\0\1" + words + b"\2")
        assert leaks(tmp_path / str(number)) == {"note"}
    (tmp_path / CANARIES["scan_name"]).touch()
    assert leaks(tmp_path / CANARIES["scan_name"]) == {"scan_name"}
