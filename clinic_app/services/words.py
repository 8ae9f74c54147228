"""The app's own words beside the pack's: fields, states and roles, in both languages.

Law words come from the pack; interface words belong to the window. These few name what the record
holds, so that history and lists read the same wherever they are shown.
"""

from __future__ import annotations

from collections.abc import Sequence

from clinic_app.domain.text import Text

ATTORNEY_DATE = Text("A date for the attorney", "Una fecha para la abogada o el abogado")
ATTORNEY_LOOKS = Text("The attorney looks at this", "Esto lo ve la abogada o el abogado")
RECORDED = Text("Recorded", "Registrado")
CONSENT = Text("Consent", "Consentimiento")
READ_ALOUD = Text("Read aloud", "Se leyó en voz alta")
READ_ALOUD_IN = Text("Read aloud in {}", "Se leyó en voz alta en {}")
THROUGH = Text("through {}", "por medio de {}")
QUOTED = Text("“{}”", "«{}»")
BY_INTERPRETER = Text("told by the interpreter", "lo dijo el intérprete")
ADVISAL = Text("Something to be told", "Un aviso")
A_DOCUMENT = Text("A document", "Un documento")
SCAN_OF = Text("Scan of: {}", "Copia de: {}")
BASIS_OF = Text("{}: what it rests on", "{}: en qué se basa")
ANOTHER = Text("Another question ({})", "Otra pregunta ({})")
STATELESS = Text("No country: stateless", "Ningún país: apátrida")
THIS_LAPTOP = Text("This laptop", "Esta computadora")

BASES: dict[str, Text] = {
    "said": Text("said", "dicho"),
    "paper": Text("paper seen", "papel visto"),
    "doubt": Text("in doubt", "en duda"),
}

FIELDS: dict[str, Text] = {
    "name": Text("Name", "Nombre"),
    "alias": Text("Also called", "También se llama"),
    "note": Text("Note", "Nota"),
    "phone": Text("Phone", "Teléfono"),
    "safe_contact": Text("Safe contact", "Contacto seguro"),
    "person": Text("Person", "Persona"),
    "ticket": Text("Ticket", "Turno"),
    "station": Text("Station", "Estación"),
    "opened_on": Text("Opened on", "Abierto el"),
    "interpreter": Text("Interpreter", "Intérprete"),
    "interpreter_language": Text("Interpreter’s language", "Idioma del intérprete"),
    "volunteer": Text("Volunteer", "Voluntaria o voluntario"),
    "consent": CONSENT,
}

STATIONS: dict[str, Text] = {
    "waiting": Text("Waiting", "Espera"),
    "interview": Text("Interview", "Entrevista"),
    "review": Text("Review", "Revisión"),
    "documents": Text("Documents", "Documentos"),
    "done": Text("Done", "Terminado"),
}

ITEM_STATES: dict[str, Text] = {
    "needed": Text("Needed", "Hace falta"),
    "asked": Text("Asked for", "Pedido"),
    "received": Text("Received", "Recibido"),
    "checked": Text("Checked", "Comprobado"),
    "waived": Text("Waived", "No hace falta"),
}


def verbatim(words: str) -> Text:
    """What a person typed: the same in every language."""
    return Text(words, words)


def both(frame: Text, inner: Text) -> Text:
    """A phrase with its one gap filled, in both languages."""
    return Text(frame.en.format(inner.en), frame.es.format(inner.es))


def listed(parts: Sequence[Text]) -> Text:
    """Several phrases with commas."""
    return Text(", ".join(part.en for part in parts), ", ".join(part.es for part in parts))
