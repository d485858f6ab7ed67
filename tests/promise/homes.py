"""A home of its own for each start of the program, and what lies in it afterwards."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from devtools.places import private_home

ROOT = Path(__file__).parents[2]
_OPENER = '#!/bin/sh\necho "$1" >> "{home}/opened"\n'
_QUEUE = '#!/bin/sh\ncat > "{home}/printed"\necho request id is Office-7\n'


@dataclass
class Home:
    """A person's account: `folder` is its home, and programs that open and print lie beside it."""

    beside: Path
    folder: Path = field(init=False)

    def __post_init__(self) -> None:
        self.folder = self.beside / "home"
        self.documents.mkdir(parents=True)
        self.temporary.mkdir()
        programs = self.beside / "programs"
        programs.mkdir()
        for name, text in (("xdg-open", _OPENER), ("lp", _QUEUE)):
            (programs / name).write_text(text.format(home=self.beside))
            (programs / name).chmod(0o755)
        self._env = {
            **private_home(self.folder),
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "TMPDIR": str(self.temporary),
            "CUPS_SERVER": str(self.beside / "no-printers"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.beside / 'no-bus'}",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(str(ROOT / one) for one in ("src", "packaging", "")),
            "LANG": "C.UTF-8",
            "TZ": "America/Toronto",
        }

    @property
    def documents(self) -> Path:
        return self.folder / "Documents"

    @property
    def temporary(self) -> Path:
        return self.beside / "temporary"

    def make_stick(self) -> Path:
        """Put the program on a stick in this computer, and return its folder."""
        stick = self.beside / "stick"
        stick.mkdir()
        (stick / "portable.txt").touch()
        program = stick / "afterword"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m afterword "$@"\n')
        program.chmod(0o755)
        return stick

    def begin(self, *acts: str, stick: Path | None = None) -> "Start":
        """Start the program, where all that is done in it is named by `acts`."""
        command = [sys.executable, "-P", str(Path(__file__).with_name("evening.py"))]
        process = subprocess.Popen(
            [*command, str(self.documents), str(stick or "-"), *acts],
            env=self._env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        return Start(process)

    def files(self) -> list[str]:
        """Return every file in the home and in the temporary folder, by its path below `beside`."""
        found = (path for one in (self.folder, self.temporary) for path in one.rglob("*"))
        return sorted(
            path.relative_to(self.beside).as_posix() for path in found if not path.is_dir()
        )


@dataclass
class Start:
    """A start of the program that goes on."""

    process: subprocess.Popen[bytes]

    def end(self) -> dict[str, list[str]]:
        """Wait until it has ended well; return what its boxes said."""
        said, complaints = self.process.communicate(timeout=120)
        assert self.process.returncode == 0, (self.process.returncode, complaints.decode())
        assert "Traceback" not in complaints.decode(), complaints.decode()
        return json.loads(said.splitlines()[-1])
