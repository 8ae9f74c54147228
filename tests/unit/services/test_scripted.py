"""Scripted changes: each line checked, whole or not at all, and answered only once it is durable."""

import json
import os
from uuid import uuid4

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.roles import Role
from clinic_app.ledger import records
from clinic_app.ledger.database import Database
from clinic_app.phrases import sentence, sentences
from clinic_app.services import history, scripted


def run(session, *operations):
    lines = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in operations]
    return list(scripted.apply(session, lines))


def person(session, **fields):
    (made,) = run(session, {"op": "create", "kind": "person", "fields": {"name": "Marisol Ayala"} | fields})
    return made.id


def case(session, **fields):
    (made,) = run(session, {"op": "create", "kind": "case", "fields": {"person": person(session)} | fields})
    return made.id


def test_answers_come_in_order_counting_from_one(session):
    answers = run(session, {"op": "create", "kind": "person"}, b"nonsense", {"op": "create", "kind": "person"})

    assert [answer.number for answer in answers] == [1, 2, 3]
    assert [answer.problem is None for answer in answers] == [True, False, True]


def test_each_line_is_durable_before_it_is_answered_and_before_the_next_is_read(session):
    read = []

    def lines():
        for number in range(3):
            read.append(number)
            yield json.dumps({"op": "create", "kind": "person", "fields": {"name": f"Person {number}"}})

    for answer in scripted.apply(session, lines()):
        assert answer.number == len(read)
        assert records.find(session.db, answer.id) is not None
    session.db.close()
    session.db = Database.open(session.folder, session.key)
    assert records.count(session.db, "person") == 3


def test_create_set_and_clear(session):
    wanted = str(uuid4())
    who = person(session)
    create = {"op": "create", "kind": "case", "id": wanted, "fields": {"person": who, "presence.in_us": "yes"}}
    answers = run(
        session,
        create,
        {"op": "set", "id": wanted, "field": "presence.in_us", "value": "no"},
        {"op": "set", "id": wanted, "field": "crime.indicators", "value": ["stalking", "perjury", "stalking"]},
        {"op": "set", "id": wanted, "field": "note", "value": "línea uno\nlínea dos"},
        {"op": "clear", "id": wanted, "field": "presence.in_us"},
        {"op": "clear", "id": wanted, "field": "presence.in_us"},
    )

    assert [wanted] * 6 == [answer.id for answer in answers]
    fields = records.find(session.db, wanted).fields
    expected = {"person": who, "crime.indicators": ["perjury", "stalking"], "note": "línea uno\nlínea dos"}
    assert expected == fields


def test_a_fact_that_does_not_apply_may_be_set(session):
    made = case(session, **{"soi.held": "no", "soi.issuer": "union"})

    assert records.find(session.db, made).fields["soi.issuer"] == "union"


def test_what_is_said_about_an_answer_can_be_set_and_is_checked(session):
    made = case(session, **{"soi.held": "unknown", "soi.held~how": {"declined": True, "basis": "said"}})
    assert records.find(session.db, made).fields["soi.held~how"] == {"declined": True, "basis": "said"}

    (answer,) = run(session, {"op": "set", "id": made, "field": "soi.held~how", "value": {"declined": "yes"}})
    assert answer.problem.code == "field.not_a_table"


