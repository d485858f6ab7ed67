"""What a screen reader hears: the window on a real accessibility bus, moved with real keys."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.screen import virtual_screen

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
# The bindings of the accessibility bus belong to the system's own Python.
PYTHON = "/usr/bin/python3"
START_BUS = [
    *("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus"),
    *("/org/a11y/bus", "org.a11y.Bus.GetAddress"),
]


def listen(folder: Path) -> dict[str, list[str]]:
    """Open the window on a screen of its own and return what the listener heard."""
    with virtual_screen("1180x720") as screen, (folder / "window.log").open("w") as log:
        # The bus must be there first: a program looks for it once, when it starts.
        subprocess.run(START_BUS, env=screen, check=True, timeout=30, stdout=subprocess.DEVNULL)
        path = os.pathsep.join([str(ROOT / "packaging"), str(ROOT)])
        env = {**screen, "PYTHONPATH": path, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        program = [sys.executable, str(HERE / "aloud.py"), str(folder)]
        with subprocess.Popen(program, env=env, stderr=log) as window:
            try:
                done = subprocess.run(
                    [PYTHON, str(HERE / "listener.py")],
                    env={**screen, "NO_AT_BRIDGE": "1"},
                    capture_output=True,
                    text=True,
                    timeout=150,
                    check=False,
                )
            finally:
                window.terminate()
    told = (folder / "window.log").read_text()
    assert done.returncode == 0, done.stderr + told
    assert "Traceback" not in told
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    return listen(tmp_path_factory.mktemp("aloud"))


def test_a_card_says_what_it_is_and_again_where_a_key_took_it(heard: dict[str, list[str]]) -> None:
    (before,), (after,) = heard["before"], heard["after"]
    company, position, stage, due = before.split(", ", 3)
    assert (company, position) == ("Lakeside Logistics", "Warehouse coordinator")
    assert stage == "Interview booked"
    assert due.startswith("Tomorrow")
    assert after == f"{company}, {position}, To thank, {due}"
    # The column, the card once, and only then what happened to it.
    assert heard["moving"] == [
        "list: To thank",
        f"list item: {after}",
        "said: Lakeside Logistics moved to To thank",
    ]


def test_an_arrow_says_the_card_it_goes_to_and_nothing_else(heard: dict[str, list[str]]) -> None:
    (said,) = heard["walking"]
    assert said.startswith("list item: Maple Health, Data analyst, To thank")


def test_a_page_of_the_handbook_begins_with_its_title_and_is_built_as_it_looks(
    heard: dict[str, list[str]],
) -> None:
    assert heard["opening"][-1].startswith("heading: ")
    document, chapter, title, summary, now, steps, *rest = heard["page"]
    assert (document, chapter, summary) == ("document frame", "paragraph", "paragraph")
    assert (title, now, steps) == ("heading level:1", "heading level:2", "list")
    assert rest[:4] == ["list item", "list item", "list item", "heading level:2"]
    assert {"block quote", "link"} < set(rest)


def test_every_column_field_and_button_has_a_name(heard: dict[str, list[str]]) -> None:
    assert heard["lists"] == ["Interview booked", "To thank", "Waiting to hear", "Offer", "Closed"]
    assert {"Company", "Position", "Name", "What you talked about"} <= set(heard["fields"])
    assert "Your name" in heard["fields"]
    assert "Save as PDF" in heard["buttons"]
    assert all(heard["fields"] + heard["buttons"])
