"""The frame of an unlocked clinic.

`window` is the one top-level widget: it shows the first run, the locked screen or the `workplace`, and decides when
to lock (`watch` tells it); `keys` are those that it hears everywhere. `workplace` is rail, top bar and places
(`places` is the table of them). `law` says how fresh the law is, `law_panel` shows it whole, `who` holds the few
things a person does with their own key.
"""
