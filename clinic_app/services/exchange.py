"""Between laptops: who this one is, whom it believes, what it sends and what it brings in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import files, reading, senders, words, writing
from clinic_app.exchange.reading import Checked
from clinic_app.exchange.writing import Written
from clinic_app.ledger import devices, records
from clinic_app.ledger.devices import Known
from clinic_app.ledger.transfer import Counts
from clinic_app.services import papers, summaries
from clinic_app.services.access import Right, require
from clinic_app.services.session import Session
from clinic_app.vault import passphrase as passphrases

__all__ = ["Known", "Written"]


@dataclass(frozen=True, slots=True)
class Identity:
    """What this laptop tells others: where to send to, whose signature to believe, words to compare both by."""

    recipient: str
    fingerprint: str
    words: tuple[str, ...]

    def qr_svg(self) -> str:
        """Recipient and fingerprint as a picture for another laptop's camera."""
        return words.qr_svg(self.recipient, self.fingerprint)


@dataclass(frozen=True, slots=True)
class Inspection:
    """A bundle that was opened and checked: from whom, when, how much; `sender` is its name here, if it is known."""

    file: Path
    fingerprint: str
    sender: str
    trusted: bool
    format: int
    app: str
    created: str
    changes: int
    attachments: int
    attachment_bytes: int
    size: int


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What one bundle brought, or would bring.

    Records: `new`, `changed` (got something, or were destroyed), `duplicates` (nothing in them was news);
    `conflicts` counts fields that wait for somebody to choose.
    """

    new: int
    changed: int
    conflicts: int
    duplicates: int


@dataclass(frozen=True, slots=True)
class Preview:
    """One file of several before anything is brought in: what it is and would do, or why it is refused."""

    file: Path
    inspection: Inspection | None
    result: MergeResult | None
    problem: ClinicError | None


def identity(session: Session) -> Identity:
    """This laptop's public identity; nothing in it is secret."""
    device = session.db.device
    vocabulary = passphrases.word_list()
    return Identity(
        device.recipient, device.fingerprint, words.words_for(device.recipient, device.fingerprint, vocabulary)
    )


def identity_sheet(session: Session, language: str) -> bytes:
    """The public identity as a paper to hand over."""
    return papers.identity_sheet(session, identity(session), language)


def save_secret(session: Session, out: Path, *, overwrite: bool = False) -> None:
    """Write the age identity, with which the stock program opens every bundle sent here; guard it like the vault."""
    require(session, Right.MANAGE_VAULT)
    about = identity(session)
    with files.whole(out, overwrite=overwrite) as file:
        file.write(f"# public key: {about.recipient}\n{session.db.device.identity}\n".encode("ascii"))


def trust(session: Session, fingerprint: str, name: str = "") -> Known:
    """Believe what this laptop signs from now on; raises `InputError` `exchange.bad_fingerprint`."""
    require(session, Right.MANAGE_VAULT)
    with session.db.transaction() as tx:
        return senders.trust(tx, fingerprint, name)


def trusted(session: Session) -> tuple[Known, ...]:
    """The laptops whose bundles are brought in, besides this one's own."""
    return devices.trusted(session.db)


def export(
    session: Session,
    *,
    recipients: Sequence[str] = (),
    cases: Collection[str] | None,
    out: Path,
    progress: Progress | None = None,
    passphrase: str | None = None,
    overwrite: bool = False,
) -> Written:
    """Encrypt these cases (all when None), with persons and attachments, into one new file."""
    require(session, Right.OPEN_CASES)
    for case in cases or ():
        found = records.find(session.db, case)
        if found is None or found.kind != "case":
            raise ClinicError("case.missing")
    return writing.write(
        session.db,
        out,
        recipients=recipients,
        cases=cases,
        at=session.now(),
        passphrase=passphrase,
        overwrite=overwrite,
        progress=progress or Progress(),
    )


def inspect(session: Session, path: Path, *, passphrase: str | None = None) -> Inspection:
    """Open and check a bundle; believes nobody and changes nothing."""
    require(session, Right.OPEN_CASES)
    return _inspection(reading.check(session.db, path, progress=Progress(), passphrase=passphrase))


def preview(session: Session, paths: Iterable[Path], progress: Progress | None = None) -> tuple[Preview, ...]:
    """What each of these files would bring, each on its own; changes nothing."""
    require(session, Right.OPEN_CASES)
    return tuple(_previewed(session, path, progress or Progress()) for path in paths)


def merge(
    session: Session,
    path: Path,
    progress: Progress | None = None,
    *,
    passphrase: str | None = None,
    rehearse: bool = False,
) -> MergeResult:
    """Bring one bundle in, whole or not at all; with `rehearse` only say what it would do.

    Raises `exchange.…`, among them `untrusted` with the sender's fingerprint; then nothing has changed.
    """
    require(session, Right.CHANGE_CASES)
    progress = progress or Progress()
    checked = reading.check(session.db, path, progress=progress, passphrase=passphrase)
    if rehearse:
        return _result(reading.preview(session.db, checked, progress=progress))
    counts = reading.apply(session.db, checked, progress=progress, passphrase=passphrase)
    session.remembered.clear()
    summaries.complete(session, Progress())  # what came in stays in: stopping is over
    return _result(counts)


def _previewed(session: Session, path: Path, progress: Progress) -> Preview:
    inspection = None
    try:
        checked = reading.check(session.db, path, progress=progress)
        inspection = _inspection(checked)
        return Preview(path, inspection, _result(reading.preview(session.db, checked, progress=progress)), None)
    except ClinicError as problem:
        return Preview(path, inspection, None, problem)


def _inspection(checked: Checked) -> Inspection:
    about = checked.manifest
    return Inspection(
        checked.path,
        checked.fingerprint,
        checked.name,
        checked.trusted,
        about.version,
        about.app,
        about.created,
        checked.changes,
        len(checked.blobs),
        checked.attachment_bytes,
        checked.path.stat().st_size,
    )


def _result(counts: Counts) -> MergeResult:
    return MergeResult(counts.new, counts.changed + counts.destroyed, counts.conflicts, counts.same)
