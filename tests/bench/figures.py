"""What a piece of work took of this process: time, work of all cores, memory at its highest."""

import resource
import sys
import time
from pathlib import Path

_STATUS = Path("/proc/self/status")


class Clock:
    """Begins to count when it is made."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def figures(self) -> dict[str, float]:
        """Return seconds of the clock and of all cores, and the process's MiB at their highest."""
        wall, cpu = time.perf_counter() - self._wall, time.process_time() - self._cpu
        return {"wall": wall, "cpu": cpu, "memory": _peak()}


def _peak() -> float:
    # What getrusage tells on Linux holds the memory of the process that started this one.
    if _STATUS.exists():
        lines = _STATUS.read_text("ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) / 1024
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
