"""The recovery code and the advice on passphrases."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.errors import ClinicError
from clinic_app.vault import kdf, passphrase, recovery

symbols = st.sampled_from(recovery.ALPHABET)


def problem_of(text: str) -> tuple[str, object]:
    with pytest.raises(ClinicError) as caught:
        recovery.parse(text)
    return caught.value.code, caught.value.params.get("group")


def test_a_code_is_ten_groups_of_four_and_never_twice_the_same():
    codes = {recovery.new_code() for _ in range(50)}

    assert len(codes) == 50
    assert all([len(group) for group in code.split("-")] == [4] * 10 for code in codes)


@pytest.mark.parametrize(
    "spoil",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: f"  {code.replace('-', ' – ')}\n",
        lambda code: code.replace("0", "o").replace("1", "l"),
        lambda code: code.replace("0", "O").replace("1", "I"),
    ],
)
def test_a_code_is_read_as_people_type_it(spoil):
    for _ in range(30):
        code = recovery.new_code()
        assert recovery.parse(spoil(code)) == code.replace("-", "")


@given(place=st.integers(0, 39), symbol=symbols)
def test_any_one_wrong_symbol_is_found_in_its_group(place, symbol):
    right = recovery.new_code().replace("-", "")
    wrong = right[:place] + symbol + right[place + 1 :]
    if wrong != right:
        assert problem_of(wrong) == ("recovery.group", place // 4 + 1)


@given(group=st.integers(0, 9), pair=st.permutations(range(4)))
def test_swapped_symbols_are_found(group, pair):
    right = recovery.new_code().replace("-", "")
    marks = list(right)
    left, other = group * 4 + pair[0], group * 4 + pair[1]
    marks[left], marks[other] = marks[other], marks[left]
    if "".join(marks) != right:
        assert problem_of("".join(marks)) == ("recovery.group", group + 1)


@given(places=st.permutations(range(10)))
def test_swapped_groups_are_found(places):
    groups = recovery.groups(recovery.new_code())
    left, other = sorted(places[:2])
    swapped = list(groups)
    swapped[left], swapped[other] = swapped[other], swapped[left]

    assert problem_of("-".join(swapped)) == ("recovery.group", left + 1)


@pytest.mark.parametrize("text", ["", "KX7M", "-" * 40, recovery.new_code() + "0"])
def test_a_code_of_the_wrong_length_says_so(text):
    assert problem_of(text)[0] == "recovery.length"


def test_two_groups_typed_prove_that_the_code_was_kept():
    groups = recovery.groups(recovery.new_code())

    assert recovery.same_group(f" {groups[3].lower()} ", groups[3])
    assert not recovery.same_group("0000" if groups[3] != "0000" else "1111", groups[3])


def test_there_are_enough_words_and_anybody_can_type_them():
    words = passphrase.word_list()

    assert len(words) == len(set(words)) >= 1296
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 9 for word in words)


def test_a_suggested_passphrase_is_strong_and_never_the_same():
    suggested = {passphrase.suggest() for _ in range(20)}

    assert len(suggested) == 20
    assert {len(text.split()) for text in suggested} == {passphrase.WORDS}
    assert {passphrase.strength(text).score for text in suggested} <= {3, 4}
    assert math.log2(len(passphrase.word_list())) * passphrase.WORDS > 62


@pytest.mark.parametrize(
    ("text", "most", "reason"),
    [
        ("", 0, "empty"),
        ("   ", 0, "empty"),
        ("xkq", 0, "short"),
        ("password", 0, "common"),
        ("Password123!", 1, "common"),
        ("maria1985", 1, "common"),
        ("aaaaaaaaaaaaaaaaaaaa", 0, "repeated"),
        ("abcdefghijklmnop", 1, "more"),
        ("1234567890", 0, "short"),
        ("luna luna luna luna", 1, "repeated"),
        ("contraseña2024", 1, "common"),
    ],
)
def test_weak_passphrases_are_called_weak(text, most, reason):
    found = passphrase.strength(text)

    assert found.score <= most
    assert found.reason == reason


@pytest.mark.parametrize("text", ["k9#vQ2!xLm7$wRb4", "guitarra nube tractor lirio puente vela"])
def test_strong_passphrases_are_called_good(text):
    assert passphrase.strength(text).score >= 3
    assert passphrase.strength(text).reason == "good"


@given(st.text(max_size=60), st.text(alphabet="abcxyz ñ#7", min_size=1, max_size=8))
def test_any_text_has_a_strength(text, more):
    assert 0 <= passphrase.strength(text).score <= 4
    assert passphrase.strength(text + more).bits >= 0


@pytest.mark.parametrize("speed", [0.05, 0.3, 1.0, 8.0])
def test_tuning_aims_at_the_second_and_never_goes_below_the_floor(monkeypatch, speed):
    """A pretended computer takes `speed` seconds for the floor."""
    moments = iter([0.0, speed])
    monkeypatch.setattr(kdf, "derive", lambda *_, **__: b"")
    monkeypatch.setattr(kdf.time, "perf_counter", lambda: next(moments))

    cost = kdf.tuned()
    seconds = speed * cost.memory_kib / kdf.FLOOR.memory_kib * cost.passes / kdf.FLOOR.passes

    assert cost.at_least(kdf.FLOOR)
    assert kdf.CEILING.at_least(cost)
    if speed <= 0.7:
        assert 0.35 <= seconds <= 1.0
