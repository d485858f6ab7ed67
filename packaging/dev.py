"""Set up this checkout and do what a developer does with it: one command for each.

Standard library only. This file keeps to what very old Pythons can parse, so that they too say in
one line what is missing; everything else is in devtools/ beside it.
"""

import sys

OLDEST = (3, 11)


def complaint(version: "tuple[int, ...]" = tuple(sys.version_info[:2])) -> str:
    """Say in one line why a Python of this version won't do, or nothing."""
    if version >= OLDEST:
        return ""
    return "Afterword needs Python %d.%d or newer; this one is %d.%d.\n" % (OLDEST + version[:2])


def main() -> int:
    """Run the command named first on the line and return its exit code."""
    too_old = complaint()
    if too_old:
        sys.stderr.write(too_old)
        return 1
    sys.dont_write_bytecode = True
    from devtools import commands

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
