"""Where every start of the program begins: its window, or one job of a killable child."""

import sys
import traceback
from pathlib import Path

INTERRUPTED = 130
"""What a shell calls a program that Ctrl+C ended: 128 and the signal's number."""


def main() -> int:
    """Run what the arguments ask for and return the exit code; never end in a trace."""
    try:
        return _start(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  the last place where it can be put into words
        return _give_up(error)


def _start(arguments: list[str]) -> int:
    from afterword.machine import standard_streams, surroundings

    standard_streams.hold()
    surroundings.give_back_libraries()
    if arguments[:1] == ["--worker"]:
        # Before anything else is imported: a child needs no window, and starts in a fifth of it.
        from afterword.worker import main as work

        return work(" ".join(arguments[1:]))
    if arguments == ["--notices"]:
        from afterword.machine.notifications import main as notify

        return notify()
    from afterword.cli import main as open_window

    return open_window(arguments)


def _give_up(error: Exception) -> int:
    """Say in one sentence that we are broken, and where the whole text is."""
    from afterword.machine.telling import tell

    kept = _keep("".join(traceback.format_exception(error)))
    try:
        from afterword.ui.refusing import give_up

        return give_up(error, kept)
    except Exception:  # noqa: BLE001  what shows boxes may be the broken part
        reason = traceback.format_exception_only(error)[-1].strip()
        tell(f"Afterword could not start: {reason}. The whole text is in {kept or 'no file'}")
        return 1


def _keep(text: str) -> Path | None:
    """Return a new file that holds `text`, readable by this person alone; None without room."""
    import tempfile

    try:
        handle, name = tempfile.mkstemp(".txt", "afterword-")
        with open(handle, "wb") as file:  # noqa: PTH123  it is open already
            file.write(text.encode("utf-8", "backslashreplace"))
        return Path(name)
    except OSError:
        return None


if __name__ == "__main__":
    sys.exit(main())
