"""Which way of answering belongs to which type of question."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from clinic_app.services.interview import Card
from clinic_app.ui.case.interview.buttons import ChoiceEditor, YesNoEditor
from clinic_app.ui.case.interview.countries import CountryEditor
from clinic_app.ui.case.interview.date_field import DateEditor
from clinic_app.ui.case.interview.editor import Editor, Tongues
from clinic_app.ui.case.interview.fields import NumberEditor, TextEditor
from clinic_app.ui.case.interview.sets import SetEditor

_EDITORS: dict[str, type[Editor]] = {
    "yesno": YesNoEditor,
    "choice": ChoiceEditor,
    "set": SetEditor,
    "date": DateEditor,
    "country": CountryEditor,
    "countries": CountryEditor,
    "number": NumberEditor,
    "text": TextEditor,
}


def editor_for(card: Card, tongues: Tongues, parent: QWidget | None = None) -> Editor:
    """The editor of a question."""
    return _EDITORS[card.type](card, tongues, parent)
