"""The pages of the set-up; each tells when its person is done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QLineEdit, QWidget

from clinic_app.ui.first_run.code import CodeCard
from clinic_app.ui.first_run.passphrase import NewPassphrase
from clinic_app.ui.parts.banner import Banner
from clinic_app.ui.parts.base import Live, across, announce, clear, down, theme
from clinic_app.ui.parts.button import Button
from clinic_app.ui.parts.check import Radio
from clinic_app.ui.parts.field import Field
from clinic_app.ui.parts.flow import FlowLayout
from clinic_app.ui.parts.label import Label, WrapLabel
from clinic_app.ui.runner import TaskRunner
from clinic_app.ui.theme.tokens import icon_name

ATTORNEY_WORDS = ("la abogada", "el abogado", "la abogada o el abogado")


class Step(Live, QWidget):
    """Title, what to do, a body, and the way on; `done` and `back` tell which way."""

    done = Signal()
    back = Signal()

    def __init__(self, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = down(self, gap=16)
        self.title = WrapLabel(kind="title", strong=True)
        self.what = WrapLabel(measure=True)
        column.addWidget(self.title)
        column.addWidget(self.what)
        self.body = down(gap=16)
        column.addLayout(self.body)
        self.problem = Banner("danger")
        self.problem.hide()
        column.addWidget(self.problem)
        self._foot = QWidget()
        row = across(self._foot, gap=12, margins=(0, 8, 0, 8))
        self._back = Button(kind="quiet", icon=icon_name("back"))
        self._hint = WrapLabel(kind="small", tone="muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.onward = Button(kind="primary", trailing=icon_name("onward"))
        row.addWidget(self._back)
        row.addWidget(self._hint, 1)
        row.addWidget(self.onward)
        self._back.setVisible(not first)
        column.addWidget(self._foot)
        column.addStretch(1)
        self._back.clicked.connect(self.back)
        self.onward.clicked.connect(self.try_on)

    def try_on(self) -> None:
        """Go on when what is asked is there."""
        self.problem.hide()
        if self.check():
            self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter goes to the next line that is still to be typed, and on when there is none."""
        typing = isinstance(QApplication.focusWidget(), QLineEdit)
        if not typing or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        lines = [line for line in self.findChildren(QLineEdit) if line.isVisible() and line.property("asked")]
        empty = next((line for line in lines if not line.text()), None)
        if empty is not None and not empty.hasFocus():
            empty.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.onward.isEnabled():
            self.try_on()

    def check(self) -> bool:
        """Whether what is asked is there; says so when not."""
        return True

    def refuse(self, sentence: str) -> None:
        """What went wrong; everything typed stays."""
        self.problem.say("danger", sentence)
        self.problem.show()
        announce(self, sentence, urgent=True)

    def retranslate(self) -> None:
        """The way back."""
        self._back.setText(self.tr("Back"))

    def restyle(self) -> None:
        """Lines no wider than they are read well."""
        self.setMaximumWidth(theme.px(632))


class ClinicStep(Step):
    """1: what the clinic is called, how it speaks of its attorney."""

    def __init__(self) -> None:
        super().__init__(first=True)
        self.clinic = Field()
        self.clinic.line.setProperty("asked", True)
        self.label = Field()
        self.phone = Field()
        self.body.addWidget(self.clinic)
        self.body.addWidget(self.label)
        self._word_title = Label(strong=True)
        self._word_hint = WrapLabel(kind="small", tone="muted")
        self._words = QButtonGroup(self)
        choices = QWidget()
        flow = FlowLayout(choices, gap=20)
        for at, word in enumerate(ATTORNEY_WORDS):
            radio = Radio(word)
            radio.setAccessibleName(word)
            self._words.addButton(radio, at)
            flow.addWidget(radio)
        self._words.button(len(ATTORNEY_WORDS) - 1).setChecked(True)
        group = down(gap=4)
        group.addWidget(self._word_title)
        group.addWidget(choices)
        group.addWidget(self._word_hint)
        self.body.addLayout(group)
        self.body.addWidget(self.phone)
        self.retranslate()

    def word(self) -> str:
        """How the clinic speaks of its attorney in Spanish."""
        return ATTORNEY_WORDS[self._words.checkedId()]

    def check(self) -> bool:
        """A clinic has a name."""
        if self.clinic.text():
            return True
        self.clinic.refuse(self.tr("Write the clinic’s name. It stands on the papers that workers take home."))
        self.clinic.setFocus()
        return False

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        self.title.setText(self.tr("Which clinic is this?"))
        self.what.setText(
            self.tr(
                "Four short steps, about three minutes. Have a pen or a printer ready. Nothing is kept until the end."
            )
        )
        self.clinic.set_words(self.tr("Name of the clinic"))
        self.label.set_words(self.tr("Your key is called"), self.tr("A role or a desk, such as Clinic lead. No names."))
        self.label.line.setPlaceholderText(self.tr("Clinic lead"))
        self._word_title.setText(self.tr("In Spanish the attorney is called"))
        self._word_hint.setText(self.tr("Workers hear and read this word."))
        self.phone.set_words(
            self.tr("Phone that workers may call"), self.tr("It stands on the worker’s list. It may stay empty.")
        )
        self.onward.setText(self.tr("Choose a passphrase"))


