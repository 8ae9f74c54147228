"""Finding people as one types: accents and case forgiven, words in any order, typos too, tickets as well.

Two steps. The words typed are looked up as beginnings of words in `search` (FTS5). Where that leaves room,
each word is also replaced by similar words that really occur: candidates come from a trigram index over the
distinct words (`word_near`; a few thousand, not one entry per person), and rapidfuzz ranks them. Both are kept
in step by every write that touches a name, an alias, a ticket or whose case it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from clinic_app.ledger import records
from clinic_app.ledger.database import Reader, Transaction
from clinic_app.ledger.folding import Folded
from clinic_app.ledger.records import Record

_CANDIDATES = 400
_SIMILAR = 8
_NEAR_ROWS = 300
_SHORT = 5  # words this short share too few trigrams with their own misspellings
_LEAST_SIMILAR = 0.72
_EXACT, _PREFIX, _NEAR = 1.0, 0.95, 0.85
_SEARCHED = {"person": ("name", "alias"), "case": ("ticket", "person")}


@dataclass(frozen=True, slots=True)
class Hit:
    """A person found, the case to open for them, and how well they fit (0 to 1)."""

    person: str
    case: str | None
    score: float


@dataclass(frozen=True, slots=True)
class _Found:
    row: int
    score: float
    names: str
    ticket: str


def people(db: Reader, text: str, *, limit: int = 50) -> list[Hit]:
    """The people whose names or tickets fit what was typed so far, best first."""
    words = words_of(text)
    if not words:
        return []
    found = _matching(db, words, [[word] for word in words])
    if len(found) < limit:
        nearby = [[word, *similar(db, word)] for word in words]
        if any(len(choices) > 1 for choices in nearby):
            found |= _matching(db, words, nearby)
    best = sorted(found.values(), key=lambda it: (-it.score, it.names, it.row))[:limit]
    return _hits(db, best)


def similar(db: Reader, word: str) -> list[str]:
    """Words that occur in names and could have been meant, the most alike first."""
    if len(word) < 3 or not word.isalpha():
        return []
    scored = [(_likeness(word, other), other) for other in _near(db, word) if other != word]
    scored = [it for it in scored if it[0] >= _LEAST_SIMILAR]
    return [other for _, other in sorted(scored, key=lambda it: (-it[0], it[1]))[:_SIMILAR]]


def words_of(text: str) -> list[str]:
    """The words of a text as the index knows them: no accents, no case, letters and digits only."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return "".join(mark if mark.isalnum() else " " for mark in kept).split()


def note(tx: Transaction, record: str, before: Folded | None, after: Folded) -> None:
    """Bring the search up to date when the transaction ends, if this change is one that it shows."""
    names = _SEARCHED.get(after.kind)
    if names is None:
        return
    if before is not None and not after.destroyed and all(_alike(before, after, name) for name in names):
        return
    if after.kind == "person":
        tx.stale.add(record)
    else:
        tx.stale.update(str(it.shown("person")) for it in (before, after) if it and it.shown("person"))
    tx.at_end("search", refresh)


def refresh(tx: Transaction) -> None:
    """Index anew everybody noted as out of date."""
    gone: set[str] = set()
    for person in sorted(tx.stale):
        gone |= _refresh_one(tx, person)
    tx.stale.clear()
    _forget_unused(tx, gone)


def rebuild(tx: Transaction) -> None:
    """Make the whole index anew from the records."""
    tx.sql.execute("DELETE FROM search")
    tx.sql.execute("INSERT INTO word_near (word_near) VALUES ('delete-all')")
    tx.sql.execute("DELETE FROM word")
    tx.stale.update(row[0] for row in tx.sql.rows("SELECT id FROM record WHERE kind = 'person'"))
    refresh(tx)


def _alike(before: Folded, after: Folded, name: str) -> bool:
    """Every value in a conflict is searched for, so one more of them counts."""
    same_field = before.fields.get(name) == after.fields.get(name)
    return same_field and before.conflicts.get(name) == after.conflicts.get(name)


def _refresh_one(tx: Transaction, person: str) -> set[str]:
    """Index one person anew; the words that no longer stand in their entry."""
    row = tx.sql.value("SELECT row FROM record WHERE id = ? AND kind = 'person'", (person,))
    if row is None:
        return set()  # a case can arrive before its person
    old = tx.sql.value("SELECT names FROM search WHERE rowid = ?", (row,))
    if old is not None:
        tx.sql.execute("DELETE FROM search WHERE rowid = ?", (row,))
    found = records.find(tx, person)
    names = words_of(_names(found)) if found else []
    if found:
        tickets = " ".join(str(case.shown("ticket") or "") for case in records.cases_of(tx, person))
        tx.sql.execute(
            "INSERT INTO search (rowid, names, tickets) VALUES (?, ?, ?)",
            (row, " ".join(names), " ".join(words_of(tickets))),
        )
    _learn(tx, names)
    return set((old or "").split()) - set(names)


