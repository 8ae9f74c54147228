from __future__ import annotations

import pytest

from clinic_app.ledger import changes
from clinic_app.ledger.database import Database
from clinic_app.vault import kdf, vault


@pytest.fixture
def make_ledger(tmp_path):
    """Make another laptop's ledger; all are closed when the test ends."""
    made = []

    def make(name="laptop"):
        folder = tmp_path / f"{name}-{len(made)}"
        new = vault.create(folder, passphrase="invented", label="lead", role="lead", cost=kdf.PRACTICE)
        made.append(Database.create(folder, new.key))
        made[-1].key_for_tests = new.key
        return made[-1]

    yield make
    for ledger in made:
        ledger.close()


@pytest.fixture
def db(make_ledger):
    return make_ledger()


@pytest.fixture
def write():
    """`write(db, "c1", answer="yes")`: one change in a transaction of its own."""

    def write(db, record, kind="case", actor="intake", **fields):
        with db.transaction() as tx:
            return changes.write(tx, record=record, kind=kind, fields=fields, actor=actor)

    return write


@pytest.fixture
def bring():
    """`bring(source, target)`: everything one ledger has, into another."""
    from clinic_app.ledger import transfer

    def bring(source, target, cases=None):
        rows = list(transfer.outgoing(source, cases))
        with target.transaction() as tx:
            return transfer.apply(tx, rows)

    return bring
