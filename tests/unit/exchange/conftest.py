from __future__ import annotations

import pytest

from .laptops import Laptop


@pytest.fixture
def laptop(tmp_path):
    """Makes laptops, each with a vault of its own, and closes them all."""
    made = []

    def new():
        made.append(Laptop.new(tmp_path / f"vault-{len(made)}"))
        return made[-1]

    yield new
    for one in made:
        one.db.close()


@pytest.fixture
def pair(laptop):
    """A laptop of the field, and the office that trusts it."""
    field, office = laptop(), laptop()
    office.trusts(field)
    return field, office
