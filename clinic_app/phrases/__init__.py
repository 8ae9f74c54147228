"""What the app says for each error and outcome code: the only translation call outside the window.

English is the source; the window installs Qt's translator, the command line speaks English. The sentences stand in
one module per part of the app; `authors` is for those who write packs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from clinic_app.domain.errors import ClinicError

Translate = Callable[[str, str], str]

_installed: list[Translate] = []


@cache
def sentences() -> dict[str, str]:
    """Every sentence by its code; read when the first one is needed, not before the first window."""
    from clinic_app.phrases import authors, keeping, sharing, visit

    return authors.SENTENCES | visit.SENTENCES | keeping.SENTENCES | sharing.SENTENCES


def install(translate: Translate) -> None:
    """Let the window translate: `translate(context, source)` gives the words of the current language."""
    _installed[:] = [translate]


def sentence(problem: ClinicError) -> str:
    """One calm sentence: what happened, what was kept, what to do."""
    source = sentences().get(problem.code, problem.code)
    words = _installed[0]("phrases", source) if _installed else source
    return words.format_map({key: str(value) for key, value in problem.params.items()})
