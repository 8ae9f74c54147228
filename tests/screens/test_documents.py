"""The documents of a case: marked, waived with a reason, scanned and looked at without a loose copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from clinic_app.services import documents
from clinic_app.services import interview as interviews
from clinic_app.ui.case.documents.rows import ItemRow
from clinic_app.ui.case.documents.view import DocumentsView

from .case_pages import Page


@pytest.fixture
def page(shown, session, case):
    answers = {"presence.in_us": "yes", "status.current": "none", "dispute.agency_matter": "open"}
    for fact, value in answers.items():
        interviews.answer(session, case, fact, value)
    view, frame = shown(DocumentsView, case)
    page = Page(view)
    page.frame, page.case = frame, case
    return page


def first(page):
    return page.widget.findChildren(ItemRow)[0].item.id


def row(page, item):
    return next(each for each in page.widget.findChildren(ItemRow) if each.item.id == item)


def png():
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def test_every_document_says_its_state_and_why(page):
    rows = page.widget.findChildren(ItemRow)

    assert {"Needed"} == {each.state() for each in rows}
    assert [each for each in rows if "Labor agency matter" in each.accessibleName()]


@pytest.mark.parametrize(("verb", "state"), [("ask", "Asked"), ("receive", "Received")])
def test_a_button_marks_how_far_it_has_come(page, verb, state):
    item = first(page)
    page.press(f"do_{verb}")

    assert state == row(page, item).state()


def test_what_is_here_can_be_marked_as_checked_and_reopened(page):
    item = first(page)
    page.press("do_receive")
    page.press("do_check")
    checked = row(page, item).state()
    page.press("do_reopen")

    assert (checked, row(page, item).state()) == ("Checked", "Needed")


def test_waiving_without_a_reason_asks_for_one(page):
    item = first(page)
    page.press("do_waive")
    page.press("waive_with_reason")

    assert "Say why this document is not needed." in page.words
    assert row(page, item).state() == "Needed"


def test_waiving_keeps_the_reason_where_everybody_reads_it(page):
    item = first(page)
    page.press("do_waive")
    page.type("waive_reason", "The pay stubs are enough.")
    page.press("waive_with_reason")

    assert row(page, item).state() == "Waived"
    assert "The pay stubs are enough." in row(page, item).accessibleName()


def test_everything_needed_is_marked_as_asked_at_once(page):
    page.press("ask_all")

    assert {"Asked"} == {each.state() for each in page.widget.findChildren(ItemRow)}


def test_a_scan_is_kept_and_seen_without_a_loose_copy(page, tmp_path, monkeypatch):
    photo = tmp_path / "photo.png"
    photo.write_bytes(png())
    item = first(page)
    page.widget._presenter.attach(item, [photo])
    photo.unlink()
    monkeypatch.setattr(Path, "write_bytes", None)
    page.press("scan_1")

    assert row(page, item).state() == "Received"
    assert not page.find(QLabel, "picture").pixmap().isNull()


def test_a_file_that_cannot_be_shown_is_kept_and_says_so(page, tmp_path):
    """A paper that is turned away at the table may not come a second time."""
    photo = tmp_path / "photo.heic"
    photo.write_bytes(b"\x00\x00\x00\x18ftypheic nothing to see")
    item = first(page)
    page.widget._presenter.attach(item, [photo])
    page.press("scan_1")

    assert row(page, item).state() == "Received"
    assert page.find(QLabel, "picture").text() == "This is kept safely in the vault. It cannot be shown here."


def test_a_damaged_pdf_is_kept_and_says_so(page, tmp_path):
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    page.widget._presenter.attach(first(page), [tmp_path / "scan.pdf"])
    page.press("scan_1")

    assert "It cannot be shown here." in page.find(QLabel, "picture").text()


def test_an_empty_file_is_refused_with_the_reason(page, tmp_path):
    (tmp_path / "photo.png").write_bytes(b"")
    item = first(page)
    page.widget._presenter.attach(item, [tmp_path / "photo.png"])

    assert row(page, item).state() == "Needed"
    assert "This file is empty. Nothing was added." in page.words


@pytest.mark.parametrize(("button", "title"), [("print_list", "Spanish"), ("print_other", "English")])
def test_the_workers_list_is_seen_before_it_is_printed(page, button, title):
    page.press(button)

    assert f"The worker’s list, in {title}" in page.words
    assert page.widget._sheet.pages() >= 1


def test_the_list_is_saved_only_where_a_person_says(page, tmp_path):
    page.press("print_list")
    page.widget._sheet.save_to(tmp_path / "lista.pdf")

    assert (tmp_path / "lista.pdf").read_bytes().startswith(b"%PDF")
    assert "Whoever has the file can read it." in page.words


def test_a_place_that_cannot_be_written_keeps_the_list(page, tmp_path):
    page.press("print_list")
    page.widget._sheet.save_to(tmp_path / "missing" / "lista.pdf")

    assert "The list was not saved." in page.words
    assert page.widget._sheet.pages() >= 1


def test_an_empty_list_says_what_fills_it(shown, session):
    view, _ = shown(DocumentsView, _bare_case(session))
    page = Page(view)

    assert "No documents yet" in page.words or page.widget.findChildren(ItemRow)


def _bare_case(session):
    from clinic_app.services import intake

    case = intake.start(session, name="Ana", worker_language="es")
    interviews.answer(session, case, "presence.in_us", "no")
    assert documents.checklist(session, case) is not None
    return case


def test_what_is_no_longer_asked_for_is_kept_under_its_own_heading(shown, session, case):
    interviews.answer(session, case, "soi.held", "yes")
    documents.ask(session, case, "soi_copy")
    interviews.answer(session, case, "soi.held", "no")
    page = Page(shown(DocumentsView, case)[0])

    headings = [group.title.en for group in page.widget._page.groups]
    assert headings[-1] == "No longer asked for"
    assert "No longer asked for" in page.words
    assert row(page, "soi_copy").state() == "Asked"
