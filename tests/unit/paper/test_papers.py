"""Papers as a worker holds them: readable, complete, and without anything that could hurt if it is found."""

from __future__ import annotations

import io
import re
from ctypes import byref, c_float
from datetime import UTC, date, datetime

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.domain.text import Language
from clinic_app.ledger import changes
from clinic_app.paper import sheets, typeset
from clinic_app.paper.words import words
from clinic_app.services import documents, exchange, papers, vaults
from clinic_app.services.fields import fact_value

AT = datetime(2026, 12, 5, 18, 30, 15, 999, tzinfo=UTC)
FRAME = {
    "language": "es",
    "title": "Qué traer",
    "clinic": "Eastside Workers’ Clinic",
    "running": "Turno 14 · Marisol A.",
    "footer": "No es consejo legal.",
    "page": "Página",
    "of": "de",
    "draft": "BORRADOR · DRAFT",
}


def entry(number, **changed):
    about = {"title": f"Documento {number}", "hint": "Pídalo en la oficina.", "boxes": (sheets.Box(label="Lo tengo"),)}
    return sheets.Entry(**(about | changed))


def sheet(entries, **changed):
    about = {
        "who": "Marisol A.",
        "ticket": "Turno 14",
        "date": "sábado, 5 de diciembre de 2026",
        "intro": "Traiga lo que tenga.",
        "nothing": "Nada por ahora.",
        "groups": (sheets.Group(title="Su trabajo", start=1, items=tuple(entries)),) if entries else (),
        "next": sheets.Steps(title="Qué sigue", steps=("Uno.", "Dos.")),
        "call": sheets.Panel(title="A quién llamar", lines=("555 0100",)),
        "rights": sheets.Panel(title="Sus derechos", lines=("Puede guardar silencio.",)),
        "closing": ("Guarde este papel.",),
    }
    return sheets.WorkerList(**(FRAME | about | changed))


def text_of(paper):
    with pypdfium2.PdfDocument(paper) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def whole_text(paper):
    return re.sub(r"\s+", " ", " ".join(text_of(paper)))


@pytest.mark.parametrize("count", [0, 1, 7, 40])
def test_it_has_every_document_on_numbered_pages(count):
    pages = text_of(typeset.pdf(sheet([entry(number) for number in range(1, count + 1)]), at=AT))

    for number, page in enumerate(pages, start=1):
        assert f"Página {number} de {len(pages)}" in page
        assert "BORRADOR" in page
        assert "No es consejo legal." in page
    everything = " ".join(pages)
    assert all(f"Documento {number}" in everything for number in range(1, count + 1))
    assert ("Nada por ahora." in everything) is (count == 0)


def test_a_document_is_never_cut_over_two_pages():
    entries = [
        entry(number, hint=f"Empieza {number}. " + "Palabras. " * 40 + f"Acaba {number}.") for number in range(1, 15)
    ]
    pages = text_of(typeset.pdf(sheet(entries), at=AT))

    for number in range(1, 15):
        (page,) = [page for page in pages if f"Empieza {number}." in page]
        assert f"Acaba {number}." in page


def test_it_is_us_letter_tagged_and_accessible():
    paper = typeset.pdf(sheet([entry(1, due="Antes del lunes", settled=None)]), at=AT)

    with pikepdf.open(io.BytesIO(paper)) as pdf:
        assert [float(edge) for edge in pdf.pages[0].MediaBox] == [0, 0, 612, 792]
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "es"
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.docinfo["/Title"]) == "Qué traer"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


def test_nothing_on_it_is_smaller_than_14_points():
    paper = typeset.pdf(sheet([entry(1, due="x", settled="y"), entry(2)]), at=AT)

    with pypdfium2.PdfDocument(paper) as pdf:
        for page in pdf:
            sizes = {round(_font_size(item), 1) for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])}
            assert sizes
            assert min(sizes) >= 14


def _font_size(item):
    size = c_float()
    assert pypdfium2.raw.FPDFTextObj_GetFontSize(item.raw, byref(size))
    return size.value * abs(item.get_matrix().d)


def test_the_same_sheet_is_the_same_paper():
    assert typeset.pdf(sheet([entry(1)]), at=AT) == typeset.pdf(sheet([entry(1)]), at=AT)


HOSTILE = [
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "= Heading *bold* $x^2$ `code` <label> @ref",
    '"); #panic("x") //',
    "\\u{41} /* */ #{ let x = 1 }",
    "“áéíñü” – ¿Quién? 王小明 ☃ 😀 \u202e",
    "</script>&amp;\\0",
    "\u0000\u0007tab\tend",
    "x" * 3000,
]


@pytest.mark.parametrize("words_typed", HOSTILE)
def test_what_a_person_typed_is_only_ever_shown(words_typed):
    paper = typeset.pdf(
        sheet([entry(1, title=words_typed, hint=words_typed)], who=words_typed, clinic=words_typed), at=AT
    )

    assert "root:" not in whole_text(paper)
    if words_typed.isascii() and words_typed.isprintable() and len(words_typed) < 100:
        assert re.sub(r"\s+", "", words_typed) in re.sub(r"\s+", "", whole_text(paper))


