"""Fields that no honest app of this version would write: they came with a bundle, and must stop nobody."""

from __future__ import annotations

import pytest

from clinic_app.domain.progress import Progress
from clinic_app.ledger import changes, records
from clinic_app.services import documents, history, intake, interview, people, rescreen, screening

FOREIGN = [5, True, 1.5, {"a": 1}, [["x"]], [{"a": 1}], "", "an_option_of_another_pack", "0001-01-01", "2026-02-31"]
FIELDS = [
    "presence.in_us",
    "presence.last_arrival",
    "crime.indicators",
    "person.nationalities",
    "person.language",
    "grant.termination_reply_days",
    "presence.in_us~how",
    "consent",
    "document.soi_copy",
    "opened_on",
    "station",
    "station_since",
]


def every_page(session, case):
    """All that is shown of a case, and all that is worked out over all cases."""
    interview.interview(session, case)
    screening.screening(session, case)
    documents.checklist(session, case)
    history.entries(session, case)
    intake.advisals(session, case)
    people.case_header(session, case)
    people.today(session)
    people.search(session, "ofelia")
    rescreen.rescreen(session, on=session.today(), progress=Progress())


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_written_by_another_app_opens_like_any_other(session, field):
    case = intake.start(session, name="Ofelia Mena", worker_language="es")
    for value in FOREIGN:
        with session.db.transaction() as tx:
            changes.write(tx, record=case, kind="case", fields={field: value}, actor="x")
        session.remembered.clear()

        every_page(session, case)
        assert records.find(session.db, case).fields[field] == value


def test_an_answer_without_words_is_shown_as_it_stands_and_concludes_nothing(session):
    case = intake.start(session, name="Ofelia Mena", worker_language="es")
    with session.db.transaction() as tx:
        fields = {"presence.in_us": "an_option_of_another_pack", "presence.last_arrival": "2026-02-31"}
        changes.write(tx, record=case, kind="case", fields=fields, actor="x")

    view = screening.screening(session, case)
    shown = {line.fact: line.answer.en for path in view.pathways for line in path.missing}
    assert shown["presence.in_us"] == "an_option_of_another_pack"