def refused_lines(case_id, person_id):
    return {
        "not JSON": (b"{", "apply.not_json"),
        "not UTF-8": (b'{"op": "\xff"}', "apply.not_json"),
        "deep": (b"[" * 5_000, "apply.not_json"),
        "empty": (b"", "apply.not_json"),
        "no object": (b"[1]", "apply.not_object"),
        "no op": ({"kind": "case"}, "apply.op_unknown"),
        "odd op": ({"op": ["create"]}, "apply.op_unknown"),
        "drop": ({"op": "drop", "id": case_id}, "apply.op_unknown"),
        "missing key": ({"op": "set", "id": case_id, "field": "note"}, "apply.key_missing"),
        "extra key": ({"op": "clear", "id": case_id, "field": "note", "value": 1}, "apply.key_unknown"),
        "null": ({"op": "set", "id": case_id, "field": "note", "value": None}, "apply.null_value"),
        "unknown kind": ({"op": "create", "kind": "dragon"}, "kind.unknown"),
        "odd kind": ({"op": "create", "kind": {}}, "kind.unknown"),
        "own kind": ({"op": "create", "kind": "clinic", "fields": {"name": "X"}}, "kind.unknown"),
        "odd fields": ({"op": "create", "kind": "person", "fields": ["name"]}, "apply.fields_not_table"),
        "bad id": ({"op": "create", "kind": "person", "id": "marisol"}, "record.id_malformed"),
        "odd id": ({"op": "create", "kind": "person", "id": 7}, "record.id_malformed"),
        "taken id": ({"op": "create", "kind": "person", "id": person_id}, "record.exists"),
        "unknown record": ({"op": "set", "id": str(uuid4()), "field": "note", "value": "x"}, "record.unknown"),
        "odd record": ({"op": "set", "id": None, "field": "note", "value": "x"}, "record.unknown"),
        "unknown field": ({"op": "set", "id": case_id, "field": "soi.hold", "value": "yes"}, "field.unknown"),
        "odd field": ({"op": "set", "id": case_id, "field": 3, "value": "yes"}, "apply.field_not_text"),
        "field of another kind": ({"op": "set", "id": person_id, "field": "soi.held", "value": "no"}, "field.unknown"),
        "clear unknown": ({"op": "clear", "id": case_id, "field": "soi.hold"}, "field.unknown"),
        "fact refused": ({"op": "set", "id": case_id, "field": "soi.held", "value": "si"}, "facts.not_accepted"),
        "date refused": (
            {"op": "set", "id": case_id, "field": "presence.last_arrival", "value": "2026-02-31"},
            "facts.not_accepted",
        ),
        "no text": ({"op": "set", "id": case_id, "field": "note", "value": 5}, "field.not_text"),
        "too long": ({"op": "set", "id": person_id, "field": "name", "value": "x" * 5_000}, "field.too_long"),
        "control": ({"op": "set", "id": person_id, "field": "name", "value": "a\x1b[2J"}, "field.control_characters"),
        "station": ({"op": "set", "id": case_id, "field": "station", "value": "moon"}, "field.not_offered"),
        "day": ({"op": "set", "id": case_id, "field": "opened_on", "value": "soon"}, "field.not_a_day"),
        "no person": ({"op": "create", "kind": "case", "fields": {}}, "apply.person_missing"),
        "unknown person": (
            {"op": "create", "kind": "case", "fields": {"person": str(uuid4())}},
            "apply.person_unknown",
        ),
        "a case as person": ({"op": "create", "kind": "case", "fields": {"person": case_id}}, "apply.person_unknown"),
        "person set away": ({"op": "set", "id": case_id, "field": "person", "value": case_id}, "apply.person_unknown"),
        "person cleared": ({"op": "clear", "id": case_id, "field": "person"}, "apply.person_missing"),
        "attach to person": ({"op": "attach", "id": person_id, "path": "x", "item": "y"}, "apply.attach_malformed"),
        "no file": ({"op": "attach", "id": case_id, "path": "/no/such/file", "item": "y"}, "documents.unreadable"),
    }


@pytest.mark.parametrize("name", list(refused_lines("", "")))
def test_a_refused_line_says_one_sentence_changes_nothing_and_stops_nothing(session, name):
    case_id = case(session)
    person_id = records.find(session.db, case_id).fields["person"]
    line, code = refused_lines(case_id, person_id)[name]
    before = "".join(history.dump(session))

    refused, after = run(session, line, {"op": "set", "id": person_id, "field": "name", "value": "Marisol Ayala"})

    assert code == refused.problem.code or refused.problem.code.startswith(code)
    assert refused.problem.code in sentences()
    assert "{" not in sentence(refused.problem).replace("{}", "")
    assert after.problem is None
    assert before == "".join(history.dump(session))


def test_a_create_with_one_bad_field_makes_nothing(session):
    fields = {"person": person(session), "soi.held": "yes", "soi.issuer": "police"}
    run(session, {"op": "create", "kind": "case", "fields": fields})

    assert records.count(session.db, "case") == 0


def test_a_line_without_end_is_refused(session):
    (refused,) = run(session, b"{" + b" " * scripted.LONGEST_LINE + b"}")

    assert refused.problem.code == "apply.line_too_long"


def test_a_scan_is_attached_to_a_document_of_the_case(session, tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 invented")
    made = case(session)
    item = next(item.id for item in session.pack.checklists if item.always)

    (answer,) = run(session, {"op": "attach", "id": made, "path": str(scan), "item": item})

    assert answer.problem is None, answer.problem
    assert records.find(session.db, answer.id).kind == "attachment"


def test_reporting_applies_nothing(seen_as):
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        run(seen_as(Role.REPORTING), {"op": "create", "kind": "person"})


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_no_scan_and_is_not_waited_for(session, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    attach = {"op": "attach", "id": case(session), "path": str(tmp_path / "pipe"), "item": "identity_photo"}

    (applied,) = run(session, attach)
    assert applied.problem.code == "documents.unreadable"


def test_an_id_is_the_same_however_it_is_capitalized(session):
    who, visit = "AAAAAAAA-1111-4111-8111-111111111111", "BBBBBBBB-1111-4111-8111-111111111111"
    answers = run(
        session,
        {"op": "create", "kind": "person", "id": who, "fields": {"name": "Marisol Ayala"}},
        {"op": "create", "kind": "case", "id": visit, "fields": {"person": who}},
        {"op": "set", "id": visit, "field": "ticket", "value": "14"},
    )

    assert [applied.problem for applied in answers] == [None, None, None]
    assert records.find(session.db, visit.lower()).fields["person"] == who.lower()


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00", "9999-12-31T23:59:59+00:00", "soon"])
def test_a_time_that_no_clock_tells_is_refused(session, moment):
    (applied,) = run(session, {"op": "set", "id": case(session), "field": "station_since", "value": moment})
    assert applied.problem.code == "field.not_a_moment"
