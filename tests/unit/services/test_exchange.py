"""Between laptops, as the window and the command line do it."""

from __future__ import annotations

import stat

import pyrage
import pytest

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.roles import Role
from clinic_app.ledger import changes, screened
from clinic_app.services import exchange


@pytest.fixture
def office(make_session):
    return make_session(clinic="")


@pytest.fixture
def field(make_session, office):
    """A laptop with one visit, trusted by the office."""
    session = make_session(clinic="")
    exchange.trust(office, exchange.identity(session).fingerprint, "Laptop 2")
    with session.db.transaction() as tx:
        changes.write(tx, record="p1", kind="person", fields={"name": "Marisol Ayala"}, actor="Intake")
        changes.write(tx, record="c1", kind="case", fields={"person": "p1", "ticket": "14"}, actor="Intake")
    return session


@pytest.fixture
def bundle(field, office, tmp_path):
    path = tmp_path / "day.age"
    exchange.export(field, recipients=[exchange.identity(office).recipient], cases=None, out=path)
    return path


def test_an_identity_stays_and_has_words(office):
    found = exchange.identity(office)

    assert found == exchange.identity(office)
    assert found.recipient.startswith("age1")
    assert len(found.fingerprint) == 32
    assert len(set(found.words)) >= 4
    assert found.qr_svg().startswith("<svg")


def test_each_laptop_has_its_own(office, field):
    assert exchange.identity(office).words != exchange.identity(field).words


def test_the_secret_identity_goes_to_a_file_that_only_its_owner_reads(office, bundle, tmp_path):
    exchange.save_secret(office, tmp_path / "key.txt")

    text = (tmp_path / "key.txt").read_text()
    identity = pyrage.x25519.Identity.from_str(text.splitlines()[-1])
    assert stat.S_IMODE((tmp_path / "key.txt").stat().st_mode) == 0o600
    assert pyrage.decrypt(bundle.read_bytes(), [identity]).startswith(b"clinic-bundle")


def test_who_sent_it_and_what_is_in_it(office, field, bundle):
    found = exchange.inspect(office, bundle)

    assert (found.sender, found.trusted, found.format) == ("Laptop 2", True, 1)
    assert found.fingerprint == exchange.identity(field).fingerprint
    assert (found.changes, found.attachments) == (2, 0)
    assert found.created == "2026-11-22T10:00:00+00:00"


def test_looking_then_bringing_in_then_again(office, bundle):
    (look,) = exchange.preview(office, [bundle])
    assert look.result == exchange.MergeResult(2, 0, 0, 0)
    assert look.problem is None

    assert exchange.merge(office, bundle, rehearse=True) == look.result
    assert exchange.merge(office, bundle) == look.result
    assert exchange.merge(office, bundle) == exchange.MergeResult(0, 0, 0, 2)


def test_what_was_brought_in_is_screened_for_the_lists(office, field, bundle):
    exchange.merge(office, bundle)
    assert screened.missing(office.db) == []

    with field.db.transaction() as tx:
        fields = {"presence.last_arrival": "2026-01-01", "relief.fears_return": "yes"}
        changes.write(tx, record="c1", kind="case", fields=fields, actor="Intake")
    exchange.export(field, recipients=[exchange.identity(office).recipient], cases=None, out=bundle, overwrite=True)
    exchange.merge(office, bundle)

    assert screened.missing(office.db) == []
    assert "asylum_one_year" in screened.load(office.db, "c1").conclusions["clocks"]


def test_files_are_previewed_one_by_one(office, bundle, make_session, tmp_path):
    stranger = make_session(clinic="")
    exchange.export(
        stranger, recipients=[exchange.identity(office).recipient], cases=None, out=tmp_path / "stranger.age"
    )
    (tmp_path / "x.txt").write_text("hello")

    looks = exchange.preview(office, [tmp_path / "x.txt", bundle, tmp_path / "stranger.age"])

    assert [look.problem.code if look.problem else None for look in looks] == [
        "exchange.not_a_bundle",
        None,
        "exchange.untrusted",
    ]
    assert looks[2].inspection.fingerprint == exchange.identity(stranger).fingerprint


def test_naming_a_laptop_again_renames_it(office, field):
    fingerprint = exchange.identity(field).fingerprint

    exchange.trust(office, fingerprint, "Front desk")
    exchange.trust(office, fingerprint)

    assert [(one.fingerprint, one.name) for one in exchange.trusted(office)] == [(fingerprint, "Front desk")]


def test_a_case_that_is_not_there_sends_nothing(field, office, tmp_path):
    for case in ("none", "p1"):
        with pytest.raises(ClinicError) as problem:
            exchange.export(
                field, recipients=[exchange.identity(office).recipient], cases=[case], out=tmp_path / "x.age"
            )
        assert problem.value.code == "case.missing"
    assert not (tmp_path / "x.age").exists()


@pytest.mark.parametrize("to", [[], ["hello"], ["age1" + "q" * 58]])
def test_a_bad_recipient_sends_nothing(to, field, tmp_path):
    with pytest.raises(InputError):
        exchange.export(field, recipients=to, cases=None, out=tmp_path / "x.age")
    assert not (tmp_path / "x.age").exists()


def test_roles_keep_to_their_rights(field, seen_as, session, tmp_path):
    volunteer, reporting = seen_as(Role.INTAKE), seen_as(Role.REPORTING)
    refused = [
        lambda: exchange.trust(volunteer, "0" * 32, ""),
        lambda: exchange.save_secret(volunteer, tmp_path / "key.txt"),
        lambda: exchange.export(reporting, recipients=[], cases=None, out=tmp_path / "x.age"),
        lambda: exchange.merge(reporting, tmp_path / "x.age"),
        lambda: exchange.inspect(reporting, tmp_path / "x.age"),
    ]
    for act in refused:
        with pytest.raises(ClinicError) as problem:
            act()
        assert problem.value.code == "access.not_allowed"
    assert not (tmp_path / "key.txt").exists()


@pytest.mark.parametrize("words", ["", "   "])
def test_a_passphrase_that_is_nothing_locks_nothing(words, field, tmp_path):
    with pytest.raises(InputError, match=r"vault\.passphrase_empty"):
        exchange.export(field, recipients=[], cases=None, out=tmp_path / "x.age", passphrase=words)
    assert not (tmp_path / "x.age").exists()


def test_recipients_and_a_passphrase_together_are_refused(field, office, tmp_path):
    """Whoever names a recipient may believe that only they can open it."""
    to = [exchange.identity(office).recipient]

    with pytest.raises(InputError, match=r"exchange\.recipients_or_passphrase"):
        exchange.export(field, recipients=to, cases=None, out=tmp_path / "x.age", passphrase="some invented words")
    assert not (tmp_path / "x.age").exists()
