"""What the boot loader put into the environment is not handed on, and Qt still finds its parts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.machine import surroundings

OWN = "/opt/afterword/_internal"

PROGRAM = """
import json, os, sys
from PySide6.QtCore import QLibraryInfo
real = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
own = sys.argv[1]
os.symlink(real, own + "/plugins")
os.environ |= {"QT_PLUGIN_PATH": own + "/plugins", "QML2_IMPORT_PATH": own + "/qml"}
sys.frozen, sys._MEIPASS = True, own

from afterword.ui import application
app = application.make()

from PySide6.QtCore import QProcess
from PySide6.QtGui import QImageReader
child = QProcess()
child.start("env", [])
child.waitForFinished()
lines = bytes(child.readAllStandardOutput().data()).decode().splitlines()
print(json.dumps({
    "handed_on": [line for line in lines if line.startswith(("QT_PLUGIN", "QML2"))],
    "formats": [bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()],
}))
"""


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", OWN, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("loader", "before", "after"),
    [
        (OWN, None, None),
        (f"{OWN}:/usr/local/lib", "/usr/local/lib", "/usr/local/lib"),
        (f"{OWN}:{OWN}/PySide6/Qt/lib:/a::/b", "/a::/b", "/a::/b"),
        ("/opt/afterword/_internal-other", None, "/opt/afterword/_internal-other"),
    ],
)
def test_the_loaders_path_is_as_the_person_had_it(
    frozen: pytest.MonkeyPatch, loader: str, before: str | None, after: str | None
) -> None:
    frozen.setenv("LD_LIBRARY_PATH", loader)
    frozen.setenv("_PYI_APPLICATION_HOME_DIR", OWN)
    if before is not None:
        frozen.setenv("LD_LIBRARY_PATH_ORIG", before)
    surroundings.give_back_libraries()
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert not {"LD_LIBRARY_PATH_ORIG", "_PYI_APPLICATION_HOME_DIR"} & set(os.environ)


def test_paths_with_our_folder_among_others_lose_only_ours(frozen: pytest.MonkeyPatch) -> None:
    frozen.setenv("PATH", f"{OWN}:/usr/bin:/bin")
    frozen.setenv("QT_PLUGIN_PATH", f"{OWN}/PySide6/Qt/plugins")
    surroundings.give_back_plugins()
    assert os.environ["PATH"] == "/usr/bin:/bin"
    assert "QT_PLUGIN_PATH" not in os.environ


def test_run_from_source_nothing_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", OWN)
    monkeypatch.setenv("QT_PLUGIN_PATH", OWN)
    before = dict(os.environ)
    surroundings.give_back_libraries()
    surroundings.give_back_plugins()
    assert dict(os.environ) == before


def test_other_programs_get_no_path_of_ours_and_qt_keeps_its_plugins(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["handed_on"] == []
    assert {"svg", "jpeg"} <= set(said["formats"])
