"""Dates as people say them, in two languages, read without guessing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.errors import InputError
from clinic_app.domain.partial_date import PartialDate
from clinic_app.services.spoken_dates import understand

_ENGLISH = "January February March April May June July August September October November December".split()
_SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("2015", "2015"),
        ("  2015. ", "2015"),
        ("junio 2015", "2015-06"),
        ("junio de 2015", "2015-06"),
        ("junio del 2015", "2015-06"),
        ("Junio, 2015", "2015-06"),
        ("en junio del año 2015", "2015-06"),
        ("6/2015", "2015-06"),
        ("06-2015", "2015-06"),
        ("2015-06", "2015-06"),
        ("2015-6-2", "2015-06-02"),
        ("2015/06/12", "2015-06-12"),
        ("12 Jun 2015", "2015-06-12"),
        ("12-jun-2015", "2015-06-12"),
        ("Jun. 12, 2015", "2015-06-12"),
        ("June 12th, 2015", "2015-06-12"),
        ("the 12th of June 2015", "2015-06-12"),
        ("12 de junio de 2015", "2015-06-12"),
        ("12 DE JUNIO DEL 2015", "2015-06-12"),
        ("el 1ro de mayo de 2015", "2015-05-01"),
        ("1º de mayo de 2015", "2015-05-01"),
        ("primero de mayo de 2015", "2015-05-01"),
        ("lunes 3 de mayo de 2010", "2010-05-03"),
        ("miércoles 5 de mayo de 2010", "2010-05-05"),
        ("13/6/2015", "2015-06-13"),
        ("6/13/2015", "2015-06-13"),
        ("5.5.2015", "2015-05-05"),
        ("setiembre 2014", "2014-09"),
        ("sept. 2014", "2014-09"),
        ("ene 2014", "2014-01"),
        ("dic 2014", "2014-12"),
        ("ago 2015", "2015-08"),
        ("Febuary 2014", "2014-02"),
        ("29 feb 2024", "2024-02-29"),
    ],
)
def test_what_has_one_reading_is_understood(said, iso):
    assert iso == understand(said).iso()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("", "date.not_understood"),
        ("ayer", "date.not_understood"),
        ("about 2015", "date.not_understood"),
        ("2014 o 2015", "date.not_understood"),
        ("junlio 2015", "date.not_understood"),
        ("1 2 junio 2015", "date.not_understood"),
        ("x" * 500, "date.not_understood"),
        ("06/12/2015", "date.ambiguous"),
        ("12 6 2015", "date.ambiguous"),
        ("'15", "date.short_year"),
        ("15", "date.short_year"),
        ("12/6/15", "date.short_year"),
        ("jun '15", "date.short_year"),
        ("junio", "date.year_missing"),
        ("12 de junio", "date.year_missing"),
        ("February 30, 2026", "date.no_day.february"),
        ("29/2/2023", "date.no_day.february"),
        ("31 de abril de 2020", "date.no_day.april"),
        ("32 enero 2010", "date.no_day"),
        ("2015-13", "date.no_month"),
        ("13/13/2015", "date.no_month"),
        ("1899", "date.out_of_range"),
        ("junio 2101", "date.out_of_range"),
    ],
)
def test_what_is_refused_says_why(said, code):
    with pytest.raises(InputError) as refused:
        understand(said)

    assert code == refused.value.code


def test_an_ambiguous_date_offers_both_readings():
    with pytest.raises(InputError) as refused:
        understand("12/6/2015")

    assert {"2015-06-12", "2015-12-06"} == {refused.value.params["first"], refused.value.params["second"]}


def test_years_ago_are_never_taken_for_a_year():
    """Three years ago may be one of two years: the worker says which."""
    with pytest.raises(InputError) as refused:
        understand("hace 3 años", on=date(2026, 11, 22))

    assert (refused.value.code, refused.value.params["year"]) == ("date.relative", 2023)


@given(day=days)
def test_every_day_is_understood_in_both_languages(day):
    expected = PartialDate(day.year, day.month, day.day)

    assert expected == understand(f"{_ENGLISH[day.month - 1]} {day.day}, {day.year}")
    assert expected == understand(f"{day.day} de {_SPANISH[day.month - 1]} de {day.year}")
    assert expected == understand(day.isoformat())


@given(text=st.text(max_size=80))
def test_any_text_is_understood_or_refused(text):
    """Nothing typed can bring the app down, and what is understood can be stored and read again."""
    try:
        found = understand(text)
    except InputError:
        return
    assert found == PartialDate.parse(found.iso())
