"""This computer: where things lie, what the app remembers outside a vault, what it writes to its log.

`paths` knows the folders (also of a frozen build, also under `CLINIC_HOME`); `settings` holds the few choices
that are about the screen and not about people; `logs` can be given only codes and whole numbers, so that no
name ever reaches a file in the clear; `hardening` is the first call of every process; `clock` tells a time
that never runs backwards; `power` notices that the computer slept or its screen was locked.
"""
