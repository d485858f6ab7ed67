"""Hostile files: each ends in a sentence, or in clean pages, in time and within the memory."""

from pathlib import Path

import pytest

from afterword.ui.messages import PROBLEMS
from afterword.ui.sentences.samples import SAMPLES
from tests.exchange.samples.asking import ask
from tests.exchange.samples.hostile import HOSTILE

ACTIVE = (b"JavaScript", b"/JS", b"/Launch", b"/AA", b"/OpenAction", b"/EmbeddedFile", b"/Names")


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_it_ends_in_a_sentence_or_in_clean_pages(name: str, tmp_path: Path) -> None:
    data, codes = HOSTILE[name]
    file = tmp_path / name
    file.write_bytes(data)
    said = ask(file, tmp_path)
    assert said.seconds < 11, "the limit is ten seconds, and what it takes to end a child"
    assert said.code in codes
    if said.code:
        assert said.code in {**PROBLEMS, **SAMPLES}
    else:
        assert not [word for word in ACTIVE if word in said.pdf]
        assert len(said.reader.pages) == 1


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) >= 30


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    assert ask(tmp_path / "folder.pdf", tmp_path).code == "file-not-a-file"
    assert ask(tmp_path / "gone.pdf", tmp_path).code == "file-missing"
    with (tmp_path / "long.pdf").open("wb") as file:
        file.truncate(26 << 20)
    assert ask(tmp_path / "long.pdf", tmp_path).code == "file-too-big"
