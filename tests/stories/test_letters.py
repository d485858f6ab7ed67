"""Letters as files: names that are free, in a folder that can be looked into."""

from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.stories import letters
from tests.stories.pages import panel


def test_a_folder_nobody_may_look_into_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(Problem) as refused:
        letters.free_paths(tmp_path, panel(), [])
    assert (refused.value.code, refused.value.values["folder"]) == (
        "folder-read-only",
        tmp_path.name,
    )


def test_a_folder_that_is_gone_is_left_to_the_writing(tmp_path: Path) -> None:
    assert letters.free_paths(tmp_path / "gone", panel(), []) == []
