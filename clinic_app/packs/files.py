"""Reads the files of a pack; what is wrong with one is said with its name and line."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from clinic_app.domain.errors import InputError
from clinic_app.packs import places

T = TypeVar("T")
LARGEST = 4 * 1024 * 1024
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


class Folder:
    """A pack's folder, each file read once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._texts: dict[str, str] = {}

    def text(self, name: str) -> str:
        """The whole file; raises `InputError` when it is missing, too large or no text."""
        if name not in self._texts:
            self._texts[name] = self._read(name)
        return self._texts[name]

    def _read(self, name: str) -> str:
        try:
            data = (self.path / name).read_bytes()
        except OSError as problem:
            raise InputError("pack.file_missing", file=name, folder=self.path.name) from problem
        if len(data) > LARGEST:
            raise InputError("pack.file_too_large", file=name)
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as problem:
            raise InputError("pack.not_utf8", file=name) from problem

    def table(self, name: str) -> dict[str, Any]:
        """The file as TOML."""
        try:
            return tomllib.loads(self.text(name))
        except (ValueError, RecursionError) as problem:
            said = str(problem)
            found = _LINE.search(said)
            where = f"{name}:{found[1]}" if found else name
            raise InputError("pack.not_toml", where=where, problem=_LINE.sub("", said).strip()) from problem

    def shaped(self, name: str, shape: type[T]) -> T:
        """The file as its schema has it."""
        try:
            return msgspec.convert(self.table(name), shape, strict=True)
        except msgspec.ValidationError as problem:
            said, _, path = str(problem).partition(" - at ")
            line = places.line_of_path(self.text(name), path.strip("`"))
            where = f"{name}:{line}" if line else name
            raise InputError("pack.wrong_shape", where=where, problem=f"{said} {path}".strip()) from problem

    def has(self, name: str) -> bool:
        """Whether the file is there."""
        return (self.path / name).is_file()

    def fingerprint(self) -> str:
        """One hash over the names and contents of all its files."""
        total = hashlib.sha256()
        for file in sorted(self.path.rglob("*")):
            if file.is_file():
                content = hashlib.sha256(file.read_bytes()).hexdigest()
                total.update(f"{file.relative_to(self.path).as_posix()}\0{content}\n".encode())
        return total.hexdigest()
