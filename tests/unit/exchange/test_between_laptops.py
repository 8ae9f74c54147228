"""Bundles between real vaults: everything arrives, nothing twice, nothing half, nothing from strangers."""

from __future__ import annotations

import itertools
import shutil
import subprocess

import msgspec
import pyrage
import pytest

from clinic_app.domain.errors import Cancelled, ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import bundle, envelope, reading
from clinic_app.ledger import blobs, history, transfer

from . import bundles
from .laptops import WHEN

SCAN = b"%PDF-1.7 invented" * 1000


@pytest.fixture
def visit(pair):
    """A day at the field laptop: two people, one scan."""
    field, office = pair
    field.writes("p1", "person", name="Marisol Ayala Benítez").writes("c1", person="p1", presence__in_us="yes")
    field.writes("c1", presence__in_us="no").attaches("a1", "c1", SCAN)
    field.writes("p2", "person", name="Benito Ruiz").writes("c2", person="p2", ticket="15")
    return field, office


def code(call, *args):
    with pytest.raises(ClinicError) as problem:
        call(*args)
    return problem.value.code


def test_everything_arrives(visit, tmp_path):
    field, office = visit

    counts = office.brings_in(field.sends(tmp_path / "day.age", office))

    assert (counts.new, counts.changed, counts.conflicts, counts.same) == (5, 0, 0, 0)
    assert office.dump() == field.dump()
    assert blobs.read(office.db, blobs.names(field.db)[0]) == SCAN
    assert history.verify(office.db, Progress()).ok
    assert [entry.value for entry in history.of(office.db, "c1") if entry.field == "presence.in_us"] == ["yes", "no"]


def test_a_chosen_case_brings_its_person_and_its_scans_and_nobody_else(visit, tmp_path):
    field, office = visit

    office.brings_in(field.sends(tmp_path / "one.age", office, cases=["c1"]))

    assert '"p1"' in office.dump()
    assert '"a1"' in office.dump()
    assert '"p2"' not in office.dump()
    assert blobs.names(office.db) == blobs.names(field.db)


def test_twice_is_once(visit, tmp_path):
    field, office = visit
    path = field.sends(tmp_path / "day.age", office)
    office.brings_in(path)
    before = office.dump()

    counts = office.brings_in(path)

    assert (counts.new, counts.changed, counts.same) == (0, 0, 5)
    assert office.dump() == before


def test_looking_changes_nothing(visit, tmp_path):
    field, office = visit
    path = field.sends(tmp_path / "day.age", office)
    before = office.dump()

    counts = office.previews(path)

    assert counts.new == 5
    assert office.dump() == before
    assert blobs.names(office.db) == ()
    assert history.verify(office.db, Progress()).ok


def test_any_order_gives_the_same(laptop, tmp_path):
    laptops = [laptop() for _ in range(3)]
    for number, one in enumerate(laptops):
        one.writes("shared", "person", name=f"Name {number}").writes(f"c{number}", person="shared", ticket=str(number))
    readers = [laptop() for _ in range(6)]
    paths = [one.sends(tmp_path / f"{number}.age", *readers) for number, one in enumerate(laptops)]

    for reader, order in zip(readers, itertools.permutations(paths), strict=True):
        reader.trusts(*laptops)
        for path in order:
            reader.brings_in(path)

    assert len({reader.dump() for reader in readers}) == 1
    assert '"conflicts":[{' in readers[0].dump()


def test_what_another_laptop_sent_can_be_sent_on(visit, laptop, tmp_path):
    field, office = visit
    archive = laptop().trusts(office)
    office.brings_in(field.sends(tmp_path / "day.age", office))

    archive.brings_in(office.sends(tmp_path / "on.age", archive))

    assert archive.dump() == field.dump()
    assert history.verify(archive.db, Progress()).ok


def test_ones_own_bundle_comes_home(visit, tmp_path):
    field, _office = visit

    assert field.brings_in(field.sends(tmp_path / "own.age", field)).same == 5


def test_a_stranger_is_named_and_brings_nothing(visit, laptop, tmp_path):
    _field, office = visit
    stranger = laptop().writes("p9", "person", name="Nobody")
    path = stranger.sends(tmp_path / "x.age", office)

    with pytest.raises(ClinicError) as problem:
        office.brings_in(path)

    assert problem.value.code == "exchange.untrusted"
    assert problem.value.params == {"fingerprint": stranger.db.device.fingerprint}
    assert '"p9"' not in office.dump()
    assert office.checks(path).trusted is False


def test_only_its_recipient_opens_it(visit, laptop, tmp_path):
    field, office = visit
    other = laptop().trusts(field)

    assert code(other.brings_in, field.sends(tmp_path / "day.age", office)) == "exchange.wrong_recipient"
    assert code(field.brings_in, tmp_path / "day.age") == "exchange.wrong_recipient"


def test_a_passphrase_bundle_needs_the_passphrase(visit, tmp_path):
    field, office = visit
    path = field.sends(tmp_path / "day.age", passphrase="river candle orbit")

    assert code(office.checks, path) == "exchange.needs_passphrase"
    assert office.checks(path, passphrase="river candle orbit").trusted


