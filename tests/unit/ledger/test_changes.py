"""Writing and reading on one laptop."""

from __future__ import annotations

import pytest

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.progress import Progress
from clinic_app.ledger import change, changes, dump, history, records
from clinic_app.ledger.changes import Write
from clinic_app.ledger.database import Database
from clinic_app.vault import vault


def code_of(work) -> str:
    with pytest.raises(ClinicError) as caught:
        work()
    return caught.value.code


def count(db) -> int:
    return db.sql.value("SELECT count(*) FROM change")


def test_what_is_written_is_read_also_after_opening_again(db, write):
    write(db, "c1", person="p1", answer="yes", countries=["GT", "SV"], note="añejo “x”", how={"basis": "said"})
    key, folder = db.key_for_tests, db.folder
    before = records.find(db, "c1")
    db.close()

    again = Database.open(folder, key)
    assert records.find(again, "c1") == before
    assert before.fields["countries"] == ["GT", "SV"]
    assert again.device.id == db.device.id
    again.close()


def test_a_change_is_there_whole_or_not_at_all(db, write):
    write(db, "c1", answer="yes")

    writes = [Write("c1", "case", {"answer": "no"}), Write("c2", "case", {"answer": object()})]
    with pytest.raises(InputError), db.transaction() as tx:
        changes.write_many(tx, writes, actor="intake")

    assert records.find(db, "c1").fields == {"answer": "yes"}
    assert records.find(db, "c2") is None
    assert history.verify(db, Progress()).ok


def test_never_asked_cleared_and_unknown_are_three_things(db, write):
    write(db, "c1", asked="unknown", taken_back="yes")
    write(db, "c1", taken_back=None, never=None)

    assert records.find(db, "c1").fields == {"asked": "unknown"}
    assert [(entry.field, entry.value) for entry in history.of(db, "c1")] == [
        ("asked", "unknown"),
        ("taken_back", "yes"),
        ("taken_back", None),
    ]


def test_writing_what_is_so_already_writes_nothing(db, write):
    first = write(db, "c1", answer="yes", other="no")

    assert write(db, "c1", answer="yes") == first
    assert write(db, "c1", nothing=None) == ""
    assert count(db) == 1
    second = write(db, "c1", answer="yes", other="yes")
    assert [entry.field for entry in history.of(db, "c1") if entry.change == second] == ["other"]


@pytest.mark.parametrize(("before", "after"), [(True, 1), (1, 1.0), (0, False), ("1", 1), ([], {})])
def test_values_that_python_confuses_are_different(db, write, before, after):
    write(db, "c1", value=before)
    write(db, "c1", value=after)

    assert count(db) == (1 if change.encode(before) == change.encode(after) else 2)


def test_an_answer_names_what_it_replaces(db, write):
    first = write(db, "c1", answer="yes")
    write(db, "c1", answer="no")

    assert [entry.replaces for entry in history.of(db, "c1")] == [(), (first,)]


def test_a_record_can_be_made_empty(db, write):
    write(db, "p1", kind="person")

    assert records.find(db, "p1").fields == {}
    assert history.verify(db, Progress()).ok


def test_a_record_keeps_its_kind(db, write):
    write(db, "x", kind="person", name="Invented")

    assert code_of(lambda: write(db, "x", kind="case", answer="yes")) == "ledger.kind"


@pytest.mark.parametrize("name", ["", "~destroyed", "x" * 201, "two\nlines"])
def test_names_that_the_ledger_keeps_for_itself_are_refused(db, name):
    with pytest.raises(InputError), db.transaction() as tx:
        changes.write(tx, record="c1", kind="case", fields={name: 1}, actor="intake")


@pytest.mark.parametrize("value", [float("nan"), "\ud800", {1, 2}, (1,), b"x", object(), {1: 2}])
def test_what_json_cannot_say_is_refused_and_nothing_stays(db, write, value):
    with pytest.raises(InputError):
        write(db, "c1", value=value)
    assert count(db) == 0


def test_lists_and_counts_follow_the_station(db, write):
    for number in range(5):
        write(db, f"c{number}", station="waiting" if number % 2 else "review", ticket=str(number))
    write(db, "c0", note="touched last")

    assert [it.id for it in records.page(db, "case")] == ["c0", "c4", "c3", "c2", "c1"]
    assert [it.id for it in records.page(db, "case", station="review", limit=2)] == ["c0", "c4"]
    assert records.count(db, "case", station="waiting") == 2
    assert records.kinds(db) == {"case": 5}
    assert [it.id for it in records.with_ticket(db, "3")] == ["c3"]


def test_cases_and_attachments_are_found_by_whose_they_are(db, write):
    write(db, "p1", kind="person", name="Invented")
    write(db, "c1", person="p1")
    write(db, "c2", person="p2")
    write(db, "a1", kind="attachment", case="c1", blob="00")

    assert [it.id for it in records.cases_of(db, "p1")] == ["c1"]
    assert [it.id for it in records.attachments_of(db, "c1")] == ["a1"]
    assert set(records.find_many(db, ["c1", "c2", "gone"])) == {"c1", "c2"}


