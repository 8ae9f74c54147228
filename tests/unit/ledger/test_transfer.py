"""Moving changes between laptops."""

from __future__ import annotations

import msgspec
import pytest

from clinic_app.domain.errors import Cancelled, ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.ledger import blobs, changes, dump, history, records, transfer
from clinic_app.ledger.transfer import Counts


@pytest.fixture
def other(make_ledger):
    return make_ledger("other")


def text(db) -> str:
    return "".join(dump.canonical(db))


def refused(db, rows) -> str:
    before = db.sql.rows("SELECT id, contents FROM change ORDER BY id")
    with pytest.raises(ClinicError) as caught, db.transaction() as tx:
        transfer.apply(tx, rows)
    assert db.sql.rows("SELECT id, contents FROM change ORDER BY id") == before
    return caught.value.code


def test_new_records_arrive_whole(db, other, write, bring):
    write(db, "p1", kind="person", name="Invented")
    write(db, "c1", person="p1", answer="yes")

    assert bring(db, other) == Counts(new=2)
    assert text(other) == text(db)
    assert bring(db, other) == Counts(same=2)
    assert history.verify(other, Progress()).ok


def test_what_only_one_changed_is_no_conflict(db, other, write, bring):
    write(db, "c1", answer="yes", other="a")
    bring(db, other)
    write(db, "c1", answer="no")
    write(other, "c1", other="b")

    assert bring(db, other) == Counts(changed=1)
    assert records.find(other, "c1").fields == {"answer": "no", "other": "b"}


def test_what_both_changed_is_a_conflict_until_somebody_writes(db, other, write, bring):
    write(db, "c1", answer="yes")
    bring(db, other)
    write(db, "c1", answer="no", actor="screener")
    write(other, "c1", answer="unknown")

    assert bring(db, other) == Counts(changed=1, conflicts=1)
    bring(other, db)
    record = records.find(other, "c1")
    assert "answer" not in record.fields
    assert {(it.value, it.actor) for it in record.conflicts["answer"]} == {("no", "screener"), ("unknown", "intake")}
    assert [it.id for it in records.in_conflict(other)] == ["c1"]
    assert text(db) == text(other)
    assert '"values":["no","unknown"]' in text(db)
    write(other, "c1", answer="no")
    bring(other, db)
    assert records.find(db, "c1").fields == {"answer": "no"}
    assert records.find(db, "c1").conflicts == {}


def test_the_same_value_entered_twice_is_no_conflict(db, other, write, bring):
    write(db, "c1", answer="yes")
    write(other, "c1", answer="yes")

    assert bring(db, other).conflicts == 0
    bring(other, db)
    assert records.find(other, "c1").fields == {"answer": "yes"}
    write(other, "c1", answer="no")
    bring(other, db)
    assert records.find(db, "c1").fields == {"answer": "no"}


def test_clearing_against_a_new_value_is_a_conflict(db, other, write, bring):
    write(db, "c1", answer="yes")
    bring(db, other)
    write(db, "c1", answer=None)
    write(other, "c1", answer="no")

    assert bring(db, other).conflicts == 1
    assert {it.value for it in records.find(other, "c1").conflicts["answer"]} == {None, "no"}


def test_a_preview_says_what_would_happen_and_leaves_nothing(db, other, write):
    write(db, "c1", answer="yes")
    before = text(other), other.chain()

    assert transfer.preview(other, transfer.outgoing(db)) == Counts(new=1)
    assert (text(other), other.chain()) == before


def test_chosen_cases_bring_their_people_and_attachments_only(db, other, write, bring):
    write(db, "p1", kind="person", name="Invented One")
    write(db, "p2", kind="person", name="Invented Two")
    write(db, "c1", person="p1")
    write(db, "c2", person="p2")
    with db.transaction() as tx:
        mine, theirs = blobs.put(tx, b"scan one"), blobs.put(tx, b"scan two")
    write(db, "a1", kind="attachment", case="c1", blob=mine)
    write(db, "a2", kind="attachment", case="c2", blob=theirs)

    bring(db, other, ["c1"])

    assert set(records.find_many(other, ["p1", "p2", "c1", "c2", "a1", "a2"])) == {"p1", "c1", "a1"}
    assert transfer.blobs_of(db, ["c1"]) == (mine,)
    assert transfer.blobs_of(db) == tuple(sorted((mine, theirs)))


def test_lines_of_a_bundle_come_back_as_they_were(db, write):
    write(db, "c1", answer={"at": "ñ", "n": [1, None, True]})
    (row,) = transfer.outgoing(db)

    assert transfer.decode(transfer.encode(row)) == row


