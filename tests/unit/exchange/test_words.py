"""Keys as people compare them."""

from __future__ import annotations

import re

import pytest

from clinic_app.domain.errors import InputError
from clinic_app.exchange import senders, words

VOCABULARY = [f"word{number}" for number in range(1700)]
RECIPIENT, FINGERPRINT = "age1" + "q" * 58, "0123456789abcdef" * 2


def test_the_same_identity_has_the_same_words():
    said = words.words_for(RECIPIENT, FINGERPRINT, VOCABULARY)

    assert said == words.words_for(RECIPIENT, FINGERPRINT, VOCABULARY)
    assert len(said) == 6


def test_another_of_either_key_changes_the_words():
    said = words.words_for(RECIPIENT, FINGERPRINT, VOCABULARY)

    assert said != words.words_for(RECIPIENT[:-1] + "p", FINGERPRINT, VOCABULARY)
    assert said != words.words_for(RECIPIENT, FINGERPRINT[:-1] + "0", VOCABULARY)


def test_the_picture_is_plain_svg():
    svg = words.qr_svg(RECIPIENT, FINGERPRINT)

    assert svg.startswith("<svg ")
    assert not re.search(r"<script|href=", svg)


@pytest.mark.parametrize(
    "typed", [FINGERPRINT, FINGERPRINT.upper(), " ".join(re.findall("....", FINGERPRINT)), f" {FINGERPRINT}\n"]
)
def test_a_fingerprint_may_be_grouped_and_capitalized(typed):
    assert senders.fingerprint(typed) == FINGERPRINT


@pytest.mark.parametrize("typed", ["", "abc", FINGERPRINT + "0", "g" * 32, RECIPIENT, "é" * 32])
def test_what_is_no_fingerprint_is_refused(typed):
    with pytest.raises(InputError) as problem:
        senders.fingerprint(typed)

    assert problem.value.code == "exchange.bad_fingerprint"