def test_many_writes_are_one_transaction(db):
    writes = [Write(f"c{number}", "case", {"n": number % 3}) for number in range(50)]
    with db.transaction() as tx:
        assert changes.write_many(tx, writes * 2, actor="lead") == 50

    assert len(list(records.of_kind(db, "case"))) == 50
    assert history.verify(db, Progress()).ok


def test_the_clock_never_runs_back(db, write, monkeypatch):
    write(db, "c1", answer="yes")
    monkeypatch.setattr("clinic_app.ledger.clock.time.time", lambda: 0.0)
    write(db, "c1", answer="no")

    first, second = history.of(db, "c1")
    assert first.at <= second.at
    assert history.verify(db, Progress()).ok


def test_destroying_takes_every_value_and_leaves_the_chain_provable(db, write):
    write(db, "p1", kind="person", name="Somebody Invented")
    write(db, "c1", secret="very private", other="x")
    write(db, "c1", secret="still private")
    with db.transaction() as tx:
        changes.destroy(tx, record="c1", reason="asked for", actor="lead")
        changes.destroy(tx, record="p1", reason="asked for", actor="lead")

    assert records.find(db, "c1") is None
    stored = "".join(str(row) for row in db.sql.rows("SELECT * FROM change"))
    assert "private" not in stored
    assert "Invented" not in stored
    assert db.sql.rows("SELECT * FROM search") == []
    assert db.sql.rows("SELECT * FROM word") == []
    assert history.verify(db, Progress()).ok
    assert all(entry.erased or entry.field == "~destroyed" for entry in history.of(db, "c1"))
    assert "".join(dump.canonical(db)) == '{"conflicts":[],"records":[],"tombstones":[{"id":"c1"},{"id":"p1"}]}'
    assert code_of(lambda: write(db, "c1", answer="yes")) == "ledger.destroyed"


def test_one_app_at_a_time(db):
    assert code_of(lambda: Database.open(db.folder, db.key_for_tests)) == "vault.in_use"


def test_a_used_vault_is_not_started_anew(db, write):
    write(db, "c1", answer="yes")
    folder, key = db.folder, db.key_for_tests
    db.close()

    assert code_of(lambda: Database.create(folder, key)) == "vault.exists"
    again = Database.open(folder, key)
    assert records.find(again, "c1")
    again.close()


def test_a_vault_whose_making_was_cut_short_is_finished_when_opened(tmp_path):
    made = vault.create(tmp_path / "v", passphrase="x", label="lead", role="lead")

    opened = Database.open(tmp_path / "v", made.key)
    assert records.kinds(opened) == {}
    opened.close()


def test_opening_where_nothing_is_says_so(tmp_path, db):
    assert code_of(lambda: Database.open(tmp_path / "nowhere", db.key_for_tests)) == "vault.missing"
    (tmp_path / "empty").mkdir()
    assert code_of(lambda: Database.open(tmp_path / "empty", db.key_for_tests)) == "vault.database_missing"
    assert not (tmp_path / "empty" / "vault.lock").exists()


def test_a_small_vault_with_an_altered_page_is_not_opened(db, write):
    """Wherever the page is: nothing is shown that might not be all there is."""
    for number in range(60):
        write(db, f"c{number}", note="x" * 900)
    folder, key = db.folder, db.key_for_tests
    db.close()
    file = folder / "vault.db"
    whole = file.read_bytes()
    for page in range(1, len(whole) // 4096, 5):
        at = page * 4096 + 1000
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert code_of(lambda: Database.open(folder, key)) == "vault.damaged"
    file.write_bytes(whole)
    Database.open(folder, key).close()


def test_a_page_torn_by_a_power_cut_is_mended_from_the_log(db, write, tmp_path):
    """Killed while the log was being folded in: the file's page is half written, the log's is whole."""
    for number in range(30):
        write(db, f"c{number}", note="x" * 900)
    db.sql.rows("PRAGMA wal_checkpoint(PASSIVE)")
    db.sql.rows("PRAGMA wal_autocheckpoint = 0")
    for number in range(30):
        write(db, f"c{number}", note="y" * 900)
    left = tmp_path / "left"
    left.mkdir()
    for name in ("vault.db", "vault.db-wal"):
        (left / name).write_bytes((db.folder / name).read_bytes())
    log = (left / "vault.db-wal").read_bytes()
    frames = [at for at in range(32, len(log), 24 + 4096) if log[at + 8 : at + 16] == log[16:24]]  # not older ones
    logged = {int.from_bytes(log[at : at + 4], "big") for at in frames}
    torn = bytearray((left / "vault.db").read_bytes())
    for page in logged:
        torn[(page - 1) * 4096 + 2048 : page * 4096] = bytes(2048)
    (left / "vault.db").write_bytes(bytes(torn))

    opened = Database.open(left, db.key_for_tests)
    assert {record.fields["note"][0] for record in records.of_kind(opened, "case")} == {"y"}
    opened.close()
