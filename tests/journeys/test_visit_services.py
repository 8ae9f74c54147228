"""Whole visits through the services, as the window and the command line drive them.

Six invented workers, each telling a situation of the pack's own cases, from the ticket to the second laptop.
"""

import json
import shutil
import tomllib
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from clinic_app.domain.case import Station
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.partial_date import PartialDate
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.host.paths import resource_folder
from clinic_app.services import (
    documents,
    exchange,
    history,
    intake,
    interview,
    people,
    rescreen,
    screening,
    vaults,
)

WORKERS = tomllib.loads((resource_folder() / "samples" / "people.toml").read_text("utf-8"))["person"]
LINKED = "interview.interpreter_linked_to_employer"


def as_role(session, role):
    """The same open vault with somebody else in front of it."""
    return replace(session, role=role, actor=role.value, remembered={})


def visit(volunteer, worker, situation):
    """One worker with one volunteer: every question as the app offers it, in its order."""
    assert intake.similar(volunteer, worker["name"]) == []
    case = intake.start(
        volunteer,
        name=worker["name"],
        worker_language=worker["language"],
        interpreter=worker.get("interpreter", ""),
        safe_contact=worker.get("safe_contact", ""),
    )
    intake.record_consent(volunteer, case, language=worker["language"])
    assert intake.record_all_advisals(volunteer, case, language=worker["language"]).complete
    told = situation.finished_facts(volunteer.pack.program)
    answer_all(volunteer, case, told)
    return case


def answer_all(volunteer, case, told):
    """Answer whatever is asked next; what the worker did not tell is not known. Each answer is quick."""
    page = interview.interview(volunteer, case)
    asked = []
    while page.next is not None:
        fact = page.next
        assert fact not in asked, "a question that was answered is not asked again"
        asked.append(fact)
        page = interview.answer(volunteer, case, fact, said(volunteer, fact, told.get(fact)), basis="said")
    assert asked[0] == LINKED
    assert page.answered == page.total


def said(volunteer, fact, value):
    """As it is typed: dates in words; what was not told is unknown."""
    if value is None:
        return "unknown"
    if volunteer.pack.facts[fact].type == "date" and value != "unknown":
        return interview.understand_date(in_words(PartialDate.parse(value))).iso()
    return value


def in_words(day):
    months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
    if day.month is None:
        return str(day.year)
    month = f"{months[day.month - 1]} de {day.year}"
    return month if day.day is None else f"{day.day} de {month}"


@pytest.mark.parametrize("worker", WORKERS, ids=lambda worker: worker["case"])
def test_a_visit_concludes_what_the_pack_expects(session, pack, worker):
    situation = pack.cases[worker["case"]]
    expect = situation.expect
    on = datetime.combine(situation.as_of, time(10)).astimezone()
    session.clock = lambda: on
    volunteer, attorney = as_role(session, Role.INTAKE), as_role(session, Role.ATTORNEY)

    case = visit(volunteer, worker, situation)
    people.move(volunteer, case, Station.REVIEW)

    seen = screening.screening(attorney, case)
    levels = {path.id: path.level for path in seen.pathways}
    assert {name: levels[name] for name in expect.pathways} == expect.pathways
    assert {gate.id for gate in seen.gates} >= set(expect.gates or ())
    assert {stop.id for stop in seen.stop} == set(expect.stop or ())
    assert {clock.id: clock.due for clock in seen.clocks} == dict(expect.clocks or {})
    assert {note.id for note in seen.blocked} == set(expect.blocked or ())
    assert {note.id for note in seen.mismatches} == set(expect.mismatches or ())
    assert {note.id for note in seen.referrals} == set(expect.referrals or ())

    shown = screening.screening(volunteer, case)
    assert shown.goes_to_attorney == seen.goes_to_attorney
    assert {path.id for path in shown.pathways if path.level is None} == set(pack.attorney_only)
    assert [line.case for line in people.today(attorney).columns[Station.REVIEW]] == [case]

    assert rescreen.rescreen(attorney, on=situation.as_of, progress=Progress()).changed == ()
    assert history.verify(session, Progress()).ok


