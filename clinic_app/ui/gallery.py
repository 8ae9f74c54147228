"""Photographs the real window: every place and dialog, in both languages, light and dark, at 100 % and 200 % text.

`python -m clinic_app.ui.gallery --out DIR` makes a clinic of invented people and takes them all; `take` photographs a
vault that is already there. What is photographed is listed in `gallery_scenes`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.domain.text import Language
from clinic_app.ui import i18n, opening
from clinic_app.ui.app import application
from clinic_app.ui.preferences import Preferences
from clinic_app.ui.shell.window import Window
from clinic_app.ui.theme.current import theme
from clinic_app.ui.theme.tokens import Scheme

SIZE = (1366, 768)
_TURN_MS = 30
_STILL_TURNS = 4
_LONGEST_TURNS = 1000


@dataclass(frozen=True, slots=True)
class Look:
    """One way that the window can look."""

    language: Language
    scheme: Scheme = Scheme.LIGHT
    scale: float = 1.0

    @property
    def suffix(self) -> str:
        """The end of a picture's name."""
        return f"{self.language}-{self.scheme}-{round(self.scale * 100)}"


ALL = (
    *(Look(*each) for each in product(Language, (Scheme.LIGHT, Scheme.DARK), (1.0, 2.0))),
    *(Look(language, Scheme.HIGH_CONTRAST) for language in Language),
)
PLAIN = tuple(Look(language) for language in Language)


class Camera:
    """Keeps pictures under their names."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.look = PLAIN[0]
        self.count = 0
        out.mkdir(parents=True, exist_ok=True)

    def wear(self, look: Look) -> None:
        """Everything from now on looks like this."""
        self.look = look
        theme.choose(look.scheme)
        theme.resize_text(look.scale)
        i18n.switch(look.language)

    def keep(self, widget: QWidget, name: str) -> None:
        """Take one picture."""
        widget.grab().save(str(self._out / f"{name}-{self.look.suffix}.png"))
        self.count += 1


class Reel:
    """Runs a script from the event loop: each `yield` waits until the vault's thread and the window are still."""

    def __init__(self, script: Iterator[Window], app: QApplication) -> None:
        self._script, self._app = script, app
        self._window: Window | None = None
        self._still = self._turns = 0
        self._trouble: BaseException | None = None
        self._timer = QTimer(interval=_TURN_MS)
        self._timer.timeout.connect(self._turn)

    def run(self) -> None:
        """Until the script ends; what it raises is raised here."""
        self._timer.start()
        self._app.exec()
        if self._trouble is not None:
            raise self._trouble

    def _turn(self) -> None:
        self._turns += 1
        busy = self._window is not None and self._window.runner.busy
        self._still = 0 if busy else self._still + 1
        if self._still < _STILL_TURNS and self._turns < _LONGEST_TURNS:
            return
        self._still = self._turns = 0
        try:
            self._window = next(self._script)
        except StopIteration:
            self._end()
        except Exception as trouble:  # noqa: BLE001 (raised again by `run`, outside Qt)
            self._trouble = trouble
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._app.quit()


def take(*, vault: Path, passphrase: str, out: Path, looks: Sequence[Look] = PLAIN) -> int:
    """Photograph the window over a vault; gives how many pictures were kept in `out`."""
    from clinic_app.ui import gallery_scenes

    app = _application()
    camera = Camera(out)
    with tempfile.TemporaryDirectory(prefix="clinic-gallery-") as aside:
        preferences = Preferences(Path(aside) / "settings.json")
        ring = opening.dress(app, preferences)
        app.setQuitOnLastWindowClosed(False)
        scenes = gallery_scenes.Scenes(camera, preferences, vault, passphrase, Path(aside))
        Reel(scenes.all(looks), app).run()
        app.setQuitOnLastWindowClosed(True)
        ring.deleteLater()
        theme.choose(None)
        theme.resize_text(1.0)
    return camera.count


def _application() -> QApplication:
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return application()


def main(arguments: Sequence[str] | None = None) -> int:
    """Make an invented clinic and photograph it in every look."""
    parser = argparse.ArgumentParser(prog="clinic_app.ui.gallery")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--quick", action="store_true", help="only light, only 100 %")
    args = parser.parse_args(arguments)
    from clinic_app.ui import gallery_clinic

    with tempfile.TemporaryDirectory(prefix="clinic-gallery-") as folder:
        vault = Path(folder) / "vault"
        gallery_clinic.make(vault)
        count = take(
            vault=vault, passphrase=gallery_clinic.PASSPHRASE, out=args.out, looks=PLAIN if args.quick else ALL
        )
    sys.stdout.write(f"{count} pictures in {args.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
