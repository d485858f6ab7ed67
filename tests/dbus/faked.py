"""A program that looks for reminders by the minute, and tells each it shows; run, not imported.

Its words are the database, and the instants between which it looks, in seconds since 1970. The
clock it has is libfaketime's, which it moves on by the file that this reads. It tells the time on
the wall and the key.
"""

import os
import sys
import time
from pathlib import Path

from afterword.app import now
from afterword.stories import reminding
from tests.store.boards import desk_at

file = Path(os.environ["FAKETIME_TIMESTAMP_FILE"])
since, until = int(sys.argv[2]), int(sys.argv[3])
# What the parent's file says at first is no offset.
apart = [0]


def set_clock(instant: int) -> None:
    apart[0] += instant - int(time.time())
    file.write_text(f"{apart[0]:+d}")


with desk_at(Path(sys.argv[1]), now) as desk:
    desk.load_rest()
    for instant in range(since, until, 600):
        set_clock(instant)
        for notice in reminding.check(desk):
            print(f"{now():%d %H:%M}", notice.key, flush=True)
