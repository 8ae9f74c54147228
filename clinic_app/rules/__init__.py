"""The screening engine: pure, without clock, storage or screen, and without any law of its own.

A content pack says the law as data (`definition`): which facts there are, and under which conditions a
pathway has a level, a gate fires, a clock runs. `program.build` reads those conditions once (`condition`,
`functions`, `days`: Python's own grammar through a whitelist, into the plain `nodes`; nothing is ever
evaluated as code). For a screening date (`edition`) the nodes become closures over a flat sheet of
answers: `closures` and `judges` tell truths, `verdicts` tell them with the answers that carry them,
`support` tells everything that makes a gate fire. `evaluate.screen` runs them and gives a `screening`.

Truth has three values (`truth`). A partial date is the interval of days it can mean (`dated`). A fact
whose `when` is false does not apply: every positive condition over it is false; while its `when` is
unknown, so is every condition over it.

`facts` checks what comes in, `encoding` lays it on the sheet. `ask` finds the facts still worth asking,
exactly, by drawing each conclusion (`drawing`) as a decision `diagram` over the `guesses` that are worth
trying for what is open. `explain` turns a screening into sentences from the pack's catalogues, `told`
into the object the command line prints. `lint` looks for rules that cannot do what they say.
"""
