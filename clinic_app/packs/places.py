"""Where in a pack something stands: TOML readers tell no lines, so the text is searched."""

from __future__ import annotations

import re
from collections.abc import Iterable

_STEP = re.compile(r"\.?([A-Za-z_]+)(?:\[(\d+)\])?")


def line_of_path(text: str, path: str) -> int:
    """The line of a `$.gate[3].when` path; 0 where it cannot be found."""
    line = 0
    for name, place in _STEP.findall(path.removeprefix("$")):
        pattern = rf"^\s*\[\[[\w.]*\b{name}\]\]" if place else rf"^\s*\[?{re.escape(name)}\b"
        found = [
            number for number, each in enumerate(text.splitlines(), 1) if re.match(pattern, each) and number > line
        ]
        if len(found) > int(place or 0):
            line = found[int(place or 0)]
    return line


def line_of_table(text: str, where: str) -> int:
    """The line on which `gate.minor`, `pathway.u_visa.likely`, `define.out` or `fact.soi.held` begins; else 0."""
    area, _, name = where.partition(".")
    lines = text.splitlines()
    if area == "fact":
        return _first(lines, rf'^\s*\[facts\."?{re.escape(name)}"?\]')
    if area == "define":
        return _first(lines, rf"^\s*{re.escape(name)}\s*=")
    pathway, _, level = name.partition(".") if area == "pathway" else ("", "", name)
    start = _line_of_id(lines, "pathway", pathway) if pathway else 0
    return _line_of_id(lines, "pathway.level" if pathway else area, level, after=start)


def _line_of_id(lines: Iterable[str], table: str, name: str, *, after: int = 0) -> int:
    """The line of `id = "name"` inside a `[[table]]`."""
    inside = False
    for number, line in enumerate(lines, 1):
        if line.lstrip().startswith("["):
            inside = line.strip() == f"[[{table}]]"
        elif number > after and inside and re.match(rf'^\s*id\s*=\s*"{re.escape(name)}"', line):
            return number
    return 0


def _first(lines: Iterable[str], pattern: str) -> int:
    return next((number for number, line in enumerate(lines, 1) if re.match(pattern, line)), 0)
