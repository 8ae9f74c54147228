"""Bundles under anything: what was sent arrives, and nothing else is ever taken for a bundle."""

from __future__ import annotations

import hashlib
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.progress import Progress
from clinic_app.exchange import bundle, container, envelope

SENDER = Ed25519PrivateKey.generate()
RECEIVER = pyrage.x25519.Identity.generate()
KEY = SENDER.public_key().public_bytes_raw().hex()
MANIFEST = bundle.Manifest(1, "0.1.0", "2026-12-05T18:00:00+00:00", "0" * 32, KEY)

lines = st.lists(st.binary(max_size=60).filter(lambda line: b"\n" not in line), max_size=8)
scans = st.lists(st.binary(max_size=1200), max_size=4, unique=True)


def archive(changes, attachments):
    named = sorted((hashlib.sha256(data).hexdigest(), data) for data in attachments)
    return b"".join(bundle.written(MANIFEST, changes, named, SENDER.sign))


def unpacked(content, cuts=()):
    kept = {}
    reader = bundle.Reader(kept.__setitem__)
    unpacker = container.Unpacker(reader)
    edges = [0, *sorted(min(cut, len(content)) for cut in cuts), len(content)]
    for start, end in pairwise(edges):
        unpacker.write(content[start:end])
    unpacker.close()
    reader.finish()
    return reader, kept


@given(changes=lines, attachments=scans, cuts=st.lists(st.integers(0, 9000), max_size=6))
def test_what_was_sent_arrives_however_it_is_cut(changes, attachments, cuts):
    reader, kept = unpacked(archive(changes, attachments), cuts)

    assert list(reader.lines()) == changes
    assert sorted(kept.values()) == sorted(attachments)


@given(changes=lines, attachments=scans, data=st.data())
def test_no_alteration_goes_unseen(changes, attachments, data):
    content = archive(changes, attachments)
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 1500)))
    put = data.draw(st.one_of(st.binary(max_size=8), st.just(content[end : end + 512]), st.just(bytes(end - start))))
    altered = content[:start] + put + content[end:]

    if altered != content:
        with pytest.raises(ClinicError):
            unpacked(altered)


@given(content=st.binary(max_size=4000))
def test_any_bytes_are_refused_calmly(content):
    with pytest.raises(ClinicError):
        unpacked(content)


@given(tail=st.binary(max_size=3000), honest=st.integers(0, 400))
@settings(deadline=None)
def test_any_file_is_refused_calmly(tail, honest):
    """Including one that begins like a file for us."""
    sealed = pyrage.encrypt(archive([b"{}"], []), [RECEIVER.to_public()])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.age"
        path.write_bytes(sealed[:honest] + tail)
        unpacker = container.Unpacker(bundle.Reader())
        with pytest.raises(ClinicError):
            _opened(path, unpacker)


def _opened(path, unpacker):
    envelope.open_into(path, unpacker, identity=str(RECEIVER), passphrase=None, progress=Progress())
    unpacker.close()
