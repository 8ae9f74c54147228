"""The screening engine: pure, without clock, storage or screen, and without any law of its own.

A content pack says the law as data (`definition`): which facts there are, and under which conditions a
pathway has a level, a gate fires, a clock runs. `program.build` reads those conditions once
(`condition`: Python's own grammar through a whitelist, into the plain `nodes`; nothing is ever
evaluated as code). For a screening date the nodes become closures over a flat list of answers
(`closures`), and `evaluate.screen` runs them.

Truth has three values (`truth`). A partial date is the interval of days it can mean (`dated`). A fact
whose `when` is false does not apply: every positive condition over it is false; while its `when` is
unknown, so is every condition over it.

`facts` checks what comes in. `ask` finds the facts still worth asking, exactly, by turning each
conclusion into a decision diagram over what is still open (`diagram`, `guesses`). `explain` turns a
screening into sentences from the pack's catalogues. `lint` looks for rules that cannot do what they say.
"""
