"""Exchange: the address, a sealed file for one laptop, and a look before anything is brought in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clinic_app.services import exchange, people
from clinic_app.ui.places.exchange.view import ExchangeView

from .case_pages import Page


@pytest.fixture
def laptops(shown, make_session, session, case):
    """This laptop with a case, and another one that is empty."""
    other = make_session()

    def open_on(which):
        view, frame = shown(ExchangeView, role_of=which)
        page = Page(view)
        page.frame = frame
        return page

    return open_on, session, other


def test_the_address_can_be_read_seen_and_copied(laptops):
    open_on, here, _ = laptops
    page = open_on(here)
    page.press("copy_address")

    identity = exchange.identity(here)
    assert [identity.recipient] == page.frame.copied
    assert " ".join(identity.words) in page.words
    assert identity.recipient == page.find(QLabel, "address").text().replace("\u200b", "")


def test_what_is_no_address_is_refused_and_stays(laptops):
    open_on, here, _ = laptops
    page = open_on(here)
    page.type("recipient", "somebody")
    page.press("add_recipient")

    assert "This is no laptop’s address." in page.words


def test_nothing_can_be_sent_to_nobody(laptops):
    open_on, here, _ = laptops
    page = open_on(here)

    assert not page.widget.send._send.isEnabled()
    assert "Add the address of a laptop that may open it." in page.words


def seal(open_on, here, other, out):
    page = open_on(here)
    page.type("recipient", exchange.identity(other).recipient)
    page.press("add_recipient")
    page.widget.send.send_to(out)
    return page


def test_a_sealed_file_says_what_is_in_it(laptops, tmp_path):
    page = seal(*laptops, tmp_path / "cases.age")

    assert "The file is written." in page.words
    assert (tmp_path / "cases.age").read_bytes().startswith(b"age-encryption.org/v1")


def test_chosen_cases_are_found_and_picked(laptops, qtbot):
    """The search follows what is typed; Enter takes the first."""
    open_on, here, _ = laptops
    page = open_on(here)
    page.press("chosen_cases")
    page.type("find_case", "marisol")
    qtbot.waitUntil(lambda: bool(page.widget.send._cases._page.found))
    page.key(Qt.Key.Key_Return)

    assert len(page.widget.send._cases._page.chosen) == 1


def test_a_strangers_file_shows_its_fingerprint_and_brings_nothing(laptops, tmp_path):
    open_on, here, other = laptops
    seal(open_on, here, other, tmp_path / "cases.age")
    page = open_on(other)
    page.widget.open_tab("bring")
    page.widget.bring.take((tmp_path / "cases.age",))

    assert page.sees("stranger")
    assert not page.widget.bring._bring.isEnabled()
    assert people.search(other, "").total == 0


def test_trusting_looking_and_bringing_in(laptops, tmp_path):
    open_on, here, other = laptops
    seal(open_on, here, other, tmp_path / "cases.age")
    page = open_on(other)
    page.widget.open_tab("bring")
    page.widget.bring.take((tmp_path / "cases.age",))
    page.type("laptop_name", "Laptop 1")
    page.press("trust")
    looked = people.search(other, "").total
    page.press("bring_in")

    assert looked == 0
    assert "The file is brought in." in page.words
    assert people.search(other, "marisol").total == 1


def test_a_file_that_is_no_bundle_says_so_and_changes_nothing(laptops, tmp_path):
    open_on, _, other = laptops
    (tmp_path / "x.age").write_text("hello")
    page = open_on(other)
    page.widget.open_tab("bring")
    page.widget.bring.take((tmp_path / "x.age",))

    assert "This file cannot be brought in" in page.words
    assert not page.widget.bring._bring.isEnabled()
