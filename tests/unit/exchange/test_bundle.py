"""What a bundle is made of, and that nothing in it can be altered, moved, added or left out."""

from __future__ import annotations

import io
import tarfile

import msgspec
import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.exchange import bundle, container, limits

from .bundles import LINES, Laptop, archive, blob, entries, packed, read, resigned, sealed

SCANS = (blob(b"%PDF-1.7 one"), blob(b"\x89PNG\r\n\x1a\n two"))


@pytest.fixture
def sender():
    return Laptop()


@pytest.fixture
def receiver():
    return Laptop()


def refused(content, tmp_path, receiver):
    path = sealed(tmp_path / "x.age", content, receiver)
    with pytest.raises(ClinicError) as problem:
        read(path, receiver)
    return problem.value.code


def test_what_was_sent_arrives(sender, receiver, tmp_path):
    kept = {}
    path = sealed(tmp_path / "x.age", archive(sender, LINES, SCANS), receiver)

    reader = read(path, receiver, keep=kept.__setitem__)

    assert list(reader.lines()) == list(LINES)
    assert kept == dict(SCANS)
    assert reader.blobs == {digest: len(data) for digest, data in SCANS}
    assert reader.manifest == sender.manifest()


def test_an_empty_bundle_is_a_bundle(sender, receiver, tmp_path):
    assert list(read(sealed(tmp_path / "x.age", archive(sender, ()), receiver), receiver).lines()) == []


def test_every_tar_program_reads_it(sender):
    content = archive(sender, LINES, SCANS)

    with tarfile.open(fileobj=io.BytesIO(content)) as tar:
        names = tar.getnames()
        first = tar.extractfile("changes/000001.jsonl").read()

    assert names[:3] == ["clinic-bundle", "manifest.json", "changes/000001.jsonl"]
    assert names[-2:] == ["index.json", "signature"]
    assert first.splitlines() == list(LINES)


def test_the_same_content_is_written_the_same(sender):
    assert archive(sender, LINES, SCANS) == archive(sender, LINES, SCANS)


def test_many_changes_become_many_parts(sender, receiver, tmp_path):
    lines = [b'{"note":"%s","n":%d}' % (b"x" * 1000, number) for number in range(5000)]

    reader = read(sealed(tmp_path / "x.age", archive(sender, lines), receiver), receiver)

    assert list(reader.lines()) == lines
    assert 4 < len(reader.parts) < 8
    assert max(map(len, reader.parts)) <= limits.CHANGES_PART


@pytest.mark.parametrize("step", [1, 7, 511, 512, 513, 100_000])
def test_pieces_of_any_size_read_the_same(sender, step):
    content = archive(sender, LINES, SCANS)
    reader = bundle.Reader()
    unpacker = container.Unpacker(reader)

    for at in range(0, len(content), step):
        unpacker.write(content[at : at + step])
    unpacker.close()

    assert reader.finish() == sender.manifest()


def test_a_flip_of_any_bit_is_refused(sender):
    content = archive(sender, (b'{"a":1}',), (blob(b"z"),))

    for at in range(len(content)):
        altered = bytearray(content)
        altered[at] ^= 1 << (at % 8)
        with pytest.raises(ClinicError):
            _unpacked(bytes(altered))


def test_every_cut_is_refused(sender):
    content = archive(sender, (b'{"a":1}',), (blob(b"z"),))

    for at in range(0, len(content), 3):
        with pytest.raises(ClinicError):
            _unpacked(content[:at])


def test_anything_after_the_end_is_refused(sender):
    with pytest.raises(ClinicError):
        _unpacked(archive(sender) + b"\0")


def test_a_bundle_signed_by_another_key_is_forged(sender, receiver, tmp_path):
    parts = entries(sender)
    forged = resigned(Laptop(), parts)

    assert refused(forged, tmp_path, receiver) == "exchange.forged"


@pytest.mark.parametrize("name", ["clinic-bundle", "manifest.json", "changes/000001.jsonl", "index.json", "signature"])
def test_a_missing_entry_is_refused(name, sender, receiver, tmp_path):
    parts = [part for part in entries(sender, LINES, SCANS) if part[0] != name]

    assert refused(packed(parts), tmp_path, receiver).startswith("exchange.")


def test_a_missing_scan_is_forged(sender, receiver, tmp_path):
    parts = [part for part in entries(sender, LINES, SCANS) if part[0] != f"blobs/{SCANS[0][0]}"]

    assert refused(packed(parts), tmp_path, receiver) == "exchange.forged"


def test_a_part_from_another_bundle_is_forged(sender, receiver, tmp_path):
    other = dict(entries(sender, (b'{"c":3}',)))
    parts = [(name, other.get(name, data) if name.startswith("changes") else data) for name, data in entries(sender)]

    assert refused(packed(parts), tmp_path, receiver) == "exchange.forged"


def test_swapped_entries_are_refused_even_when_signed_again(sender, receiver, tmp_path):
    parts = entries(sender, LINES, SCANS)

    for first in range(len(parts) - 1):
        for second in range(first + 1, len(parts)):
            swapped = list(parts)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            assert refused(packed(swapped), tmp_path, receiver).startswith("exchange.")
            if second < len(parts) - 2:  # signing again puts index and signature right
                assert refused(resigned(sender, swapped), tmp_path, receiver).startswith("exchange.")


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/passwd", "changes/1.jsonl", "blobs/x", "changes/../manifest.json", "CLINIC-BUNDLE"]
)
def test_an_entry_that_has_no_place_is_refused(name, sender, receiver, tmp_path):
    parts = entries(sender)
    parts.insert(3, (name, b"x"))

    assert refused(resigned(sender, parts), tmp_path, receiver) == "exchange.damaged"


