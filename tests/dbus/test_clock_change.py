"""A night in which the clocks change, lived through by a real process on a faked clock."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.domain.applications import Interview
from afterword.domain.changes import added
from afterword.domain.moments import Moment
from afterword.domain.preferences import Preferences
from tests.store.boards import all_added, card, desk_at

FAKED = Path(__file__).parent / "faked.py"
TORONTO = ZoneInfo("America/Toronto")


def lived(database: Path, since: datetime, until: datetime) -> list[str]:
    """Return what is shown between two instants to who sits in Toronto."""
    clock = database.with_suffix(".clock")
    clock.write_text("+0")
    around = {
        **os.environ,
        "TZ": "America/Toronto",
        "LD_PRELOAD": "/usr/$LIB/faketime/libfaketime.so.1",
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "PYTHONPATH": str(Path.cwd()),
    }
    instants = [str(int(one.timestamp())) for one in (since, until)]
    done = subprocess.run(
        [sys.executable, str(FAKED), str(database), *instants],
        env=around,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("held", "digest_at"),
    [
        (date(2026, 3, 7), "02:30"),  # which that night leaves out
        (date(2026, 10, 31), "01:30"),  # which comes twice that night
    ],
    ids=["march", "november"],
)
def test_each_reminder_comes_once_in_a_night_of_changed_clocks(
    tmp_path: Path, held: date, digest_at: str
) -> None:
    database = tmp_path / "afterword.db"
    with desk_at(database) as desk:
        records = [one for one in card("acme") if not isinstance(one, Interview)]
        evening = Interview("acme-round", "acme", Moment(held, time(21), "America/Toronto"))
        desk.commit("Add", all_added([*records[:2], evening, *records[2:]]))
        chosen = replace(Preferences(), quiet_from="00:00", quiet_to="00:00", digest_at=digest_at)
        desk.commit("Choose", [added(chosen)])
    since = datetime.combine(held, time(20), TORONTO)
    said = lived(database, since, since + timedelta(hours=40))
    keys = Counter(line.split(" ", 2)[2] for line in said)
    assert set(keys.values()) == {1}, said
    assert [key.partition(":")[0] for key in keys] == ["evening", "digest", "digest"]
    morning = "03:00" if digest_at == "02:30" else digest_at
    nights = [f"{(held + timedelta(days=one)).day:02}" for one in (1, 2)]
    assert [line[:8] for line in said] == [
        f"{held.day:02} 23:00",
        f"{nights[0]} {morning}",
        f"{nights[1]} {digest_at}",
    ]
    # Started again after the clock was set back, it has told all that already.
    assert lived(database, since, since + timedelta(hours=3)) == []
