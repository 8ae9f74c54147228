"""The algebra that merging rests on, over random histories of two to four laptops."""

from __future__ import annotations

import itertools
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.domain.progress import Progress
from clinic_app.ledger import change, changes, dump, folding, history, records, search, storing, transfer
from clinic_app.ledger.change import Header
from clinic_app.ledger.database import Database
from clinic_app.vault import driver
from clinic_app.vault.secret import Key

KEY = Key(bytes(range(32)))
RECORDS = {"c1": "case", "c2": "case", "p1": "person"}
VALUES = (None, "yes", "no", "unknown", 7, ["SV"])

places = st.integers(0, 3)
writing = st.tuples(
    st.just("write"),
    places,
    st.sampled_from(("c1", "c1", "c1", "c2", "p1")),  # often the same one, so that laptops disagree
    st.dictionaries(st.sampled_from(("answer", "answer", "person", "name")), st.sampled_from(VALUES), min_size=1),
)
merging = st.tuples(st.just("merge"), places, places)
destroying = st.tuples(st.just("destroy"), places, st.sampled_from(("c2", "c2", "p1", "c1")))
steps = st.integers(0, 15).flatmap(lambda n: writing if n < 11 else merging if n < 15 else destroying)
histories = st.lists(steps, min_size=6, max_size=30)


@pytest.fixture(scope="module")
def fast_disk():
    """Flushing thousands of tiny ledgers proves nothing here; a disk in memory saves minutes."""
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
        yield Path(folder)


class Laptops:
    """Ledgers that live for one example."""

    def __init__(self, disk: Path) -> None:
        self._stack = ExitStack()
        self._disk = disk

    def __enter__(self):
        self._stack.__enter__()
        return self

    def __exit__(self, *trouble):
        return self._stack.__exit__(*trouble)

    def fresh(self) -> Database:
        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(dir=self._disk)))
        driver.create(folder, KEY).close()
        db = Database.create(folder, KEY)
        self._stack.callback(db.close)
        return db

    def after(self, steps, count: int) -> list[Database]:
        """Laptops on which this happened; what the ledger would refuse did not happen."""
        dbs = [self.fresh() for _ in range(count)]
        for what, where, *rest in steps:
            db = dbs[where % count]
            if what == "merge" or self._is_possible(db, what, rest[0]):
                self._do(dbs, db, what, rest)
        return dbs

    def _is_possible(self, db, what, record) -> bool:
        """Nothing is written to a destroyed record, and only what is there can be destroyed."""
        if record in set(records.tombstones(db)):
            return False
        return what == "write" or records.find(db, record) is not None

    def _do(self, dbs, db, what, rest) -> None:
        if what == "merge":
            bring(dbs[rest[0] % len(dbs)], db)
            return
        with db.transaction() as tx:
            if what == "write":
                changes.write(tx, record=rest[0], kind=RECORDS[rest[0]], fields=rest[1], actor="intake")
            else:
                changes.destroy(tx, record=rest[0], reason="asked for", actor="lead")


def bring(source: Database, target: Database) -> transfer.Counts:
    rows = list(transfer.outgoing(source))
    with target.transaction() as tx:
        return transfer.apply(tx, rows)


def text(db: Database) -> str:
    return "".join(dump.canonical(db))


def everything(db: Database) -> tuple:
    """The dump, and underneath it every change, record and search entry."""
    stored = db.sql.rows(f"SELECT {storing.CHANGE} FROM change ORDER BY id")
    states = db.sql.rows(f"SELECT {storing.RECORD}, {storing.INDEXED} FROM record ORDER BY id")
    found = [(hit.person, hit.case) for word in ("yes", "no", "7", "unknown") for hit in search.people(db, word)]
    words = db.sql.rows("SELECT word FROM word ORDER BY word")
    return text(db), stored, states, sorted(found, key=str), words


@settings(max_examples=40, deadline=None)
@given(steps=histories, count=st.integers(2, 4), data=st.data())
def test_whatever_the_order_of_merging_the_result_is_the_same(fast_disk, steps, count, data):
    """Also with some merged twice, and with everything gathered on one of the laptops themselves."""
    with Laptops(fast_disk) as laptops:
        sources = laptops.after(steps, count)
        orders = data.draw(st.permutations(list(itertools.permutations(range(count)))))[:4]
        results = []
        for order in orders:
            gathered = laptops.fresh()
            for number in (*order, *order[:1]):
                bring(sources[number], gathered)
            assert history.verify(gathered, Progress()).ok
            results.append(everything(gathered))
        for source in sources[1:]:
            bring(source, sources[0])
        results.append(everything(sources[0]))
        assert all(result == results[0] for result in results)


@settings(max_examples=30, deadline=None)
@given(steps=histories)
def test_merging_is_associative(fast_disk, steps):
    """(A + B) + C is A + (B + C)."""
    with Laptops(fast_disk) as laptops:
        a, b, c = laptops.after(steps, 3)
        left, right = laptops.fresh(), laptops.fresh()
        for source in (a, b):
            bring(source, left)
        for source in (b, c):
            bring(source, right)
        bring(c, left)
        result = laptops.fresh()
        for source in (right, a):
            bring(source, result)
        assert everything(left) == everything(result)


