"""A pack loads whole or not at all, and says in which file and line it does not hold together."""

from __future__ import annotations

import re
import shutil

import pytest

from clinic_app import packs
from clinic_app.domain.errors import InputError
from clinic_app.packs import choose
from clinic_app.phrases import sentence


@pytest.fixture
def spoil(tmp_path):
    """`spoil(file, old, new)`: a copy of the bundled pack with one thing replaced; gives its folder."""
    folder = shutil.copytree(choose.newest(choose.folder() / choose.BUNDLED), tmp_path / "2026.11.1")

    def replace(name, old, new):
        file = folder / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")
        return folder

    return replace


def trouble(folder):
    """The one sentence with which a pack is refused."""
    with pytest.raises(InputError) as problem:
        packs.load(folder)
    told = sentence(problem.value)
    assert "\n" not in told
    assert not re.search(r"\{\w+\}", told)
    return told


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("screening.toml", "not out and status.current", "not out and status.curent", (
            "screening.toml:", "pathway.dale_initial.likely", "status.curent", "the nearest is status.current")),
        ("screening.toml", 'soi.issuer == "labor_agency"', 'soi.issuer == "labour_agency"', (
            "screening.toml:", "labour_agency", "soi.issuer", "the nearest is labor_agency")),
        ("screening.toml", "minor = 'years_after", "minor = 'year_after", (
            "screening.toml:", "define.minor", "year_after")),
        ("screening.toml", "when = 'minor'", "when = 'minors'", ("gate.minor", "the nearest is minor")),
        ("screening.toml", 'overdue("supp_b_received")', 'overdue("supp_b")', (
            "blocked.u_visa:supp_b_expired", "supp_b")),
        ("screening.toml", "due = 'grant.ends'", "due = 'today'", ("clock.grant_ends", "today")),
        ("screening.toml", 'sources = ["STAT-10"]', 'sources = ["STAT-100"]', ("gate.short_presence", "STAT-100")),
        ("screening.toml", 'id = "background"', 'id = "enforcement"', ("screening.toml", "enforcement", "twice")),
        ("screening.toml", "[define]\n# Nobody", "[define]\nurgent_days = 'soi.held'\n# Nobody", (
            "urgent_days", "twice")),
        ("screening.toml", "never_assumed = [", 'never_assumed = ["soi.hold", ', (
            "never_assumed", "soi.hold", "soi.held")),
        ("screening.toml", 'id = "background"', 'id = "background"\nwhy = "x"', ("screening.toml:", "why")),
        ("screening.toml", 'id = "background"\n', "", ("screening.toml:", "id")),
        ("screening.toml", "version = 1", "version = 2", ("screening.toml:", "version")),
        ("screening.toml", "version = 1", "version = ", ("screening.toml:", "not TOML")),
        ("facts.toml", "when = 'soi.held == \"yes\"'", "when = 'soi.had == \"yes\"'", (
            "facts.toml:", "fact.soi.", "soi.had", "the nearest is soi.held")),
        ("facts.toml", 'type = "country"', 'type = "land"', ("facts.toml:", "land")),
        ("facts.toml", 'section = "safety"\ngate', 'sektion = "safety"\ngate', ("facts.toml:", "sektion")),
        ("interview.toml", '"person.language", ', "", ("interview.toml", "person.language", "never asked")),
        ("interview.toml", '"person.language", ', '"person.language", "person.language", ', (
            "person.language", "two places")),
        ("interview.toml", '"person.language", ', '"person.tongue", ', ("interview.toml", "person.tongue")),
        ("values.toml", 'confidence = "confirmed"', 'confidence = "certain"', ("values.toml:", "certain")),
        ("values.toml", 'sources = ["STAT-9"]', "sources = []", ("values.toml:", "sources")),
        ("values.toml", "effective_to = 2024-06-30", "effective_to = 2024-06-29", ("dale-2023-01", "2024-06-30")),
        ("values.toml", 'id = "adult_age"', 'id = "age"', ("adult_age", "age")),
        ("values.toml", "number = 18\nunit = \"years\"\neffective_from = 2023-01-13",
         "number = 18\nunit = \"years\"\neffective_from = 2024-01-13", ("adult_age", "2023-01-13")),
        ("values.toml", 'dale_initial = "hold"', 'dale_initiall = "hold"', (
            "dale-current", "the nearest is dale_initial")),
        ("values.toml", 'dale_initial = "hold"', 'dale_initial = "holding"', ("filing.holding", "missing")),
        ("text.es.toml", '[gate.minor]', '[gate.miner]', ("text.es.toml", "gate.minor")),
        ("text.en.toml", '[gate.minor]', '[gate.miner]', ("text.es.toml", "gate.miner")),
        ("text.en.toml", '[gate.minor]\n', '[gate.minor]\nextra = "x"\n', ("text.es.toml", "gate.minor.extra")),
        ("text.en.toml", '[gate.minor]\n', '[gate.minor]\nextra = 1\n', ("text.en.toml", "gate.minor.extra")),
        ("checklists.toml", "when = 'soi.held'", "when = 'soi.hold'", (
            "checklists.toml:", "item.", "soi.hold", "soi.held")),
        ("checklists.toml", 'clock = "', 'clock = "x', ("checklists.toml", "the nearest is")),
        ("checklists.toml", '["likely"', '["likley"', ("checklists.toml", "likley", "likely")),
        ("cases.toml", 'soi.held = "yes"', 'soi.held = "maybe"', ("cases.toml (V01)", "soi.held", "maybe")),
        ("cases.toml", 'soi.held = "yes"', 'soi.had = "yes"', ("cases.toml (V01)", "soi.had", "soi.held")),
        ("cases.toml", 'pathways.dale_initial = "likely"', 'pathways.dale_initial = "possible"', (
            "case V01", "pathways.dale_initial", "possible", "likely")),
        ("cases.toml", 'id = "V02"', 'id = "V01"', ("cases.toml", "V01", "twice")),
        ("sources.toml", 'register = ["S4"]', 'register = ["S400"]', ("sources.toml", "S400")),
        ("advisals.toml", "order = 1\n", "", ("advisals.toml:", "order")),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(spoil, file, old, new, words):
    told = trouble(spoil(file, old, new))

    assert [word for word in words if word not in told] == [], told


