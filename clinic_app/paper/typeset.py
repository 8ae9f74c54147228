"""From a sheet to a PDF, in this process and in memory."""

from __future__ import annotations

import json
import unicodedata
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from clinic_app.host.paths import resource_folder
from clinic_app.paper.sheets import Sheet

if TYPE_CHECKING:
    from typst import Fonts, PDFStandards


_NEVER_SHOWN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})  # control, direction, private, unassigned, half signs


def pdf(sheet: Sheet, *, at: datetime) -> bytes:
    """The paper as a tagged PDF/UA-1; `at`, with its zone, becomes the document's date.

    A sign that our font lacks, in a name for example, is taken from this computer's fonts; where they lack it
    too, the paper is still printed, tagged, but does not call itself PDF/UA.
    """
    import typst  # 80 MB: nothing needs it before the first paper

    data = json.dumps(_shown(asdict(sheet)))
    for system in (False, True):
        with suppress(typst.TypstError):
            return _compiled(sheet.template, data, at, _fonts(system=system), ["ua-1"])
    return _compiled(sheet.template, data, at, _fonts(system=True), [])


def _compiled(template: str, data: str, at: datetime, fonts: Fonts, standards: PDFStandards) -> bytes:
    import typst

    letters = resource_folder() / "letters"
    written = typst.compile(
        letters / f"{template}.typ",
        root=letters,
        font_paths=fonts,
        format="pdf",
        sys_inputs={"data": data},
        pdf_standards=standards,
        timestamp=at.astimezone(UTC).replace(microsecond=0),
        package_path=letters / "none",
        package_cache_path=letters / "none",
    )
    assert isinstance(written, bytes)
    return written


def _shown(part: object) -> object:
    """The same data without signs that no paper can show: they would only stop the press or turn the line about."""
    match part:
        case str():
            return "".join(sign if _can_be_shown(sign) else " " for sign in part)
        case dict():
            return {key: _shown(value) for key, value in part.items()}
        case list() | tuple():
            return [_shown(value) for value in part]
        case _:
            return part


def _can_be_shown(sign: str) -> bool:
    return sign == "\n" or unicodedata.category(sign) not in _NEVER_SHOWN


@lru_cache(maxsize=2)
def _fonts(*, system: bool) -> Fonts:
    """Noto Sans as it is shipped and the compiler's own fixed font; with `system`, this computer's besides."""
    import typst
    from fontpkg_noto_sans import ROOT

    return typst.Fonts(include_system_fonts=system, font_paths=[ROOT / "files"])
