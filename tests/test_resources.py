"""The files of the program are found wherever it runs from."""

from pathlib import Path

import pytest

from afterword import resources


def test_the_checkout_has_a_file_for_every_language_of_letters() -> None:
    for language in resources.letter_languages():
        phrases = resources.phrases(language)
        assert phrases.language == language
        assert phrases.families


def test_an_unknown_language_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        resources.phrases("xx_XX")


def test_packed_files_come_before_the_checkouts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    packed = tmp_path / "data" / "letters"
    packed.mkdir(parents=True)
    packed.joinpath("hello.txt").write_text("Grüße", "utf-8")
    monkeypatch.setattr(resources, "files", lambda _name: tmp_path)
    assert resources.folder("letters") == packed
    assert resources.read_text("letters", "hello.txt") == "Grüße"


def test_a_file_that_is_not_there_is_not_found() -> None:
    with pytest.raises(FileNotFoundError):
        resources.read_text("letters", "nothing.toml")