@pytest.mark.parametrize("line", [b"", b"{}", b"null", b"[" * 100_000, b'{"id": 1}', b"\xff"])
def test_a_line_that_is_no_change_is_refused(line):
    with pytest.raises(ClinicError, match=r"ledger\.forged"):
        transfer.decode(line)


@pytest.mark.parametrize(
    "edit",
    [
        {"contents": {"answer": "no"}},
        {"contents": {}},
        {"actor": "lead"},
        {"clock": 1},
        {"seq": 7},
        {"record": "c2"},
        {"kind": "person"},
        {"device": "0" * 32},
        {"salt": "00" * 16},
        {"salt": "not hex"},
        {"prev": "0" * 64},
        {"replaces": {"answer": ("0" * 64,)}},
        {"replaces": {"elsewhere": ("0" * 64,)}},
        {"id": "0" * 64},
        {"digests": {"answer": "0" * 64}},
        {"contents": None},
        {"contents": None, "salt": "", "digests": {}},
    ],
)
def test_a_change_that_does_not_prove_itself_is_refused(db, other, write, edit):
    write(db, "c1", answer="yes")
    write(db, "c3", answer="yes")
    first, second = transfer.outgoing(db)

    assert refused(other, [second, msgspec.structs.replace(first, **edit)]) == "ledger.forged"


def test_a_tombstone_wins_over_everything_that_comes_later(db, other, write, bring):
    write(db, "c1", answer="private")
    bring(db, other)
    with db.transaction() as tx:
        changes.destroy(tx, record="c1", reason="asked for", actor="lead")
    write(other, "c1", answer="still private")

    assert bring(other, db) == Counts()
    assert records.find(db, "c1") is None
    assert "private" not in str(db.sql.rows("SELECT contents FROM change"))
    bring(db, other)
    assert "private" not in str(other.sql.rows("SELECT contents FROM change"))
    assert text(db) == text(other) == '{"conflicts":[],"records":[],"tombstones":[{"id":"c1"}]}'
    assert history.verify(db, Progress()).ok
    assert history.verify(other, Progress()).ok


def test_erased_changes_without_their_tombstone_are_refused(db, other, write):
    write(db, "c1", answer="private")
    rows = [row.erased() for row in transfer.outgoing(db)]

    assert refused(other, rows) == "ledger.erased"


def test_bringing_in_can_be_stopped_and_leaves_nothing(db, other, write):
    write(db, "c1", answer="yes")
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled), other.transaction() as tx:
        transfer.apply(tx, transfer.outgoing(db), progress)
    assert other.sql.value("SELECT count(*) FROM change") == 0


def test_a_laptop_set_to_another_year_does_not_drag_the_others_along(db, other, write, bring, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("clinic_app.ledger.clock.tick", lambda last: max(last + 1, 1 << 58))
        write(db, "c1", answer="yes")
    bring(db, other)
    write(other, "c2", answer="yes")

    assert records.find(other, "c2").updated_at < "2100"
    assert records.find(other, "c1").updated_at > "2100"


def test_our_own_changes_come_back_after_an_older_backup_was_restored(db, other, write, bring, tmp_path, monkeypatch):
    """The restored copy takes up its own chain where it really ended."""
    from clinic_app.ledger.database import Database

    write(db, "c1", answer="yes")
    folder, key = db.folder, db.key_for_tests
    db.close()
    backup = tmp_path / "backup"
    backup.mkdir()
    for name in ("vault.db", "vault.keys", "vault.keys.bak"):
        (backup / name).write_bytes((folder / name).read_bytes())
    ahead = Database.open(folder, key)
    write(ahead, "c1", answer="no")
    write(ahead, "c2", answer="no")
    bring(ahead, other)
    ahead.close()

    restored = Database.open(backup, key)
    bring(other, restored)
    write(restored, "c1", answer="unknown")
    assert history.verify(restored, Progress()).ok
    assert text(restored) != text(other)
    bring(restored, other)
    assert text(restored) == text(other)
    restored.close()


def test_a_vaults_own_settings_stay_at_home(db, other, write, bring):
    write(db, "clinic", kind="clinic", name="Eastside")
    write(other, "clinic", kind="clinic", name="Westside")

    assert bring(db, other) == Counts()
    assert records.find(other, "clinic").fields == {"name": "Westside"}
    assert "side" not in text(other)
    assert history.verify(other, Progress()).ok