@pytest.mark.parametrize(
    "name",
    ["pack.toml", "facts.toml", "screening.toml", "values.toml", "interview.toml", "text.es.toml", "sources.toml",
     "checklists.toml", "advisals.toml", "cases.toml"],
)  # fmt: skip
def test_every_file_must_be_there_and_be_text(spoil, name):
    folder = spoil("pack.toml", "2026.11.1", "2026.11.1")
    (folder / name).write_bytes(b"\xff")
    assert f"{name} is not UTF-8" in trouble(folder)
    (folder / name).unlink()
    assert name in trouble(folder)


def test_the_line_is_the_one_on_which_the_rule_begins(spoil):
    folder = spoil("screening.toml", 'soi.issuer == "labor_agency"', 'soi.issuer == "labour_agency"')
    line = int(re.search(r"screening\.toml:(\d+)", trouble(folder))[1])
    lines = (folder / "screening.toml").read_text("utf-8").splitlines()

    assert lines[line - 1] == 'id = "likely"'
    assert 'id = "dale_initial"' in lines[line - 4 : line]


def test_the_hash_is_over_every_file(spoil, pack):
    assert pack.hash == packs.load(choose.newest(choose.folder() / choose.BUNDLED)).hash
    assert pack.hash != packs.load(spoil("pack.toml", "# What", "# Which")).hash


def test_the_newest_version_is_chosen(tmp_path):
    for version in ("2026.9.12", "2026.11.1", "2026.2.30", "drafts"):
        (tmp_path / version).mkdir()
        (tmp_path / version / "pack.toml").touch()
    (tmp_path / "2027.1.1").mkdir()

    assert choose.newest(tmp_path).name == "2026.11.1"


def test_a_mark_for_a_fact_that_nobody_asks_is_refused(spoil):
    told = trouble(spoil("interview.toml", '[fact."interview.conflict_found"]', '[fact."interview.conflict_fond"]'))

    assert "interview.toml" in told
    assert "interview.conflict_found" in told


def test_what_is_for_the_volunteers_own_eyes_is_marked_in_the_pack(pack):
    assert {fact.id for fact in pack.facts.values() if fact.audience == "volunteer"} == {
        "interview.interpreter_linked_to_employer",
        "interview.conflict_found",
        "interview.capacity_concern",
    }
