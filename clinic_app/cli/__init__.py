"""The command line: one module per command, the same services as the window.

A command module has `HELP` (one line), `add_arguments(parser)` and `run(args) -> exit code`. `main` maps the
command's name to its module and imports only the one that was asked for, so that `screen` starts without the vault
and the vault without the window. Exit codes: 0 done, 1 the thing asked for is not so, 2 wrong usage or bad input.
"""
