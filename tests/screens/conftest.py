"""What screen tests may ask for: a dressed application, and a case workspace on a real vault."""

from __future__ import annotations

import pytest

from .case_desk import inline_desk


@pytest.fixture(autouse=True)
def _dressed(qapp):
    """The theme in English, light, at 100 %, and still: nothing waits for an animation."""
    from clinic_app.domain.text import Language
    from clinic_app.ui import i18n
    from clinic_app.ui.theme.current import theme

    before = theme.still
    theme.still = True
    theme.start(qapp)
    theme.resize_text(1.0)
    i18n.switch(Language.EN)
    yield
    theme.still = before
    theme.resize_text(1.0)
    i18n.switch(Language.EN)


@pytest.fixture
def case(session):
    """A visit that has just begun, in Spanish."""
    from clinic_app.services import intake

    return intake.start(session, name="Marisol Ayala Benítez", worker_language="es", ticket="14")


@pytest.fixture
def shown(qtbot, session):
    """`shown(View, case)` builds a view on a desk of this session and opens it; gives (view, frame)."""

    from PySide6.QtWidgets import QWidget

    from clinic_app.ui.parts.base import down

    frames, kept = [], []  # Python would take the window away with the name

    def build(maker, *arguments, worker="es", role_of=None, size=(1166, 712)):
        desk, frame = inline_desk(role_of or session)
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        view = maker(desk, *arguments)
        down(window).addWidget(view)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if hasattr(view, "open"):
            view.open(worker)
        frames.append(frame)
        return view, frame

    yield build
    for frame in frames:
        frame.closed = True
