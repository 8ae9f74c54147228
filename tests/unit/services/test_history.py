"""Who changed what, from what to what."""

import json

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.domain.roles import Role
from clinic_app.ledger import changes, transfer
from clinic_app.services import documents, exchange, history, intake, interview


@pytest.fixture
def case(session):
    return intake.start(session, name="Marisol Ayala", worker_language="es")


def test_history_tells_newest_first_from_what_to_what(session, case):
    interview.answer(session, case, "presence.last_arrival", "2015-06", note="remembers the rain")
    interview.answer(session, case, "presence.last_arrival", "2015")
    interview.take_back(session, case, "presence.last_arrival")

    lines = [line for line in history.entries(session, case) if line.field.startswith("presence.last_arrival")]
    told = [(line.before and line.before.es, line.after and line.after.es) for line in lines]
    assert told == [("2015", None), ("junio de 2015", "2015"), (None, "junio de 2015")]
    assert lines[0].actor == "lead"


def test_every_field_has_a_name_in_both_languages(session, case):
    intake.record_consent(session, case, language="es")
    intake.record_all_advisals(session, case, language="es")

    for line in history.entries(session, case):
        assert line.label.en
        assert line.label.es
        assert line.after is None or (line.after.en and line.after.es)
    labels = {line.field: line.label.en for line in history.entries(session, case)}
    assert labels["ticket"] == "Ticket"


def test_nothing_is_told_by_its_raw_name_or_as_a_raw_table(session, case):
    intake.record_consent(session, case, language="es", interpreter="Tomás V.")
    intake.record_all_advisals(session, case, language="es")
    documents.ask(session, case, "identity_photo")
    documents.waive(session, case, "identity_photo", reason="The pay stubs are enough")
    documents.attach(session, case, "identity_photo", b"%PDF-1.7 invented", "letter.pdf")

    told = {line.field: line for line in history.entries(session, case)}
    assert not {"station_since", "person", "blob", "media", "size"} & told.keys()
    assert told["consent"].after.en == "Read aloud in Spanish, through Tomás V."
    assert told["consent"].after.es == "Se leyó en voz alta en español, por medio de Tomás V."
    assert told["scan.identity_photo"].after.en == "letter.pdf"
    assert told["scan.identity_photo"].label.en.startswith("Scan of: ")
    raw = [part for line in told.values() for part in (line.after, line.before) if part and "{" in part.en + part.es]
    assert raw == []
    assert not [line.field for line in told.values() if line.field in (line.label.en, line.label.es)]


def test_what_an_answer_rests_on_stands_beside_it(session, case):
    interview.answer(session, case, "soi.held", "yes", basis="said")
    interview.answer(session, case, "soi.held", "yes", basis="paper", note="stamp is clear")

    newest, first = (line for line in history.entries(session, case) if line.field.startswith("soi.held"))
    assert (first.after.en, first.remark.en, first.before) == ("Yes", "said", None)
    assert (newest.before.en, newest.after.en) == ("said", "paper seen, “stamp is clear”")
    assert newest.label.es.endswith(": en qué se basa")


def test_where_names_this_laptop_a_known_one_or_its_fingerprint(session, case, make_session):
    other = make_session()
    theirs = intake.start(other, name="Ana Ruiz", worker_language="es")
    rows = list(transfer.outgoing(other.db, [theirs]))
    with session.db.transaction() as tx:
        transfer.apply(tx, rows)

    fingerprint = other.db.device.id
    assert {line.where.es for line in history.entries(session, case)} == {"Esta computadora"}
    short = f"{fingerprint[:4]} {fingerprint[4:8]}".upper()
    assert {line.where.en for line in history.entries(session, theirs)} == {short}
    exchange.trust(session, fingerprint, "Laptop 2")
    assert {line.where.en for line in history.entries(session, theirs)} == {"Laptop 2"}


def test_what_another_pack_asked_is_told_plainly(session, case):
    written = {"soi.issuer": "guild", "work.shift": ["night", "day"], "document.old_letter": {"state": "asked"}}
    with session.db.transaction() as tx:
        changes.write(tx, record=case, kind="case", fields=written, actor="lead")

    told = {line.field: line for line in history.entries(session, case)}
    assert told["soi.issuer"].after.en == "guild"
    assert (told["work.shift"].label.en, told["work.shift"].after.es) == ("Another question (work.shift)", "night, day")
    assert told["document.old_letter"].label.es == "Un documento"


def test_a_declined_answer_is_told_as_declined(session, case):
    interview.answer(session, case, "criminal.any_contact", "unknown", declined=True)

    assert session.pack.texts.get(("answer", "declined")) == history.entries(session, case)[0].after


def test_show_prints_every_value_ever_entered(session, case):
    interview.answer(session, case, "soi.held", "yes")
    interview.answer(session, case, "soi.held", "no")

    shown = history.whole(session, case)
    values = [entry["value"] for entry in shown["history"] if entry["field"] == "soi.held"]
    assert values == ["yes", "no"]
    assert {"change", "field", "value", "replaces", "device", "actor", "at"} == set(shown["history"][0])
    with pytest.raises(ClinicError, match=r"record\.missing"):
        history.whole(session, "nobody")


def test_the_dump_is_json_and_the_chain_proves_itself(session, case):
    assert case in {record["id"] for record in json.loads("".join(history.dump(session)))["records"]}
    assert history.verify(session, Progress()).ok


def test_reporting_reads_no_history(seen_as, case):
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        history.entries(seen_as(Role.REPORTING), case)
    with pytest.raises(ClinicError, match=r"access\.not_allowed"):
        history.dump(seen_as(Role.REPORTING))


def test_what_is_said_of_the_person_stands_in_the_history_too(session, case):
    from clinic_app.services import persons

    persons.change(session, intake.person_of(session, case), phone="555-0100")

    newest = history.entries(session, case)[0]
    assert (newest.label.en, newest.after.en) == ("Phone", "555-0100")
