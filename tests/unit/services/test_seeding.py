"""Invented people: always the same for a seed, coherent, and reaching everything the rules can say."""

from random import Random

import pytest

from clinic_app.domain.errors import Cancelled
from clinic_app.domain.progress import Progress
from clinic_app.ledger import records, screened
from clinic_app.services import history, invented_names, people
from clinic_app.services.seeding import seed


def test_the_same_seed_makes_the_same_people(make_session):
    one, other, another = make_session(), make_session(), make_session()
    for session, number in ((one, 5), (other, 5), (another, 6)):
        assert seed(session, 40, number, Progress()).cases == 40

    assert "".join(history.dump(one)) == "".join(history.dump(other))
    assert "".join(history.dump(one)) != "".join(history.dump(another))


def test_everybody_is_marked_invented_and_can_be_found(session):
    seed(session, 60, 5, Progress())

    everybody = list(records.of_kind(session.db, "person"))
    assert {"invented"} == {person.fields["note"] for person in everybody}
    for person in everybody[:10]:
        name = person.fields["name"]
        assert person.id in {row.person for row in people.search(session, name).rows}, name


def test_every_pathway_level_gate_clock_and_note_occurs(session, pack):
    seed(session, 1_500, 1, Progress())
    said = [summary.conclusions for summary in screened.load_all(session.db).values()]

    levels = {(name, level) for each in said for name, level in each["levels"].items()}
    for name, pathway in pack.program.pathways.items():
        for level in (*(rule.id for rule in pathway), "unclear"):
            assert (name, level) in levels
    for key, rules in (
        ("gates", pack.program.gates),
        ("stop", pack.program.stops),
        ("blocked", pack.program.blocks),
        ("mismatches", pack.program.mismatches),
        ("referrals", pack.program.referrals),
    ):
        assert {rule.id for rule in rules} == {one for each in said for one in each[key]}, key
    clocks = {clock for each in said for clock in each["clocks"]}
    assert {clock.definition.id for clock in pack.program.clocks} == clocks


def test_stopping_leaves_nobody_behind(session):
    progress = Progress(lambda done, _total: progress.cancel() if done else None)

    with pytest.raises(Cancelled):
        seed(session, 450, 5, progress)
    assert records.count(session.db, "person") == 0


def test_nobody_arrived_before_they_were_born(session):
    seed(session, 300, 3, Progress())

    for case in records.of_kind(session.db, "case"):
        born, came = (case.fields.get(fact) for fact in ("person.birth_date", "presence.last_arrival"))
        if isinstance(born, str) and isinstance(came, str) and "unknown" not in (born, came):
            assert born[:4] <= came[:4]


def test_no_name_shows_how_it_is_kept():
    """Names of two words are held together with `_` where they are written down, and nowhere else."""
    names = [
        part for each in (invented_names.invent(Random(n)) for n in range(3000)) for part in (each.name, each.alias)
    ]

    assert [name for name in names if name and "_" in name] == []
