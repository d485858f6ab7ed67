"""From here on the system ends this process, and all it starts, if one asks for a network.

The kernel looks at each socket that is asked for (seccomp(2), socket(2)): one of this computer
alone passes, anything else is the end of the process by SIGSYS, whatever library asked for it.
"""

import ctypes
import struct
import sys

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _IS, _RETURN = 0x20, 0x15, 0x06
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_SOCKET = {0xC000003E: 41, 0xC00000B7: 198}
"""The number of socket(2) by what the kernel calls x86-64 and ARM64 (linux/audit.h)."""
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
"""Where they stand in `struct seccomp_data`."""
_OF_THIS_COMPUTER = 1
"""AF_UNIX."""


class _Program(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def forbid() -> None:
    """Have it so for this process and its children, for good; raises OSError where it can't."""
    lines = _program()
    steps = ctypes.create_string_buffer(lines, len(lines))
    program = _Program(len(lines) // 8, ctypes.addressof(steps))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        _SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "seccomp")


def _program() -> bytes:
    """Return the filter: for each of the architectures, which sockets end the process."""
    made: list[bytes] = []
    for architecture, socket in _SOCKET.items():
        made += [
            _step(_LOAD, 0, 0, _ARCHITECTURE),
            _step(_IS, 0, 5, architecture),
            _step(_LOAD, 0, 0, _NUMBER),
            _step(_IS, 0, 3, socket),
            _step(_LOAD, 0, 0, _FIRST_ARGUMENT),
            _step(_IS, 1, 0, _OF_THIS_COMPUTER),
            _step(_RETURN, 0, 0, _KILL),
        ]
    return b"".join([*made, _step(_RETURN, 0, 0, _ALLOW)])


def _step(code: int, yes: int, no: int, value: int) -> bytes:
    """Return one `struct sock_filter`; `yes` and `no` are how many steps are left out then."""
    return struct.pack(f"{'<' if sys.byteorder == 'little' else '>'}HBBI", code, yes, no, value)
