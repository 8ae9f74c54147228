"""A facts file is read exactly or refused in one sentence that says what, where and what is accepted."""

from __future__ import annotations

import re

import pytest

from clinic_app.domain.errors import InputError
from clinic_app.packs import answers
from clinic_app.phrases import sentence


@pytest.fixture
def read(pack, tmp_path):
    """`read(text)`: the answers of a facts file with that content."""

    def read(content):
        file = tmp_path / "answers.toml"
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return answers.read(pack.program, file)

    return read


def refused(read, content):
    """The one sentence that a malformed file gets."""
    with pytest.raises(InputError) as problem:
        read(content)
    told = sentence(problem.value)
    assert "\n" not in told
    assert re.search(r"\{(fact|file|value|accepted|nearest|most|problem)\}", told) is None
    return told


# ----------------------------------------------------------------- what is accepted
@pytest.mark.parametrize(
    "text",
    [
        'presence.in_us = "yes"',
        "presence.in_us = true",
        '"presence.in_us" = "yes"',
        "[facts.presence]\nin_us = true",
        'presence = {in_us = "yes"}',
    ],
)
def test_every_spelling_of_a_fact_is_the_same(read, text):
    assert read(f"[facts]\n{text}\n") == {"presence.in_us": "yes"}


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ('"2015"', "2015"),
        ('"2015-06"', "2015-06"),
        ('"2015-06-01"', "2015-06-01"),
        ("2015-06-01", "2015-06-01"),
        ('"unknown"', "unknown"),
        ("2000-02-29", "2000-02-29"),
        ("1900-01-01", "1900-01-01"),
        ('"2100"', "2100"),
    ],
)
def test_days_keep_the_precision_they_were_given(read, written, stored):
    assert {"presence.last_arrival": stored} == read(f"[facts]\npresence.last_arrival = {written}\n")


def test_order_and_repetition_mean_nothing_in_a_list(read):
    found = read('[facts]\ncrime.indicators = ["stalking", "blackmail", "stalking"]\nperson.nationalities = []\n')

    assert found == {"crime.indicators": ["blackmail", "stalking"], "person.nationalities": []}


def test_an_empty_interview_is_a_legal_one(read):
    assert read("[facts]\n[facts.presence]\n") == {}


def test_nothing_is_assumed_unless_it_is_asked_for(read):
    assert read('[facts]\nsoi.held = "yes"\n') == {"soi.held": "yes"}
    assert read('assume_rest = "unanswered"\n[facts]\nsoi.held = "yes"\n') == {"soi.held": "yes"}


def test_the_rest_is_assumed_as_in_a_finished_interview(read, pack):
    found = read('assume_rest = "none"\n[facts]\nsoi.held = "unknown"\nenforcement.final_order = true\n')

    assert (found["soi.held"], found["enforcement.final_order"]) == ("unknown", "yes")
    assert not {"presence.in_us", "dispute.continuing_interest"} & found.keys()
    rest = {fact for fact in found if fact not in ("soi.held", "enforcement.final_order")}
    assert rest == {
        fact.id
        for fact in pack.facts.values()
        if fact.type in ("yesno", "set")
        and fact.id not in ("presence.in_us", "dispute.continuing_interest", "soi.held", "enforcement.final_order")
    }
    assert {"no"} == {found[fact] for fact in rest if pack.facts[fact].type == "yesno"}
    assert all(found[fact] == [] for fact in rest if pack.facts[fact].type == "set")


