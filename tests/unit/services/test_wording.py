"""Answers in words, in both languages."""

import pytest

from clinic_app.services.wording import answer_text, countries, country_name


@pytest.mark.parametrize(
    ("fact", "value", "english", "spanish"),
    [
        ("presence.in_us", "yes", "Yes", "Sí"),
        ("presence.in_us", "no", "No", "No"),
        ("presence.in_us", None, "", ""),
        ("presence.last_arrival", "2015", "2015", "2015"),
        ("presence.last_arrival", "2015-06", "June 2015", "junio de 2015"),
        ("presence.last_arrival", "2026-12-05", "5 Dec 2026", "5 dic 2026"),
        ("person.birth_country", "SV", "El Salvador", "El Salvador"),
        ("person.nationalities", ["DE", "US"], "Germany, United States", "Alemania, Estados Unidos"),
        ("crime.indicators", [], "None of these", "Ninguna de estas"),
        ("person.nationalities", [], "No country: stateless", "Ningún país: apátrida"),
        ("grant.termination_reply_days", 33, "33", "33"),
    ],
)
def test_an_answer_reads_in_both_languages(pack, fact, value, english, spanish):
    text = answer_text(pack, fact, value)

    assert (english, spanish) == (text.en, text.es)


def test_every_option_of_the_pack_reads_in_both_languages(pack):
    for fact in pack.facts.values():
        for option in (*fact.options, "unknown"):
            text = answer_text(pack, fact.id, option)
            assert text.en
            assert text.es


def test_unknown_and_declined_read_differently(pack):
    assert answer_text(pack, "soi.held", "unknown") != answer_text(pack, "soi.held", "unknown", declined=True)


def test_every_country_has_a_name_in_both_languages():
    assert len(countries()) == 249
    for code, name in countries():
        assert name == country_name(code)
        assert code not in (name.en, name.es)
