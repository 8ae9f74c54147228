"""A written file is whole or absent."""

from __future__ import annotations

import errno
import os
import stat

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.exchange.files import whole


def test_it_has_its_name_only_at_the_end(tmp_path):
    with whole(tmp_path / "a.age") as file:
        file.write(b"abc")
        assert not (tmp_path / "a.age").exists()

    assert (tmp_path / "a.age").read_bytes() == b"abc"
    assert [one.name for one in tmp_path.iterdir()] == ["a.age"]


def test_only_its_owner_may_read_it(tmp_path):
    with whole(tmp_path / "a.age"):
        pass

    assert stat.S_IMODE((tmp_path / "a.age").stat().st_mode) == 0o600


def test_trouble_leaves_nothing(tmp_path):
    def broken():
        with whole(tmp_path / "a.age") as file:
            file.write(b"abc")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()

    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_stays_unless_asked(tmp_path):
    (tmp_path / "a.age").write_bytes(b"old")

    with pytest.raises(ClinicError) as problem, whole(tmp_path / "a.age"):
        pytest.fail("nothing may be written")
    assert problem.value.code == "file.exists"
    assert (tmp_path / "a.age").read_bytes() == b"old"

    with whole(tmp_path / "a.age", overwrite=True) as file:
        file.write(b"new")
    assert (tmp_path / "a.age").read_bytes() == b"new"


def test_a_file_that_appears_meanwhile_stays(tmp_path):
    def late():
        with whole(tmp_path / "a.age") as file:
            file.write(b"ours")
            (tmp_path / "a.age").write_bytes(b"theirs")

    with pytest.raises(ClinicError):
        late()

    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"theirs"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ClinicError) as problem, whole(tmp_path / "none" / "a.age"):
        pytest.fail("there is nowhere to write")

    assert problem.value.code == "file.no_folder"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full disk to try")  # noqa: PTH110
def test_a_full_disk_is_called_so(tmp_path, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ClinicError) as problem, whole(tmp_path / "a.age") as file:
        file.write(b"abc")

    assert problem.value.code == "file.disk_full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_folder_is_never_replaced(tmp_path, overwrite):
    with pytest.raises(ClinicError, match=r"file\.exists"), whole(tmp_path, overwrite=overwrite):
        pass
    assert list(tmp_path.parent.glob(".*.part")) == []


def test_a_link_is_replaced_and_what_it_points_to_stays(tmp_path):
    (tmp_path / "other").write_bytes(b"mine")
    (tmp_path / "a.age").symlink_to(tmp_path / "other")

    with pytest.raises(ClinicError, match=r"file\.exists"), whole(tmp_path / "a.age"):
        pass
    with whole(tmp_path / "a.age", overwrite=True) as file:
        file.write(b"new")
    assert (tmp_path / "other").read_bytes() == b"mine"
    assert not (tmp_path / "a.age").is_symlink()


def test_a_name_too_long_for_the_disk_is_told_calmly(tmp_path):
    with pytest.raises(ClinicError, match=r"file\.not_writable"), whole(tmp_path / ("x" * 300)):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_only_reads_is_told_calmly(tmp_path, monkeypatch):
    """Such a disk refuses the tidying up as well."""

    def refuse(*_args, **_named):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.raises(ClinicError, match=r"file\.not_writable"), whole(tmp_path / "a.age"):
        pass
