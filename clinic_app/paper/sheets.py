"""What each paper says, ready to be set in type: plain words in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What every paper has: its language, a title without personal data, head and foot."""

    template: ClassVar[str]

    language: str
    title: str
    clinic: str
    running: str
    footer: str
    page: str
    of: str
    draft: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box to tick by hand; `ticked` is drawn ticked."""

    label: str
    ticked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One document: how to get it and by when; `settled` says that it is here already."""

    title: str
    hint: str = ""
    due: str | None = None
    settled: str | None = None
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Documents that belong together; `start` numbers the first one."""

    title: str
    start: int
    items: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """A title and numbered sentences."""

    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A framed part: a title and its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerList(Sheet):
    """The list a worker takes home; holds no conclusion, no gate and no answer."""

    template: ClassVar[str] = "worker_list"

    who: str
    ticket: str
    date: str
    intro: str
    nothing: str
    groups: tuple[Group, ...]
    next: Steps
    call: Panel
    rights: Panel
    closing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet(Sheet):
    """The recovery code of a vault, printed once."""

    template: ClassVar[str] = "recovery_sheet"

    intro: str
    groups: tuple[str, ...]
    keep: Panel
    use: Steps
    notes: str
    blanks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitySheet(Sheet):
    """A laptop's public identity, to be compared by people and read by a camera."""

    template: ClassVar[str] = "identity_sheet"

    intro: str
    recipient_label: str
    recipient: str
    fingerprint_label: str
    fingerprint: str
    words_label: str
    words: tuple[str, ...]
    qr: str
    qr_words: str
    use: Steps
