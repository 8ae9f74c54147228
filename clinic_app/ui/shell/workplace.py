"""An unlocked clinic: rail, top bar, and one place or case at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget

from clinic_app.domain.text import Language
from clinic_app.ui import i18n
from clinic_app.ui.desk import Desk, Frame
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, down, theme
from clinic_app.ui.parts.practice import PracticeBand
from clinic_app.ui.shell.law_panel import LawPanel
from clinic_app.ui.shell.opened import Opened
from clinic_app.ui.shell.places import PLACES
from clinic_app.ui.shell.rail import Rail
from clinic_app.ui.shell.top_bar import TopBar

CASE, INTAKE = "case", "intake"


class Workplace(Live, QWidget):
    """Places stay alive until the app locks; a case is made anew each time it is opened."""

    locked = Signal()
    language_chosen = Signal(object)
    text_stepped = Signal(int)
    who_asked = Signal(QWidget)

    def __init__(self, opened: Opened, frame: Frame, *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened, self._frame = opened, frame
        self._pages: dict[str, QWidget] = {}
        self._desks: dict[str, Desk] = {}
        self.here = ""
        outer = down(self, gap=0)
        if practice:
            outer.addWidget(PracticeBand())
        body = across(gap=0)
        outer.addLayout(body, 1)
        self.rail = Rail()
        self.bar = TopBar(opened)
        self.notice = Banner("danger")
        self.notice.hide()
        self._notice_room = QWidget()
        self._notice_room.hide()
        room = down(self._notice_room, margins=(24, 12, 24, 0))
        room.addWidget(self.notice)
        self.stack = QStackedWidget()
        self.stack.setProperty("region", True)
        body.addWidget(self.rail)
        right = down(gap=0)
        right.addWidget(self.bar)
        right.addWidget(self._notice_room)
        right.addWidget(self.stack, 1)
        body.addLayout(right, 1)
        self.panel = LawPanel(opened.law, self.bar, self)
        self.panel.hide()
        self.panel.closed.connect(lambda: self.bar.chip.setFocus(Qt.FocusReason.OtherFocusReason))
        self._listen()
        self.retranslate()

    # -- places

    def go(self, place: str) -> None:
        """Show a place of the rail."""
        if place not in self._pages:
            made = next(each for each in PLACES if each.id == place)
            self._show_new(place, made.make(self._new_desk(place)))
        self._show(place)

    def open_case(self, case: str, step: str) -> None:
        """Show a case, made anew."""
        from clinic_app.ui.case.view import CaseView

        self._drop(INTAKE)
        self._drop(CASE)
        self._show_new(CASE, CaseView(self._new_desk(CASE), case, step))
        self._show(CASE)

    def start_intake(self, name: str) -> None:
        """Begin with a new person."""
        from clinic_app.ui.case.intake.view import IntakeView

        self._drop(INTAKE)
        self._show_new(INTAKE, IntakeView(self._new_desk(INTAKE), name))
        self._show(INTAKE)

    def page(self, name: str) -> QWidget | None:
        """A page that is alive, by place id, or `case` or `intake`."""
        return self._pages.get(name)

    def about_to_lock(self) -> None:
        """Let every page hand over what is typed."""
        for desk in self._desks.values():
            desk.about_to_lock()

    def close_desks(self) -> None:
        """Nobody here hears answers any more."""
        for desk in self._desks.values():
            desk.close()

    # -- news

    def trouble(self, sentence: str) -> None:
        """Say calmly what went wrong, above the page."""
        self.notice.drop_actions()
        self.notice.say("danger", sentence)
        self.notice.offer(self.tr("Close"), self._notice_room.hide, kind="quiet")
        self._notice_room.show()

    def toggle_law(self) -> None:
        """Open or close the law panel."""
        if self.panel.isVisible():
            self.panel.leave()
            return
        self.panel.show()
        self.panel.raise_()
        self.panel.cross.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_top(self) -> bool:
        """Esc: close what lies on top; False when nothing does."""
        if self.panel.isVisible():
            self.panel.leave()
        elif self._notice_room.isVisible():
            self._notice_room.hide()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Esc that nothing inside wanted; as a shortcut it would be taken from fields and panels."""
        if event.key() != Qt.Key.Key_Escape or not self.close_top():
            super().keyPressEvent(event)

    def next_region(self, step: int) -> None:
        """F6: rail, bar, outline, body, and round again."""
        regions = [each for each in self.findChildren(QWidget) if each.property("region") and each.isVisible()]
        regions.sort(key=lambda each: (each.mapTo(self, each.rect().topLeft()).x() > 8, self._depth(each)))
        now = QApplication.focusWidget()
        inside = [at for at, each in enumerate(regions) if now is not None and each.isAncestorOf(now)]
        at = inside[-1] if inside else -1
        for offset in range(1, len(regions) + 1):
            target = _first_control(regions[(at + step * offset) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    # -- layout

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fold and unfold by the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The rail becomes a Menu button where words are large or the window is narrow."""
        folded = theme.folds("rail", self.width())
        self.rail.setVisible(not folded)
        self.bar.fold(folded)
        if self.panel.isVisible():
            self.panel.place()

    def retranslate(self) -> None:
        """The regions have names."""
        self.stack.setAccessibleName(self.tr("Page"))

    def event(self, event: QEvent) -> bool:
        """A new layout may move the law panel."""
        if event.type() == QEvent.Type.LayoutRequest and self.panel.isVisible():
            self.panel.place()
        return super().event(event)

    # -- inside

    def _listen(self) -> None:
        self.rail.went.connect(self.go)
        self.rail.locked.connect(self.locked)
        self.rail.language.chosen.connect(self.language_chosen)
        self.rail.text_size.stepped.connect(self.text_stepped)
        self.bar.law.connect(self.toggle_law)
        self.bar.menu.connect(self._open_menu)
        self.bar.who.connect(lambda: self.who_asked.emit(self.bar.who_button))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in PLACES:
            action = menu.addAction(theme.pixmap(place.label.icon), place.label.text.in_(i18n.language()))
            action.triggered.connect(lambda _=False, place=place: self.go(place.id))
        menu.addSeparator()
        languages = QActionGroup(menu)
        for language, word in ((Language.EN, "English"), (Language.ES, "Español")):
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(language is i18n.language())
            languages.addAction(action)
            action.triggered.connect(lambda _=False, language=language: self.language_chosen.emit(language))
        menu.addSeparator()
        self._add(menu, self.tr("Larger words")).triggered.connect(lambda: self.text_stepped.emit(1))
        self._add(menu, self.tr("Smaller words")).triggered.connect(lambda: self.text_stepped.emit(-1))
        menu.addSeparator()
        self._add(menu, self.tr("Your key")).triggered.connect(lambda: self.who_asked.emit(self.bar.menu_button))
        self._add(menu, self.tr("Lock the app")).triggered.connect(self.locked)
        menu.popup(self.bar.menu_button.mapToGlobal(self.bar.menu_button.rect().bottomLeft()))

    @staticmethod
    def _add(menu: QMenu, words: str) -> QAction:
        return menu.addAction(words)

    def _new_desk(self, name: str) -> Desk:
        self._desks[name] = Desk(self._frame)
        return self._desks[name]

    def _show_new(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self.stack.addWidget(page)

    def _show(self, name: str) -> None:
        self.here = name
        self.rail.mark(name if name in self.rail.buttons else "")
        self._notice_room.hide()
        page = self._pages[name]
        self.stack.setCurrentWidget(page)
        target = page.focusProxy() or _first_control(page)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, name: str) -> None:
        page, desk = self._pages.pop(name, None), self._desks.pop(name, None)
        if desk is not None:
            desk.about_to_lock()
            desk.close()
        if page is not None:
            self.stack.removeWidget(page)
            page.deleteLater()

    def _depth(self, widget: QWidget) -> int:
        return 0 if widget is self.bar else 1 if widget is not self.stack else 2


def _first_control(region: QWidget) -> QWidget | None:
    """The first thing in `region`, in focus order, that the keyboard can reach."""
    at: QWidget | None = region
    for _ in range(2000):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is region:
            return None
        if not region.isAncestorOf(at):
            continue
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled() and at.isVisibleTo(region):
            return at
    return None
