"""The window: PySide6 widgets over the services, one folder per place.

How its parts fit, from the ground up:

- `theme` turns `resources/theme/tokens.toml` into colours, fonts, icons and one stylesheet; nothing else names
  a colour or a size.
- `parts` are our own small widgets. They scale with the text size, follow theme and language while they live.
- `runner` owns the one thread that touches the vault. `desk` is what a place gets of the window: `run`,
  `run_long`, `say`, `go`, `open_case`.
- `shell` is the frame of an unlocked clinic: rail, top bar, places. `unlock` and `first_run` stand before it.
- `places` are what the rail leads to, `case` is the workspace of one person. Each has a `view` (Qt) and a
  `presenter` (no Qt).
- `app` puts the window together; `gallery` photographs all of it.

Only what the unlock screen needs is imported before it is seen; services, packs and paper come afterwards, on
the vault's thread.
"""
