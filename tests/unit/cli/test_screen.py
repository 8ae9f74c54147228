"""`screen` through the command line, exactly as the rules say it prints."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from clinic_app.cli import main

ON = "2026-11-22"
KEYS = [
    "pack", "as_of", "unreliable", "pathways", "attorney_review", "gates", "stop", "clocks", "blocked", "mismatches",
    "referrals", "next",
]  # fmt: skip


@pytest.fixture
def screen(capsys, tmp_path):
    """`screen(text, *options)`: exit code, standard output, standard error of screening a file with that content."""

    def run(text, *options, as_of=ON):
        file = tmp_path / "worker.toml"
        file.write_text(text, "utf-8")
        code = main.main(["screen", "--facts", str(file), "--as-of", as_of, *options], None)
        return (code, *capsys.readouterr())

    return run


def facts_file(case):
    """A case of the pack as the facts file that somebody would write."""
    lines = [f'assume_rest = "{"none" if case.assume_rest else "unanswered"}"', "[facts]"]
    lines += [f"{fact} = {json.dumps(value)}" for fact, value in case.facts.items()]
    return "\n".join(lines)


def test_an_empty_interview_prints_every_key(screen):
    code, out, err = screen("[facts]\n", "--json")
    found = json.loads(out)

    assert (code, err) == (0, "")
    assert list(found) == KEYS
    assert found["pack"] == {"id": "us-labor", "version": "2026.11.1", "rule_set": "dale-current", "signed_off": False}
    assert list(found["pathways"]) == ["dale_initial", "dale_subsequent", "u_visa", "t_visa", "orantes"]
    for pathway in found["pathways"].values():
        assert list(pathway) == ["level", "filing", "reasons", "missing", "sources"]
    assert found["pathways"]["orantes"]["filing"] is None
    assert {"unclear"} == {pathway["level"] for pathway in found["pathways"].values()}


def test_clocks_and_gates_carry_what_the_rules_name(screen):
    _, out, _ = screen(
        'assume_rest = "none"\n[facts]\ncrime.supp_b_held = true\ncrime.supp_b_signed_on = 2026-06-01\n', "--json"
    )
    found = json.loads(out)

    assert found["clocks"] == [{"id": "supp_b_received", "due": "2026-11-30", "days_left": 8, "blocks": ["u_visa"]}]
    urgent = next(gate for gate in found["gates"] if gate["id"] == "clock_urgent")
    assert urgent["facts"] == ["crime.supp_b_signed_on"]
    assert urgent["sources"]


def test_every_case_of_the_pack_comes_out_through_the_command_line(screen, pack):
    for case in pack.cases.values():
        code, out, err = screen(facts_file(case), "--json", as_of=case.as_of.isoformat())
        found, expect = json.loads(out), case.expect
        assert (code, err) == (0, "")
        assert expect.rule_set in (None, found["pack"]["rule_set"])
        for pathway, level in expect.pathways.items():
            assert level == found["pathways"][pathway]["level"], (case.id, pathway)
        for pathway, filing in expect.filing.items():
            assert filing == found["pathways"][pathway]["filing"], (case.id, pathway)
        for key in ("unreliable", "attorney_review"):
            assert getattr(expect, key) in (None, found[key]), (case.id, key)
        for key in ("stop", "blocked", "mismatches", "referrals"):
            expected = getattr(expect, key)
            assert expected is None or sorted(expected) == sorted(found[key]), (case.id, key)
        if expect.gates is not None:
            assert sorted(expect.gates) == sorted(gate["id"] for gate in found["gates"]), case.id
        if expect.clocks is not None:
            due = {name: day.isoformat() for name, day in expect.clocks.items()}
            assert due == {clock["id"]: clock["due"] for clock in found["clocks"]}, case.id


@pytest.mark.parametrize("day", ["2023-01-13", "2100-12-31", "2024-02-29"])
def test_days_that_can_be_screened(screen, day):
    assert screen("[facts]\n", "--json", as_of=day)[0] == 0


@pytest.mark.parametrize(
    "day",
    [
        "2023-01-12", "2101-01-01", "2026-02-31", "2026-11", "2026", "20261122", "2026-W47-7", "22.11.2026", "today",
        "", " 2026-11-22", "2026-11-22 ", "2026-11-22T00:00:00", "٢٠٢٦-١١-٢٢", "0000-00-00", "2026-11-22\n",
    ],
)  # fmt: skip
def test_any_other_day_is_refused_in_one_line(screen, day):
    code, out, err = screen("[facts]\n", "--json", as_of=day)

    assert (code, out) == (2, "")
    assert err.startswith("error: --as-of ")
    assert "2023-01-13 to 2100-12-31" in err
    assert err.count("\n") == 1


def test_a_malformed_file_prints_nothing_but_one_line(screen):
    code, out, err = screen('[facts]\nsoi.held = "maybe"\n', "--json")

    assert (code, out) == (2, "")
    assert err == 'error: soi.held = "maybe" is not accepted; accepted: "yes" | "no" | true | false | "unknown".\n'


def test_words_for_a_person_name_levels_and_what_to_ask(screen):
    code, out, _ = screen('[facts]\npresence.in_us = "no"\n')

    assert code == 0
    assert "Not indicated" in out
    assert "Still worth asking: " in out


# ----------------------------------------------------------------- a folder of files
@pytest.fixture
def folder(tmp_path):
    """Two good files, two bad ones, and things that are no facts files."""
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "b.toml").write_text("[facts]\n", "utf-8")
    (folder / "a.toml").write_text('[facts]\npresence.in_us = "no"\n', "utf-8")
    (folder / "B.toml").write_text("[facts]\nx.y = 1\n", "utf-8")
    (folder / "c.toml").write_bytes(b"\xff")
    (folder / "notes.txt").write_text("no facts", "utf-8")
    return folder


def test_a_folder_is_screened_in_name_order_and_goes_on_after_a_bad_file(folder, capsys):
    code = main.main(["screen", "--facts-dir", str(folder), "--as-of", ON, "--jsonl"], None)
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]

    assert (code, err) == (2, "")
    assert [line["file"] for line in lines] == ["B.toml", "a.toml", "b.toml", "c.toml"]
    assert [["file", "error"], ["file", *KEYS], ["file", *KEYS], ["file", "error"]] == [list(line) for line in lines]
    assert "x.y" in lines[0]["error"]
    assert "\n" not in lines[0]["error"]
    assert lines[1]["pathways"]["dale_initial"]["level"] == "not_indicated"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names or no pipes in folders")
def test_a_pipe_and_a_name_that_is_no_text_are_refused_in_their_place(folder, capsys):
    """Reading a pipe could wait for ever; a name of stray bytes must still come out as JSON."""
    os.mkfifo(folder / "d.toml")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff\n.toml")).write_text("x\n", "utf-8")

    code = main.main(["screen", "--facts-dir", str(folder), "--as-of", ON, "--jsonl"], None)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert code == 2
    assert [line["file"] for line in lines[-2:]] == ["d.toml", "\ufffd\n.toml"]
    assert "d.toml cannot be read" in lines[-2]["error"]
    assert "\ufffd\\n.toml is not TOML: line 1, column 2" in lines[-1]["error"]


def test_a_folder_without_bad_files_ends_well(folder, capsys):
    (folder / "B.toml").unlink()
    (folder / "c.toml").unlink()

    assert main.main(["screen", "--facts-dir", str(folder), "--as-of", ON, "--jsonl"], None) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_a_folder_that_is_not_there_is_refused(tmp_path, capsys):
    assert main.main(["screen", "--facts-dir", str(tmp_path / "none"), "--as-of", ON, "--jsonl"], None) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
