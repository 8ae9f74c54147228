"""The documents of a case: which, why, how far, and that nothing a person did may vanish."""

from __future__ import annotations

import pytest

from clinic_app.domain.document import ItemState
from clinic_app.domain.errors import ClinicError, InputError
from clinic_app.domain.roles import Role
from clinic_app.ledger import changes, history
from clinic_app.services import documents, scans
from clinic_app.services.fields import fact_value

PDF, JPEG, PNG = b"%PDF-1.7 invented", b"\xff\xd8\xff\xe0 invented", b"\x89PNG\r\n\x1a\n invented"
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"


def put(session, case="c1", **facts):
    """Set fields of a case as the interview would, without asking question by question."""
    facts = {name.replace("__", "."): value for name, value in facts.items()}
    with session.db.transaction() as tx:
        changes.write(tx, record=case, kind="case", fields={"person": "p1"} | facts, actor=session.actor)
    return case


@pytest.fixture
def case(session):
    """The pack's first situation: a labor agency's statement in hand."""
    situation = session.pack.cases["V01"]
    answers = situation.finished_facts(session.pack.program)
    with session.db.transaction() as tx:
        about = {"name": "Marisol Ayala Benítez"}
        changes.write(tx, record="p1", kind="person", fields=about, actor=session.actor)
    return put(session, ticket="14", **{fact: fact_value(session.pack, fact, value) for fact, value in answers.items()})


def states(found):
    return {item.id: item.state for item in found.items}


def test_the_list_follows_from_the_screening(session, case):
    found = documents.checklist(session, case)

    assert {"identity_photo", "soi_copy", "pay_proof"} <= states(found).keys()
    assert set(states(found).values()) == {ItemState.NEEDED}
    assert (found.settled, found.total) == (0, len(found.items))


def test_each_item_says_why(session, case):
    item = documents.checklist(session, case).item("soi_copy")

    assert item.pathways == ("dale_initial",)
    assert item.why[0].en.startswith("Labor-based deferred action: ")
    assert all(why.en and why.es for why in item.why)
    assert item.sources
    assert all(source.title.en for source in item.sources)


def test_every_item_of_every_situation_has_its_words(session):
    """Nothing on any list is without a title, a hint or a group, in either language."""
    for name, situation in session.pack.cases.items():
        answers = situation.finished_facts(session.pack.program)
        facts = {fact: fact_value(session.pack, fact, value) for fact, value in answers.items()}
        for item in documents.checklist(session, put(session, f"case-{name}", **facts)).items:
            for text in (item.title, item.hint, item.group_title):
                assert text.en, item.id
                assert text.es, item.id


def test_a_fact_that_does_not_decide_is_no_reason(session, case):
    item = documents.checklist(session, case).item("family_papers")

    assert [why.en for why in item.why] == ["Close family with papers: Yes"]


def test_a_volunteer_reads_no_reason_that_is_for_the_attorney(session, case, seen_as):
    put(session, crime__indicators=["stalking"], work__paid_under_other_name="yes", status__current="none")
    lead, volunteer = documents.checklist(session, case), documents.checklist(seen_as(Role.INTAKE), case)

    said = {why.en for item in volunteer.items for why in item.why}
    assert states(lead) == states(volunteer)
    assert not any("U visa" in words or "T visa" in words for words in said)
    assert not any(fact.gate for fact in _facts_named(session.pack, said))
    assert not any({"u_visa", "t_visa"} & set(item.pathways) for item in volunteer.items)


def _facts_named(pack, said):
    labels = {pack.texts.get(("fact", name, "label")).en: fact for name, fact in pack.facts.items()}
    return [labels[words.split(": ")[0]] for words in said if words.split(": ")[0] in labels]


