"""Older and newer files."""

from __future__ import annotations

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.ledger import migrating, records
from clinic_app.ledger.database import Database
from clinic_app.ledger.migrating import Step
from clinic_app.vault import driver

COPY = "vault.db.before-2"


@pytest.fixture
def closed(db, write):
    write(db, "c1", answer="yes")
    folder, key = db.folder, db.key_for_tests
    db.close()
    return folder, key


@pytest.fixture
def connection(closed):
    opened = driver.open_(*closed)
    yield opened
    opened.close()


def later(*statements) -> list[Step]:
    return [*migrating.steps(), Step(2, statements)]


def test_steps_are_numbered_without_gaps():
    assert [step.number for step in migrating.steps()] == list(range(1, len(migrating.steps()) + 1))


def test_scripts_are_cut_into_statements():
    script = "-- a note; with a semicolon;\nCREATE TABLE a (\n  x TEXT CHECK (x != ';')\n);\nCREATE TABLE b (y);\n"

    assert migrating.statements(script) == ("CREATE TABLE a (\n  x TEXT CHECK (x != ';')\n)", "CREATE TABLE b (y)")


def test_an_older_file_takes_the_steps_it_has_not_seen(closed, connection):
    folder, key = closed
    migrating.bring_up_to_date(connection, folder, later("CREATE TABLE added (x)", "INSERT INTO added VALUES (7)"))

    assert migrating.version(connection) == 2
    assert connection.value("SELECT x FROM added") == 7
    kept = folder / "kept"
    kept.mkdir()
    (folder / COPY).rename(kept / "vault.db")
    before = Database.open(kept, key)
    assert records.find(before, "c1").fields == {"answer": "yes"}
    assert migrating.version(before.sql) == 1
    before.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(closed, connection):
    folder, _ = closed
    with pytest.raises(driver.dbapi2.OperationalError):
        migrating.bring_up_to_date(
            connection, folder, later("CREATE TABLE added (x)", "INSERT INTO nowhere VALUES (1)")
        )

    assert migrating.version(connection) == 1
    assert connection.value("SELECT count(*) FROM sqlite_master WHERE name = 'added'") == 0
    assert connection.value("SELECT count(*) FROM record") == 1
    assert (folder / COPY).exists()


def test_a_file_that_is_up_to_date_is_left_alone(closed, connection):
    folder, _ = closed
    migrating.bring_up_to_date(connection, folder)

    assert not list(folder.glob("*before*"))


def test_a_newer_file_is_refused_and_left_alone(closed, connection):
    folder, key = closed
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(ClinicError, match=r"vault\.too_new"):
        Database.open(folder, key)
    again = driver.open_(folder, key)
    assert migrating.version(again) == 99
    again.close()


def test_the_schema_is_what_the_steps_make(connection, tmp_path):
    """Nothing else ever alters a table."""
    (tmp_path / "fresh").mkdir()
    fresh = driver.create(tmp_path / "fresh", driver.Key(b"k" * 32))
    for step in migrating.steps():
        for statement in step.statements:
            fresh.execute(statement)
    schema = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"

    assert connection.rows(schema) == fresh.rows(schema)
    fresh.close()
