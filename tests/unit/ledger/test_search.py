"""Finding people as one types."""

from __future__ import annotations

import pytest

from clinic_app.ledger import search

PEOPLE = {
    "p1": "José Núñez García",
    "p2": "María de los Ángeles Rodríguez",
    "p3": "Josefa Nunes",
    "p4": "Wilmer O'Brien-Peña",
    "p5": "Xóchitl Muñoz",
    "p6": "Ольга Петрова",
    "p7": "Ana Lima",
}


@pytest.fixture
def filled(db, write):
    for person, name in PEOPLE.items():
        write(db, person, kind="person", name=name)
    write(db, "c1", person="p1", ticket="17")
    write(db, "c2", person="p2", ticket="A-18")
    return db


def found(db, text) -> list[str]:
    return [hit.person for hit in search.people(db, text)]


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("jose n", "p1"),
        ("NÚÑEZ", "p1"),
        ("garcia jose", "p1"),
        ("rodr", "p2"),
        ("angeles mar", "p2"),
        ("obrien", "p4"),
        ("o'brien", "p4"),
        ("brien wil", "p4"),
        ("pena", "p4"),
        ("xochitl", "p5"),
        ("munoz x", "p5"),
        ("ольг", "p6"),
        ("17", "p1"),
        ("a-18", "p2"),
    ],
)
def test_accents_case_and_order_are_forgiven(filled, typed, person):
    assert found(filled, typed)[:1] == [person]


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("rodrigez", "p2"),
        ("rodirguez", "p2"),
        ("rodrigues maria", "p2"),
        ("rodirg", "p2"),
        ("garica", "p1"),
        ("jsoe nunez", "p1"),
        ("wlimer", "p4"),
        ("sochitl", "p5"),
        ("muños", "p5"),
        ("an lmia", "p7"),
        ("петрава", "p6"),
    ],
)
def test_typos_are_forgiven(filled, typed, person):
    assert person in found(filled, typed)


def test_what_fits_exactly_comes_first(filled):
    assert found(filled, "nunes")[0] == "p3"
    assert found(filled, "nunez")[0] == "p1"


ODD = ("", "   ", "'", '"', "*", "()", "OR", "NEAR(", "names:", "zzzzzz", "\x00", "-", "a" * 500, "a" * 9000)


@pytest.mark.parametrize("typed", ODD)
def test_nothing_typed_breaks_it(filled, typed):
    assert found(filled, typed) == []


def test_each_person_comes_once_with_the_case_to_open(filled, write):
    write(filled, "c3", person="p1", ticket="40")

    assert [(hit.person, hit.case) for hit in search.people(filled, "nunez garcia")] == [("p1", "c3")]
    assert [(hit.person, hit.case) for hit in search.people(filled, "17")] == [("p1", "c1")]
    assert search.people(filled, "ana")[0].case is None
    assert len(search.people(filled, "a", limit=1)) == 1


def test_every_write_keeps_it_in_step(filled, write):
    write(filled, "p7", kind="person", name="Renata Lima", alias="La Profe")
    write(filled, "c1", ticket="99")
    write(filled, "c2", person="p7")

    assert found(filled, "ana lima") == []
    assert found(filled, "profe") == ["p7"]
    assert found(filled, "17") == []
    assert found(filled, "99") == ["p1"]
    assert found(filled, "a-18") == ["p7"]


def test_words_that_nobody_bears_any_more_are_forgotten(filled, write):
    write(filled, "p5", kind="person", name="Otra")

    words = {row[0] for row in filled.sql.rows("SELECT word FROM word")}
    assert "xochitl" not in words
    assert "otra" in words
    assert search.similar(filled, "xochitk") == []


def test_a_person_who_arrives_after_the_case_is_found_by_ticket(db, write):
    write(db, "c1", person="p1", ticket="17")
    write(db, "p1", kind="person", name="Late Comer")

    assert found(db, "17") == ["p1"]


def test_both_names_of_a_conflict_are_found(filled, make_ledger, write, bring):
    other = make_ledger()
    bring(filled, other)
    write(filled, "p7", kind="person", name="Ana Limón")
    write(other, "p7", kind="person", name="Ana Limar")
    bring(other, filled)

    assert found(filled, "limon") == found(filled, "limar") == ["p7"]


def test_it_can_be_made_anew(filled):
    before = {typed: found(filled, typed) for typed in ("jose", "rodrigez", "17")}
    filled.sql.execute("DELETE FROM search")
    with filled.transaction() as tx:
        search.rebuild(tx)

    assert {typed: found(filled, typed) for typed in before} == before
