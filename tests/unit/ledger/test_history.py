"""What somebody with the key could do to the history behind our back, and that it shows."""

from __future__ import annotations

import pytest

from clinic_app.domain.errors import Cancelled
from clinic_app.domain.progress import Progress
from clinic_app.ledger import history


@pytest.fixture
def filled(db, write):
    write(db, "p1", kind="person", name="Invented")
    for number in range(6):
        write(db, "c1", answer=number, person="p1")
    write(db, "c2", answer="yes")
    return db


def problems(db) -> set[str]:
    verdict = history.verify(db, Progress())
    assert verdict.ok == (not verdict.problems)
    return {problem.what for problem in verdict.problems}


def row_of(db, seq):
    return db.sql.value("SELECT row FROM change WHERE seq = ?", (seq,))


def test_an_honest_history_proves_itself(filled):
    verdict = history.verify(filled, Progress())

    assert verdict.ok
    assert verdict.changes == 8
    (chain,) = verdict.devices
    assert (chain.device, chain.first, chain.last, chain.own, chain.is_complete) == (filled.device.id, 1, 8, True, True)


def test_an_empty_one_does_too(db):
    assert history.verify(db, Progress()).ok


@pytest.mark.parametrize(
    "change",
    [
        "contents = replace(contents, '3', '4')",
        "contents = '{}'",
        "actor = 'somebody'",
        "clock = clock + 1",
        "record = 'c2'",
        "kind = 'person'",
        "replaces = '{}'",
        "salt = hex(randomblob(16))",
        "device = 'ffffffffffffffffffffffffffffffff'",
    ],
)
def test_an_edited_change_shows(filled, change):
    filled.sql.execute(f"UPDATE change SET {change} WHERE seq = 5")

    assert "altered" in problems(filled)


def test_a_dropped_change_shows(filled):
    filled.sql.execute("DELETE FROM change WHERE seq = 4")

    assert {"gap", "total", "reference"} <= problems(filled)


def test_a_dropped_last_change_shows_even_with_its_record_put_right(filled):
    filled.sql.execute("DELETE FROM change WHERE seq = 8")
    filled.sql.execute("DELETE FROM record WHERE id = 'c2'")

    assert problems(filled) == {"end", "total"}


def test_everything_dropped_shows(filled):
    filled.sql.execute("DELETE FROM change")
    filled.sql.execute("DELETE FROM record")

    assert problems(filled) == {"end", "total"}


def test_reordered_changes_show(filled):
    low, high = row_of(filled, 3), row_of(filled, 4)
    filled.sql.execute("UPDATE change SET seq = 4 WHERE row = ?", (low,))
    filled.sql.execute("UPDATE change SET seq = 3 WHERE row = ?", (high,))

    assert {"altered", "link"} <= problems(filled)


def test_a_change_slipped_in_shows(filled, make_ledger, write):
    other = make_ledger()
    write(other, "c1", answer="forged")
    columns = "id, device, seq, prev, clock, actor, record, kind, salt, contents, digests, replaces"
    values = other.sql.row(f"SELECT {columns} FROM change")
    marks = ", ".join("?" * len(values))
    filled.sql.execute(f"INSERT INTO change ({columns}) VALUES ({marks})", values)

    assert {"total", "record"} <= problems(filled)


def test_a_dropped_change_of_another_laptop_shows_too(filled, make_ledger, write, bring):
    """Others may send a part of their chain, so a gap proves nothing there: the sum does."""
    other = make_ledger()
    write(other, "c9", answer="yes")
    write(other, "c8", answer="yes")
    bring(other, filled)
    assert problems(filled) == set()
    filled.sql.execute("DELETE FROM change WHERE record = 'c8'")
    filled.sql.execute("DELETE FROM record WHERE id = 'c8'")

    assert problems(filled) == {"total"}


@pytest.mark.parametrize(
    "change",
    [
        "fields = '{}'",
        "fields = replace(fields, '5', '6')",
        "ticket = '7'",
        "heads = '{}'",
        "kind = 'x'",
        "updated_at = 1",
    ],
)
def test_a_record_that_is_not_what_its_changes_say_shows(filled, change):
    filled.sql.execute(f"UPDATE record SET {change} WHERE id = 'c1'")

    assert problems(filled) == {"record"}


def test_a_record_that_is_gone_or_was_never_written_shows(filled):
    filled.sql.execute("DELETE FROM record WHERE id = 'c2'")
    assert problems(filled) == {"record"}
    filled.sql.execute("UPDATE record SET id = 'made up' WHERE id = 'c1'")
    assert problems(filled) == {"record"}


def test_the_walk_can_be_stopped(filled):
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        history.verify(filled, progress)


def test_a_part_of_another_laptops_chain_is_no_problem(filled, make_ledger, bring):
    other = make_ledger()
    bring(filled, other, ["c2"])

    verdict = history.verify(other, Progress())
    assert verdict.ok
    assert not verdict.devices[0].is_complete
