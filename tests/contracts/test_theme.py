"""One module decides how things look: nothing else names a colour, a size in the stylesheet, or a font."""

import ast
import re
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "clinic_app" / "ui"
OUTSIDE = sorted(path for path in UI.rglob("*.py") if UI / "theme" not in path.parents)
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|rgba?\(")
NAMES = {"setStyleSheet", "setFontFamily", "addApplicationFont", "QFontDatabase", "GlobalColor"}


def strings(tree: ast.AST) -> list[str]:
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: str(path.relative_to(UI)))
def test_no_colour_and_no_style_outside_the_theme(path):
    tree = ast.parse(path.read_text("utf-8"))

    assert not [text for text in strings(tree) if COLOUR.search(text)]
    assert not {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} & NAMES


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: str(path.relative_to(UI)))
def test_no_loop_inside_the_loop(path):
    calls = {
        node.func.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }

    assert not calls & {"processEvents", "exec_"}
    assert "exec" not in calls or path.name in {"app.py", "gallery.py"}


def test_presenters_know_no_qt():
    for path in UI.rglob("*presenter.py"):
        assert "PySide6" not in path.read_text("utf-8"), path
