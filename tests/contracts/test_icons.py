"""Every icon that is named anywhere in the window exists in the icon package."""

import ast
from pathlib import Path

import pytest

from clinic_app.ui.theme import icons
from clinic_app.ui.theme.tokens import icon_names

UI = Path(__file__).resolve().parents[2] / "clinic_app" / "ui"
PARTS = {"Icon": 0, "IconButton": 0, "EmptyState": 0, "RailButton": 0, "Tab": 0, "Badge": 1, "Flag": 1}


def named_in_code():
    for path in UI.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            found = [word.value for word in call.keywords if word.arg in ("icon", "trailing")]
            if name in PARTS and len(call.args) > PARTS[name]:
                found.append(call.args[PARTS[name]])
            for value in found:
                if isinstance(value, ast.Constant) and value.value:
                    yield path.name, value.value


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_every_icon_of_the_tokens_exists(name):
    assert "<svg" in icons.source(name)


def test_every_icon_named_in_the_code_exists():
    missing = []
    for where, name in named_in_code():
        try:
            icons.source(name)
        except KeyError:
            missing.append((where, name))

    assert not missing


def test_an_icon_takes_the_colour_of_its_role():
    assert 'stroke="#0B5A6E"' in icons.coloured("lock", "#0B5A6E", 20)
    assert "currentColor" not in icons.coloured("lock", "#0B5A6E", 20)


def test_half_filled_icon_reads_at_small_sizes():
    assert 'fill="#24549A"' in icons.coloured("contrast", "#24549A", 16)
