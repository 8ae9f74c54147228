"""Content packs: everything about the law and every word about it, as dated and cited data in one folder.

`schema` says what each file holds. `loading` reads a folder, builds the engine's program from it and refuses,
with file and line, whatever does not hold together: a condition over a fact that does not exist, a text
that one language lacks, a source nobody listed, a case of the pack's own that comes out otherwise than
the pack expects. `choose` knows the packs that come with the app. `lint` says what is allowed and odd.
"""

from clinic_app.packs.choose import bundled, in_force
from clinic_app.packs.loading import load
from clinic_app.packs.pack import Advisal, ChecklistItem, Pack, Section, Situation, Source
from clinic_app.packs.texts import Texts
from clinic_app.rules.definition import FactDef

__all__ = [
    "Advisal",
    "ChecklistItem",
    "FactDef",
    "Pack",
    "Section",
    "Situation",
    "Source",
    "Texts",
    "bundled",
    "in_force",
    "load",
]
