"""One person's case: who they are on top, then the steps of the visit, each a page of its own.

- `intake` begins a visit: interpreter and language first, then consent and the advisals read aloud.
- `interview` asks the pack's questions one by one and saves every answer before it says so.
- `screening`, `documents` and `history` show what follows, what is to be brought and what was changed.
- `view` is the workspace that holds them: the head, the bar of steps (`steps` is the table they come from) and the
  step that is open.

Each step is a view (Qt) that owns a presenter (no Qt). Presenters ask the services through the `Desk` and tell the view
what to show; a view never decides. `dates` and `languages` put days and languages into words for all of them.
"""
