"""One public function per thing a person does at the clinic; the transaction boundary of the app.

The window, the command line and the tests are clients of this package and of nothing below it.
Every function takes a `session.Session` first, runs on the one thread that owns the vault, makes
at most one transaction, and gives back plain frozen values: words as `Text` in both languages,
never widgets and never sentences built here.

- `vaults` makes sessions: create, unlock, recover, key slots. `session` is what they make.
- `access` says which role may do what; functions that open cases begin with `require`. `fields` says what a
  record may hold: facts are checked by the pack, everything else there.
- A visit: `intake` (ticket, consent, advisals) and `persons`; `interview` (what is done with a question),
  `questionnaire` (how the questions are laid out) and `spoken_dates` (dates as people say them); `screening`
  (what follows, filtered by role here so that no window can show too much); `people` (the queue, search, the
  case's header) and `deadlines`; `documents` with `checklists`, `scans` and `papers`; `history`.
- Between laptops: `exchange`.
- In bulk: `rescreen`, `scripted` (the command line's `apply`), `seeding` with `invented_names` and
  `invented_cases`, `work`.
- Underneath: `casefile` reads a case for all of them and remembers what follows from its facts; `summaries`
  keeps a line of conclusions per case for lists; `lines`, `words`, `wording` and `names` are small shapes and words.
"""