def test_a_clock_gives_the_due_date(session, case):
    clocks = {item.clock: item.id for item in session.pack.checklists if item.clock}
    assert "supp_b_received" in clocks

    put(session, status__current="none", presence__in_us="yes", crime__indicators=["stalking"], crime__in_us="yes")
    put(session, crime__substantial_harm="yes", crime__supp_b_held="yes", crime__supp_b_signed_on="2026-08-01")
    due = {item.id: item.due for item in documents.checklist(session, case).items if item.due}

    assert str(due[clocks["supp_b_received"]]) == "2027-01-31"


def test_the_ways_of_a_document(session, case):
    assert states(documents.ask(session, case, "pay_proof"))["pay_proof"] is ItemState.ASKED
    assert states(documents.receive(session, case, "pay_proof"))["pay_proof"] is ItemState.RECEIVED
    found = documents.check(session, case, "pay_proof")
    item = found.item("pay_proof")

    assert (item.state, item.on, item.by) == (ItemState.CHECKED, "2026-11-22", session.actor)
    assert found.settled == 1
    assert documents.reopen(session, case, "pay_proof").settled == 0


def test_all_that_is_needed_can_be_asked_for_at_once(session, case):
    documents.receive(session, case, "pay_proof")

    after = states(documents.ask_all(session, case))

    assert after.pop("pay_proof") is ItemState.RECEIVED
    assert set(after.values()) == {ItemState.ASKED}


def test_waiving_needs_a_reason(session, case):
    for reason in ("", "  ", "\n"):
        with pytest.raises(InputError) as problem:
            documents.waive(session, case, "declaration", reason=reason)
        assert problem.value.code == "documents.reason_required"

    item = documents.waive(session, case, "declaration", reason=" The pay stubs are enough. ").item("declaration")

    assert (item.state, item.note) == (ItemState.WAIVED, "The pay stubs are enough.")


def test_the_same_twice_is_written_once(session, case):
    documents.receive(session, case, "pay_proof")
    before = len(history.of(session.db, case))

    documents.receive(session, case, "pay_proof")

    assert len(history.of(session.db, case)) == before


def test_what_was_done_stays_when_the_screening_moves_on(session, case):
    documents.receive(session, case, "soi_copy")
    documents.attach(session, case, "pay_proof", PDF, "stubs.pdf")

    put(session, soi__held="no", work__employed_at_worksite="no", dispute__agency_matter="none", dispute__violations=[])
    found = documents.checklist(session, case)
    kept = {item.id: item for item in found.items if not item.asked_for}

    assert kept.keys() == {"soi_copy", "pay_proof"}
    assert kept["soi_copy"].state is ItemState.RECEIVED
    assert [scan.name for scan in kept["pay_proof"].attachments] == ["stubs.pdf"]
    assert all(item.title.es for item in kept.values())
    assert found.settled == 0
    assert found.total == len(found.items) - 2
    assert documents.check(session, case, "soi_copy").item("soi_copy").state is ItemState.CHECKED


def test_an_item_that_is_not_on_the_list_is_refused(session, case):
    for name in ("soi_original_grant", "nothing", "document.pay_proof\n"):
        with pytest.raises(InputError) as problem:
            documents.receive(session, case, name)
        assert problem.value.code == "documents.unknown_item"


def test_a_case_that_is_not_there_is_missing(session):
    with pytest.raises(ClinicError) as problem:
        documents.checklist(session, "none")

    assert problem.value.code == "case.missing"


@pytest.mark.parametrize(
    ("data", "media"),
    [(PDF, "application/pdf"), (JPEG, "image/jpeg"), (PNG, "image/png"), (b"\n" + PDF, "application/pdf")],
)
def test_a_scan_is_kept_with_its_item(data, media, session, case):
    item = documents.attach(session, case, "pay_proof", data, "C:\\Users\\x\\stubs.pdf").item("pay_proof")

    (scan,) = item.attachments
    assert (scan.name, scan.media, scan.size) == ("stubs.pdf", media, len(data))
    assert item.state is ItemState.RECEIVED
    assert documents.scan(session, scan.id) == (scan, data)


