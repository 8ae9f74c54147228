"""The encrypted file: what opening asserts, and what is said of each trouble."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys

import pytest

from clinic_app.domain.errors import Cancelled, ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.phrases import sentence
from clinic_app.vault import driver, health
from clinic_app.vault.lock import Lock
from clinic_app.vault.secret import Key


def trouble(work) -> ClinicError:
    with pytest.raises(ClinicError) as caught:
        work()
    return caught.value


def read_all(made) -> None:
    connection = driver.open_(made.folder, made.key)
    try:
        connection.rows("SELECT count(*), sum(length(x)) FROM invented")
    finally:
        connection.close()


def test_opening_sets_what_the_promise_rests_on(made):
    connection = driver.open_(made.folder, made.key)

    settings = {name: connection.value(f"PRAGMA {name}") for name in ("temp_store", "journal_mode", "synchronous")}
    assert settings == {"temp_store": 2, "journal_mode": "wal", "synchronous": 2}
    assert connection.value("PRAGMA cipher_version")
    assert connection.value("PRAGMA foreign_keys") == 1
    connection.close()


def test_the_file_shows_nothing(made):
    made.fill()

    content = made.database.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"invented" not in content
    assert b"xxxx" not in content


def test_opening_derives_no_second_key(made):
    """SQLCipher's own derivation takes 256,000 rounds when it is given a passphrase; a raw key takes two."""
    import time

    started = time.perf_counter()
    for _ in range(5):
        driver.open_(made.folder, made.key).close()
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize("left", [0, 1, 100, 4095, 4096, 5000, 0.5, -1, -4096])
def test_a_file_cut_short_is_damaged(made, left):
    made.fill()
    content = made.database.read_bytes()
    size = int(len(content) * left) if isinstance(left, float) else left
    made.database.write_bytes(content[:size])

    problem = trouble(lambda: read_all(made))

    assert problem.code == "vault.damaged"
    assert "damaged" in sentence(problem)
    assert health.verify(made.folder, made.key, Progress()).problems


@pytest.mark.parametrize("at", [0, 3, 15, 16, 100, 4095])
def test_an_altered_first_page_is_damaged(made, at):
    made.fill()
    flip(made, at)

    assert trouble(lambda: driver.open_(made.folder, made.key)).code == "vault.damaged"


def test_an_altered_page_is_damaged_when_read_and_found_by_the_check(made):
    made.fill()
    flip(made, 20 * 4096 + 77)

    assert trouble(lambda: read_all(made)).code == "vault.damaged"
    found = health.verify(made.folder, made.key, Progress())
    assert not found.ok
    assert "pages" in found.problems


def flip(made, at: int) -> None:
    content = bytearray(made.database.read_bytes())
    content[at] ^= 1
    made.database.write_bytes(bytes(content))


def test_a_database_of_another_vault_is_not_opened(made):
    made.fill()

    assert trouble(lambda: driver.open_(made.folder, Key(os.urandom(32)))).code == "vault.damaged"


def test_a_plain_database_is_refused_and_left_alone(made):
    made.database.unlink()
    plain = sqlite3.connect(made.database)
    plain.execute("CREATE TABLE readable (x)")
    plain.commit()
    plain.close()
    before = made.database.read_bytes()

    assert trouble(lambda: driver.open_(made.folder, made.key)).code == "vault.not_encrypted"
    assert made.database.read_bytes() == before


def test_a_missing_database_is_not_made_anew(made):
    made.database.unlink()

    assert trouble(lambda: driver.open_(made.folder, made.key)).code == "vault.database_missing"
    assert not made.database.exists()


def test_a_whole_vault_passes_and_says_what_it_is(made):
    made.fill()
    steps = []

    found = health.verify(made.folder, made.key, Progress(lambda done, total: steps.append((done, total))))

    assert (found.ok, found.problems, found.practice, found.keys_from_copy) == (True, (), True, False)
    assert found.cipher
    assert steps[-1] == (3, 3)


def test_a_check_can_be_stopped(made):
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        health.verify(made.folder, made.key, progress)


