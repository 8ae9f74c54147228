"""The catalogues: complete, with the same placeholders, and nothing said to a person that they do not hold."""

import ast
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "clinic_app" / "ui"
FILES = sorted(path for path in UI.rglob("*.py") if not path.name.startswith("gallery"))
PLACEHOLDER = re.compile(r"\{(\w*)[^}]*\}|%n|%L?\d")
FORBIDDEN = re.compile(
    r"you qualify|\beligible\b|file now|usted califica|es elegible|presente ya|favor de", re.IGNORECASE
)
# Widgets whose first words people read, and setters that show words.
SETTERS = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "set_words",
    "set_title",
    "setTitle",
}
NOT_WORDS = {"", "Clinic App", "English", "Español", "A−", "A+", "100 %"}


def messages(name):
    for context in ET.parse(ROOT / "i18n" / name).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def spans(text):
    return sorted(match.group(0) for match in PLACEHOLDER.finditer(text))


def test_catalogues_are_what_the_sources_say():
    ran = subprocess.run(
        ["bash", "packaging/catalogues.sh", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("name", ["clinic_app_es.ts", "clinic_app_en.ts"])
def test_every_message_is_translated_with_the_same_placeholders(name):
    wrong = []
    for context, message in messages(name):
        source, said = message.findtext("source"), message.find("translation")
        forms = [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
        kept = all(spans(form) in (spans(source), [each for each in spans(source) if each != "%n"]) for form in forms)
        if not all(forms) or not kept or said.get("type") == "unfinished":
            wrong.append((context, source, forms))

    assert not wrong


def test_nobody_is_promised_anything():
    said = [
        (message.findtext("source"), "".join(message.find("translation").itertext()))
        for _, message in messages("clinic_app_es.ts")
    ]

    assert not [pair for pair in said if FORBIDDEN.search(pair[0]) or FORBIDDEN.search(pair[1])]


def test_the_handbook_promises_nothing_and_has_the_same_pages_in_both_languages():
    pages = {lang: sorted((ROOT / "resources" / "help" / lang).glob("*.md")) for lang in ("en", "es")}

    assert [page.name for page in pages["en"]] == [page.name for page in pages["es"]]
    assert not [page for page in [*pages["en"], *pages["es"]] if FORBIDDEN.search(page.read_text("utf-8"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_only_whole_literals_are_translated(path):
    """An f-string cannot be found by lupdate; a variable neither."""
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and call.args:
            assert isinstance(call.args[0], ast.Constant), f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_nothing_is_said_without_the_catalogue(path):
    calls = [
        call
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in SETTERS
    ]
    said = [(call.lineno, value.value) for call in calls for value in call.args if isinstance(value, ast.Constant)]

    assert not [(line, words) for line, words in said if isinstance(words, str) and words not in NOT_WORDS]


def test_no_words_hide_in_the_braces_of_another_string():
    """lupdate does not look into f-strings: what is said there would never be translated."""
    hidden = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            calls = ast.walk(node) if isinstance(node, ast.JoinedStr) else ()
            hidden += [
                f"{path.relative_to(ROOT)}:{call.lineno}"
                for call in calls
                if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "tr"
            ]

    assert hidden == []
