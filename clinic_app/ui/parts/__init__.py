"""Our own widgets. Each follows theme, text size and language while it lives; import from the module named.

- label: `Label("words", kind="small|body|strong|title|speak|turned", strong=True, tone="muted|danger|...")`,
  `WrapLabel(..., measure=True)` wraps, `Icon("lock", tone="accent", size="small|line|normal|large")`
- button: `Button("Start intake", kind="primary|outlined|quiet|danger|link", icon="plus", key="Ctrl+N",
  size="small|normal|large", trailing="chevron-right")`, `IconButton("x").set_words("Close")`
- answer: `AnswerButton("Sí", "Yes", key="Y")`, checkable; put several into an exclusive QButtonGroup
- card: `Card(kind="card|group|floating|changed|positive|caution|...").column`, `card.row()`, `Frame(kind)`,
  `Rule(upright=True)`, `ScrollPage().column`
- badge: `Badge("positive", "circle-check", "Likely")` or `Badge.named("level", "likely")`, later
  `.set_token("clock", "soon", n=12)`; `Flag` is the same without fill; `paint_badge`, `paint_flag` for delegates
- banner: `Banner("caution", "The stick was pulled out.", "Put it back.")`, `.say(...)`, `.offer("Print", act)`;
  toasts come through `desk.say`
- field: `Field("Name", hint="...")`, `.text()`, `.refuse(sentence)`, `.accept()`, `.set_words(label, hint)`,
  `Field(editor=Choice())`; `SecretField`, `Line`, `TextArea`; `SearchField().changed/moved/entered`
- check: `CheckBox("Paper seen")`, `Radio("...")`
- chip: `ChipRow().offer([(value, word), ...], on=value)`, `.chosen`; `Chip`, `Segment`
- flow: `FlowLayout(parent, gap=8)` wraps
- stepper: `Stepper(upright=False).show_steps(["Choose", "Look"], 1, name="Step 2 of 2, Look")`
- tabs: `Tabs().offer([("interview", "messages-square", "Interview")])`, `.open(id)`, `.opened`, `.tab(id)`
- empty: `EmptyState("inbox", "No conflicts", "...").offer("Bring in a file", act)`,
  `ProgressPanel().begin(words, progress.cancel)`, `.step(done, total, words)`, `.end()`, `StrengthMeter`
- table: model roles TITLE SECOND ICON TONE STRONG BADGE TRAIL DATA; `DataTable().share_columns(stretch=0)`,
  `RowDelegate`, `SideList`, `SideDelegate`, `TableCard(table)`
- header: `PageHeader().set_words("People", "12")`, `.add(button)`, `KeyLine().show_keys([("Enter", "open")])`
- key_hint: `KeyHint("F8")`, `paint_hint` for delegates
- rail: `RailButton`, `LawChip`, the shell's
- focus: one `FocusRing` per application; a widget that shows its own focus sets property `ring` = "none"
- base: `class X(Live, QWidget)` overrides `retranslate()` and `restyle()`; `across(parent, gap=8)`, `down(...)`,
  `spring`, `clear`, `announce`, `set_style(widget, kind="card")`, `set_type(widget, "body", strong=True)`

Colours, sizes and fonts come from `clinic_app.ui.theme.current.theme`.
`theme.folds("outline" | "rail" | "columns", self.window().width())` tells when to fold.
"""
