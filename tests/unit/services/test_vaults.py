"""The way in and out of a vault, and who may do what."""

import pytest

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.ledger import changes
from clinic_app.ledger.database import Database
from clinic_app.services import intake, interview, vaults
from clinic_app.services.access import Right, allows

PASSPHRASE = "seven invented words make one passphrase"


@pytest.fixture
def folder(tmp_path):
    vaults.close(vaults.create(tmp_path / "v", passphrase=PASSPHRASE, clinic=" Eastside Clinic ").session)
    return tmp_path / "v"


def test_what_was_entered_is_there_after_unlocking(folder):
    session = vaults.unlock(folder, passphrase=PASSPHRASE)
    case = intake.start(session, name="Marisol Ayala", worker_language="es")
    interview.answer(session, case, "soi.held", "yes")
    vaults.close(session)

    session = vaults.unlock(folder, passphrase=PASSPHRASE)
    held = next(card for card in interview.interview(session, case).cards if card.fact == "soi.held")
    assert (held.answer.value, held.answer.actor) == ("yes", "Clinic lead")
    assert vaults.clinic(session).name == "Eastside Clinic"
    vaults.close(session)


def test_closing_forgets_the_key_and_can_be_done_twice(folder):
    session = vaults.unlock(folder, passphrase=PASSPHRASE)
    vaults.close(session)
    vaults.close(session)

    with pytest.raises(ValueError, match="forgotten"):
        session.key.reveal()
    assert PASSPHRASE not in repr(session)


def test_a_wrong_passphrase_opens_nothing(folder):
    with pytest.raises(ClinicError, match=r"vault\.wrong_passphrase"):
        vaults.unlock(folder, passphrase="wrong")


def test_a_vault_is_open_in_one_place_at_a_time(folder):
    session = vaults.unlock(folder, passphrase=PASSPHRASE)
    with pytest.raises(ClinicError, match=r"vault\.in_use"):
        vaults.unlock(folder, passphrase=PASSPHRASE)
    vaults.close(session)
    vaults.close(vaults.unlock(folder, passphrase=PASSPHRASE))


def test_recovering_gives_a_new_passphrase_and_a_new_code(tmp_path):
    opened = vaults.create(tmp_path / "v", passphrase=PASSPHRASE)
    vaults.close(opened.session)
    again = vaults.recover(tmp_path / "v", code=opened.recovery_code, new_passphrase="found again")
    vaults.close(again.session)

    assert again.recovery_code != opened.recovery_code
    vaults.close(vaults.unlock(tmp_path / "v", passphrase="found again"))
    with pytest.raises(ClinicError, match=r"vault\.wrong_code"):
        vaults.recover(tmp_path / "v", code=opened.recovery_code, new_passphrase="x y z")


def test_a_slot_opens_with_its_own_passphrase_and_role(folder):
    session = vaults.unlock(folder, passphrase=PASSPHRASE)
    slots = vaults.add_slot(session, label="Desk 1", role=Role.INTAKE, passphrase="desk one")
    vaults.change_passphrase(session, old=PASSPHRASE, new="other words")
    vaults.close(session)

    assert [slot.label for slot in slots if slot.kind == "user"] == ["Clinic lead", "Desk 1"]
    volunteer = vaults.unlock(folder, passphrase="desk one", label="Desk 1")
    assert (volunteer.actor, volunteer.role) == ("Desk 1", Role.INTAKE)
    for refused in (
        lambda: vaults.add_slot(volunteer, label="Desk 2", role=Role.LEAD, passphrase="x"),
        lambda: vaults.new_recovery_code(volunteer),
        lambda: vaults.set_clinic(volunteer, name="Mine"),
    ):
        with pytest.raises(ClinicError, match=r"access\.not_allowed"):
            refused()
    vaults.close(volunteer)


def test_what_the_clinic_calls_its_attorney_is_one_of_three(session):
    assert vaults.set_clinic(session, attorney_word="la abogada").attorney_word == "la abogada"
    with pytest.raises(InputError, match=r"field\.not_offered"):
        vaults.set_clinic(session, attorney_word="la licenciada")
    assert vaults.clinic(session).name == "Invented Clinic"


def test_a_whole_vault_is_verified(session):
    assert vaults.verify(session, Progress()).ok


@pytest.mark.parametrize("role", Role)
def test_only_attorney_and_lead_see_reasons(role):
    assert role.sees_reasons == allows(role, Right.SEE_REASONS)
    assert (role is not Role.REPORTING) == allows(role, Right.OPEN_CASES) == allows(role, Right.CHANGE_CASES)
    assert (role is Role.LEAD) == allows(role, Right.MANAGE_VAULT)


@pytest.mark.parametrize("broken", ["the database", "its name"])
def test_a_vault_whose_recovery_code_nobody_saw_does_not_stay(tmp_path, monkeypatch, broken):
    def full(*_args, **_named):
        raise ClinicError("vault.disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(*((Database, "create") if broken == "the database" else (changes, "write")), full)
        with pytest.raises(ClinicError, match=r"vault\.disk_full"):
            vaults.create(tmp_path / "v", passphrase=PASSPHRASE, clinic="Eastside Clinic")

    assert list((tmp_path / "v").iterdir()) == []
    vaults.close(vaults.create(tmp_path / "v", passphrase=PASSPHRASE).session)


def test_whoever_makes_a_vault_names_the_clinic_whatever_their_role(tmp_path):
    opened = vaults.create(tmp_path / "v", passphrase=PASSPHRASE, role=Role.INTAKE, clinic="Eastside Clinic")

    assert vaults.clinic(opened.session).name == "Eastside Clinic"
    vaults.close(opened.session)
