"""Every pairing that the tokens promise is readable, recomputed by the formula of WCAG 2."""

import pytest

from clinic_app.ui.theme.tokens import Scheme, colours, tokens

RULES = tokens()["contrast"]
TEXT = [(scheme, role, ground) for scheme in Scheme for role, grounds in RULES["text"].items() for ground in grounds]
SHAPE = [(scheme, role, ground) for scheme in Scheme for role, grounds in RULES["shape"].items() for ground in grounds]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("scheme", "role", "ground"), TEXT)
def test_words_are_readable(scheme, role, ground):
    assert ratio(colours(scheme)[role], colours(scheme)[ground]) >= RULES["text_min"]


@pytest.mark.parametrize(("scheme", "role", "ground"), SHAPE)
def test_shapes_that_mean_something_are_seen(scheme, role, ground):
    assert ratio(colours(scheme)[role], colours(scheme)[ground]) >= RULES["shape_min"]


def test_every_scheme_has_the_same_roles():
    assert len({frozenset(colours(scheme)) for scheme in Scheme}) == 1


@pytest.mark.parametrize("group", sorted(tokens()["badge"]))
def test_a_badge_is_always_word_icon_and_tone(group):
    tones = {"attorney"} | {role.removesuffix("_soft") for role in colours(Scheme.LIGHT) if role.endswith("_soft")}

    for entry in tokens()["badge"][group].values():
        assert entry["tone"] in tones
        assert entry["icon"]
        assert entry["en"]
        assert entry["es"]
