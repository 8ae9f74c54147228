"""What a laptop remembers about its window: language, size, colours, when to lock. Never anything about a person."""

from __future__ import annotations

from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import Language
from clinic_app.host import settings
from clinic_app.host.settings import Settings, Theme
from clinic_app.ui.theme.tokens import Scheme

WAITS = (0, 0, 0, 5, 10, 20, 40, 60)  # seconds after so many wrong passphrases


class Preferences:
    """Read once at start, written at every change; a full disk only means that they are forgotten."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._kept: Settings = settings.load(file)

    @property
    def language(self) -> Language | None:
        """The language chosen last, None on the first day."""
        return Language(self._kept.language) if self._kept.language in set(Language) else None

    @property
    def text_scale(self) -> float:
        """The size of the words, 1.0 to 2.0."""
        return min(2.0, max(1.0, self._kept.text_percent / 100))

    @property
    def scheme(self) -> Scheme | None:
        """The colours chosen, None to follow the system."""
        return None if self._kept.theme is Theme.SYSTEM else Scheme(self._kept.theme.value)

    @property
    def lock_minutes(self) -> int:
        """After how long without a touch the app locks itself."""
        return self._kept.idle_minutes

    @property
    def folder(self) -> Path | None:
        """The vault opened last."""
        return Path(self._kept.vault) if self._kept.vault else None

    @property
    def not_before(self) -> float:
        """When the next passphrase may be tried, in Unix time."""
        return self._kept.not_before

    def clinic_at(self, folder: Path) -> str:
        """The clinic's name as last seen in this vault; the locked window may show it."""
        return self._kept.clinics.get(str(folder), "")

    def keep(
        self,
        *,
        language: Language | None = None,
        text_scale: float | None = None,
        lock_minutes: int | None = None,
    ) -> None:
        """Remember what is not None."""
        changes: dict[str, object] = {}
        if language is not None:
            changes["language"] = language.value
        if text_scale is not None:
            changes["text_percent"] = round(text_scale * 100)
        if lock_minutes is not None:
            changes["idle_minutes"] = lock_minutes
        self._change(changes)

    def keep_scheme(self, scheme: Scheme | None) -> None:
        """Remember these colours; None follows the system."""
        self._change({"theme": scheme.value if scheme else Theme.SYSTEM.value})

    def keep_vault(self, folder: Path, clinic: str) -> None:
        """This vault was opened, and its clinic is called so."""
        self._change({"vault": str(folder), "clinics": {**self._kept.clinics, str(folder): clinic}})

    def wrong_passphrase(self, now: float) -> float:
        """One more wrong try; gives the seconds to wait, which grow and outlive a restart."""
        tries = self._kept.wrong_tries + 1
        wait = WAITS[min(tries, len(WAITS) - 1)]
        self._change({"wrong_tries": tries, "not_before": now + wait})
        return wait

    def right_passphrase(self) -> None:
        """The next mistake is the first again."""
        if self._kept.wrong_tries:
            self._change({"wrong_tries": 0, "not_before": 0.0})

    def _change(self, changes: dict[str, object]) -> None:
        self._kept = self._kept.but(**changes)
        try:
            settings.save(self._kept, self._file)
        except ClinicError:
            return  # the choice holds until the window closes; nothing that matters is lost
