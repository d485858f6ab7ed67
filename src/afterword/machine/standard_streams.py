"""The three streams a program is started with, held open where it was started without one."""

import os

STREAMS = (0, 1, 2)
"""The numbers of input, output and errors, as every compiled library knows them."""


def hold() -> None:
    """Open what is missing onto nothing; to be called before a file is opened.

    Else the next file, or the line to the screen, gets the number, and what a library prints goes
    into it. Windows gives a program without a terminal none that a library could write to.
    """
    if os.name == "nt":
        return
    for stream in STREAMS:
        try:
            os.fstat(stream)
        except OSError:
            # The lowest number that is free is given out first: this one.
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
