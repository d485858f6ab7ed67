"""The windows of a process, asked of macOS itself; neither question needs a permission."""

import ctypes
import sys

_FRAMEWORKS = "/System/Library/Frameworks"
_ON_SCREEN = 1
_INT = 9
"""kCFNumberIntType"""


def windows(process: int) -> dict[int, str]:
    """Return the ordinary windows that this process shows now: number → "window NUMBER".

    Titles would need the permission to record the screen.
    """
    if sys.platform != "darwin":
        return {}
    graphics = _framework("CoreGraphics")
    core = _framework("CoreFoundation")
    graphics.CGWindowListCopyWindowInfo.restype = ctypes.c_void_p
    core.CFArrayGetCount.restype = ctypes.c_long
    core.CFArrayGetValueAtIndex.restype = ctypes.c_void_p
    told = ctypes.c_void_p(graphics.CGWindowListCopyWindowInfo(_ON_SCREEN, 0))
    if not told:
        return {}
    found: dict[int, str] = {}
    for index in range(core.CFArrayGetCount(told)):
        entry = core.CFArrayGetValueAtIndex(told, ctypes.c_long(index))
        values = [_number(graphics, core, entry, name) for name in ("OwnerPID", "Layer", "Number")]
        if values[:2] == [process, 0]:
            found[values[2]] = f"window {values[2]}"
    core.CFRelease(told)
    return found


def ask_to_close(process: int) -> None:
    """Ask the program to quit, as its menu does."""
    if sys.platform != "darwin":
        return
    _framework("AppKit")
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    kind = objc.objc_getClass(b"NSRunningApplication")
    by_number = objc.sel_registerName(b"runningApplicationWithProcessIdentifier:")
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int32)
    program = send(("objc_msgSend", objc))(kind, by_number, process)
    tell = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    if program:
        tell(("objc_msgSend", objc))(program, objc.sel_registerName(b"terminate"))


def _framework(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(f"{_FRAMEWORKS}/{name}.framework/{name}")


def _number(graphics: ctypes.CDLL, core: ctypes.CDLL, entry: int, name: str) -> int:
    """Read a number called kCGWindowNAME from a window's dictionary; -1 if it is not there."""
    key = ctypes.c_void_p.in_dll(graphics, f"kCGWindow{name}")
    core.CFDictionaryGetValue.restype = ctypes.c_void_p
    value = core.CFDictionaryGetValue(ctypes.c_void_p(entry), key)
    number = ctypes.c_int(-1)
    if value:
        core.CFNumberGetValue(ctypes.c_void_p(value), ctypes.c_long(_INT), ctypes.byref(number))
    return number.value