def test_a_scan_does_not_undo_a_check(session, case):
    documents.check(session, case, "pay_proof")

    assert documents.attach(session, case, "pay_proof", PDF, "x").item("pay_proof").state is ItemState.CHECKED


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "documents.empty"), (PDF + bytes(scans.LARGEST), "documents.too_large")]
)
def test_nothing_and_too_much_are_refused(data, code, session, case):
    with pytest.raises(InputError) as problem:
        documents.attach(session, case, "pay_proof", data, "x")

    assert problem.value.code == code
    assert documents.checklist(session, case).item("pay_proof").attachments == ()


@pytest.mark.parametrize(("data", "media"), [(HEIC, "image/heic"), (b"PK\x03\x04", scans.UNKNOWN)])
def test_what_cannot_be_shown_is_kept_all_the_same(data, media, session, case):
    (scan,) = documents.attach(session, case, "pay_proof", data, "x").item("pay_proof").attachments

    assert scan.media == media
    assert documents.scan(session, scan.id) == (scan, data)


def test_a_paper_nobody_asked_for_is_kept_and_seen(session, case):
    item = documents.attach(session, case, "passport", PNG, "scan.png").item("passport")

    assert (item.state, item.asked_for, len(item.attachments)) == (ItemState.RECEIVED, False, 1)


@pytest.mark.parametrize(
    ("name", "kept"), [("a\x00b\n.pdf", "ab.pdf"), ("/etc/passwd", "passwd"), ("x" * 500, "x" * 120), ("", "")]
)
def test_a_file_name_is_made_plain(name, kept):
    assert scans.plain_name(name) == kept


def test_reporting_opens_no_list(session, case, seen_as):
    for act in (documents.checklist, lambda s, c: documents.worker_list_pdf(s, c, "es")):
        with pytest.raises(ClinicError) as problem:
            act(seen_as(Role.REPORTING), case)
        assert problem.value.code == "access.not_allowed"


def test_how_late_a_date_is_stays_with_the_attorney(session, case, seen_as):
    put(session, status__current="none", presence__in_us="yes", crime__indicators=["stalking"], crime__in_us="yes")
    put(session, crime__substantial_harm="yes", crime__supp_b_held="yes", crime__supp_b_signed_on="2025-08-01")
    (name,) = [item.id for item in session.pack.checklists if item.clock == "supp_b_received"]

    assert str(documents.checklist(session, case).item(name).due) == "2026-01-31"
    assert str(documents.checklist(seen_as(Role.INTAKE), case).item(name).due) == "2026-11-22"


@pytest.mark.parametrize("entry", [{"state": "lost"}, {"note": "no state"}, {}])
def test_a_state_that_this_version_does_not_know_reads_as_needed(entry, session, case):
    put(session, document__soi_copy=entry)

    assert documents.checklist(session, case).item("soi_copy").state is ItemState.NEEDED


def test_a_scan_without_its_bytes_is_missing(session, case):
    with session.db.transaction() as tx:
        changes.write(tx, record="a1", kind="attachment", fields={"case": case, "item": "soi_copy"}, actor="x")

    with pytest.raises(ClinicError, match=r"ledger\.blob_missing"):
        documents.scan(session, "a1")


def test_only_so_much_is_read_of_a_file(tmp_path, monkeypatch):
    monkeypatch.setattr(scans, "LARGEST", 10)
    (tmp_path / "a.pdf").write_bytes(PDF)
    (tmp_path / "b").write_bytes(b"x" * 10)

    assert scans.content(tmp_path / "b") == b"x" * 10
    with pytest.raises(InputError, match=r"documents\.too_large"):
        scans.content(tmp_path / "a.pdf")
    for wrong in (tmp_path, tmp_path / "none"):
        with pytest.raises(ClinicError, match=r"documents\.unreadable"):
            scans.content(wrong)
