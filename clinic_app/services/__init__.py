"""One public function per thing a person does at the clinic; the transaction boundary of the app.

The window, the command line and the tests are clients of this package and of nothing below it.
Every function takes a `session.Session` first, runs on the one thread that owns the vault, makes
at most one transaction, and gives back plain frozen values: words as `Text` in both languages,
never widgets and never sentences built here.

- `vaults` makes sessions: create, unlock, recover, key slots. `session` is what they make.
- `access` says which role may do what; functions that open cases begin with `require`.
- A visit: `intake` (ticket, consent, advisals), `interview` (the questions and their answers, with
  `spoken_dates` for dates as people say them), `screening` (what follows, filtered by role here so
  that no window can show too much), `people` (the queue, search, the case's header), `history`.
- Documents: `documents` (what people do about each), `checklists` (which ones follow, and why), `scans` (what
  may be attached), `papers` (what is printed). `exchange` is everything between laptops.
- In bulk: `rescreen`, `scripted` (the command line's `apply`), `seeding` (invented people), `work`.
- `lines` holds the small shapes that several pages share; `casefile` reads a case for all of them.
"""