def test_a_scan_under_another_name_is_refused(sender, receiver, tmp_path):
    parts = entries(sender)
    parts.insert(3, ("blobs/" + "0" * 64, b"x"))

    assert refused(resigned(sender, parts), tmp_path, receiver) == "exchange.damaged"


def test_a_repeated_entry_is_refused(sender, receiver, tmp_path):
    parts = entries(sender)
    parts.insert(2, parts[2])

    assert refused(resigned(sender, parts), tmp_path, receiver) == "exchange.damaged"


def test_a_later_format_says_so_before_anything_else_is_read(receiver, tmp_path):
    content = packed([("clinic-bundle", b"2\n"), ("whatever", b"new")])

    assert refused(content, tmp_path, receiver) == "exchange.too_new"


@pytest.mark.parametrize("mark", [b"", b"1", b"01\n", b"-1\n", b"1\n\n", b"\xff\n"])
def test_a_mark_in_another_spelling_is_refused(mark, sender, receiver, tmp_path):
    parts = [("clinic-bundle", mark), *entries(sender)[1:]]

    assert refused(resigned(sender, parts), tmp_path, receiver) == "exchange.damaged"


@pytest.mark.parametrize("content", [b"", b"hello", b"x" * 5000, b"\x1f\x8b" + b"\0" * 5000, bytes(1 << 16)])
def test_something_else_inside_is_no_bundle(content, receiver, tmp_path):
    assert refused(content, tmp_path, receiver) in {"exchange.not_a_bundle", "exchange.damaged"}


@pytest.mark.parametrize(
    "manifest",
    [
        b"{}",
        b"[]",
        b"[" * 5000,
        b'{"version":1,"app":"","created":"","device":"","key":"00"}',
        b'{"version":1,"app":"","created":"","device":"","key":"%s","more":1}' % (b"0" * 64),
        b'{"version":2,"app":"","created":"","device":"","key":"%s"}' % (b"0" * 64),
        b'{ "version":1,"app":"","created":"","device":"","key":"%s"}' % (b"0" * 64),
        b'{"version":1,"app":"","created":"","device":"","key":"%s"}' % (b"ZZ" * 32),
    ],
)
def test_a_malformed_manifest_is_damaged(manifest, sender, receiver, tmp_path):
    parts = entries(sender)
    parts[1] = ("manifest.json", manifest)

    assert refused(resigned(sender, parts), tmp_path, receiver) == "exchange.damaged"


def test_a_key_that_is_no_point_is_forged_not_a_crash(sender, receiver, tmp_path):
    parts = entries(sender)
    parts[1] = ("manifest.json", msgspec.json.encode(sender.manifest(key="ff" * 32)))

    assert refused(resigned(sender, parts), tmp_path, receiver) == "exchange.forged"


def test_an_entry_that_claims_to_be_huge_is_refused_at_its_header(receiver, tmp_path):
    content = container.packed("clinic-bundle", b"1\n") + container.header("manifest.json", 7 << 30)

    assert refused(content, tmp_path, receiver) == "exchange.too_large"


def test_too_many_entries_are_refused(monkeypatch, sender, receiver, tmp_path):
    content = archive(sender, LINES, [blob(b"%d" % number) for number in range(20)])
    monkeypatch.setattr(limits, "ENTRIES", 10)

    assert refused(content, tmp_path, receiver) == "exchange.too_large"


def test_too_many_changes_are_refused(monkeypatch, sender, receiver, tmp_path):
    content = archive(sender, [b"x" * 1000] * 100)
    monkeypatch.setattr(limits, "CHANGES", 50_000)

    assert refused(content, tmp_path, receiver) == "exchange.too_large"


@pytest.mark.parametrize("name", ["CHANGES", "ENTRIES", "FILE"])
def test_nothing_is_written_that_could_not_be_read(name, monkeypatch, sender):
    monkeypatch.setattr(limits, name, limits.INDEX + 2000 if name == "FILE" else 3)

    with pytest.raises(ClinicError) as problem:
        archive(sender, [b"x" * 1000] * 4, [blob(b"%d" % number) for number in range(3)])

    assert problem.value.code == "exchange.too_large_to_send"


def _unpacked(content):
    reader = bundle.Reader()
    unpacker = container.Unpacker(reader)
    unpacker.write(content)
    unpacker.close()
    return reader.finish()


@pytest.mark.parametrize(
    "changed",
    [{"created": "\x1b[2Jnow"}, {"created": "2026"}, {"created": ""}, {"app": "\x1b[31m"}, {"app": "x" * 41}],
)
def test_a_manifest_that_would_paint_on_the_screen_is_damaged(changed, sender, receiver, tmp_path):
    """It is shown before anybody believes the sender."""
    parts = entries(sender)
    parts[1] = ("manifest.json", msgspec.json.encode(sender.manifest(**changed)))

    assert refused(resigned(sender, parts), tmp_path, receiver) == "exchange.damaged"
