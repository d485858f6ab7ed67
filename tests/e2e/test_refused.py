"""Double-clicked where no window can follow: a box says why, and the program ends with it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from devtools.screen import virtual_screen
from tests.e2e.desktop import Desktop, ended, until

BROKEN = (
    "import sys; sys.modules['afterword.ui.main_window'] = None; sys.argv = ['afterword']; "
    "from afterword.__main__ import main; sys.exit(main())"
)


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with virtual_screen("1024x600") as screen:
        # A bundled program knows its platform without being told.
        desktop = Desktop({**screen, "XDG_DATA_HOME": "/dev/null"})
        del desktop.screen["QT_QPA_PLATFORM"]
        yield desktop
        desktop.end()


@pytest.mark.parametrize(
    "given",
    [["-m", "afterword", "gone.ics"], ["-m", "afterword"], ["-c", BROKEN]],
    ids=["no such file", "no place for the board", "broken"],
)
def test_a_box_says_why_and_the_program_ends_with_it(
    desktop: Desktop, given: list[str], tmp_path: Path
) -> None:
    desktop.screen["TMPDIR"] = str(tmp_path)
    # As by an icon: what it says on standard error is read by nobody.
    quiet = ["sh", "-c", 'exec "$0" "$@" 2>/dev/null', sys.executable, "-P"]
    process = desktop.run([*quiet, *given])
    until(desktop.windows)
    until(lambda: desktop.active() in desktop.windows())
    assert process.poll() is None
    desktop.do("key", "Return")
    assert ended(process) == 1
    until(lambda: not desktop.windows())