# ----------------------------------------------------------------- what is refused
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('soi.hold = "yes"', ("soi.hold", "soi.held")),
        ('nonsense = "yes"', ("nonsense", "not a fact")),
        ('soi = "yes"', ("soi", "not a fact")),
        ("bogus = {}", ("bogus", "not a fact")),
        ('soi.held = "Yes"', ("soi.held", "Yes", '"yes"')),
        ("soi.held = 1", ("soi.held", "1", '"yes"')),
        ("soi.held = []", ("soi.held", "[]")),
        ('soi.held = ["yes"]', ("soi.held", "[yes]")),
        ("soi.held = {}", ("soi.held", "{}")),
        ("soi.held.more = 1", ("soi.held", "{more}")),
        ('soi.issuer = "labour_agency"', ("soi.issuer", "labour_agency", "labor_agency", "worker_center")),
        ("soi.issuer = true", ("soi.issuer", "true", "union")),
        ('soi.issuer = ["union"]', ("soi.issuer", "[union]")),
        ('crime.indicators = "stalking"', ("crime.indicators", "stalking", "a list of")),
        ('crime.indicators = ["stalkin"]', ("crime.indicators", "stalkin", "stalking")),
        ('crime.indicators = ["unknown"]', ("crime.indicators", "unknown")),
        ('crime.indicators = [["stalking"]]', ("crime.indicators", "[stalking]")),
        ("crime.indicators = [true]", ("crime.indicators", "true")),
        ("crime.indicators = {stalking = true}", ("crime.indicators", "{stalking}")),
        ('presence.last_arrival = "2026-02-31"', ("presence.last_arrival", "2026-02-31", "YYYY-MM-DD")),
        ('presence.last_arrival = "2026-13"', ("presence.last_arrival", "2026-13")),
        ('presence.last_arrival = "2015-00"', ("presence.last_arrival", "2015-00")),
        ('presence.last_arrival = "2015-06-00"', ("presence.last_arrival", "2015-06-00")),
        ('presence.last_arrival = "1899"', ("presence.last_arrival", "1899", "1900")),
        ("presence.last_arrival = 2101-01-01", ("presence.last_arrival", "2101-01-01", "2100")),
        ('presence.last_arrival = "15"', ("presence.last_arrival", "15")),
        ('presence.last_arrival = " 2015"', ("presence.last_arrival",)),
        ('presence.last_arrival = "2015-6"', ("presence.last_arrival", "2015-6")),
        ('presence.last_arrival = "٢٠١٥"', ("presence.last_arrival",)),
        ("presence.last_arrival = 2015", ("presence.last_arrival", "2015")),
        ("presence.last_arrival = 2015-06-01T10:00:00", ("presence.last_arrival", "2015-06-01 10:00:00")),
        ("presence.last_arrival = 10:00:00", ("presence.last_arrival", "10:00:00")),
        ("presence.last_arrival = false", ("presence.last_arrival", "false")),
        ('person.birth_country = "sv"', ("person.birth_country", "sv", "capitals")),
        ('person.birth_country = "XX"', ("person.birth_country", "XX")),
        ('person.birth_country = "SLV"', ("person.birth_country", "SLV")),
        ('person.nationalities = "SV"', ("person.nationalities", "SV", "a list")),
        ('person.nationalities = ["SV", "ZZ"]', ("person.nationalities", "ZZ")),
        ("grant.termination_reply_days = -1", ("grant.termination_reply_days", "-1", "0 to 3660")),
        ("grant.termination_reply_days = 3661", ("grant.termination_reply_days", "3661")),
        ("grant.termination_reply_days = 15.0", ("grant.termination_reply_days", "15.0")),
        ("grant.termination_reply_days = nan", ("grant.termination_reply_days", "nan")),
        ("grant.termination_reply_days = inf", ("grant.termination_reply_days", "inf")),
        ("grant.termination_reply_days = true", ("grant.termination_reply_days", "true")),
        ('grant.termination_reply_days = "15"', ("grant.termination_reply_days", "15")),
        ('soi.held = "yes"\n"soi.held" = "yes"', ("soi.held", "twice")),
        ('soi.held = "yes"\n"soi.held" = "no"', ("soi.held", "twice")),
        ('"soi.held" = "yes"\n[facts.soi]\nheld = "yes"', ("soi.held", "twice")),
    ],
)
def test_a_wrong_fact_or_value_is_named_with_what_is_accepted(read, text, words):
    told = refused(read, f"[facts]\n{text}\n")

    assert [word for word in words if word not in told] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ("[facts]",)),
        ('assume_rest = "none"\n', ("[facts]",)),
        ("facts = 1\n", ("[facts]",)),
        ("facts = []\n", ("[facts]",)),
        ("[[facts]]\n", ("[facts]",)),
        ("[facts]\n[more]\n", ("more", "facts, assume_rest")),
        ('[facts]\n[fact]\nsoi.held = "yes"\n', ("fact", "facts, assume_rest")),
        ('assume_rest = "all"\n[facts]\n', ("assume_rest", "all", '"none"', '"unanswered"')),
        ("assume_rest = true\n[facts]\n", ("assume_rest", "true")),
        ("assume_rest = []\n[facts]\n", ("assume_rest", "[]")),
        ('[facts]\nsoi.held = "yes\n', ("line 2", "column", 'soi.held = "yes')),
        ("[facts]\nsoi.held = yes\n", ("line 2", "column 12")),
        ('[facts]\nsoi.held = "yes"\nsoi.held = "no"\n', ("line 3", "column", "soi.held")),
        ('[facts]\nsoi.held = "a\0b"\n', ("line 2", "column", "\\x00")),
        ("[facts", ("line 1", "column 7")),
        ('[facts]\nx = """', ("line 2", "column 8")),
        ("\ufeff[facts]\n", ("byte order mark",)),
        (b"[facts]\n# caf\xe9\n", ("UTF-8", "line 2, column 6")),
        (b"\xff\xfe[\x00f\x00", ("UTF-8",)),
        ("[facts]\nx = " + "[" * 100_000, ("nested",)),
        ("[facts]\nx = " + "{a=" * 20_000, ("nested",)),
        ("[facts]\n" + "a." * 100_000 + "a = 1\n", ("nested", "line 2")),
        ("[facts." + "a." * 100_000 + "a]\n", ("nested", "line 1")),
        ("[facts]\ngrant.termination_reply_days = " + "9" * 5000 + "\n", ("not TOML",)),
        ("[facts]\ngrant.termination_reply_days = 0x" + "f" * 5000 + "\n", ("grant.termination_reply_days", "0xfff")),
        ("#" * (256 * 1024 + 1), ("256 KiB",)),
    ],
)
def test_a_malformed_file_is_refused_where_it_is_wrong(read, text, words):
    told = refused(read, text)

    assert [word for word in words if word not in told] == []
    assert len(told) < 400


