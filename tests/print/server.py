"""A print system of our own: cupsd and IPP printers on loopback, gone when the block ends.

Nothing of the machine's own printing is touched: socket, spool and settings lie in one folder.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path

SECONDS = 20.0
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"

_CUPSD = """
Listen {folder}/socket
Browsing No
WebInterface No
DefaultAuthType None
ErrorPolicy retry-job
JobRetryInterval 1
LogLevel debug
MaxLogSize 0
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/tmp
AccessLog {folder}/access
ErrorLog {folder}/errors
PageLog {folder}/pages
Sandboxing relaxed
"""


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until `holds()`; raise TimeoutError naming `what` after `SECONDS`."""
    deadline = time.monotonic() + SECONDS
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.02)


class Printer:
    """One queue and the IPP printer behind it; what comes out of it lies in `tray`."""

    def __init__(self, server: "PrintServer", queue: str, takes: str, paper: str) -> None:
        self.queue = queue
        self.tray = server.folder / queue
        self.tray.mkdir()
        self.says = self.tray / "says"
        self._server = server
        self._takes = takes
        with socket.socket() as free:
            free.bind(("localhost", 0))
            self._port: int = free.getsockname()[1]
        self._process = self._started()
        device = f"ipp://localhost:{self._port}/ipp/print"
        server.do("lpadmin", "-p", queue, "-E", "-v", device, "-m", "everywhere")
        ppd = server.folder / "root" / "ppd" / f"{queue}.ppd"
        until(ppd.exists, "queue")
        server.do("lpadmin", "-p", queue, "-o", f"PageSize={paper}")
        until(lambda: f"*DefaultPageSize: {paper}" in ppd.read_text(), "paper")

    def switch_on(self) -> None:
        """Put the printer back on the network."""
        self._process = self._started()

    def _started(self) -> subprocess.Popen[bytes]:
        """Start the printer: first it says what lies in `says`, then its sheets are in the tray."""
        program = self.tray / "print.sh"
        program.write_text(
            f'#!/bin/sh\n[ -f {self.says} ] && sh {self.says} >&2\ncp "$1" {self.tray}/'
            '.new && mv {0}/.new "{0}/$(basename "$1").done"\n'.format(self.tray)
        )
        program.chmod(0o755)
        process = self._server.start(
            *("ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self._port)),
            *("-f", self._takes, "-c", str(program), "-d", str(self.tray), self.queue),
        )
        until(self._listens, "printer")
        return process

    def _listens(self) -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("localhost", self._port)) == 0

    def prefers(self, *options: str) -> None:
        """Let the queue do this where a job says nothing else."""
        wishes = (
            word for option in options for word in ("-o", f"{option.replace('=', '-default=')}")
        )
        self._server.do("lpadmin", "-p", self.queue, *wishes)

    def switch_off(self) -> None:
        """Take the printer from the network as its plug would."""
        self._process.kill()
        self._process.wait()

    def came(self) -> list[Path]:
        """Return the files that came out, by name."""
        return sorted(self.tray.glob("*.done"))


class PrintServer:
    """A running cupsd; its commands run with `env`."""

    def __init__(self, folder: Path, stack: contextlib.ExitStack) -> None:
        self.folder = folder
        self.socket = folder / "socket"
        bus = f"unix:path={folder / 'bus'}"
        clean = {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
        server = {"CUPS_SERVER": str(self.socket), "DBUS_SYSTEM_BUS_ADDRESS": bus}
        self.env = {**clean, **server, "PATH": PATH, "LC_ALL": "C.UTF-8"}
        self._stack = stack
        for name in ("root", "cache", "state", "spool", "tmp"):
            (folder / name).mkdir()
        (folder / "tmp").chmod(0o1777)
        (folder / "cupsd.conf").write_text(_CUPSD.format(folder=folder))
        (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
        self.start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={bus}")
        until((folder / "bus").exists, "bus")
        settings = ("-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf"))
        self.start("cupsd", "-f", *settings)
        until(self._answers, "cupsd")

    def printer(self, queue: str, paper: str, takes: str = "application/pdf") -> Printer:
        """Add a printer whose queue uses `paper` where a job names none."""
        return Printer(self, queue, takes, paper)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program of the print system; it ends with the server."""
        log = self._stack.enter_context((self.folder / f"{command[0]}.log").open("ab"))
        process = subprocess.Popen(
            [_found(command[0]), *command[1:]], env=self.env, stdout=log, stderr=log
        )
        self._stack.callback(_end, process)
        return process

    def do(self, *command: str) -> str:
        """Run a command of CUPS and return what it printed."""
        done = subprocess.run(
            [_found(command[0]), *command[1:]],
            env=self.env,
            capture_output=True,
            text=True,
            check=True,
            timeout=SECONDS,
        )
        return done.stdout

    def remove(self, queue: str) -> None:
        """Take a queue away, where it is still there."""
        if queue in self.do("lpstat", "-e").split():
            self.do("lpadmin", "-x", queue)

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as asked:
            return asked.connect_ex(str(self.socket)) == 0


def _found(program: str) -> str:
    found = shutil.which(program, path=PATH)
    if found is None:
        raise FileNotFoundError(program)
    return found


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def print_server() -> Generator[PrintServer]:
    """Run a print system in a folder of its own, with a path short enough for a socket's."""
    with tempfile.TemporaryDirectory(prefix="print-") as made, contextlib.ExitStack() as stack:
        folder = Path(made)
        folder.chmod(0o755)  # root's cupsd lets its filters run as somebody else
        yield PrintServer(folder, stack)
