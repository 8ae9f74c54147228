"""What the app says for each error and outcome code: the only translation call outside the window.

English is the source; the window installs Qt's translator, the command line speaks English.
"""

from __future__ import annotations

from collections.abc import Callable

from clinic_app.domain.errors import ClinicError

Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802 (the name that lupdate looks for)
    """Mark `source` for the catalogue and leave it as it is."""
    return source


# One entry per code, sorted by area. {placeholders} are the error's params.
SENTENCES: dict[str, str] = {
    "date.does_not_exist": QT_TRANSLATE_NOOP("phrases", "There is no day {value}."),
    "date.malformed": QT_TRANSLATE_NOOP(
        "phrases", "“{value}” is not a date. Write 2015, 2015-06 or 2015-06-01."
    ),
    "date.out_of_range": QT_TRANSLATE_NOOP("phrases", "The year of {value} is not between 1900 and 2100."),
}

_installed: list[Translate] = []


def install(translate: Translate) -> None:
    """Let the window translate: `translate(context, source)` gives the words of the current language."""
    _installed[:] = [translate]


def sentence(problem: ClinicError) -> str:
    """One calm sentence: what happened, what was kept, what to do."""
    source = SENTENCES.get(problem.code, problem.code)
    words = _installed[0]("phrases", source) if _installed else source
    return words.format_map({key: str(value) for key, value in problem.params.items()})
