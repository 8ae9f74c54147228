"""Find the command, run it, and turn known troubles into one line and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import NoReturn, Protocol, cast

from clinic_app import __version__
from clinic_app.domain.errors import Cancelled, ClinicError, InputError
from clinic_app.phrases import sentence

DONE, NOT_SO, WRONG_INPUT = 0, 1, 2

# Command -> its module, in the order that --help shows.
COMMANDS = {
    "demo": "demo",
    "selftest": "selftest",
    "vault": "vault",
    "screen": "screen",
    "rescreen": "rescreen",
    "pack": "pack",
    "apply": "apply",
    "seed": "seed",
    "search": "search",
    "show": "show",
    "dump": "dump",
    "checklist": "checklist",
    "identity": "identity",
    "devices": "devices",
    "export": "export",
    "inspect": "inspect",
    "merge": "merge",
    "verify-history": "verify_history",
}


class Command(Protocol):
    """What every module of `COMMANDS` offers."""

    HELP: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class Face:
    """What a command may ask of the window, which it must not import: bootstrap joins the two."""

    has_display: Callable[[], bool]
    open_window: Callable[[Path, str], int]  # vault, passphrase -> exit code
    take_pictures: Callable[[Path, str, Path], int]  # vault, passphrase, folder -> how many pictures


class Parser(argparse.ArgumentParser):
    """Wrong usage is one line on standard error, like every other trouble."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is; exit code 2."""
        self.exit(WRONG_INPUT, f"error: {self.prog}: {message}; see --help\n")


def command(name: str) -> Command:
    """The module behind a command's name."""
    return cast("Command", import_module(f"clinic_app.cli.{COMMANDS[name]}"))


def parser_for(name: str) -> argparse.ArgumentParser:
    """The arguments of one command."""
    module = command(name)
    parser = Parser(prog=f"clinic-app {name}", description=module.HELP, allow_abbrev=False)
    module.add_arguments(parser)
    return parser


def overview() -> str:
    """What `clinic-app --help` prints."""
    lines = ["usage: clinic-app [COMMAND] [--help]", "", "Without a command, the window opens.", ""]
    lines += [f"  {name:15} {command(name).HELP}" for name in COMMANDS]
    return "\n".join(lines)


def main(arguments: Sequence[str], face: Face) -> int:
    """Run one command line; the caller has already seen that it names a command."""
    return in_one_line(lambda: _answered(arguments, face))


def in_one_line(work: Callable[[], int]) -> int:
    """Do `work`; whatever happens ends in an exit code and at most one line on standard error.

    Never in a traceback: the message of an exception nobody foresaw could repeat what somebody typed.
    """
    _prepare_streams()
    try:
        code = work()
        sys.stdout.flush()
    except InputError as problem:
        return _fail(sentence(problem), WRONG_INPUT)
    except ClinicError as problem:
        return _fail(sentence(problem), NOT_SO)
    except (Cancelled, KeyboardInterrupt):
        return _fail("stopped; everything is as it was", NOT_SO)
    except BrokenPipeError:
        _drop_output()  # whoever read it has gone
        return NOT_SO
    except OSError as problem:
        _drop_output()
        return _fail(f"the system refused: {problem.strerror or type(problem).__name__}", NOT_SO)
    except Exception as problem:  # noqa: BLE001 (see above)
        return _fail(f"a bug in Clinic App: {_told(problem)}; what was saved before is kept", NOT_SO)
    return code


def _answered(arguments: Sequence[str], face: Face) -> int:
    name, *rest = arguments
    if name in {"-h", "--help"}:
        print(overview())
        return DONE
    if name == "--version":
        print(f"clinic-app {__version__}")
        return DONE
    if name not in COMMANDS:
        return _fail(f"{name!r} is not a command; see clinic-app --help", WRONG_INPUT)
    args = parser_for(name).parse_args(rest, argparse.Namespace(face=face))
    return command(name).run(args)


def _prepare_streams() -> None:
    """UTF-8 whatever the system's own encoding; a stream that was closed before we began is as if nobody were there."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 (until the end)
        elif name != "stdin" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """What could not be written must not be tried, and complained about, once more at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(problem: BaseException) -> str:
    """The kind of exception and where in our code it was raised."""
    from clinic_app.host import logs  # only this path needs it

    return " at ".join([type(problem).__name__, *logs.places(problem)[-1:]])


def _fail(message: str, code: int) -> int:
    with contextlib.suppress(OSError):
        print("error: " + " ".join(message.split()), file=sys.stderr)
    return code
