"""The binding to Qt keeps its books: PySide6 6.12.0 on Python 3.11 lost a reference of None per call and died."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

CALLS = 500


def test_calls_that_return_nothing_cost_no_reference(qapp):
    font = QFont()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        font.setPixelSize(12)

    assert abs(sys.getrefcount(None) - before) < CALLS / 10
