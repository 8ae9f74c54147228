"""The age file around a bundle: who can open it, and what is refused before the library sees it."""

from __future__ import annotations

import io
import os
import resource
import time

import pyrage
import pytest

from clinic_app.domain.errors import Cancelled, ClinicError, InputError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import envelope, limits

from .bundles import Laptop, archive, read, sealed, sealed_stream


@pytest.fixture
def sender():
    return Laptop()


@pytest.fixture
def receiver():
    return Laptop()


def code(path, receiver, **options):
    with pytest.raises(ClinicError) as problem:
        read(path, receiver, **options)
    return problem.value.code


def test_each_of_several_recipients_can_open_it(sender, tmp_path):
    readers = [Laptop() for _ in range(3)]
    path = sealed(tmp_path / "x.age", archive(sender), *readers)

    assert [read(path, one).manifest for one in readers] == [sender.manifest()] * 3


def test_somebody_else_cannot(sender, receiver, tmp_path):
    path = sealed(tmp_path / "x.age", archive(sender), receiver)

    assert code(path, Laptop()) == "exchange.wrong_recipient"


def test_a_flip_of_any_byte_is_refused(sender, receiver, tmp_path):
    whole = sealed_stream(archive(sender, (b'{"a":1}',)), receiver)
    path = tmp_path / "x.age"
    codes = set()

    for at in range(len(whole)):
        altered = bytearray(whole)
        altered[at] ^= 1 << (at % 8)
        path.write_bytes(altered)
        codes.add(code(path, receiver))

    assert codes <= {f"exchange.{why}" for why in ("damaged", "wrong_recipient", "not_a_bundle", "too_new")}


def test_every_cut_and_every_addition_is_refused(sender, receiver, tmp_path):
    whole = sealed_stream(archive(sender, (b'{"a":1}',)), receiver)
    path = tmp_path / "x.age"

    for content in [*(whole[:at] for at in range(0, len(whole), 5)), whole + b"\0", whole + whole]:
        path.write_bytes(content)
        assert code(path, receiver) in {"exchange.damaged", "exchange.not_a_bundle"}


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7", b"-----BEGIN AGE ENCRYPTED FILE-----\n"])
def test_another_file_is_no_bundle(content, receiver, tmp_path):
    (tmp_path / "x").write_bytes(content)

    assert code(tmp_path / "x", receiver) == "exchange.not_a_bundle"


def test_a_later_age_is_too_new(receiver, tmp_path):
    (tmp_path / "x").write_bytes(b"age-encryption.org/v2\n-> X25519 a\nb\n--- c\n")

    assert code(tmp_path / "x", receiver) == "exchange.too_new"


def test_a_header_of_megabytes_is_refused_unread(receiver, tmp_path):
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    (tmp_path / "x").write_bytes(b"age-encryption.org/v1\n" + stanza * 300_000 + b"--- mac\n")
    started = time.perf_counter()

    assert code(tmp_path / "x", receiver) == "exchange.too_large"
    assert time.perf_counter() - started < 1


def test_a_header_just_short_enough_does_not_stall(receiver, tmp_path):
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    content = b"age-encryption.org/v1\n" + stanza * (limits.HEADER // len(stanza) - 1) + b"--- " + b"C" * 43 + b"\n"
    (tmp_path / "x").write_bytes(content)
    started = time.perf_counter()

    assert code(tmp_path / "x", receiver) in {"exchange.wrong_recipient", "exchange.damaged"}
    assert time.perf_counter() - started < 3


def test_a_file_of_gigabytes_is_refused_unread(receiver, tmp_path):
    with (tmp_path / "x").open("wb") as file:
        file.write(b"age-encryption.org/v1\n")
        file.truncate(64 << 30)

    assert code(tmp_path / "x", receiver) == "exchange.too_large"


def test_an_age_file_of_nothing_useful_is_refused_early(receiver, tmp_path):
    with (tmp_path / "x").open("wb") as out:
        envelope.seal((bytes(1 << 20) for _ in range(200)), out, envelope.recipients([receiver.recipient]))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()

    assert code(tmp_path / "x", receiver) == "exchange.not_a_bundle"
    assert time.perf_counter() - started < 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_a_folder_is_refused_without_waiting(receiver, tmp_path):
    os.mkfifo(tmp_path / "pipe")

    assert code(tmp_path / "pipe", receiver) == "exchange.not_a_bundle"
    assert code(tmp_path, receiver) == "exchange.not_a_bundle"


def test_a_file_that_is_not_there_is_missing(receiver, tmp_path):
    assert code(tmp_path / "none", receiver) == "exchange.missing"


def test_reading_can_be_stopped(sender, receiver, tmp_path):
    path = sealed(tmp_path / "x.age", archive(sender, [b"x" * 100_000] * 50), receiver)
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        read(path, receiver, progress=progress)


def test_progress_is_told(sender, receiver, tmp_path):
    path = sealed(tmp_path / "x.age", archive(sender, [b"x" * 100_000] * 50), receiver)
    steps = []

    read(path, receiver, progress=Progress(lambda *step: steps.append(step)))

    assert len(steps) >= 4
    assert all(done <= total == path.stat().st_size for done, total in steps)


def test_trouble_while_writing_comes_home_as_itself(receiver):
    def broken():
        yield b"x"
        raise ClinicError("exchange.too_large_to_send")

    with pytest.raises(ClinicError):
        envelope.seal(broken(), io.BytesIO(), envelope.recipients([receiver.recipient]))


def test_a_passphrase_opens_what_was_sealed_with_one(sender, receiver, tmp_path):
    with (tmp_path / "x").open("wb") as out:
        envelope.seal_with_passphrase(iter([archive(sender)]), out, "river candle orbit")

    assert code(tmp_path / "x", receiver) == "exchange.needs_passphrase"
    assert code(tmp_path / "x", receiver, passphrase="wrong") == "exchange.wrong_passphrase"
    assert read(tmp_path / "x", receiver, passphrase="river candle orbit").manifest == sender.manifest()


def test_a_passphrase_file_that_would_cost_hours_is_refused(receiver, tmp_path):
    content = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 30\n" + b"B" * 43 + b"\n--- " + b"C" * 43 + b"\n"
    (tmp_path / "x").write_bytes(content)

    assert code(tmp_path / "x", receiver, passphrase="x") == "exchange.too_large"


@pytest.mark.parametrize("text", ["", "age1", "age1xyz", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1", "age1" + "q" * 58])
def test_what_is_no_recipient_is_named(text):
    with pytest.raises(InputError) as problem:
        envelope.recipient(text)

    assert problem.value.code == "exchange.bad_recipient"


def test_recipients_may_repeat_and_be_shouted(receiver):
    found = envelope.recipients([receiver.recipient, f" {receiver.recipient.upper()}\n"])

    assert [str(one) for one in found] == [receiver.recipient]


def test_nobody_is_no_recipient():
    with pytest.raises(InputError):
        envelope.recipients([])


def test_the_library_names_the_wrong_recipient_as_we_read_it(receiver):
    with pytest.raises(pyrage.DecryptError, match="No matching keys"):
        pyrage.decrypt(pyrage.encrypt(b"x", [receiver.age.to_public()]), [pyrage.x25519.Identity.generate()])
