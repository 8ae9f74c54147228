"""The languages that workers speak, named in both of the clinic's. No Qt."""

from __future__ import annotations

from clinic_app.domain.text import Text

# The codes are the pack's (`person.language`), the first two are what the app itself speaks.
LANGUAGES: dict[str, Text] = {
    "es": Text("Spanish", "español"),
    "en": Text("English", "inglés"),
    "pt": Text("Portuguese", "portugués"),
    "ht": Text("Haitian Creole", "criollo haitiano"),
    "mam": Text("Mam", "mam"),
    "kiche": Text("K’iche’", "quiché"),
    "qanjobal": Text("Q’anjob’al", "kanjobal"),
    "mixtec": Text("Mixtec", "mixteco"),
    "zapotec": Text("Zapotec", "zapoteco"),
    "zh": Text("Chinese", "chino"),
    "ko": Text("Korean", "coreano"),
    "tl": Text("Tagalog", "tagalo"),
    "vi": Text("Vietnamese", "vietnamita"),
    "other": Text("Another language", "otro idioma"),
}


def language_name(code: str, language: str) -> str:
    """A language's name with a capital, as labels want it; a code that nobody listed reads as itself."""
    name = LANGUAGES.get(code, Text(code, code)).in_(language)
    return name[:1].upper() + name[1:]
