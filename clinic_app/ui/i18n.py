"""The window's language: Qt's catalogues for its own words, switched while the app runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from clinic_app import phrases
from clinic_app.domain.text import Language
from clinic_app.host.paths import resource_folder

_current: list[Language] = [Language.EN]
_installed: list[QTranslator] = []


def language() -> Language:
    """The volunteer's language, in which the app itself speaks."""
    return _current[0]


def folder() -> Path:
    """Where the catalogues lie, compiled ones beside their sources."""
    return resource_folder().parent / "i18n"


def switch(wanted: Language) -> None:
    """Speak `wanted` from now on; every living widget hears of it by `LanguageChange`."""
    app = QCoreApplication.instance()
    assert app is not None
    _current[0] = wanted
    QLocale.setDefault(QLocale("es_US" if wanted is Language.ES else "en_US"))
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    for name, where in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("clinic_app", str(folder())),
    ):
        translator = QTranslator()
        if translator.load(f"{name}_{wanted.value}", where):
            app.installTranslator(translator)
            _installed.append(translator)
    phrases.install(QCoreApplication.translate)
