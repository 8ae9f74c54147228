"""The key file when somebody, or something, has been at it."""

from __future__ import annotations

import hashlib
import json

import msgspec
import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import kdf, keyfile, vault

PASSPHRASE = "an invented phrase of words"


def code_of(work) -> str:
    with pytest.raises(ClinicError) as caught:
        work()
    return caught.value.code


def edit(file, change, *, with_checksum=False) -> None:
    """Change the JSON of a key file; an attacker corrects the checksum too."""
    whole = json.loads(file.read_bytes())
    change(whole["keys"])
    if with_checksum:
        body = msgspec.convert(whole["keys"], keyfile.Body)
        whole["check"] = hashlib.sha256(msgspec.json.encode(body)).hexdigest()
    file.write_text(json.dumps(whole))


def header(keys):
    return keys["slots"][0]["header"]


def unlock(made):
    return vault.unlock(made.folder, passphrase=PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b'{"keys":{}}', b"x" * 2_000_000, b"[" * 100_000])
def test_an_unreadable_key_file_is_replaced_by_its_copy(made, content):
    made.keys.write_bytes(content)

    assert unlock(made).key.reveal() == made.key.reveal()
    assert vault.about(made.folder).keys_from_copy
    made.copy.write_bytes(content)
    assert code_of(lambda: unlock(made)) == "vault.keys_damaged"


def test_a_missing_key_file_is_replaced_by_its_copy(made):
    made.keys.unlink()

    assert unlock(made)


def test_flipped_bits_are_found_and_the_copy_is_used(made):
    good = made.keys.read_bytes()
    said = set()
    for at in range(0, len(good), 7):
        made.keys.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        try:
            said.add(unlock(made).key.reveal())
        except ClinicError as problem:  # a flipped digit of a cost, or of the version
            said.add(problem.code)

    assert said <= {made.key.reveal(), "vault.weakened", "vault.too_new"}


@pytest.mark.parametrize(
    ("name", "value"), [("memory_kib", 8), ("passes", 0), ("memory_kib", 1 << 40), ("lanes", 9999)]
)
@pytest.mark.parametrize("with_checksum", [False, True])
def test_a_cost_below_the_floor_or_beyond_reason_is_refused(made, name, value, with_checksum):
    edit(made.keys, lambda keys: header(keys)["cost"].update({name: value}), with_checksum=with_checksum)

    assert code_of(lambda: unlock(made)) == "vault.weakened"
    made.copy.write_bytes(made.keys.read_bytes())
    assert code_of(lambda: unlock(made)) == "vault.weakened"


def test_a_cost_below_what_was_sealed_is_refused_though_above_the_floor(tmp_path):
    cost = kdf.Cost(memory_kib=512, passes=2, lanes=1)
    vault.create(tmp_path / "v", passphrase=PASSPHRASE, label="lead", role="lead", cost=cost)
    edit(tmp_path / "v" / keyfile.KEYS, lambda keys: header(keys)["cost"].update(memory_kib=256))

    assert code_of(lambda: vault.unlock(tmp_path / "v", passphrase=PASSPHRASE)) == "vault.weakened"


@pytest.mark.parametrize(
    "change",
    [
        lambda keys: header(keys)["cost"].update(memory_kib=128),
        lambda keys: header(keys).update(role="attorney"),
        lambda keys: header(keys).update(label="somebody"),
        lambda keys: header(keys).update(created="2020-01-01"),
        lambda keys: header(keys).update(id="00"),
        lambda keys: keys.update(vault="ff" * 16),
    ],
)
def test_every_word_of_a_header_is_sealed_with_the_key(made, change):
    """Whoever edits a header and corrects every checksum has only made the slot useless."""
    for file in (made.keys, made.copy):
        edit(file, change, with_checksum=True)

    label = vault.slots(made.folder)[0].label
    assert code_of(lambda: vault.unlock(made.folder, passphrase=PASSPHRASE, label=label)) == "vault.wrong_passphrase"


def test_a_real_slot_cannot_be_passed_off_as_practice(tmp_path, monkeypatch):
    monkeypatch.setattr(kdf, "FLOOR", kdf.Cost(memory_kib=128, passes=1, lanes=1))
    real = kdf.Cost(memory_kib=128, passes=1, lanes=1)
    vault.create(tmp_path / "v", passphrase=PASSPHRASE, label="lead", role="lead", cost=real)
    for name in (keyfile.KEYS, keyfile.COPY):
        edit(tmp_path / "v" / name, lambda keys: keys.update(practice=True), with_checksum=True)

    assert code_of(lambda: vault.unlock(tmp_path / "v", passphrase=PASSPHRASE)) == "vault.wrong_passphrase"


def test_a_newer_key_file_is_refused_and_left_alone(made):
    edit(made.keys, lambda keys: keys.update(version=2, something="new"))
    before = made.keys.read_bytes()

    assert code_of(lambda: unlock(made)) == "vault.too_new"
    assert made.keys.read_bytes() == before


def test_the_key_file_is_replaced_whole_or_not_at_all(made, monkeypatch):
    """The disk fills while a passphrase is changed: the old one still opens."""
    import errno
    import os

    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    change = code_of(lambda: vault.change_passphrase(made.folder, label="lead", old=PASSPHRASE, new="new words"))
    monkeypatch.undo()

    assert change == "vault.disk_full"
    assert unlock(made)
    assert sorted(file.name for file in made.folder.iterdir()) == ["vault.db", "vault.keys", "vault.keys.bak"]


@pytest.mark.parametrize("label", ["", "  ", "\x1b[2J", "two\nlines", "x" * 41])
def test_a_label_that_is_none_of_ours_is_never_shown(made, label):
    """Labels are listed before any passphrase: no edited file paints on the screen."""
    edit(made.keys, lambda keys: header(keys).update(label=label), with_checksum=True)

    assert [slot.label for slot in vault.slots(made.folder)] == ["lead", "recovery"]
    made.copy.write_bytes(made.keys.read_bytes())
    assert code_of(lambda: vault.slots(made.folder)) == "vault.keys_damaged"


def test_a_power_cut_between_the_two_writes_leaves_no_old_passphrase(made):
    old = made.copy.read_bytes()
    vault.change_passphrase(made.folder, label="lead", old=PASSPHRASE, new="new invented words")
    made.copy.write_bytes(old)

    vault.unlock(made.folder, passphrase="new invented words")
    made.keys.unlink()
    assert code_of(lambda: unlock(made)) == "vault.wrong_passphrase"
    assert vault.unlock(made.folder, passphrase="new invented words")


def test_a_missing_copy_is_made_again_and_a_wrong_passphrase_makes_none(made):
    made.copy.unlink()

    assert code_of(lambda: vault.unlock(made.folder, passphrase="wrong")) == "vault.wrong_passphrase"
    assert not made.copy.exists()
    unlock(made)
    assert made.copy.read_bytes() == made.keys.read_bytes()
