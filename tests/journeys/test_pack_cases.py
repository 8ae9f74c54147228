"""Every case of the pack, stored in a real vault and screened through the services."""

from __future__ import annotations

from clinic_app.ledger import changes
from clinic_app.services import intake, screening


def test_every_case_of_the_pack_comes_out_through_the_services(session, pack):
    for case in pack.cases.values():
        stored = intake.start(session, name=f"Invented {case.id}", worker_language="es")
        with session.db.transaction() as tx:
            fields = case.finished_facts(pack.program)
            changes.write(tx, record=stored, kind="case", fields=fields, actor="lead")
        view = screening.screening(session, stored, on=case.as_of)
        expect = case.expect

        assert expect.rule_set in (None, view.rule_set_id)
        found = {pathway.id: (pathway.level, pathway.filing) for pathway in view.pathways}
        for name, level in expect.pathways.items():
            assert found[name][0] == level, (case.id, name)
        for name, filing in expect.filing.items():
            assert found[name][1] == filing, (case.id, name)
        for expected, lines in (
            (expect.gates, view.gates),
            (expect.stop, view.stop),
            (expect.blocked, view.blocked),
            (expect.mismatches, view.mismatches),
            (expect.referrals, view.referrals),
        ):
            assert expected is None or sorted(expected) == sorted(line.id for line in lines), case.id
        if expect.clocks is not None:
            assert expect.clocks == {clock.id: clock.due for clock in view.clocks}, case.id
