"""The troubles a person can be told about calmly; anything else that is raised is a bug."""

from __future__ import annotations


class Cancelled(Exception):  # noqa: N818 (not an error: somebody pressed Stop)
    """A person stopped a long task; everything is as it was before."""


class ClinicError(Exception):
    """A known trouble: a code such as `vault.missing`, and what its sentence needs. Holds no personal data.

    The sentence itself lives in `clinic_app.phrases`, in both languages.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class InputError(ClinicError):
    """What was given is malformed or not offered: the sentence says what, where and what is accepted."""