@settings(max_examples=30, deadline=None)
@given(steps=histories)
def test_merging_with_oneself_changes_nothing(fast_disk, steps):
    with Laptops(fast_disk) as laptops:
        for db in laptops.after(steps, 2):
            before = everything(db), db.chain()
            counts = bring(db, db)
            assert (counts.new, counts.changed, counts.destroyed) == (0, 0, 0)
            assert (everything(db), db.chain()) == before


def unreplaced(db: Database, record: str) -> dict[str, set[str]]:
    """Per field the values that nobody has written over, worked out the slow way."""
    entries = history.of(db, record)
    replaced = {(entry.field, old) for entry in entries for old in entry.replaces}
    left: dict[str, set[str]] = {}
    for entry in entries:
        if (entry.field, entry.change) not in replaced:
            left.setdefault(entry.field, set()).add(change.encode(entry.value))
    return {name: values for name, values in left.items() if values != {"null"}}


def told(db: Database, record: str) -> dict[str, set[str]]:
    """Per field what a person is shown: one value, or all that stand against each other."""
    found = records.find(db, record)
    if found is None:
        return {}
    shown = {name: {change.encode(value)} for name, value in found.fields.items()}
    return shown | {name: {change.encode(it.value) for it in some} for name, some in found.conflicts.items()}


@settings(max_examples=40, deadline=None)
@given(steps=histories, count=st.integers(2, 4))
def test_nothing_entered_is_ever_lost(fast_disk, steps, count):
    """Every value ever written is current, in a conflict or in history, unless its record was destroyed."""
    with Laptops(fast_disk) as laptops:
        sources = laptops.after(steps, count)
        written = [
            (entry.change, entry.field, change.encode(entry.value), record)
            for db in sources
            for record in RECORDS
            for entry in history.of(db, record)
        ]
        gathered = laptops.fresh()
        for source in sources:
            bring(source, gathered)
        destroyed = set(records.tombstones(gathered))
        kept = {
            (entry.change, entry.field, change.encode(entry.value), record)
            for record in RECORDS
            for entry in history.of(gathered, record)
        }
        assert {it for it in written if it[3] not in destroyed} <= kept
        assert {(it[0], it[1]) for it in written} <= {(it[0], it[1]) for it in kept}
        for record in set(RECORDS) - destroyed:
            assert told(gathered, record) == unreplaced(gathered, record)


@settings(max_examples=40, deadline=None)
@given(steps=histories, count=st.integers(1, 4))
def test_every_ledger_proves_itself_at_every_time(fast_disk, steps, count):
    """The stored records, written by the fast path, are what folding all changes gives."""
    with Laptops(fast_disk) as laptops:
        for db in laptops.after(steps, count):
            verdict = history.verify(db, Progress())
            assert verdict.ok, verdict.problems


@settings(max_examples=40, deadline=None)
@given(steps=histories, cases=st.lists(st.sampled_from(("c1", "c2")), unique=True))
def test_a_part_first_and_the_rest_later_is_the_same_as_all_at_once(fast_disk, steps, cases):
    with Laptops(fast_disk) as laptops:
        (source,) = laptops.after(steps, 1)
        whole, parts = laptops.fresh(), laptops.fresh()
        bring(source, whole)
        rows = list(transfer.outgoing(source, cases))
        with parts.transaction() as tx:
            transfer.apply(tx, rows)
        assert history.verify(parts, Progress()).ok
        bring(source, parts)
        assert everything(whole) == everything(parts)


def _row(number, writes, heads):
    header = Header(device=f"{number % 3}", seq=number + 1, prev="", clock=number, actor="a", record="c1", kind="case")
    replaces = {name: heads[name] for name in writes if name in heads}
    return change.new(header, writes, replaces)


contents = st.dictionaries(st.sampled_from("abc"), st.sampled_from(VALUES), min_size=1)


@given(writes=st.lists(contents, min_size=1, max_size=8), data=st.data())
def test_folding_does_not_depend_on_order(writes, data):
    rows = []
    for number, content in enumerate(writes):
        seen = data.draw(st.lists(st.sampled_from(rows), unique_by=lambda row: row.id)) if rows else []
        heads = folding.fold(seen).heads if seen else {}
        rows.append(_row(number, content, heads))

    assert folding.fold(data.draw(st.permutations(rows))) == folding.fold(rows)


@given(first=st.lists(contents, min_size=1, max_size=5), content=contents)
def test_the_fast_path_is_folding(first, content):
    """Also over a record in conflict: a change that replaces all heads leaves one."""
    rows = [_row(number, it, {}) for number, it in enumerate(first)]
    state = folding.fold(rows)
    row = _row(len(rows), content, state.heads)

    after = folding.advance(state, row)

    assert after == folding.fold([*rows, row])
    assert not set(after.conflicts) & set(content)
