"""How much memory another process uses now, for the watchdog over a child."""

import ctypes
import sys
from pathlib import Path


def resident(pid: int) -> int:
    """Return the bytes of memory process `pid` really uses; 0 where that cannot be told."""
    if sys.platform == "linux":
        return _resident_by_proc(pid)
    if sys.platform == "darwin":
        return _footprint_by_libproc(pid)
    return 0


def _resident_by_proc(pid: int) -> int:
    """Read the second number of `/proc/PID/statm`, in pages (proc(5))."""
    import resource

    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * resource.getpagesize()


def _footprint_by_libproc(pid: int) -> int:
    """Ask `proc_pid_rusage` for `rusage_info_v0.ri_phys_footprint`.

    The structure (sys/resource.h) is a UUID of 16 bytes and ten 64-bit numbers; the footprint,
    which Activity Monitor shows too, is the eighth of them.
    """
    words = (ctypes.c_uint64 * 16)()
    library = ctypes.CDLL("/usr/lib/libproc.dylib")
    if library.proc_pid_rusage(pid, 0, ctypes.byref(words)) != 0:
        return 0
    return int(words[9])