class PassphraseStep(Step):
    """2: the passphrase of the first key."""

    def __init__(self) -> None:
        super().__init__()
        self.passphrase = NewPassphrase()
        self.body.addWidget(self.passphrase)
        self.retranslate()

    def check(self) -> bool:
        """Strong enough, and typed twice."""
        return self.passphrase.check()

    def show_busy(self, busy: bool) -> None:
        """Making a vault takes about a second."""
        self.onward.setEnabled(not busy)
        self.onward.setText(self.tr("Making the vault …") if busy else self.tr("Show the recovery code"))
        self.onward.updateGeometry()

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        self.title.setText(self.tr("Choose your passphrase"))
        self.what.setText(self.tr("It opens the clinic on this laptop. Nobody can look it up or send it again."))
        self.show_busy(False)


class CodeStep(Step):
    """3: the code, to be put on paper now."""

    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        self._runner = runner
        self.onward.set_kind("outlined")
        self.retranslate()

    def show_code(self, code: str, clinic: str) -> None:
        """Show this code."""
        clear(self.body)
        self.body.addWidget(CodeCard(code, clinic, self._runner))

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        self.title.setText(self.tr("Put this code on paper, now"))
        self.what.setText(
            self.tr(
                "It is shown once. If every passphrase is forgotten, this paper is the only way back to the records. "
                "Nobody else keeps a copy."
            )
        )
        self._hint.setText(self.tr("The next step asks for two of the groups"))
        self.onward.setText(self.tr("I have it on paper"))


class ProofStep(Step):
    """4: two groups, typed from the paper."""

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[int, ...] = ()
        self._fields: list[Field] = []
        self._row = across(gap=16)
        self.body.addLayout(self._row)
        self.retranslate()

    def ask(self, places: tuple[int, ...]) -> None:
        """Ask for these groups."""
        clear(self._row)
        self._places = places
        self._fields = [Field(kind="large", mono=True) for _ in places]
        for field in self._fields:
            field.setFixedWidth(theme.px(180))
            field.line.setMaxLength(4)
            field.line.setProperty("asked", True)
            self._row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        self.retranslate()

    def typed(self) -> tuple[str, ...]:
        """What was typed, in the order asked."""
        return tuple(field.text() for field in self._fields)

    def refuse_groups(self, places: tuple[int, ...]) -> None:
        """These do not match."""
        for place, field in zip(self._places, self._fields, strict=True):
            if place in places:
                field.refuse(self.tr("Not what the code says. Look at the paper again."))
        next(f for p, f in zip(self._places, self._fields, strict=True) if p in places).setFocus()

    def take_focus(self) -> None:
        """To the first group."""
        if self._fields:
            self._fields[0].setFocus()

    def show_busy(self, busy: bool) -> None:
        """Opening takes about a second."""
        self.onward.setEnabled(not busy)
        self.onward.setText(self.tr("Opening …") if busy else self.tr("Open the clinic"))
        self.onward.updateGeometry()

    def retranslate(self) -> None:
        """Every word in the current language."""
        super().retranslate()
        self.title.setText(self.tr("Check the paper"))
        self.what.setText(self.tr("Type these two groups from the paper. Then the clinic is ready."))
        for place, field in zip(self._places, self._fields, strict=True):
            field.set_words(self.tr("Group {number}").format(number=place + 1))
        self.show_busy(False)
