"""The design tokens, read once from `resources/theme/tokens.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from clinic_app.domain.text import Text
from clinic_app.host.paths import resource_folder


class Scheme(StrEnum):
    """The three sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class BadgeToken:
    """Word, icon and tone: always the three together."""

    tone: str
    icon: str
    text: Text
    one: Text | None = None
    zero: Text | None = None

    def words(self, language: str, values: Mapping[str, object]) -> str:
        """Its words with the values in their places; one and none of something may have words of their own."""
        special = {1: self.one, 0: self.zero}.get(n) if isinstance(n := values.get("n"), int) else None
        return (special or self.text).in_(language).format_map(values)


@dataclass(frozen=True, slots=True)
class Labelled:
    """An icon and its word, as the rail and the steps use them."""

    id: str
    icon: str
    text: Text


@cache
def tokens() -> Mapping[str, Any]:
    """The whole file, as it stands."""
    with (resource_folder() / "theme" / "tokens.toml").open("rb") as file:
        return tomllib.load(file)


def size(table: str, name: str) -> int:
    """Pixels at 100 % text, such as `size("control", "button")`."""
    return int(tokens()[table][name])


def colours(scheme: Scheme) -> Mapping[str, str]:
    """Every role of one scheme as `#RRGGBB`."""
    roles: Mapping[str, str] = tokens()["colour"][scheme.value]
    return roles


@cache
def badge(group: str, name: str) -> BadgeToken:
    """A badge by group and name, such as `badge("level", "likely")`."""
    entry = tokens()["badge"][group][name]
    special = (Text(**entry[case]) if case in entry else None for case in ("one", "zero"))
    return BadgeToken(entry["tone"], entry["icon"], Text(entry["en"], entry["es"]), *special)


@cache
def icon_name(meaning: str) -> str:
    """The icon that stands for a verb or thing, such as `icon_name("lock")`."""
    return str(tokens()["icons"][meaning])


@cache
def labelled(table: str) -> tuple[Labelled, ...]:
    """The rail's places (`place`) or the case's steps (`step`), in their order."""
    return tuple(Labelled(key, entry["icon"], Text(entry["en"], entry["es"])) for key, entry in tokens()[table].items())


def icon_names() -> frozenset[str]:
    """Every icon that any token names."""
    found = set(tokens()["icons"].values())
    for table in ("place", "step"):
        found |= {entry["icon"] for entry in tokens()[table].values()}
    for group in tokens()["badge"].values():
        found |= {entry["icon"] for entry in group.values()}
    return frozenset(found)