@given(typed=st.text(max_size=200))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_words_can_break_a_paper(typed):
    assert typeset.pdf(sheet([entry(1, title=typed, hint=typed)], who=typed), at=AT).startswith(b"%PDF-")


# ----------------------------------------------------------------- the worker's list of a real case
@pytest.fixture
def visit(session):
    """Every situation of the pack as a case of one person, with an attorney to call."""
    vaults.set_clinic(session, attorney_phone="555 0100", attorney_word="la abogada")
    with session.db.transaction() as tx:
        about = {"name": "Marisol Ayala Benítez", "note": "secret note"}
        changes.write(tx, record="p1", kind="person", fields=about, actor="Intake")
        for name, situation in session.pack.cases.items():
            answers = situation.finished_facts(session.pack.program)
            facts = {fact: fact_value(session.pack, fact, value) for fact, value in answers.items()}
            fields = {"person": "p1", "ticket": "14", "note": "case note"} | facts
            changes.write(tx, record=name, kind="case", fields=fields, actor="Intake")
    return session


@pytest.mark.parametrize("language", ["es", "en"])
def test_no_list_of_any_situation_says_what_a_wrong_reader_must_not_learn(visit, language):
    """No family name, no note, no level, no gate, no pathway, no answer that the list does not need."""
    texts = visit.pack.texts
    tables = ("gate", "level", "stop", "blocked", "mismatch", "referral")
    titles = {texts.get(key).in_(language) for key in texts if key[0] in tables and key[-1] in {"title", *key[1:]}}
    titles = {title for title in titles if len(title) > 9} | {"Ayala", "Benítez", "secret note", "case note"}
    titles |= {"U visa", "T visa", "visa U", "visa T", "Visa U", "Visa T", "Orantes", "usted califica", "you qualify"}

    for case in visit.pack.cases:
        paper = whole_text(documents.worker_list_pdf(visit, case, language))
        assert "Marisol A." in paper
        assert "14" in paper
        assert "555 0100" in paper
        assert not [title for title in titles if title in paper], case


def test_an_item_kept_from_the_list_is_not_on_it(visit):
    hidden = {item.id for item in visit.pack.checklists if item.keep_from_worker_list}
    for case in visit.pack.cases:
        paper = whole_text(documents.worker_list_pdf(visit, case, "en"))
        for item in documents.checklist(visit, case).items:
            if item.id in hidden:
                assert item.title.en not in paper


def test_what_is_here_is_ticked_and_what_is_waived_is_left_out(visit):
    documents.receive(visit, "V01", "pay_proof")
    documents.waive(visit, "V01", "declaration", reason="secret reason")
    found = documents.checklist(visit, "V01")

    paper = whole_text(documents.worker_list_pdf(visit, "V01", "en"))

    assert f"{found.item('pay_proof').title.en}" in paper
    assert visit.pack.texts.get(("letter", "worker_list", "received")).en in paper
    assert found.item("declaration").title.en not in paper
    assert "secret reason" not in paper


@pytest.mark.parametrize(("asked", "spoken"), [("es", "es"), ("en", "en"), ("mam", "es"), ("", "es"), ("pt", "es")])
def test_other_languages_read_spanish(asked, spoken):
    assert papers.spoken(asked) == spoken


def test_days_are_written_out():
    assert papers.long_day(date(2026, 11, 30), Language.EN) == "Monday, November 30, 2026"
    assert papers.long_day(date(2026, 11, 30), Language.ES) == "lunes, 30 de noviembre de 2026"


# ----------------------------------------------------------------- papers about the laptop
CODE = "K7QF-2M9X-V4TD-HR83-WN6P-5CJY-B2GE-9MZA-K7QF-2M9X"


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_recovery_sheet_holds_the_code_once_on_one_page(language):
    (page,) = text_of(papers.recovery_sheet("Eastside Workers’ Clinic", CODE, language, at=AT))

    found = re.findall(r"\b[0-9A-Z]{4}\b", page)
    assert [group for group in found if group in CODE.split("-")] == CODE.split("-")
    assert "Eastside" in page


def test_the_recovery_code_is_not_in_what_other_programs_show():
    paper = papers.recovery_sheet("x", CODE, "es", at=AT)

    with pikepdf.open(io.BytesIO(paper)) as pdf:
        assert "K7QF" not in str(dict(pdf.docinfo))
    assert b"K7QF" not in paper


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_identity_sheet_says_what_the_screen_says(session, language):
    found = exchange.identity(session)

    (page,) = text_of(exchange.identity_sheet(session, language))

    squeezed = re.sub(r"\s+", "", page)
    assert found.recipient in squeezed
    assert found.fingerprint in squeezed
    assert all(word in page for word in found.words)


def test_both_languages_have_the_same_papers():
    en, es = words(Language.EN), words(Language.ES)

    assert len(en.recovery.use) == len(es.recovery.use)
    assert len(en.recovery.blanks) == len(es.recovery.blanks)
    assert len(en.identity.use) == len(es.identity.use)
