"""The look: the only package that decides a colour, a size, a font, an icon or a line of stylesheet.

`tokens` reads the file, `palette` gives Qt its colours, `fonts` and `icons` load what is shipped, `style` writes
the one stylesheet, `paint` has the strokes our own widgets are drawn with, and `current.theme` is the live choice
of all of them: `theme.colour("accent")`, `theme.px(36)` (grows with the text), `theme.font("body", strong=True)`.
"""
