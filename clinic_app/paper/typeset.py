"""From a sheet to a PDF, in this process and in memory."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from clinic_app.host.paths import resource_folder
from clinic_app.paper.sheets import Sheet

if TYPE_CHECKING:
    from typst import Fonts


def pdf(sheet: Sheet, *, at: datetime) -> bytes:
    """The paper as a tagged PDF/UA-1; `at`, with its zone, becomes the document's date."""
    import typst  # 80 MB: nothing needs it before the first paper

    letters = resource_folder() / "letters"
    written = typst.compile(
        letters / f"{sheet.template}.typ",
        root=letters,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": json.dumps(asdict(sheet))},
        pdf_standards=["ua-1"],
        timestamp=at.astimezone(UTC).replace(microsecond=0),
        package_path=letters / "none",
        package_cache_path=letters / "none",
    )
    assert isinstance(written, bytes)
    return written


@lru_cache(maxsize=1)
def _fonts() -> Fonts:
    """Noto Sans as it is shipped, and the compiler's own fixed font; the same on every computer."""
    import typst
    from fontpkg_noto_sans import ROOT

    return typst.Fonts(include_system_fonts=False, font_paths=[ROOT / "files"])
