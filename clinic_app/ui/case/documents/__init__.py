"""The documents of a case: which, why, how far each has come, and the scans that were brought.

`presenter` says what each button does. `rows` are the grouped list, `item_panel` is the chosen document with its
buttons, `viewer` shows scans from memory (`pages` renders them) and never through a file, `worker_list` shows, saves
and prints the list a worker takes home. `view` puts them together.
"""
