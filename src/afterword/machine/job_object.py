"""A Windows job object: the whole child dies with it, and its memory has a ceiling."""

import ctypes
import sys

from afterword.machine.limits import Limits

KILL_ON_JOB_CLOSE = 0x2000
JOB_MEMORY = 0x0200
JOB_TIME = 0x0004
EXTENDED_LIMIT_INFORMATION = 9
TICKS_A_SECOND = 10_000_000


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest_working_set", ctypes.c_size_t),
        ("largest_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; `io` stands for six counters that are not set."""

    _fields_ = (
        ("basic", _Basic),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class JobObject:
    """Holds one child; `close()` ends whatever of it still runs. Does nothing elsewhere."""

    def __init__(self, process_handle: int, limits: Limits) -> None:
        """Put the running process with this handle under `limits`; raise OSError if refused."""
        self._handle = 0
        if sys.platform == "win32":
            self._handle = self._take(process_handle, limits)

    if sys.platform == "win32":

        def _take(self, process_handle: int, limits: Limits) -> int:
            system = ctypes.WinDLL("kernel32", use_last_error=True)
            system.CreateJobObjectW.restype = ctypes.c_void_p
            handle = system.CreateJobObjectW(None, None)
            asked = _Extended()
            asked.basic.flags = KILL_ON_JOB_CLOSE | JOB_MEMORY | JOB_TIME
            asked.basic.job_time = int(limits.seconds * TICKS_A_SECOND)
            asked.job_memory = limits.memory
            done = handle and system.SetInformationJobObject(
                ctypes.c_void_p(handle),
                EXTENDED_LIMIT_INFORMATION,
                ctypes.byref(asked),
                ctypes.sizeof(asked),
            )
            if not done or not system.AssignProcessToJobObject(
                ctypes.c_void_p(handle), ctypes.c_void_p(process_handle)
            ):
                raise ctypes.WinError(ctypes.get_last_error())
            return int(handle)

    def close(self) -> None:
        """Let go of the job, which ends every process in it."""
        if sys.platform == "win32" and self._handle:
            ctypes.WinDLL("kernel32").CloseHandle(ctypes.c_void_p(self._handle))
            self._handle = 0
