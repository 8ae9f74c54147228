"""The interview through its services: every answer kept apart, saved at once, taken back whole."""

import pytest

from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.roles import Role
from clinic_app.ledger import changes, records
from clinic_app.services import history, intake, interview


@pytest.fixture
def case(session):
    return intake.start(session, name="Marisol Ayala Benítez", worker_language="es")


def card(page, fact):
    return next(card for card in page.cards if card.fact == fact)


def test_every_fact_of_the_pack_has_one_card_in_asking_order(session, case, pack):
    page = interview.interview(session, case)

    assert list(pack.facts) == [card.fact for card in page.cards]
    assert page.next == "interview.interpreter_linked_to_employer"
    assert {section.id for section in pack.interview} == {section.id for section in page.sections}


def test_every_card_speaks_both_languages(session, case):
    for each in interview.interview(session, case).cards:
        said = [each.label, each.question, *(option.label for option in each.options)]
        assert all(text.en and text.es for text in said), each.fact


def test_not_asked_unknown_declined_no_and_taken_back_never_mix(session, case):
    fact = "criminal.any_contact"
    assert card(interview.interview(session, case), fact).answer is None

    unknown = card(interview.answer(session, case, fact, "unknown"), fact).answer
    assert (unknown.value, unknown.declined) == ("unknown", False)

    declined = card(interview.answer(session, case, fact, "unknown", declined=True), fact).answer
    assert (declined.value, declined.declined) == ("unknown", True)

    no = card(interview.answer(session, case, fact, "no"), fact).answer
    assert (no.value, no.declined) == ("no", False)

    assert card(interview.take_back(session, case, fact), fact).answer is None
    record = records.find(session.db, case)
    assert not any(field.startswith(fact) for field in record.fields)


def test_an_answer_and_what_is_said_about_it_are_one_change(session, case):
    interview.answer(session, case, "soi.held", "yes", basis="paper", note="  letter seen  ")

    written = [entry for entry in history.whole(session, case)["history"] if entry["field"].startswith("soi.held")]
    assert {"soi.held", "soi.held~how"} == {entry["field"] for entry in written}
    assert len({entry["change"] for entry in written}) == 1
    answer = card(interview.interview(session, case), "soi.held").answer
    assert (answer.basis, answer.note, answer.actor) == ("paper", "letter seen", "lead")
    assert answer.at


def test_a_new_answer_without_a_note_clears_the_old_note(session, case):
    interview.answer(session, case, "soi.held", "yes", note="says so")
    page = interview.answer(session, case, "soi.held", "no")

    assert card(page, "soi.held").answer.note == ""


def test_answers_survive_the_end_of_the_session(session, case):
    """Durable before `answer` returns: another connection reads it."""
    from clinic_app.ledger.database import Database

    interview.answer(session, case, "person.nationalities", ["SV", "GT", "SV"])
    session.db.close()
    session.db = Database.open(session.folder, session.key)

    assert card(interview.interview(session, case), "person.nationalities").answer.value == ["GT", "SV"]


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("soi.held", "maybe"),
        ("soi.held", None),
        ("soi.held", 1),
        ("soi.issuer", "police"),
        ("presence.last_arrival", "2026-02-30"),
        ("presence.last_arrival", "junio 2015"),
        ("person.birth_country", "XX"),
        ("crime.indicators", ["littering"]),
        ("crime.indicators", "stalking"),
        ("grant.termination_reply_days", 4000),
        ("grant.termination_reply_days", "30"),
        ("no.such_fact", "yes"),
    ],
)
def test_what_the_pack_does_not_accept_is_refused_and_changes_nothing(session, case, fact, value):
    before = records.find(session.db, case)

    with pytest.raises(InputError):
        interview.answer(session, case, fact, value)

    assert before == records.find(session.db, case)


def test_declining_is_no_way_to_say_no(session, case):
    with pytest.raises(InputError, match=r"answer\.declined_with_value"):
        interview.answer(session, case, "soi.held", "no", declined=True)


def test_an_unheard_of_basis_is_refused(session, case):
    with pytest.raises(InputError, match=r"answer\.basis_unknown"):
        interview.answer(session, case, "soi.held", "no", basis="guessed")


def test_what_does_not_apply_is_folded_and_still_there(session, case):
    page = interview.answer(session, case, "soi.held", "no")

    issuer = card(page, "soi.issuer")
    assert (issuer.applies, issuer.folded) == ("no", True)
    page = interview.answer(session, case, "soi.held", "yes")
    issuer = card(page, "soi.issuer")
    assert (issuer.applies, issuer.folded) == ("yes", False)


