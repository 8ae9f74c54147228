"""The one stylesheet: frames, labels and the widgets of Qt that we do not paint ourselves.

It sets no font: a stylesheet font would drop the weight axis that `fonts` sets.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from clinic_app.ui.theme.tokens import size

_TONES = ("positive", "caution", "danger", "info", "hold", "neutral", "accent")
_WORDS = ("text", "muted", "disabled", *_TONES, "attorney_text", "changed_edge", "practice_text")

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[kind="page"] { background: $window; }
QToolTip { background: $attorney; color: $attorney_text; border: 1px solid $attorney; padding: 6px 8px; }

QFrame[kind="card"] { background: $raised; border: 1px solid $border; border-radius: ${card}px; }
QFrame[kind="card_strong"] { background: $raised; border: 1px solid $border_strong; border-radius: ${card}px; }
QFrame[kind="floating"] { background: $raised; border: 1px solid $border_strong; border-radius: ${card}px; }
QFrame[kind="drop"] { background: $accent_soft; border: 2px dashed $accent; border-radius: ${card}px; }
QFrame[kind="group"] { background: $window; border: 1px solid $border_strong; border-radius: ${control}px; }
QFrame[kind="raised"] { background: $raised; border: none; }
QFrame[kind="sunken"] { background: $sunken; border: none; }
QFrame[kind="rail"] { background: $sunken; border: none; border-right: 1px solid $border; }
QFrame[kind="bar"] { background: $window; border: none; border-bottom: 1px solid $border; }
QFrame[kind="foot"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame[kind="side"] { background: $window; border: none; border-right: 1px solid $border; }
QFrame[kind="plain"] { background: transparent; border: none; }
QFrame[kind="story"] { background: $window; border: none; border-radius: ${card}px; }
QFrame[kind="line"] { background: $border; border: none; }
QFrame[kind="quote"] { background: $border; border: none; }
QFrame[kind="marked"] { background: $raised; border: 1px solid $border;
    border-left: 3px solid $accent; border-radius: ${control}px; }
QFrame[kind="changed"] { background: $changed; border: 1px solid $border;
    border-left: 3px solid $changed_edge; border-radius: ${control}px; }
QFrame[kind="toast"] { background: $attorney; border: none; border-radius: ${card}px; }
$tone_frames

QLabel { background: transparent; }
$tone_words

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {
    background: $raised; color: $text; border: 1px solid $border_strong; border-radius: ${control}px; padding: 0 10px;
    selection-background-color: $selection; selection-color: $selection_text; placeholder-text-color: $muted;
}
QLineEdit { lineedit-password-character: 8226; }
QLineEdit, QSpinBox { min-height: ${field}px; max-height: ${field}px; }
QLineEdit[kind="large"] { min-height: ${field_large}px; max-height: ${field_large}px; }
QLineEdit[kind="date"] { min-height: ${field_date}px; max-height: ${field_date}px; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus { border: 2px solid $focus; padding: 0 9px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid $danger; padding: 0 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: $window; color: $disabled; border-color: $border; }
QLineEdit[kind="bare"] { border: none; background: transparent; padding: 0; }
QTextBrowser { border: none; background: transparent; padding: 0; }
QTextBrowser:focus { border: none; padding: 0; }

QComboBox { background: $raised; color: $text; border: 1px solid $border_strong; border-radius: ${control}px;
    padding: 0 4px 0 12px; min-height: ${field}px; max-height: ${field}px; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border_strong; outline: none; padding: 4px;
    selection-background-color: $selection; selection-color: $selection_text; }

QMenu { background: $raised; border: 1px solid $border_strong; border-radius: ${card}px; padding: 6px; }
QMenu::item { padding: ${menu_pad}px 28px ${menu_pad}px 12px; border-radius: ${control}px; color: $text; }
QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 6px 4px; }
QMenu::icon { padding-left: 12px; }

QScrollArea, QScrollArea > QWidget > QWidget[kind="plain"] { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; border: none; }
QScrollBar::handle { background: $border_strong; border-radius: ${bar_radius}px; border: none; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QListView, QTableView, QTreeView { background: transparent; border: none; outline: none; color: $text; }
QTableView { background: transparent; selection-background-color: $selection; selection-color: $selection_text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 0 12px; }

QHeaderView::section:first { border-top-left-radius: ${card}px; }
QHeaderView::section:last { border-top-right-radius: ${card}px; }
QHeaderView::section:only-one { border-top-left-radius: ${card}px; border-top-right-radius: ${card}px; }

QProgressBar { background: $sunken; border: 1px solid $border; border-radius: ${progress_radius}px;
    max-height: ${progress}px; min-height: ${progress}px; }
QProgressBar::chunk { background: $accent; border-radius: ${progress_radius}px; }
$tone_bars
""")


def sheet(colours: Mapping[str, str], scale: float) -> str:
    """The stylesheet of one scheme at one text size."""
    values: dict[str, str] = dict(colours)
    for name in ("card", "control"):
        values[name] = str(size("radius", name))
    progress = round(size("control", "progress") * scale)
    values |= {
        "field": str(_inner("field", scale)),
        "field_large": str(_inner("button_large", scale)),
        "field_date": str(_inner("date_field", scale)),
        "bar": str(size("control", "scroll_bar")),
        "bar_radius": str(size("control", "scroll_bar") // 2 - 2),
        "progress": str(progress),
        "progress_radius": str(progress // 2),
        "menu_pad": str(round(7 * scale)),
        "tone_frames": "\n".join(_tone_frame(tone, colours) for tone in _TONES),
        "tone_bars": "\n".join(
            f'QProgressBar[tone="{tone}"]::chunk {{ background: {colours[tone]}; }}' for tone in _TONES
        ),
        "tone_words": "\n".join(f'QLabel[tone="{tone}"] {{ color: {colours[tone]}; }}' for tone in _WORDS),
    }
    return _SHEET.substitute(values)


def _inner(name: str, scale: float) -> int:
    """A control's height without its border."""
    return round(size("control", name) * scale) - 2


def _tone_frame(tone: str, colours: Mapping[str, str]) -> str:
    fill, edge = colours[f"{tone}_soft"], colours[f"{tone}_edge"]
    radius = size("radius", "card")
    return f'QFrame[kind="{tone}"] {{ background: {fill}; border: 1px solid {edge}; border-radius: {radius}px; }}'
