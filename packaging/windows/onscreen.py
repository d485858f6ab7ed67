"""The windows of a process, asked of Windows itself."""

import ctypes
import sys

_CLOSE = 0x0010
"""WM_CLOSE: what the cross in a window's corner sends."""
_LONGEST = 512


def windows(process: int) -> dict[int, str]:
    """Return the windows that this process shows now: handle → title."""
    if sys.platform != "win32":
        return {}
    user = ctypes.WinDLL("user32")
    found: dict[int, str] = {}

    @ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
    def look(handle: int, _given: int) -> int:
        owner = ctypes.c_uint32()
        user.GetWindowThreadProcessId(ctypes.c_void_p(handle), ctypes.byref(owner))
        if owner.value == process and user.IsWindowVisible(ctypes.c_void_p(handle)):
            title = ctypes.create_unicode_buffer(_LONGEST)
            user.GetWindowTextW(ctypes.c_void_p(handle), title, _LONGEST)
            found[handle] = title.value
        return 1

    user.EnumWindows(look, None)
    return {handle: title for handle, title in found.items() if title}


def ask_to_close(process: int) -> None:
    """Send every window of the process what its cross sends."""
    if sys.platform == "win32":
        for handle in windows(process):
            ctypes.WinDLL("user32").PostMessageW(ctypes.c_void_p(handle), _CLOSE, None, None)
