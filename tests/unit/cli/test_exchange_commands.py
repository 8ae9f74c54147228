"""identity, devices, export, inspect, merge and checklist, as a person types them."""

from __future__ import annotations

import json
import re

import pytest

from clinic_app.cli.main import Face, main
from clinic_app.ledger import changes
from clinic_app.services import exchange, vaults

FACE = Face(lambda: False, lambda *_: 1, lambda *_: 0)
PASSPHRASE = "seven invented words make one passphrase"


@pytest.fixture
def run(capsys, monkeypatch):
    """Run one command line; gives exit code, standard output and standard error."""
    monkeypatch.setenv("CLINIC_PASSPHRASE", PASSPHRASE)

    def command(*words):
        code = 2
        try:
            code = main([str(word) for word in words], FACE)
        except SystemExit as ended:
            code = ended.code
        out, err = capsys.readouterr()
        return code, out, err

    return command


@pytest.fixture
def vault(tmp_path):
    """Makes closed vaults; the first has a person with a case."""

    def make(name, *, filled=False):
        session = vaults.create(tmp_path / name, passphrase=PASSPHRASE).session
        if filled:
            with session.db.transaction() as tx:
                changes.write(tx, record="p1", kind="person", fields={"name": "Marisol Ayala"}, actor="x")
                fields = {"person": "p1", "ticket": "14", "person.language": "es", "presence.in_us": "yes"}
                changes.write(tx, record="c1", kind="case", fields=fields, actor="x")
        found = exchange.identity(session)
        vaults.close(session)
        return tmp_path / name, found

    return make


@pytest.fixture
def field(vault):
    return vault("field", filled=True)


@pytest.fixture
def office(vault):
    return vault("office")


def test_an_identity_in_json(run, office):
    code, out, err = run("identity", "--vault", office[0], "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == {"recipient": office[1].recipient, "fingerprint": office[1].fingerprint}


def test_the_secret_identity_is_written_and_never_printed(run, office, tmp_path):
    code, out, _ = run("identity", "--vault", office[0], "--json", "--secret-out", tmp_path / "key")

    assert code == 0
    assert "AGE-SECRET-KEY-1" in (tmp_path / "key").read_text()
    assert "SECRET" not in out
    assert run("identity", "--vault", office[0], "--secret-out", tmp_path / "key")[0] == 1


def test_a_day_of_exchange(run, field, office, tmp_path):
    bundle = tmp_path / "day.age"
    assert run("export", "--vault", field[0], "--to", office[1].recipient, "--out", bundle)[0] == 0

    code, out, err = run("merge", "--vault", office[0], bundle, "--json")
    (answer,) = json.loads(out)["files"]
    assert (code, err, answer["ok"], answer["new"]) == (1, "", False, 0)
    assert field[1].fingerprint in answer["error"]

    assert run("devices", "trust", "--vault", office[0], field[1].fingerprint, "--name", "Field")[0] == 0
    listed = json.loads(run("devices", "list", "--vault", office[0], "--json")[1])["devices"]
    assert [(one["fingerprint"], one["name"]) for one in listed] == [(field[1].fingerprint, "Field")]

    looked = json.loads(run("inspect", bundle, "--vault", office[0], "--json")[1])
    assert looked["sender"] == {"fingerprint": field[1].fingerprint, "name": "Field", "trusted": True}

    for words, new, same in ((["--dry-run"], 2, 0), ([], 2, 0), ([], 0, 2)):
        code, out, _ = run("merge", "--vault", office[0], bundle, "--json", *words)
        counts = {"new": new, "changed": 0, "conflicts": 0, "duplicates": same}
        assert (code, json.loads(out)) == (0, {"files": [{"file": str(bundle), "ok": True, "error": None, **counts}]})

    assert run("dump", "--vault", office[0])[1] == run("dump", "--vault", field[0])[1]


def test_one_refused_file_does_not_stop_the_rest(run, field, office, tmp_path):
    run("devices", "trust", "--vault", office[0], field[1].fingerprint)
    run("export", "--vault", field[0], "--to", office[1].recipient, "--out", tmp_path / "good.age")
    (tmp_path / "bad.age").write_bytes((tmp_path / "good.age").read_bytes()[:-7])

    code, out, _ = run("merge", "--vault", office[0], tmp_path / "bad.age", tmp_path / "good.age", "--json")

    assert code == 1
    assert [(one["ok"], one["new"]) for one in json.loads(out)["files"]] == [(False, 0), (True, 2)]
    assert "damaged" in json.loads(out)["files"][0]["error"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["export", "--to", "hello", "--out", "x.age"], 2),
        (["export", "--out", "x.age"], 2),
        (["export", "--to", "RECIPIENT", "--case", "none", "--out", "x.age"], 1),
        (["export", "--to", "RECIPIENT", "--out", "none/x.age"], 1),
        (["devices", "trust", "zzz"], 2),
        (["inspect", "none.age", "--json"], 1),
        (["checklist", "none"], 1),
        (["checklist", "c1", "--language", "xx", "--out", "x.pdf"], 2),
    ],
)
def test_what_is_not_so_is_one_line(words, code, run, field, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = [field[1].recipient if word == "RECIPIENT" else word for word in words]
    given = run(*words, "--vault", field[0])

    assert given[0] == code
    assert given[1] == ""
    assert re.fullmatch(r"error: [^\n]+\n", given[2])
    assert not (tmp_path / "x.age").exists()
    assert not (tmp_path / "x.pdf").exists()


def test_a_bundle_is_not_replaced_unless_asked(run, field, tmp_path):
    words = ["export", "--vault", field[0], "--to", field[1].recipient, "--out", tmp_path / "x.age"]

    assert [run(*words)[0], run(*words)[0], run(*words, "--force")[0]] == [0, 1, 0]


def test_the_checklist_in_every_form(run, field, tmp_path):
    code, out, _ = run("checklist", "--vault", field[0], "c1", "--json")
    found = json.loads(out)
    assert code == 0
    assert found["total"] == len(found["items"]) > 0
    assert {"id", "state", "title", "hint", "why", "due", "group"} <= found["items"][0].keys()

    assert run("checklist", "--vault", field[0], "c1")[1].count("\n") == found["total"]

    assert run("checklist", "--vault", field[0], "c1", "--out", tmp_path / "es.pdf", "--language", "es")[0] == 0
    assert (tmp_path / "es.pdf").read_bytes().startswith(b"%PDF-")


def test_a_bundle_under_a_passphrase(run, field, office, tmp_path):
    (tmp_path / "words").write_text("river candle orbit\n")
    run("devices", "trust", "--vault", office[0], field[1].fingerprint)
    secret = ["--bundle-passphrase-file", tmp_path / "words"]

    assert run("export", "--vault", field[0], "--out", tmp_path / "x.age", *secret)[0] == 0
    assert run("merge", "--vault", office[0], tmp_path / "x.age")[0] == 1
    assert run("merge", "--vault", office[0], tmp_path / "x.age", *secret)[0] == 0
