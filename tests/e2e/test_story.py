"""The main story with a real mouse and real keys, on a screen of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

from devtools.screen import virtual_screen

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SHOTS = ROOT / "build" / "e2e"


def run(size: str, *command: object) -> str:
    """Run a script on a screen of its own; return what it printed last."""
    with virtual_screen(size) as screen:
        done = subprocess.run(
            [sys.executable, *map(str, command)],
            env={**screen, "PYTHONPATH": os.pathsep.join([str(ROOT / "packaging"), str(ROOT)])},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
    return done.stdout.splitlines()[-1]


def play(story: str, folder: Path, size: str = "1024x600") -> dict[str, object]:
    """Run a story over an empty folder and return what it saw."""
    return json.loads(run(size, HERE / story, folder, SHOTS))


def test_a_card_is_dragged_across_the_board_and_taken_back(tmp_path: Path) -> None:
    seen = play("drag.py", tmp_path)
    assert seen["stages"] == ["booked", "closed", "booked"]
    assert "Undone" in str(seen["toast"])


def test_a_panel_of_three_takes_six_fields_and_two_clicks(tmp_path: Path) -> None:
    seen = play("panel.py", tmp_path)
    assert int(str(seen["clicks"])) <= 2
    assert int(str(seen["fields"])) <= 6
    assert len(list(seen["files"])) == 3  # type: ignore[call-overload]


def test_the_evening_of_an_interview_ends_with_letters_packet_and_call(tmp_path: Path) -> None:
    seen = play("evening.py", tmp_path, "1280x800")
    assert seen["offered"] == "Tonight: write to Lakeside Logistics"
    job = ["Lakeside Logistics", "Warehouse coordinator", "today"]
    assert seen["known"] == [*job, "Sarah Patel", "Tom Berg"]
    assert seen["asked"]  # the cursor waits at the first thing that no invitation knows
    assert "Friday, December 4" in str(seen["answer"])
    assert seen["ready"] == "Ready: 2 letters."
    files = seen["files"]
    assert isinstance(files, dict)
    assert sorted(files.values()) == [1, 3]  # the work of two pages goes along with one of them
    assert seen["chip"] == "Answer due December 4"
    assert str(seen["today"]).endswith("how things stand, Tuesday, December 8.")
    assert "On December 8. They said by December 4; 2 working days later" in str(seen["card"])


def test_the_demo_makes_different_and_complete_letters_from_a_real_invitation(
    tmp_path: Path,
) -> None:
    assert run("1280x800", ROOT / "packaging" / "demo.py", tmp_path).startswith("3 letters")
    assert len(list(tmp_path.glob("letters/*.pdf"))) == 3
    assert len(list(tmp_path.glob("*.png"))) == 5
