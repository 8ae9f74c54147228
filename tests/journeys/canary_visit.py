"""A whole visit in a process of its own, with words that must never leave the vault; run by test_canary.

usage: canary_visit.py FOLDER CANARIES.json end|cut

Every file that Python opens for writing is listed in FOLDER/opened.json: a file that was written and removed
again leaves no other trace.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

OPENED: set[str] = set()


def watch(event, args):
    """Note every path that is opened for writing or created."""
    if event == "open" and isinstance(args[0], str | bytes | os.PathLike):
        mode, flags = args[1], args[2]
        writes = any(sign in mode for sign in "wxa+") if isinstance(mode, str) else False
        if writes or (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            OPENED.add(os.path.abspath(os.fsdecode(args[0])))  # noqa: PTH100
    elif event in {"os.rename", "os.link", "os.symlink", "os.mkdir"}:
        OPENED.add(os.path.abspath(os.fsdecode(args[0] if event == "os.mkdir" else args[1])))  # noqa: PTH100


sys.addaudithook(watch)

from clinic_app.domain.errors import Cancelled, ClinicError  # noqa: E402
from clinic_app.domain.progress import Progress  # noqa: E402
from clinic_app.host import hardening, logs, settings  # noqa: E402
from clinic_app.services import (  # noqa: E402
    documents,
    exchange,
    history,
    intake,
    interview,
    papers,
    people,
    screening,
    vaults,
)
from clinic_app.vault import kdf  # noqa: E402


def visit(folder, said):
    """Vault, intake, interview, screening, documents, paper, export."""
    opened = vaults.create(folder / "vault", passphrase=said["passphrase"], clinic=said["clinic"], cost=kdf.PRACTICE)
    session = opened.session
    (folder / "code.pdf").write_bytes(papers.recovery_sheet(said["clinic"], opened.recovery_code, "es"))
    case = intake.start(
        session,
        name=said["name"],
        worker_language="es",
        interpreter=said["interpreter"],
        phone=said["phone"],
        safe_contact=said["safe_contact"],
    )
    intake.record_consent(session, case, language="es", interpreter=said["interpreter"])
    intake.record_all_advisals(session, case, language="es")
    for fact, value in session.pack.cases["V01"].finished_facts(session.pack.program).items():
        interview.answer(session, case, fact, value)
    interview.answer(session, case, "person.birth_date", said["birth_date"], basis="said", note=said["note"])
    screening.screening(session, case)
    people.search(session, said["name"])
    history.entries(session, case)
    documents.attach(session, case, "identity_photo", b"%PDF-1.7 " + said["scan"].encode(), said["scan_name"])
    documents.waive(session, case, "nationality", reason=said["reason"])
    (folder / "list.pdf").write_bytes(documents.worker_list_pdf(session, case, "es"))
    documents.save_worker_list(session, case, folder / "saved.pdf")
    return session, case


def mishaps(session, case, folder, said):
    """Troubles, with the canaries in everything that could repeat them."""
    stopped = Progress()
    stopped.cancel()
    to = [exchange.identity(session).recipient]
    for trouble in (
        lambda: interview.answer(session, case, "person.birth_date", said["note"]),
        lambda: documents.waive(session, case, said["name"], reason=said["reason"]),
        lambda: documents.attach(session, case, said["note"], said["scan"].encode(), said["scan_name"]),
        lambda: exchange.export(session, recipients=to, cases=None, out=folder / "stopped.age", progress=stopped),
        lambda: exchange.merge(session, folder / "list.pdf"),
        lambda: {}[said["name"]],
    ):
        try:
            trouble()
        except ClinicError as problem:
            logs.refused(problem)
        except (Cancelled, KeyError) as problem:
            logs.bug(problem)
        else:
            raise AssertionError("this must not succeed")


def evening(session, folder, said):
    """Everything to the office, in the office's own vault."""
    office = vaults.create(folder / "office", passphrase=said["passphrase"], cost=kdf.PRACTICE).session
    exchange.trust(office, exchange.identity(session).fingerprint, "Laptop 2")
    exchange.export(session, recipients=[exchange.identity(office).recipient], cases=None, out=folder / "day.age")
    exchange.inspect(office, folder / "day.age")
    exchange.preview(office, [folder / "day.age"])
    exchange.merge(office, folder / "day.age")
    return office


def main():
    """The whole day; `cut` ends it as a power cut would."""
    folder, canaries, how = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    said = json.loads(canaries.read_text("utf-8"))
    canaries.unlink()
    hardening.protect()
    logs.begin()
    settings.save(settings.load())
    session, case = visit(folder, said)
    mishaps(session, case, folder, said)
    office = evening(session, folder, said)
    (folder / "opened.json").write_text(json.dumps(sorted(OPENED)))
    if how == "cut":
        os._exit(9)
    vaults.close(office)
    vaults.close(session)


if __name__ == "__main__":
    main()
