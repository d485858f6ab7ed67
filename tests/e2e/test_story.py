"""The main story with a real mouse and real keys, on a screen of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

from devtools.screen import virtual_screen

HERE = Path(__file__).parent
SHOTS = HERE.parents[1] / "build" / "e2e"


def play(story: str, folder: Path) -> dict[str, object]:
    """Run a story over an empty folder and return what it saw."""
    with virtual_screen("1024x600") as screen:
        path = os.pathsep.join([str(HERE.parents[1] / "packaging"), str(HERE.parents[1])])
        done = subprocess.run(
            [sys.executable, str(HERE / story), str(folder), str(SHOTS)],
            env={**screen, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_a_card_is_dragged_across_the_board_and_taken_back(tmp_path: Path) -> None:
    seen = play("drag.py", tmp_path)
    assert seen["stages"] == ["booked", "closed", "booked"]
    assert "Undone" in str(seen["toast"])


def test_a_panel_of_three_takes_six_fields_and_two_clicks(tmp_path: Path) -> None:
    seen = play("panel.py", tmp_path)
    assert int(str(seen["clicks"])) <= 2
    assert int(str(seen["fields"])) <= 6
    assert len(list(seen["files"])) == 3  # type: ignore[call-overload]