def test_a_log_that_was_never_folded_in_is_not_damage(made, tmp_path):
    """As a kill leaves it: most of what was written is only in the write-ahead log."""
    connection = driver.open_(made.folder, made.key)
    connection.execute("CREATE TABLE invented (x)")
    connection.rows("PRAGMA wal_autocheckpoint = 0")
    connection.execute("BEGIN")
    connection.execute_many("INSERT INTO invented VALUES (?)", [("x" * 500,)] * 3000)
    connection.execute("COMMIT")
    left = tmp_path / "left"
    left.mkdir()
    for file in made.folder.iterdir():
        (left / file.name).write_bytes(file.read_bytes())
    connection.close()
    assert (left / "vault.db-wal").stat().st_size > 1_000_000

    assert health.verify(left, made.key, Progress()).ok
    again = driver.open_(left, made.key)
    assert again.value("SELECT count(*) FROM invented") == 3000
    again.close()


CHILD = """
import os, resource, signal, sys
from pathlib import Path
from clinic_app.domain.errors import ClinicError
from clinic_app.vault import driver
from clinic_app.vault.secret import Key
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
connection = driver.open_(Path(sys.argv[1]), Key(bytes.fromhex(sys.argv[2])))
connection.execute("CREATE TABLE IF NOT EXISTS kept (x)")
size = os.path.getsize(Path(sys.argv[1]) / "vault.db-wal")
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100_000, resource.RLIM_INFINITY))
done = 0
try:
    while True:
        connection.execute("INSERT INTO kept VALUES (?)", ("y" * 500,))
        done += 1
except ClinicError as problem:
    print(problem.code, done)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_disk_that_takes_no_more_is_not_called_damaged(made):
    """A file may not grow any further in the middle of writing: everything before is kept."""
    found = subprocess.run(
        [sys.executable, "-c", CHILD, str(made.folder), made.key.reveal().hex()],
        capture_output=True,
        text=True,
        check=True,
    )
    code, done = found.stdout.split()

    assert code in {"vault.cannot_write", "vault.disk_full"}
    assert found.stderr == ""
    connection = driver.open_(made.folder, made.key)
    assert connection.value("SELECT count(*) FROM kept") == int(done)
    connection.close()
    assert health.verify(made.folder, made.key, Progress()).ok


@pytest.mark.parametrize(
    ("number", "free", "code"),
    [
        (13, 10**9, "vault.disk_full"),
        (10 | 3 << 8, 0, "vault.disk_full"),
        (10 | 3 << 8, 10**9, "vault.cannot_write"),
        (14, 0, "vault.disk_full"),
        (8, 10**9, "vault.read_only"),
        (5, 10**9, "vault.in_use"),
        (6, 10**9, "vault.in_use"),
        (11, 0, "vault.damaged"),
        (26, 0, "vault.damaged"),
    ],
)
def test_each_result_code_has_its_own_sentence(tmp_path, monkeypatch, number, free, code):
    monkeypatch.setattr(driver.disk, "free_bytes", lambda _folder: free)
    failure = driver.dbapi2.OperationalError("anything")
    failure.sqlite_errorcode = number

    problem = driver._understood(failure, tmp_path)

    assert problem.code == code
    assert sentence(problem) != code


def test_a_mistake_of_ours_stays_a_mistake(made):
    connection = driver.open_(made.folder, made.key)
    with pytest.raises(driver.dbapi2.OperationalError):
        connection.rows("SELECT * FROM nowhere")
    connection.close()


def test_no_library_writes_to_standard_error(made):
    made.fill()
    flip(made, 20 * 4096 + 77)
    script = f"""
from pathlib import Path
from clinic_app.domain.progress import Progress
from clinic_app.vault import health
from clinic_app.vault.secret import Key
print(health.verify(Path({str(made.folder)!r}), Key(bytes.fromhex({made.key.reveal().hex()!r})), Progress()).ok)
"""
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert (found.stdout, found.stderr) == ("False\n", "")


def test_a_second_app_is_kept_out_until_the_first_is_gone(tmp_path):
    held = Lock.take(tmp_path)

    assert trouble(lambda: Lock.take(tmp_path)).code == "vault.in_use"
    held.release()
    held.release()
    Lock.take(tmp_path).release()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EROFS, "vault.read_only"),
        (errno.EACCES, "vault.read_only"),
        (errno.ENOSPC, "vault.disk_full"),
        (errno.EIO, "vault.cannot_write"),
    ],
)
def test_a_folder_that_refuses_the_lock_says_why(tmp_path, monkeypatch, number, code):
    def refuse(*_anything):
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "open", refuse)

    assert trouble(lambda: Lock.take(tmp_path)).code == code


def test_a_forgotten_key_is_gone():
    key = Key(b"k" * 32)
    key.forget()

    with pytest.raises(ValueError, match="forgotten"):
        key.reveal()
    assert "kkk" not in repr(Key(b"k" * 32))
