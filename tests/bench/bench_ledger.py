"""The ledger at clinic size: 50,000 people with a case each; search, opening, listing, one answer.

The peer for opening is the least that any encrypted vault must do: one Argon2id, in the same run.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from statistics import median, quantiles

from clinic_app.domain.progress import Progress
from clinic_app.ledger import changes, history, records, search
from clinic_app.ledger.changes import Write
from clinic_app.ledger.database import Database
from clinic_app.vault import health, kdf, vault

PEOPLE = 50_000
PASSPHRASE = "invented for measuring only"
FIRST = "José María Juan Ana Luis Carmen Rosa Miguel Elena Víctor Inés Óscar Núria Sofía Raúl Xóchitl Wilmer".split()
PARTS = "ra ma lo ti ne sa ro mi el an or co de la vi gu pe ña zu be ji do que fa ber tru no li mo ca".split()
TYPED = (
    "m", "jo", "jose", "jose m", "maria r", "garcia", "xoch", "elena ro", "ramalo", "mara jose", "jsoe", "vicotr",
    "nuria lotine", "lotnie", "17", "40123", "zzzz", "wilmre d", "oscar raul", "sofia sarom",
)  # fmt: skip


def _names(draw: Random) -> Iterator[str]:
    surnames = sorted({"".join(draw.choices(PARTS, k=draw.randint(2, 4))).title() for _ in range(9000)})
    while True:
        given = " ".join(draw.sample(FIRST, draw.randint(1, 2)))
        yield f"{given} {draw.choice(surnames)} {draw.choice(surnames)}"


def _writes(draw: Random, count: int) -> Iterator[Write]:
    for number, name in zip(range(count), _names(draw), strict=False):
        yield Write(f"p{number:06d}", "person", {"name": name})
        case = {"person": f"p{number:06d}", "ticket": str(number), "station": "waiting", "presence.in_us": "yes"}
        yield Write(f"c{number:06d}", "case", case)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _measure_writing(db: Database) -> list[float]:
    def answer(number: int) -> None:
        with db.transaction() as tx:
            fields = {"soi.held": "yes" if number % 2 else "no"}
            changes.write(tx, record="c000042", kind="case", fields=fields, actor="intake")

    return [_timed(lambda n=number: answer(n)) for number in range(200)]


def _measure_search(db: Database) -> None:
    spent: dict[str, float] = {}
    for typed in TYPED:
        spent[typed] = median(_timed(lambda t=typed: search.people(db, t)) for _ in range(5))
    slowest = max(spent, key=lambda typed: spent[typed])
    print(
        f"search, {len(TYPED)} things typed: median {median(spent.values()) * 1000:.1f} ms, slowest "
        f"“{slowest}” {spent[slowest] * 1000:.1f} ms (goal: every one under 50)"
    )


def _measure_opening(folder: Path) -> None:
    cost = kdf.tuned()
    argon = median(_timed(lambda: kdf.derive(PASSPHRASE, salt=bytes(16), cost=cost)) for _ in range(3))

    def open_and_list() -> None:
        opened = vault.unlock(folder, passphrase=PASSPHRASE)
        db = Database.open(folder, opened.key)
        records.page(db, "case", limit=100)
        records.count(db, "case")
        db.close()

    rest = median(_timed(open_and_list) for _ in range(5))
    print(
        f"unlock to list: Argon2id alone {argon * 1000:.0f} ms, everything else {rest * 1000:.0f} ms "
        "(goal: at most 500 more)"
    )


def main() -> None:
    """Make the vault, then measure."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "vault"
        made = vault.create(folder, passphrase=PASSPHRASE, label="lead", role="lead", cost=kdf.PRACTICE)
        db = Database.create(folder, made.key)

        def fill() -> None:
            with db.transaction() as tx:
                changes.write_many(tx, _writes(Random(7), PEOPLE), actor="lead")

        seconds = _timed(fill)
        size = (folder / "vault.db").stat().st_size / 1e6
        print(f"writing {PEOPLE:,} people and cases: {seconds:.1f} s, {size:.0f} MB on disk")
        _measure_search(db)
        spent = _measure_writing(db)
        middle, late = median(spent) * 1000, quantiles(spent, n=20)[-1] * 1000
        print(f"one answer, on the disk: median {middle:.2f} ms, 95 % {late:.2f} ms")
        seconds = _timed(lambda: history.verify(db, Progress()))
        print(f"verify the history of {2 * PEOPLE + 200:,} changes: {seconds:.1f} s")
        seconds = _timed(lambda: health.verify(folder, made.key, Progress()))
        print(f"check every page: {seconds:.1f} s")
        db.close()
        _measure_opening(folder)


if __name__ == "__main__":
    main()
