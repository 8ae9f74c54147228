"""The commands on records, as somebody types them: exit codes, one line of trouble, JSON and nothing else."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clinic_app.cli.main import main
from clinic_app.services import vaults

PASSPHRASE = "seven invented words"
ROOT = Path(__file__).parents[3]


@pytest.fixture
def vault(tmp_path, monkeypatch):
    folder = tmp_path / "vault"
    monkeypatch.setenv("CLINIC_PASSPHRASE", PASSPHRASE)
    vaults.close(vaults.create(folder, passphrase=PASSPHRASE, clinic="Invented Clinic").session)
    return folder


@pytest.fixture
def clinic(vault, capsys, monkeypatch):
    """`clinic("show", id)`: run a command on the vault; (exit code, standard output, standard error)."""

    def run(name, *arguments, stdin=None):
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        words = name.split()
        try:
            code = main([*words, "--vault", str(vault), *arguments], None)
        except SystemExit as ended:
            code = ended.code
        output = capsys.readouterr()
        return code, output.out, output.err

    return run


def applied(clinic, *operations):
    stdin = b"".join(json.dumps(operation).encode() + b"\n" for operation in operations)
    code, out, _ = clinic("apply", stdin=stdin)
    return code, [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def case(clinic):
    _, (person,) = applied(clinic, {"op": "create", "kind": "person", "fields": {"name": "Marisol Ayala Benítez"}})
    fields = {"person": person["id"], "ticket": "14", "presence.in_us": "yes"}
    _, (made,) = applied(clinic, {"op": "create", "kind": "case", "fields": fields})
    return made["id"]


def test_apply_answers_each_line_and_goes_on_after_a_bad_one(clinic, case):
    code, answers = applied(
        clinic,
        {"op": "set", "id": case, "field": "soi.held", "value": "maybe"},
        {"op": "set", "id": case, "field": "soi.held", "value": "yes"},
    )

    assert code == 1
    assert {"ok": 2, "id": case} == answers[1]
    assert answers[0]["error"] == 1
    assert "soi.held" in answers[0]["message"]
    assert "maybe" in answers[0]["message"]


def test_apply_answers_before_it_waits_for_the_next_line(vault):
    """A script may read each answer before it writes the next line."""
    command = [sys.executable, "-m", "clinic_app", "apply", "--vault", str(vault)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ)
    with process as child:
        for number in (1, 2, 3):
            child.stdin.write(b'{"op": "create", "kind": "person"}\n')
            child.stdin.flush()
            assert number == json.loads(child.stdout.readline())["ok"]
        child.stdin.close()
        assert child.wait(timeout=30) == 0


def test_apply_loses_nothing_acknowledged_when_it_is_killed(vault, clinic):
    command = [sys.executable, "-m", "clinic_app", "apply", "--vault", str(vault)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ)
    with process as child:
        child.stdin.write(b'{"op": "create", "kind": "person", "fields": {"name": "Delfino Cruz"}}\n' * 5)
        child.stdin.flush()
        made = [json.loads(child.stdout.readline())["id"] for _ in range(3)]
        child.kill()

    for person in made:
        assert clinic("show", person)[0] == 0


def test_a_line_without_end_does_not_fill_memory(clinic):
    code, out, _ = clinic("apply", stdin=b"x" * 3_000_000 + b"\n" + b'{"op": "create", "kind": "person"}')

    answers = [json.loads(line) for line in out.splitlines()]
    assert [answer.get("error") or answer.get("ok") for answer in answers] == [1, 2]
    assert code == 1


def test_show_prints_fields_and_history(clinic, case):
    applied(clinic, {"op": "set", "id": case, "field": "presence.in_us", "value": "no"})

    code, out, err = clinic("show", case, "--json")
    shown = json.loads(out)
    assert (code, err, shown["kind"], shown["fields"]["presence.in_us"]) == (0, "", "case", "no")
    values = [entry["value"] for entry in shown["history"] if entry["field"] == "presence.in_us"]
    assert values == ["yes", "no"]
    assert {"id", "kind", "fields", "history"} == set(shown)


def test_what_is_not_there_is_exit_code_one(clinic):
    code, out, err = clinic("show", "11111111-1111-4111-8111-111111111111")

    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("error: ")


def test_search_forgives(clinic, case):
    code, out, _ = clinic("search", "marisol benites", "--json")

    (row,) = json.loads(out)["results"]
    assert (0, case, "14") == (code, row["case"], row["ticket"])
    assert "Marisol" in clinic("search", "AYALA")[1]


def test_dump_is_the_same_whenever_it_is_asked(clinic, case):
    first, second = clinic("dump")[1], clinic("dump")[1]

    assert first == second
    assert case in {record["id"] for record in json.loads(first)["records"]}


def test_rescreen_says_what_changed(clinic, case):
    code, out, _ = clinic("rescreen", "--as-of", "2024-08-01", "--json")

    result = json.loads(out)
    assert (code, result["total"], result["rule_set"], result["as_of"]) == (0, 1, "dale-2024-07", "2024-08-01")
    (changed,) = result["changed"]
    assert {"id", "before", "after"} == set(changed)
    assert json.loads(clinic("rescreen", "--as-of", "2024-08-01", "--json")[1])["changed"] == []


@pytest.mark.parametrize("day", ["2022-01-01", "2101-01-01", "2026-02-31", "2026-W01-1", "yesterday", "20260101", ""])
def test_a_day_that_cannot_be_screened_is_refused(clinic, day):
    code, out, err = clinic("rescreen", "--as-of", day)

    assert (code, out, err.count("\n")) == (2, "", 1)


def test_seed_and_verify(clinic):
    assert clinic("seed", "--cases", "12", "--seed", "3")[0] == 0

    code, out, _ = clinic("verify-history", "--json")
    assert (code, json.loads(out)["ok"]) == (0, True)
    assert clinic("vault verify")[:2] == (0, "whole\n")
    assert clinic("seed", "--cases", "0")[0] == 2


def test_a_passphrase_comes_from_a_file_the_environment_or_a_person(vault, clinic, tmp_path, monkeypatch):
    file = tmp_path / "secret"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    monkeypatch.setenv("CLINIC_PASSPHRASE", "wrong")
    assert clinic("dump", "--passphrase-file", str(file))[0] == 0
    assert clinic("dump")[0] == 1

    monkeypatch.delenv("CLINIC_PASSPHRASE")
    code, out, err = clinic("dump", stdin=b"")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "--passphrase-file" in err
    assert "CLINIC_PASSPHRASE" in err
    assert clinic("dump", "--passphrase-file", str(tmp_path / "none"))[0] == 2


def test_a_vault_is_made_once_and_its_code_shown_once(tmp_path, clinic, capsys, monkeypatch):
    monkeypatch.setenv("CLINIC_PASSPHRASE", PASSPHRASE)
    folder = str(tmp_path / "new")

    assert main(["vault", "create", "--vault", folder, "--clinic", "Invented", "--json"], None) == 0
    assert len(json.loads(capsys.readouterr().out)["recovery_code"]) == 39 + 10
    assert main(["vault", "create", "--vault", folder], None) == 1
    assert "error: " in capsys.readouterr().err


def test_changing_the_passphrase(clinic, monkeypatch):
    monkeypatch.setenv("CLINIC_NEW_PASSPHRASE", "eight other invented words")
    assert clinic("vault passwd")[0] == 0

    assert clinic("dump")[0] == 1
    monkeypatch.setenv("CLINIC_PASSPHRASE", "eight other invented words")
    assert clinic("dump")[0] == 0


def test_slots_are_listed_and_added(clinic, monkeypatch):
    monkeypatch.setenv("CLINIC_NEW_PASSPHRASE", "a volunteer's own words")
    code, out, _ = clinic("vault slots", "--add", "Desk 1", "--role", "intake", "--json")
    assert (code, [slot["role"] for slot in json.loads(out)["slots"]]) == (0, ["lead", "lead", "intake"])

    monkeypatch.setenv("CLINIC_PASSPHRASE", "a volunteer's own words")
    assert clinic("dump", "--user", "desk 1")[0] == 0
    code, _, err = clinic("vault slots", "--add", "Desk 2", "--user", "Desk 1")
    assert (code, err.count("\n")) == (1, 1)


def test_recovering_with_the_code(tmp_path, clinic, capsys, monkeypatch):
    monkeypatch.setenv("CLINIC_PASSPHRASE", PASSPHRASE)
    folder = str(tmp_path / "new")
    main(["vault", "create", "--vault", folder, "--json"], None)
    code = json.loads(capsys.readouterr().out)["recovery_code"]
    monkeypatch.setenv("CLINIC_NEW_PASSPHRASE", "found again")

    monkeypatch.setenv("CLINIC_RECOVERY_CODE", code[:-1] + ("A" if code[-1] != "A" else "B"))
    assert main(["vault", "recover", "--vault", folder], None) == 1
    monkeypatch.setenv("CLINIC_RECOVERY_CODE", code.lower().replace("-", " "))
    assert main(["vault", "recover", "--vault", folder, "--json"], None) == 0
    assert code != json.loads(capsys.readouterr().out)["recovery_code"]
    monkeypatch.setenv("CLINIC_PASSPHRASE", "found again")
    assert main(["dump", "--vault", folder], None) == 0


@pytest.mark.parametrize("harm", ["cut", "altered", "beginning"])
def test_a_damaged_vault_is_called_damaged_and_exit_code_one(clinic, vault, harm):
    clinic("seed", "--cases", "40")
    file = vault / "vault.db"
    content = bytearray(file.read_bytes())
    match harm:
        case "cut":
            content = content[: len(content) // 2]
        case "altered":
            content[len(content) // 2 : len(content) // 2 + 64] = bytes(64)
        case "beginning":
            content[100:200] = bytes(100)
    file.write_bytes(content)

    code, out, err = clinic("vault verify")
    assert code == 1
    assert "damaged" in out + err
    assert (vault / "vault.db").read_bytes()[:16] != b"SQLite format 3\x00"


def test_a_log_that_was_not_folded_in_is_no_damage(clinic, vault, case, tmp_path):
    """The files as a power cut leaves them: the last changes are still in the write-ahead log."""
    import shutil

    session = vaults.unlock(vault, passphrase=PASSPHRASE)
    with session.db.transaction() as tx:
        from clinic_app.ledger import changes

        changes.write(tx, record=case, kind="case", fields={"note": "last words"}, actor="x")
    copy = tmp_path / "after"
    shutil.copytree(vault, copy)
    vaults.close(session)

    assert main(["vault", "verify", "--vault", str(copy)], None) == 0
    assert main(["show", "--vault", str(copy), case], None) == 0
