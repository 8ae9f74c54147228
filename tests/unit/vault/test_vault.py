"""Making a vault, opening it, and who may."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import driver, kdf, keyfile, vault

PASSPHRASE = "an invented phrase of words"


def code_of(work) -> str:
    with pytest.raises(ClinicError) as caught:
        work()
    return caught.value.code


def test_whoever_knows_the_passphrase_gets_the_same_key(made):
    opened = vault.unlock(made.folder, passphrase=PASSPHRASE)

    assert opened.key.reveal() == made.key.reveal()
    assert (opened.label, opened.role) == ("lead", "lead")


def test_a_passphrase_typed_on_another_keyboard_is_the_same(tmp_path):
    composed, decomposed = "contrase\u00f1a inventada", "contrasen\u0303a inventada"
    vault.create(tmp_path / "v", passphrase=composed, label="lead", role="lead")

    assert vault.unlock(tmp_path / "v", passphrase=decomposed)


def test_a_wrong_passphrase_is_told_from_damage(made):
    assert code_of(lambda: vault.unlock(made.folder, passphrase="something else")) == "vault.wrong_passphrase"


def test_a_missing_folder_an_empty_one_and_missing_keys_are_three_things(made, tmp_path):
    assert code_of(lambda: vault.unlock(tmp_path / "nowhere", passphrase="x")) == "vault.missing"
    (tmp_path / "empty").mkdir()
    assert code_of(lambda: vault.unlock(tmp_path / "empty", passphrase="x")) == "vault.missing"
    made.keys.unlink()
    made.copy.unlink()
    assert code_of(lambda: vault.unlock(made.folder, passphrase="x")) == "vault.keys_missing"


@pytest.mark.parametrize("name", [driver.DATABASE, keyfile.KEYS, keyfile.COPY])
@pytest.mark.parametrize("content", [b"", b"anything"])
def test_a_vault_is_never_made_over_a_part_of_one(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)

    assert code_of(lambda: vault.create(tmp_path, passphrase="x", label="a", role="lead")) == "vault.exists"
    assert [file.name for file in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_bytes() == content


def test_a_vault_can_be_made_beside_other_files(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")

    vault.create(tmp_path, passphrase="some words", label="lead", role="lead")

    assert (tmp_path / "letter.txt").read_text() == "mine"
    assert vault.unlock(tmp_path, passphrase="some words")


@pytest.mark.parametrize("label", ["", "  ", "x" * 41, "two\nlines"])
def test_a_label_must_be_one_short_line(tmp_path, label):
    assert code_of(lambda: vault.create(tmp_path, passphrase="x", label=label, role="lead")) == "vault.label"


def test_an_empty_passphrase_is_refused(tmp_path):
    code = code_of(lambda: vault.create(tmp_path, passphrase=" ", label="lead", role="lead"))

    assert code == "vault.passphrase_empty"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects folders, not modes")
def test_only_the_owner_can_read_the_files(made):
    made.fill()

    assert {file.name: oct(file.stat().st_mode & 0o777) for file in made.folder.iterdir()} == {
        driver.DATABASE: "0o600",
        keyfile.KEYS: "0o600",
        keyfile.COPY: "0o600",
    }
    assert made.folder.stat().st_mode & 0o777 == 0o700


def test_each_user_opens_the_same_vault_with_their_own_words(made):
    vault.add_slot(made.folder, made.key, label="attorney", role="attorney", passphrase="her own words")

    opened = vault.unlock(made.folder, passphrase="her own words", label="Attorney")

    assert opened.key.reveal() == made.key.reveal()
    assert opened.role == "attorney"
    assert [slot.label for slot in vault.slots(made.folder)] == ["lead", "recovery", "attorney"]
    assert code_of(lambda: vault.unlock(made.folder, passphrase="her own words")) == "vault.wrong_passphrase"


def test_labels_are_distinct_and_known(made):
    def again():
        vault.add_slot(made.folder, made.key, label="LEAD", role="lead", passphrase="x")

    assert code_of(again) == "vault.label_taken"
    assert code_of(lambda: vault.unlock(made.folder, passphrase="x", label="nobody")) == "vault.no_such_slot"


def test_changing_a_passphrase_leaves_the_database_alone(made):
    before = made.database.read_bytes()

    vault.change_passphrase(made.folder, label="lead", old=PASSPHRASE, new="new words here")

    assert made.database.read_bytes() == before
    assert vault.unlock(made.folder, passphrase="new words here").key.reveal() == made.key.reveal()
    assert code_of(lambda: vault.unlock(made.folder, passphrase=PASSPHRASE)) == "vault.wrong_passphrase"
    made.keys.write_bytes(b"damaged")  # the copy does not keep the old passphrase either
    assert code_of(lambda: vault.unlock(made.folder, passphrase=PASSPHRASE)) == "vault.wrong_passphrase"


def test_changing_a_passphrase_needs_the_old_one(made):
    code = code_of(lambda: vault.change_passphrase(made.folder, label="lead", old="no", new="new words"))

    assert code == "vault.wrong_passphrase"


def test_a_user_can_be_taken_out_but_not_the_last_one(made):
    vault.add_slot(made.folder, made.key, label="intake", role="intake", passphrase="other words")
    vault.remove_slot(made.folder, label="lead")

    assert code_of(lambda: vault.remove_slot(made.folder, label="intake")) == "vault.last_slot"
    assert code_of(lambda: vault.unlock(made.folder, passphrase=PASSPHRASE)) == "vault.wrong_passphrase"


def test_the_code_on_paper_gives_a_new_passphrase_and_a_new_code(made):
    recovered = vault.recover(made.folder, code=made.code.lower(), new_passphrase="remembered now")

    assert recovered.key.reveal() == made.key.reveal()
    assert vault.unlock(made.folder, passphrase="remembered now")
    spent = code_of(lambda: vault.recover(made.folder, code=made.code, new_passphrase="x"))
    assert spent == "vault.wrong_code"
    assert vault.recover(made.folder, code=recovered.recovery_code, new_passphrase="again")


def test_the_drill_opens_with_the_code_and_changes_nothing(made):
    before = made.keys.read_bytes()

    assert vault.check_code(made.folder, made.code).key.reveal() == made.key.reveal()
    assert made.keys.read_bytes() == before


def test_a_new_code_replaces_the_old_one(made):
    code = vault.new_recovery_code(made.folder, made.key)

    assert vault.check_code(made.folder, code)
    assert code_of(lambda: vault.check_code(made.folder, made.code)) == "vault.wrong_code"


@pytest.mark.parametrize("moved", [0, 1, 2])
def test_a_creation_cut_short_leaves_nothing_in_the_way(made, tmp_path, moved):
    """Killed after so many of its files reached their place: the key file is the last of them."""
    folder = tmp_path / "again"
    stage = folder / ".vault-unfinished"
    stage.mkdir(parents=True)
    for number, name in enumerate((driver.DATABASE, keyfile.COPY, keyfile.KEYS)):
        ((folder if number < moved else stage) / name).write_bytes((made.folder / name).read_bytes())

    vault.create(folder, passphrase="second try", label="lead", role="lead")

    assert vault.unlock(folder, passphrase="second try")
    assert not stage.exists()


def test_a_full_vault_is_never_taken_for_an_unfinished_one(made):
    """Its keys were lost; the leftovers of some other creation must not cost the database."""
    made.fill()
    made.copy.unlink()
    stage = made.folder / ".vault-unfinished"
    stage.mkdir()
    made.keys.rename(stage / keyfile.KEYS)

    assert code_of(lambda: vault.create(made.folder, passphrase="x", label="a", role="lead")) == "vault.exists"
    assert made.database.exists()


def test_practice_vaults_say_so_and_stay_so(made, monkeypatch):
    monkeypatch.delenv("CLINIC_KDF")
    vault.add_slot(made.folder, made.key, label="intake", role="intake", passphrase="x")

    assert vault.about(made.folder).practice
    assert {slot.header.cost for slot in keyfile.read(made.folder).body.slots} == {kdf.PRACTICE}


@pytest.mark.real_cost
def test_a_real_vault_costs_what_it_promises(tmp_path, monkeypatch):
    made = vault.create(tmp_path / "v", passphrase="real words", label="lead", role="lead")
    monkeypatch.setenv("CLINIC_KDF", "practice")  # changes nothing about a vault that exists

    vault.add_slot(tmp_path / "v", made.key, label="intake", role="intake", passphrase="other words")

    about = vault.about(tmp_path / "v")
    assert not about.practice
    assert all(slot.header.cost.at_least(kdf.FLOOR) for slot in keyfile.read(tmp_path / "v").body.slots)
    assert vault.unlock(tmp_path / "v", passphrase="other words", label="intake")


@pytest.mark.parametrize("call", range(6))
def test_a_creation_that_fails_leaves_nothing_behind(tmp_path, monkeypatch, call):
    """The disk fails at the first flush, at the second, and so on."""
    flush, calls = os.fsync, iter(range(100))

    def failing(handle):
        if next(calls) == call:
            raise OSError(errno.ENOSPC, "No space left on device")
        flush(handle)

    monkeypatch.setattr(os, "fsync", failing)
    try:
        vault.create(tmp_path / "v", passphrase="first try", label="lead", role="lead")
    except ClinicError:
        assert list((tmp_path / "v").iterdir()) == []
        vault.create(tmp_path / "v", passphrase="first try", label="lead", role="lead")
    assert vault.unlock(tmp_path / "v", passphrase="first try")
