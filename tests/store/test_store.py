# SPDX-License-Identifier: Apache-2.0
"""Snapshots in Python: what they keep, for whom, and what is said when they are refused."""

import pickle

import maillage as ml
import pytest
from maillage.store import has_snapshots

LANGUAGES = ("fr", "nl", "en")

with_snapshots = pytest.mark.skipif(not has_snapshots(), reason="built without MAILLAGE_SNAPSHOT")


@pytest.fixture(autouse=True)
def account(tmp_path, monkeypatch):
    """A cache folder of the test's own, where the secret of the account is kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def flipped(content: bytes, at: int) -> bytes:
    """The same bytes but for one bit."""
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


@with_snapshots
def test_a_snapshot_gives_the_model_back(bruxelles, tmp_path):
    bruxelles.persons.add(key="p", name="Somebody", email="somebody@example.be")
    ml.save_snapshot(bruxelles, tmp_path / "été.snapshot")
    loaded = ml.load_snapshot(tmp_path / "été.snapshot")
    assert loaded == bruxelles
    assert loaded.persons["p"].email == "somebody@example.be"
    assert [table.keys() for table in loaded.tables] == [t.keys() for t in bruxelles.tables]
    assert loaded.actors.to_pandas().equals(bruxelles.actors.to_pandas())


@with_snapshots
def test_a_snapshot_holds_the_facts_and_not_what_reading_said(folder, tmp_path):
    model = ml.read(folder(actors="key,name,kind\na,A,asso\nb,,\n"))
    assert model.issues and model.rejected
    ml.save_snapshot(model, tmp_path / "x")
    loaded = ml.load_snapshot(tmp_path / "x")
    assert loaded == model
    assert not loaded.issues and not loaded.rejected


@with_snapshots
@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda b: b"x" + b, "snapshot.kind"),
        (lambda b: flipped(b, 16), "snapshot.version"),
        (lambda b: b[:-1], "snapshot.length"),
        (lambda b: flipped(b, 100), "snapshot.seal"),
    ],
)
def test_what_is_refused_says_to_read_the_source_files(bruxelles, tmp_path, change, code):
    path = tmp_path / "x"
    ml.save_snapshot(bruxelles, path)
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(ml.SnapshotError) as refused:
        ml.load_snapshot(path)
    assert refused.value.code == code
    assert isinstance(refused.value, ml.FileError) and isinstance(refused.value, OSError)
    assert len({refused.value.what(lang) for lang in LANGUAGES}) == 3
    assert "source files" in refused.value.cure("en")
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)


@with_snapshots
def test_a_snapshot_of_another_account_is_refused(tmp_path, monkeypatch):
    ml.save_snapshot(ml.Model(), tmp_path / "x")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "of somebody else"))
    with pytest.raises(ml.SnapshotError) as refused:
        ml.load_snapshot(tmp_path / "x")
    assert refused.value.code == "snapshot.seal"


@with_snapshots
@pytest.mark.parametrize("name", ["x", "x.snapshot", "x.json", "x.xlsx", "x.ods"])
def test_a_snapshot_is_never_read_as_a_file_of_facts(bruxelles, tmp_path, name):
    ml.save_snapshot(bruxelles, tmp_path / name)
    with pytest.raises(ml.FileError):
        ml.read(tmp_path / name)


@with_snapshots
def test_no_snapshot_is_a_missing_file(tmp_path):
    with pytest.raises(ml.FileError) as missing:
        ml.load_snapshot(tmp_path / "nowhere")
    assert missing.value.code == "file.missing"
    assert not isinstance(missing.value, ml.SnapshotError)


@pytest.mark.skipif(has_snapshots(), reason="built with MAILLAGE_SNAPSHOT")
def test_a_build_without_snapshots_says_so(tmp_path):
    for ask in (lambda p: ml.save_snapshot(ml.Model(), p), ml.load_snapshot):
        with pytest.raises(ml.SnapshotError) as refused:
            ask(tmp_path / "x")
        assert refused.value.code == "snapshot.absent"
        assert "MAILLAGE_SNAPSHOT" in refused.value.cure("fr")