def _names(person: Record) -> str:
    said = [str(person.fields.get(name) or "") for name in ("name", "alias")]
    said += [str(it.value or "") for name in ("name", "alias") for it in person.conflicts.get(name, ())]
    return " ".join(said)


def _learn(tx: Transaction, words: Iterable[str]) -> None:
    for word in words:
        if not word.isalpha() or not tx.sql.execute("INSERT OR IGNORE INTO word (word) VALUES (?)", (word,)):
            continue
        tx.sql.execute("INSERT INTO word_near (rowid, word) SELECT row, word FROM word WHERE word = ?", (word,))


def _forget_unused(tx: Transaction, words: set[str]) -> None:
    """A word that stands in nobody's name any more is not kept for guessing."""
    for word in sorted(words):
        if tx.sql.value("SELECT 1 FROM search WHERE search MATCH ? LIMIT 1", (f'names: "{word}"',)):
            continue
        row = tx.sql.value("SELECT row FROM word WHERE word = ?", (word,))
        if row is not None:
            tx.sql.execute("INSERT INTO word_near (word_near, rowid, word) VALUES ('delete', ?, ?)", (row, word))
            tx.sql.execute("DELETE FROM word WHERE row = ?", (row,))


def _matching(db: Reader, typed: list[str], choices: list[list[str]]) -> dict[int, _Found]:
    """People in whose entry every typed word, or a choice for it, begins some word."""
    query = " AND ".join("(" + " OR ".join(f'"{word}"*' for word in some) + ")" for some in choices)
    sql = "SELECT rowid, names, tickets FROM search WHERE search MATCH ? LIMIT ?"
    rows = db.sql.rows(sql, (query, _CANDIDATES))
    return {row: _scored(row, typed, names, tickets) for row, names, tickets in rows}


def _scored(row: int, typed: list[str], names: str, tickets: str) -> _Found:
    theirs, numbers = names.split(), tickets.split()
    total = 0.0
    for word in typed:
        total += 1.0 if word in numbers else max((_fit(word, other) for other in theirs), default=0.0)
    ticket = next((word for word in typed if word in numbers), "")
    return _Found(row, round(total / len(typed), 4), names, ticket)


def _fit(word: str, other: str) -> float:
    if other == word:
        return _EXACT
    if other.startswith(word):
        return _PREFIX
    return _NEAR * _likeness(word, other)


def _likeness(word: str, other: str) -> float:
    """How alike two words are, 0 to 1; a word still being typed is held against the same length."""
    whole = DamerauLevenshtein.normalized_similarity(word, other)
    begun = DamerauLevenshtein.normalized_similarity(word, other[: len(word)]) * 0.97
    sound = JaroWinkler.similarity(word, other) - 0.08
    return max(whole, begun, sound)


def _near(db: Reader, word: str) -> list[str]:
    """Words that share trigrams with this one; short words are held against all of about their length."""
    pieces = {word[at : at + 3] for at in range(len(word) - 2)}
    query = " OR ".join(f'"{piece}"' for piece in sorted(pieces))
    sql = """SELECT word.word FROM word_near JOIN word ON word.row = word_near.rowid
             WHERE word_near MATCH ? ORDER BY rank LIMIT ?"""
    found = [row[0] for row in db.sql.rows(sql, (query, _NEAR_ROWS))]
    if len(word) <= _SHORT:
        sql = "SELECT word FROM word WHERE length(word) BETWEEN ? AND ?"
        short = [row[0] for row in db.sql.rows(sql, (len(word) - 1, len(word) + 1))]
        ranked = process.extract(word, short, scorer=DamerauLevenshtein.distance, score_cutoff=1, limit=_NEAR_ROWS)
        found += [other for other, _, _ in ranked]
    return list(dict.fromkeys(found))


def _hits(db: Reader, found: list[_Found]) -> list[Hit]:
    """The people behind the rows, each with the case that has the ticket typed, or the last one touched."""
    hits: list[Hit] = []
    for it in found:
        person = str(db.sql.value("SELECT id FROM record WHERE row = ?", (it.row,)))
        sql = """SELECT id FROM record WHERE person = ? AND +kind = 'case' AND +destroyed = 0
                 ORDER BY lower(ticket) = ? DESC, updated_at DESC, id LIMIT 1"""
        hits.append(Hit(person, db.sql.value(sql, (person, it.ticket)), it.score))
    return hits
