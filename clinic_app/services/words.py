"""The app's own words beside the pack's: fields, states and roles, in both languages.

Law words come from the pack; interface words belong to the window. These few name what the record
holds, so that history and lists read the same wherever they are shown.
"""

from __future__ import annotations

from clinic_app.domain.text import Text

ATTORNEY_DATE = Text("A date for the attorney", "Una fecha para la abogada o el abogado")
ATTORNEY_LOOKS = Text("The attorney looks at this", "Esto lo ve la abogada o el abogado")
RECORDED = Text("Recorded", "Registrado")
CONSENT = Text("Consent", "Consentimiento")

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