def test_a_file_of_exactly_the_size_is_read(read):
    assert read("[facts]\n" + "#" * (256 * 1024 - 8)) == {}


def test_dots_in_a_comment_are_no_nesting(read):
    assert read("[facts]  # " + "." * 500 + "\n# " + "a.b" * 500 + "\n") == {}


def test_a_long_value_is_cut_and_control_characters_are_escaped(read):
    told = refused(read, '[facts]\nsoi.issuer = "\\u001b[2J\\n\\u202e' + "x" * 100_000 + '"\n')

    assert "\\x1b[2J\\n\\u202exxx" in told
    assert "x" * 80 not in told
    assert "\x1b" not in told


def test_a_value_is_cut_to_80_characters_exactly(read):
    assert f'"{"x" * 80}" ' in refused(read, f'[facts]\nsoi.issuer = "{"x" * 80}"\n')
    assert f'"{"x" * 80}"… ' in refused(read, f'[facts]\nsoi.issuer = "{"x" * 81}"\n')


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('soi.held = "yes "', 'soi.held = "yes " is not'),
        ('soi.held = ""', 'soi.held = "" is not'),
        ('soi.held = "true"', 'soi.held = "true" is not'),
        ("crime.indicators = [[true]]", "crime.indicators = [true] is not"),
        ("grant.termination_reply_days = " + "9" * 4000, "grant.termination_reply_days = 9999"),
        ('soi.hold = "no"', 'soi.hold = "no" is not a fact'),
        ('"soi.held " = 1', '"soi.held " = 1 is not a fact'),
    ],
)
def test_what_was_written_is_shown_so_that_the_mistake_is_seen(read, text, words):
    assert words in refused(read, f"[facts]\n{text}\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("presence.last_arrival = 2026-02-31", ("line 2, column 25", "presence.last_arrival", "YYYY-MM-DD", "1900")),
        ("soi.held = yes", ("line 2, column 12", "soi.held", 'accepted: "yes"')),
        ("grant.termination_reply_days = " + "9" * 5000, ("line 2, column 32", "= 9999", "0 to 3660")),
        ("crime.indicators = " + "[" * 9000 + "]" * 9000, ("crime.indicators = [[[", "accepted: [] | a list of")),
    ],
)
def test_a_line_that_is_no_toml_still_names_the_fact_and_what_it_accepts(read, text, words):
    told = refused(read, f"[facts]\n{text}\n")

    assert [word for word in words if word not in told] == []


def test_a_folder_and_a_missing_file_are_refused(pack, tmp_path):
    for path, word in ((tmp_path, "folder"), (tmp_path / "missing.toml", "missing.toml")):
        with pytest.raises(InputError) as problem:
            answers.read(pack.program, path)
        assert word in sentence(problem.value)