def test_a_clinic_day_goes_to_a_second_laptop(make_session, pack, tmp_path):
    """All six come, are asked for papers, go home with a list; the office has the same records in the evening."""
    clinic, office = make_session(), make_session()
    volunteer = as_role(clinic, Role.INTAKE)
    cases = []
    for number, worker in enumerate(WORKERS, start=1):
        cases.append(visit(volunteer, worker, pack.cases[worker["case"]]))
        assert people.case_header(volunteer, cases[-1]).ticket == str(number)
        documents.ask_all(volunteer, cases[-1])
        people.move(volunteer, cases[-1], Station.DONE)
    assert documents.worker_list_pdf(volunteer, cases[0], "es").startswith(b"%PDF")
    assert len(people.today(volunteer).columns[Station.DONE]) == len(WORKERS)

    bundle = tmp_path / "to-office.age"
    recipient = exchange.identity(office).recipient
    exchange.export(clinic, recipients=(recipient,), cases=None, out=bundle, progress=Progress())
    exchange.trust(office, exchange.identity(clinic).fingerprint, "Laptop 1")
    exchange.merge(office, bundle, Progress())

    for worker, case in zip(WORKERS, cases, strict=True):
        (row,) = people.search(office, worker["name"]).rows
        assert row.case == case
        assert screening.screening(office, case) == screening.screening(clinic, case)
    assert people.today(office).due == people.today(clinic).due
    assert records_of(office) == records_of(clinic)


def records_of(session):
    """Persons, cases and attachments as the dump tells of them."""
    dumped = json.loads("".join(history.dump(session)))
    return [record for record in dumped["records"] if record["kind"] != "clinic"]


def test_the_interpreter_turns_out_to_be_from_the_company(session):
    """Everything said before stays, and nothing that was said is relied on."""
    volunteer = as_role(session, Role.INTAKE)
    case = intake.start(volunteer, name="Benito Ramos", worker_language="mam", interpreter="Don Raúl", linked="no")
    interview.answer(volunteer, case, "presence.in_us", "yes")
    page = interview.answer(volunteer, case, LINKED, "yes", note="recognised by another worker")

    assert [stop.id for stop in page.stop] == ["interpreter"]
    view = screening.screening(as_role(session, Role.ATTORNEY), case)
    assert view.unreliable
    assert {path.level for path in view.pathways} == {"unclear"}
    assert "stop" in people.today(volunteer).columns[Station.INTERVIEW][0].flags


def test_a_worker_comes_back_on_another_day(session):
    first = intake.start(session, name="Marisol Ayala Benítez", worker_language="es")
    next_week = session.now() + timedelta(days=7)
    session.clock = lambda: next_week
    (known,) = intake.similar(session, "marisol ayala")
    second = intake.start(session, name=known.name, worker_language="es", person=known.person)

    assert people.case_header(session, second).ticket == "1"
    assert {first, second} == {row.case for row in people.search(session, "").rows}
    assert [row.case for row in people.search(session, "ayala").rows] == [second]


def test_a_killed_app_has_kept_every_answer_that_was_acknowledged(session):
    """No closing, no checkpoint: the files as they lie on the disk after the last answer."""
    case = intake.start(session, name="Delfino Cruz", worker_language="mixtec")
    copy = session.folder.with_name("after-the-kill")
    for fact in ("presence.in_us", "soi.held", "criminal.any_contact"):
        interview.answer(session, case, fact, "yes")
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(session.folder, copy)
        survivor = vaults.unlock(copy, passphrase="seven invented words make one passphrase")
        kept = {card.fact: card.answer for card in interview.interview(survivor, case).cards}
        assert kept[fact].value == "yes"
        vaults.close(survivor)


def test_the_viewer_of_reports_is_shown_nobody(session):
    case = intake.start(session, name="Ofelia Mena", worker_language="es")
    viewer = as_role(session, Role.REPORTING)
    for look in (
        lambda: people.search(viewer, "ofelia"),
        lambda: people.today(viewer),
        lambda: interview.interview(viewer, case),
        lambda: screening.screening(viewer, case),
        lambda: history.entries(viewer, case),
        lambda: intake.advisals(viewer, case),
        lambda: intake.similar(viewer, "ofelia"),
        lambda: rescreen.rescreen(viewer, on=viewer.today(), progress=Progress()),
        lambda: list(documents.checklist(viewer, case).items),
    ):
        with pytest.raises(ClinicError, match=r"access\.not_allowed"):
            look()