def test_the_age_program_opens_it(visit, tmp_path):
    """`age -d -i` reads what we write; where it is not installed, its library stands in."""
    field, office = visit
    path = field.sends(tmp_path / "day.age", office)
    key = tmp_path / "key.txt"
    key.write_text(f"# public key: {office.db.device.recipient}\n{office.db.device.identity}\n")

    if age := shutil.which("age"):
        plain = subprocess.run([age, "-d", "-i", key, path], check=True, capture_output=True).stdout
    else:
        plain = pyrage.decrypt(path.read_bytes(), [pyrage.x25519.Identity.from_str(office.db.device.identity)])

    assert plain.startswith(b"clinic-bundle\0")
    assert b"Marisol" in plain
    assert b"Marisol" not in path.read_bytes()


def test_what_is_inside_is_true_to_the_letter(visit, tmp_path):
    """A trusted laptop that alters one value, and signs that, is found out: the change no longer proves itself."""
    field, office = visit
    rows = [msgspec.to_builtins(row) for row in transfer.outgoing(field.db)]
    rows[0]["contents"]["name"] = "Somebody Else"
    path = _signed_anyway(field, office, tmp_path, [msgspec.json.encode(row) for row in rows])
    before = office.dump()

    assert code(office.brings_in, path) == "exchange.forged"
    assert office.dump() == before


@pytest.mark.parametrize("line", [b"{}", b"[]", b"null", b"{" * 100_000, b'{"id":1}', b"\xff", b"", b"x"])
def test_a_line_that_is_no_change_brings_nothing(line, visit, tmp_path):
    field, office = visit
    rows = [transfer.encode(row) for row in transfer.outgoing(field.db)]
    path = _signed_anyway(field, office, tmp_path, [*rows, line])
    before = office.dump()

    assert code(office.brings_in, path) == "exchange.forged"
    assert office.dump() == before


def test_a_scan_that_no_change_names_brings_nothing(visit, tmp_path):
    field, office = visit
    rows = [transfer.encode(row) for row in transfer.outgoing(field.db)]
    scans = [bundles.blob(SCAN), bundles.blob(b"smuggled")]
    path = _signed_anyway(field, office, tmp_path, rows, scans)

    assert code(office.brings_in, path) == "exchange.forged"
    assert blobs.names(office.db) == ()


def test_a_manifest_that_names_another_laptop_is_forged(visit, tmp_path):
    field, office = visit
    path = _signed_anyway(field, office, tmp_path, [], device="0" * 32)

    assert code(office.brings_in, path) == "exchange.forged"


def test_a_file_exchanged_between_looking_and_bringing_in_brings_nothing(visit, tmp_path):
    field, office = visit
    path = field.sends(tmp_path / "day.age", office)
    checked = office.checks(path)
    field.attaches("a2", "c1", b"%PDF-1.7 later")
    field.sends(path, office, overwrite=True)
    before = office.dump()

    with pytest.raises(ClinicError) as problem:
        reading.apply(office.db, checked, progress=Progress())

    assert problem.value.code == "exchange.damaged"
    assert office.dump() == before
    assert blobs.names(office.db) == ()


def test_stopping_brings_nothing_and_leaves_no_file(visit, tmp_path):
    field, office = visit
    path = field.sends(tmp_path / "day.age", office)
    stopped = Progress()
    stopped.cancel()
    before = office.dump()

    with pytest.raises(Cancelled):
        reading.apply(office.db, office.checks(path), progress=stopped)
    with pytest.raises(Cancelled):
        field.sends(tmp_path / "second.age", office, progress=stopped)

    assert office.dump() == before
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["day.age"]


def test_a_flip_anywhere_in_a_real_bundle_brings_nothing(visit, tmp_path):
    """Every 37th byte of a bundle with a scan in it, so that every part of the file is met."""
    field, office = visit
    whole = field.sends(tmp_path / "day.age", office, cases=["c1"]).read_bytes()
    before = office.dump()
    path = tmp_path / "altered.age"

    for at in range(0, len(whole), 37):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        assert code(office.brings_in, path).startswith("exchange.")

    assert office.dump() == before
    assert blobs.names(office.db) == ()


def test_nobody_in_particular_is_refused_before_a_file_is_made(visit, tmp_path):
    field, _office = visit

    assert code(field.sends, tmp_path / "day.age") == "exchange.no_recipient"
    assert not (tmp_path / "day.age").exists()


def _signed_anyway(sender, receiver, tmp_path, lines, scans=(), **about):
    """A bundle whose content the sender made up and signed."""
    device = sender.db.device
    facts = {"version": 1, "app": "0.1.0", "created": WHEN.isoformat(), "device": device.id}
    manifest = bundle.Manifest(**(facts | {"key": device.verifying_key.hex()} | about))
    content = b"".join(bundle.written(manifest, lines, sorted(scans), device.signing.sign))
    path = tmp_path / "made-up.age"
    with path.open("wb") as out:
        envelope.seal(iter([content]), out, envelope.recipients([receiver.db.device.recipient]))
    return path
