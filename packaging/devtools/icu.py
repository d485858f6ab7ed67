"""Trim the Unicode data that Qt brings on Linux: 32 MB, of which the program reads one tenth.

The library holds nothing but a table of files, in the format of ICU's common data ("CmnD": a
header, then a table of contents, then the files; icu/source/common/ucmndata.h). What stays: rules
for sorting, characters, time zones and the two languages of the window; what goes: converters,
names of units, currencies and regions in 200 languages.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

from devtools.places import SetupError

_SIGNATURE = b"CmnD"
_ALIGNED = 16

# A language's own file is two or three letters, maybe with a script and a land: "pt_BR.res".
_OTHER_LANGUAGE = re.compile(r"(?:^|/)(?!en\b|en_|fr\b|fr_)[a-z]{2,3}(?:_\w+)?\.res$")
_NOT_READ = re.compile(r"^(?:brkitr|curr|lang|rbnf|region|translit|unit)/|\.(?:cnv|cfu|spp)$")


def is_kept(name: str) -> bool:
    """Tell whether the file `name`, such as `coll/fr.res`, is read by anything here."""
    return not _NOT_READ.search(name) and not _OTHER_LANGUAGE.search(name)


def trimmed(data: bytes) -> bytes:
    """Return ICU's common data with only the files that are kept.

    Raises SetupError where it is not laid out as expected.
    """
    if data[12:16] != _SIGNATURE:
        raise SetupError("The Unicode data is not in the format that can be trimmed.")
    start = struct.unpack_from("<H", data)[0]
    count = struct.unpack_from("<I", data, start)[0]
    table = [struct.unpack_from("<II", data, start + 4 + 8 * n) for n in range(count)]
    ends = [place for _, place in table[1:]] + [len(data) - start]
    kept: list[tuple[bytes, bytes]] = []
    for (name_at, place), end in zip(table, ends, strict=True):
        name = data[start + name_at : data.index(b"\0", start + name_at)]
        if is_kept(name.decode("ascii").partition("/")[2]):
            kept.append((name, data[start + place : start + end]))
    return data[:start] + _packed(kept)


def _packed(files: list[tuple[bytes, bytes]]) -> bytes:
    """Return a table of contents over `files`, in their order, and the files."""
    names = b""
    name_places: list[int] = []
    head = 4 + 8 * len(files)
    for name, _ in files:
        name_places.append(head + len(names))
        names += name + b"\0"
    place = _rounded(head + len(names))
    rows: list[tuple[int, int]] = []
    body = bytearray(place - head - len(names))
    for (_, content), name_at in zip(files, name_places, strict=True):
        rows.append((name_at, place))
        padded = content + bytes(_rounded(len(content)) - len(content))
        body += padded
        place += len(padded)
    table = b"".join(struct.pack("<II", *row) for row in rows)
    return struct.pack("<I", len(files)) + table + names + bytes(body)


def _rounded(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED


def trim(library: Path) -> None:
    """Make the library of Unicode data anew, under its own name, with what is kept.

    Needs binutils. Raises SetupError where a tool fails or the library is laid out otherwise.
    """
    symbol, place, size = _only_symbol(library)
    data = library.read_bytes()[place : place + size]
    with tempfile.TemporaryDirectory() as folder:
        small, made = Path(folder, "data"), Path(folder, "data.o")
        small.write_bytes(trimmed(data))
        sections = ".data=.rodata,alloc,load,readonly,data,contents"
        names = {"start": symbol, "end": f"{symbol}_end", "size": f"{symbol}_size"}
        renamed = [f"--redefine-sym=_binary_data_{old}={new}" for old, new in names.items()]
        like = _tool(["objdump", "-f", library.name], library.parent)
        kind, machine = _found(r"file format (\S+)", like), _found(r"architecture: ([^\s,]+)", like)
        asked = ["objcopy", "-I", "binary", "-O", kind, "-B", machine, *renamed]
        asked += [f"--rename-section={sections}", f"--set-section-alignment=.data={_ALIGNED}"]
        asked += [f"--strip-symbol={symbol}_end", f"--strip-symbol={symbol}_size"]
        _tool([*asked, small.name, made.name], made.parent)
        linked = ["ld", "-s", "-shared", "-z", "noexecstack", "--build-id=none", "--hash-style=gnu"]
        _tool([*linked, "-soname", library.name, "-o", str(library), made.name], made.parent)
    library.chmod(0o755)


def _only_symbol(library: Path) -> tuple[str, int, int]:
    """Return the name of the one thing the library holds, its place in the file and its size."""
    table = _tool(["objdump", "-T", library.name], library.parent)
    row = re.search(
        r"^([0-9a-f]+) g +DO \.rodata\s+([0-9a-f]+) +(icudt\d+_dat)$", table, re.MULTILINE
    )
    if row is None:
        raise SetupError(f"{library.name} is not laid out as expected.")
    sections = _tool(["objdump", "-h", "-j", ".rodata", library.name], library.parent)
    found = _found(r"\.rodata +[0-9a-f]+ +([0-9a-f]+ +[0-9a-f]+ +[0-9a-f]+)", sections)
    address, _, offset = (int(number, 16) for number in found.split())
    return row[3], int(row[1], 16) - address + offset, int(row[2], 16)


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise SetupError(f"binutils said something else than expected:\n{text}")
    return found[1]


def _tool(command: list[str], folder: Path) -> str:
    done = subprocess.run(
        command, cwd=folder, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SetupError(f"{command[0]} failed:\n{done.stderr}")
    return done.stdout
