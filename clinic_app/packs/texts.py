"""A pack's words in both languages, by key: `("fact", "soi.held", "question")`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from clinic_app.domain.errors import InputError
from clinic_app.domain.text import Text

Key = tuple[str, ...]
NOTHING = Text("", "")


class Texts:
    """Both catalogues, which have the same keys."""

    def __init__(self, en: Mapping[Key, str], es: Mapping[Key, str]) -> None:
        self._texts = {key: Text(en[key], es[key]) for key in en.keys() & es.keys()}

    def get(self, key: Key) -> Text:
        """The words for a key; raises `InputError` `pack.text_missing`: a loaded pack has all it needs."""
        found = self._texts.get(key)
        if found is None:
            raise InputError("pack.text_missing", key=".".join(key), file="text.en.toml")
        return found

    def find(self, key: Key) -> Text:
        """The words for a key, or nothing where the pack has none."""
        return self._texts.get(key, NOTHING)

    def __contains__(self, key: object) -> bool:
        return key in self._texts

    def __iter__(self) -> Iterator[Key]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def flat(table: Mapping[str, Any], file: str, above: Key = ()) -> dict[Key, str]:
    """A catalogue's tables as keys; raises `InputError` for what is no text."""
    found: dict[Key, str] = {}
    for name, value in table.items():
        key = (*above, name)
        if isinstance(value, str):
            found[key] = value
        elif isinstance(value, dict):
            found.update(flat(value, file, key))
        else:
            raise InputError("pack.text_not_text", file=file, key=".".join(key))
    return found
