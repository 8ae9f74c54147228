"""This computer, as far as the app meets it."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.host import clock, hardening, logs, paths, power, settings
from clinic_app.host.logs import Event
from clinic_app.host.settings import Settings, Theme


@pytest.fixture
def log(tmp_path):
    logs.begin(tmp_path / "log")
    yield tmp_path / "log" / "clinic-app.log"
    logs.end()


def lines(log) -> list[dict[str, object]]:
    return [json.loads(line[line.index("{") :]) for line in log.read_text("utf-8").splitlines()]


def test_everything_lies_under_one_folder_when_asked(monkeypatch, tmp_path):
    monkeypatch.setenv(paths.HOME, str(tmp_path))

    assert paths.default_vault_folder() == tmp_path / "vault"
    assert paths.settings_file() == tmp_path / "settings.json"
    assert paths.log_folder() == tmp_path / "log"


def test_everything_lies_where_the_system_says_otherwise(monkeypatch):
    monkeypatch.delenv(paths.HOME, raising=False)

    found = {paths.default_vault_folder(), paths.settings_file(), paths.log_folder()}
    assert all(place.is_absolute() and "clinic-app" in str(place) for place in found)


def test_what_is_shipped_is_found_also_in_a_frozen_build(monkeypatch, tmp_path):
    assert (paths.resource_folder() / "words.txt").exists()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource_folder() == tmp_path / "resources"


def test_settings_are_remembered(tmp_path):
    file = tmp_path / "deep" / "settings.json"
    settings.save(Settings().but(language="es", theme=Theme.DARK, text_percent=200), file)

    assert settings.load(file) == Settings(language="es", theme=Theme.DARK, text_percent=200)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"theme": "loud"}', b'{"idle_minutes": 0}', b"\xff"])
def test_settings_that_cannot_be_read_are_the_usual_ones(tmp_path, content):
    (tmp_path / "settings.json").write_bytes(content)

    assert settings.load(tmp_path / "settings.json") == Settings()
    assert settings.load(tmp_path / "nowhere.json") == Settings()


@pytest.mark.parametrize("change", [{"idle_minutes": 31}, {"text_percent": 20}, {"theme": "loud"}])
def test_settings_stay_in_their_bounds(change):
    with pytest.raises(ValueError):
        Settings().but(**change)


def test_settings_of_a_newer_app_are_read_as_far_as_we_know_them(tmp_path):
    (tmp_path / "s.json").write_text('{"language": "es", "later": [1]}')

    assert settings.load(tmp_path / "s.json").language == "es"


def test_the_log_takes_codes_and_whole_numbers(log):
    logs.note(Event.STARTED, cases=3)
    logs.refused(ClinicError("vault.damaged", name="Somebody Invented"))
    logs.refused(ClinicError("Somebody Invented"))

    assert lines(log) == [
        {"event": "started", "cases": 3},
        {"event": "refused", "code": "vault.damaged"},
        {"event": "refused", "code": "unknown"},
    ]


@pytest.mark.parametrize("counts", [{"name": "Somebody"}, {"share": 0.5}, {"on": True}, {"Somebody Invented": 1}])
def test_the_log_takes_nothing_else(log, counts):
    with pytest.raises(TypeError):
        logs.note(Event.TOOK, **counts)
    assert not log.exists()


def test_of_a_bug_the_log_tells_where_and_never_what_was_typed(log):
    with pytest.raises(AttributeError) as caught:
        settings.load(file="Somebody Invented")
    logs.bug(caught.value)

    (line,) = lines(log)
    assert line["kind"] == "AttributeError"
    assert any(place.startswith("settings.py:") for place in line["places"])
    assert "Somebody" not in log.read_text()


def test_whoever_else_finds_the_logger_writes_nothing(log):
    logging.getLogger("clinic_app.codes").warning("Somebody Invented")

    assert not log.exists() or log.read_text() == ""


def test_the_log_stays_small(log, monkeypatch):
    monkeypatch.setattr(logs, "_BYTES", 2_000)
    logs.begin(log.parent)
    for number in range(500):
        logs.note(Event.TOOK, milliseconds=number)

    assert len(list(log.parent.iterdir())) <= 4
    assert sum(file.stat().st_size for file in log.parent.iterdir()) < 9_000


def test_a_protected_process_leaves_nothing_behind():
    script = """
import os
from clinic_app.host import hardening
hardening.protect()
hardening.protect()
try:
    import resource
    core = resource.getrlimit(resource.RLIMIT_CORE)[0]
except ImportError:
    core = 0
print(core, hardening.is_dumpable(), oct(os.umask(0)))
"""
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    core, dumpable, mask = found.stdout.split()

    assert (core, mask) == ("0", "0o77")
    assert dumpable == ("False" if sys.platform == "linux" else "None")


def test_dumpable_is_told(monkeypatch):
    assert hardening.is_dumpable() in {True, False, None}


def test_the_clock_never_tells_an_earlier_time():
    start = datetime(2026, 11, 22, 12, tzinfo=UTC)
    moments = iter([start, start + timedelta(hours=1), start - timedelta(days=2), start + timedelta(hours=2)])
    told = clock.Clock(lambda: next(moments))

    first, second, third = told.now(), told.now(), told.now()
    assert first == second == start + timedelta(hours=1)
    assert third == start + timedelta(hours=2)
    assert clock.Clock().today() == datetime.now().astimezone().date()


def test_a_long_pause_between_questions_was_a_sleep():
    moments = iter([0.0, 5.0, 10.0, 4000.0, 4005.0])
    watch = power.SleepWatch(longest_pause=30, elapsed=lambda: next(moments))

    assert [watch.slept() for _ in range(4)] == [False, False, True, False]


@pytest.mark.skipif(sys.platform != "linux", reason="reads what the login service says")
@pytest.mark.parametrize(
    ("content", "locked"),
    [("STATE=active\nLOCKED_HINT=1\n", True), ("LOCKED_HINT=0\n", False), ("STATE=active\n", None)],
)
def test_the_login_service_is_asked_whether_the_screen_is_locked(tmp_path, monkeypatch, content, locked):
    monkeypatch.setenv("XDG_SESSION_ID", "c2")
    (tmp_path / "c2").write_text(content)

    assert power.screen_is_locked(tmp_path) is locked
    assert power.screen_is_locked(Path("/nowhere")) is None
    monkeypatch.setenv("XDG_SESSION_ID", "../c2")
    assert power.screen_is_locked(tmp_path) is None