def test_an_answer_that_does_not_apply_is_kept(session, case):
    interview.answer(session, case, "soi.held", "yes")
    interview.answer(session, case, "soi.issuer", "union")
    page = interview.answer(session, case, "soi.held", "no")

    issuer = card(page, "soi.issuer")
    assert (issuer.answer.value, issuer.applies, issuer.folded) == ("union", "no", False)


def test_a_gate_that_applies_is_never_folded(session, case, pack):
    for fact, value in pack.cases["V01"].facts.items():
        page = interview.answer(session, case, fact, value)

    for each in page.cards:
        if each.gate and each.applies != "no":
            assert not each.folded, each.fact


def test_what_informs_but_decides_nothing_is_asked(session, case):
    """A safe way to call changes no conclusion, and must be asked all the same."""
    page = interview.interview(session, case)

    assert not card(page, "interview.safe_contact_needed").folded
    assert card(page, "enforcement.arrest_date").folded
    page = interview.answer(session, case, "enforcement.in_dhs_custody", "yes")
    assert not card(page, "enforcement.arrest_date").folded


def test_counts_leave_out_what_is_folded(session, case):
    page = interview.interview(session, case)

    assert page.answered == sum(card.answer is not None for card in page.cards)
    assert page.total + page.folded == len(page.cards)
    assert page.total == sum(section.total for section in page.sections)


def test_a_finished_interview_has_nothing_next(session, case, pack):
    for fact, value in pack.cases["V01"].finished_facts(pack.program).items():
        page = interview.answer(session, case, fact, value)
    for each in page.cards:
        if each.answer is None and not each.folded:
            page = interview.answer(session, case, each.fact, "unknown")

    assert page.next is None
    assert page.answered == page.total


def test_a_stop_says_what_to_say(session, case):
    page = interview.answer(session, case, "interview.interpreter_linked_to_employer", "yes")

    (stop,) = page.stop
    assert stop.id == "interpreter"
    assert stop.say.es
    assert stop.do.en


def test_a_conflict_between_laptops_is_shown_and_read_as_unanswered(make_session):
    ours, theirs = make_session(), make_session()
    case = intake.start(ours, name="Rogelio Paz", worker_language="es")
    both_know(ours, theirs)
    interview.answer(ours, case, "soi.held", "yes")
    interview.answer(theirs, case, "soi.held", "no")
    both_know(theirs, ours)

    held = card(interview.interview(ours, case), "soi.held")
    assert (held.conflict, held.answer, held.folded) == (True, None, False)
    assert card(interview.answer(ours, case, "soi.held", "yes"), "soi.held").answer.value == "yes"


def both_know(source, target):
    from clinic_app.ledger import transfer

    rows = list(transfer.outgoing(source.db, None))
    with target.db.transaction() as tx:
        transfer.apply(tx, rows)


def test_reporting_opens_no_case(seen_as, case):
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        interview.interview(seen_as(Role.REPORTING), case)
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        interview.answer(seen_as(Role.REPORTING), case, "soi.held", "no")


def test_a_case_that_is_not_there_is_said_so(session, case):
    person = intake.person_of(session, case)
    for wrong in ("nobody", person):
        with pytest.raises(ClinicError, match=r"case\.missing"):
            interview.interview(session, wrong)


def test_an_answer_of_another_pack_is_kept_and_not_believed(session, case):
    """A merged laptop may run a newer pack: its option is shown as stored, and decides nothing."""
    with session.db.transaction() as tx:
        fields = {"soi.issuer": "a_new_kind", "soi.held": "yes"}
        changes.write(tx, record=case, kind="case", fields=fields, actor="x")

    issuer = card(interview.interview(session, case), "soi.issuer")
    assert issuer.answer.value == "a_new_kind"


def test_a_write_that_fails_leaves_everything_as_it_was(session, case, monkeypatch):
    """The disk is full in the middle of an answer: the old answer stands, and the next one can be written."""
    interview.answer(session, case, "soi.held", "yes")
    before = interview.interview(session, case)

    def full(*_args, **_more):
        raise ClinicError("vault.disk_full")

    with monkeypatch.context() as broken:
        broken.setattr("clinic_app.ledger.screened.store", full)
        with pytest.raises(ClinicError, match=r"vault\.disk_full"):
            interview.answer(session, case, "soi.held", "no")

    assert interview.interview(session, case) == before
    assert card(interview.answer(session, case, "soi.held", "no"), "soi.held").answer.value == "no"
