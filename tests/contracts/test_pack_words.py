"""The words of every bundled pack: both languages complete, plain, and without a promise in them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

PACKS = sorted((Path(__file__).parents[2] / "resources" / "packs").glob("*/*/pack.toml"))
assert PACKS, "no pack is bundled"
LANGUAGES = ("en", "es")
LEVELS = {"likely", "possible", "not_indicated", "unclear", "applies_now", "prepare"}
# Only worker_list speaks of the attorney by the clinic's word; English has one word for both.
SPANISH_ONLY = {"who"}
LONGEST_SENTENCE = 25  # words a worker can follow when they are read aloud
LONGEST_LABEL = 48  # characters that fit a row

FORBIDDEN = {
    "en": r"eligib\w*|ineligib\w*|qualif\w*|fil(?:e|es|ed|ing)|apply now|illegals?|aliens?",
    "es": r"elegib\w*|calific\w*|presente ya|solicite ya|favor de|aplicar para|ilegales"
    r"|tú|ti|te|tu|tus|contigo|tienes|puedes|eres|quieres|debes|sabes|vives|trabajas",
}
# What a paper that an employer or an abuser may see must not speak of.
TELLTALE = {
    "en": r"crim\w*|arrest\w*|police|traffick\w*|abus\w*|victim\w*|deport\w*|removal|orders?|custody|detain\w*"
    r"|u visa|t visa|asylum|supplement b|witness\w*|another name|false|fear",
    "es": r"delito\w*|arrest\w*|polic\w*|trata|abus\w*|maltrat\w*|víctima\w*|deport\w*|orden|órdenes|custodia"
    r"|deten\w*|visa u|visa t|asilo|suplemento b|testig\w*|otro nombre|fals\w*|miedo",
}
SPOKEN = {"fact", "option", "consent", "advisal", "letter", "stop", "item"}

pytestmark = pytest.mark.parametrize("pack", [path.parent for path in PACKS], ids=lambda path: path.name)


@cache
def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _leaves(table: Mapping[str, Any], at: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*at, key))
        else:
            yield (*at, key), value


@cache
def _words(pack: Path, language: str) -> dict[tuple[str, ...], str]:
    return dict(_leaves(_read(pack / f"text.{language}.toml")))


def _items(pack: Path, name: str, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = _read(pack / f"{name}.toml").get(table, [])
    return found


def _facts(pack: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = _read(pack / "facts.toml")["facts"]
    return found


def _hits(pattern: str, words: Mapping[tuple[str, ...], str]) -> list[tuple[str, str]]:
    whole = re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
    return [(".".join(key), text) for key, text in words.items() if whole.search(text)]


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?!:;])\s+|\n", text)


def test_both_catalogues_have_the_same_keys(pack: Path) -> None:
    assert _words(pack, "en").keys() == _words(pack, "es").keys()


def test_every_word_is_text_without_stray_blanks(pack: Path) -> None:
    for language in LANGUAGES:
        for key, text in _words(pack, language).items():
            assert isinstance(text, str), key
            assert text == text.strip(), key
            assert "  " not in text, key


def test_only_help_may_be_empty_and_then_in_both(pack: Path) -> None:
    en, es = _words(pack, "en"), _words(pack, "es")
    assert [key for key in en if bool(en[key]) != bool(es[key])] == []
    assert [key for key, text in en.items() if not text and key[-1] != "help"] == []


def test_placeholders_agree(pack: Path) -> None:
    for key, english in _words(pack, "en").items():
        spanish = _words(pack, "es")[key]
        of = [{name for _, name, _, _ in Formatter().parse(text) if name is not None} for text in (english, spanish)]
        assert of[0] - SPANISH_ONLY == of[1] - SPANISH_ONLY, key
        assert not of[0] & SPANISH_ONLY, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_promised_and_nobody_is_urged(pack: Path, language: str) -> None:
    assert _hits(FORBIDDEN[language], _words(pack, language)) == []


def test_every_fact_is_asked_once_and_has_its_words(pack: Path) -> None:
    asked = [fact for section in _items(pack, "interview", "section") for fact in section["facts"]]
    assert sorted(asked) == sorted(_facts(pack))
    assert asked[0] == "interview.interpreter_linked_to_employer"
    sections = {section["id"] for section in _items(pack, "interview", "section")}
    assert sections == set(_read(pack / "text.en.toml")["section"])
    for language in LANGUAGES:
        words = _words(pack, language)
        for fact in asked:
            for part in ("label", "question", "help", "why"):
                assert ("fact", fact, part) in words
            assert len(words["fact", fact, "label"]) <= LONGEST_LABEL


def test_options_are_those_of_the_facts_and_all_differ(pack: Path) -> None:
    offered = {fact: set(about["options"]) for fact, about in _facts(pack).items() if "options" in about}
    for language in LANGUAGES:
        said = _read(pack / f"text.{language}.toml")["option"]
        assert {fact: set(words) for fact, words in said.items()} == offered
        assert [fact for fact, words in said.items() if len(set(words.values())) < len(words)] == []


def test_a_question_reads_as_one(pack: Path) -> None:
    for fact in _facts(pack):
        assert _words(pack, "en")["fact", fact, "question"].endswith("?")
        spanish = _words(pack, "es")["fact", fact, "question"]
        assert spanish.endswith("?")
        assert spanish.count("¿") == spanish.count("?")


def test_the_harm_section_says_that_one_may_skip(pack: Path) -> None:
    sections = {section["id"]: section["facts"] for section in _items(pack, "interview", "section")}
    about_harm = [fact for fact in sections["harm"] if not fact.startswith("crime.supp_b_")]
    for fact in about_harm:
        assert "skip" in _words(pack, "en")["fact", fact, "help"], fact
        assert "saltar" in _words(pack, "es")["fact", fact, "help"], fact


def test_every_conclusion_has_its_words(pack: Path) -> None:
    screening = _read(pack / "screening.toml")
    for language in LANGUAGES:
        words = _words(pack, language)
        for pathway in screening["pathway"]:
            for part in ("title", "subtitle", "meaning"):
                assert ("pathway", pathway["id"], part) in words
            for level in {each["id"] for each in pathway["level"]} | {"unclear"}:
                assert ("level", level) in words
                _assert_rule(words, f"{pathway['id']}.{level}")
        for table, part in (("gate", "why"), ("stop", "say"), ("clock", "note"), ("referral", "note")):
            for each in screening[table]:
                assert (table, each["id"], "title") in words
                assert (table, each["id"], part) in words
                _assert_rule(words, f"{table}.{each['id']}")
        for table in ("blocked", "mismatch"):
            for each in screening[table]:
                assert (table, each["id"], "title") in words
                _assert_rule(words, f"{table}.{each['id']}")


def _assert_rule(words: Mapping[tuple[str, ...], str], rule: str) -> None:
    assert words.get(("rule", rule, "words")), rule
    assert words.get(("rule", rule, "plain")), rule


def test_what_a_worker_hears_holds_no_level(pack: Path) -> None:
    levels = {"en": "likely|possibly|not indicated|unclear", "es": "probable|sin indicios|no está claro"}
    for language in LANGUAGES:
        plain = {key: text for key, text in _words(pack, language).items() if key[-1] == "plain" or key[0] == "letter"}
        assert _hits(levels[language], plain) == []


def test_every_rule_set_and_filing_has_its_words(pack: Path) -> None:
    rule_sets = _items(pack, "values", "rule_set")
    for language in LANGUAGES:
        words = _words(pack, language)
        for each in rule_sets:
            assert words["rule_set", each["id"], "title"]
            assert each["effective_from"].isoformat() in words["rule_set", each["id"], "note"]
        filings = {state for each in rule_sets for state in each["filing"].values()} | {"none"}
        assert all(("filing", state) in words for state in filings)


def test_every_cited_source_exists_and_is_dated(pack: Path) -> None:
    sources = {source["id"]: source for source in _items(pack, "sources", "source")}
    register = {entry["id"] for entry in _items(pack, "sources", "register")}
    cited = set()
    for name in ("screening", "values", "checklists", "advisals", "agencies"):
        cited |= set(_cited(_read(pack / f"{name}.toml")))
    assert cited - sources.keys() == set()
    for source in sources.values():
        assert re.fullmatch(r"\d{4}(-\d{2}){0,2}", source["date"]), source["id"]
        assert source["confidence"] in ("confirmed", "reported", "unconfirmed")
        assert set(source["register"]) <= register
        assert source["register"] or source["confidence"] == "unconfirmed", source["id"]
        assert ("source", source["id"], "title") in _words(pack, "en")


def _cited(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "sources":
                yield from value
            else:
                yield from _cited(value)
    elif isinstance(node, list):
        for value in node:
            yield from _cited(value)


def test_every_document_can_be_reached_and_has_its_words(pack: Path) -> None:
    pathways = {each["id"]: {level["id"] for level in each["level"]} for each in _items(pack, "screening", "pathway")}
    clocks = {each["id"] for each in _items(pack, "screening", "clock")}
    ids = [item["id"] for item in _items(pack, "checklists", "item")]
    assert len(ids) == len(set(ids))
    assert set(ids) == set(_read(pack / "text.en.toml")["item"])
    for item in _items(pack, "checklists", "item"):
        assert item.get("always", False) != bool(item.get("pathways")), item["id"]
        for pathway, levels in item.get("pathways", {}).items():
            assert set(levels) <= pathways[pathway] | {"unclear"}, item["id"]
        assert item.get("clock", next(iter(clocks))) in clocks
        assert ("group", item["group"]) in _words(pack, "en")
        assert item["sources"], item["id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_list_gives_nothing_away(pack: Path, language: str) -> None:
    shown = {item["id"] for item in _items(pack, "checklists", "item") if not item.get("keep_from_worker_list")}
    words = {key: text for key, text in _words(pack, language).items() if key[0] == "item" and key[1] in shown}
    assert _hits(TELLTALE[language], words) == []


def test_fourteen_advisals_in_order(pack: Path) -> None:
    advisals = _items(pack, "advisals", "advisal")
    assert [each["order"] for each in advisals] == list(range(1, 15))
    for language in LANGUAGES:
        assert {each["id"] for each in advisals} == set(_read(pack / f"text.{language}.toml")["advisal"])


def test_every_part_of_a_letter_has_its_words(pack: Path) -> None:
    for letter in _items(pack, "letters", "letter"):
        said = _read(pack / "text.es.toml")["letter"][letter["id"]]
        parts = {part for part in letter["parts"] if part not in ("items", "next")}
        assert parts | set(letter["next"]) | set(letter["boxes"]) <= said.keys()


def test_spanish_can_be_read_aloud(pack: Path) -> None:
    long = [
        (".".join(key), sentence)
        for key, text in _words(pack, "es").items()
        if key[0] in SPOKEN or key[-1] == "plain"
        for sentence in _sentences(text)
        if len(sentence.split()) > LONGEST_SENTENCE
    ]
    assert long == []


def test_spanish_names_the_statement_in_both_languages(pack: Path) -> None:
    """At work people hear the English name: it stands beside the Spanish one where the letter is asked for."""
    assert "declaración de interés» (Statement of Interest)" in _words(pack, "es")["fact", "soi.held", "question"]


def test_the_attorney_word_can_be_replaced(pack: Path) -> None:
    """After "de" or "a" it would contract with "el": a clinic that has "el abogado" must read right."""
    broken = re.compile(r"\b(?:de|a|al|del) la abogada o el abogado")
    assert [key for key, text in _words(pack, "es").items() if broken.search(text)] == []


def test_cases_name_facts_and_conclusions_that_exist(pack: Path) -> None:
    known = set(_facts(pack))
    ids = [case["id"] for case in _items(pack, "cases", "case")]
    assert len(ids) == len(set(ids)) >= 20
    for case in _items(pack, "cases", "case"):
        given = {".".join(key) for key, _ in _leaves(case["facts"])}
        assert given <= known, case["id"]
        assert set(case["expect"]["pathways"].values()) <= LEVELS


def test_glossary_terms_are_unique_and_say_their_basis(pack: Path) -> None:
    glossary = _read(pack / "glossary.toml")
    english = [term["en"] for term in glossary["term"]]
    assert len(english) == len(set(english))
    for term in glossary["term"]:
        assert term["es"]
        assert set(term["basis"]) <= set(glossary["basis"])


def test_every_agency_route_must_be_verified_again(pack: Path) -> None:
    for agency in _items(pack, "agencies", "agency"):
        assert agency["reverify"] is True
        assert agency["asked_how_en"]
        assert agency["asked_how_es"]
