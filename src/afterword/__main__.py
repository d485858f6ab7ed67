"""Where every start of the program begins: its window, or one job of a killable child."""

import sys


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        # Before anything else is imported: a child needs no window, and starts in a fifth of it.
        from afterword.worker import main as work

        return work(" ".join(arguments[1:]))
    from afterword.cli import main as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
