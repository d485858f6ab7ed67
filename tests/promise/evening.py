"""The program as a person uses it, without a network; run, not imported.

Its words: the folder of documents, a stick that it lies on or "-", and what is done there, named
as in `acts.Person`. It prints what boxes said as JSON.
"""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSettings, QTimer

from afterword import app, cli
from afterword.store.opening import Opened
from afterword.ui import afterwards, printing
from afterword.ui.main_window import MainWindow
from tests.promise.acts import Person
from tests.promise.no_network import forbid
from tests.ui.office import OfficePrinter

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=ZoneInfo("America/Toronto"))
real = app.make_window
documents, stick, acts = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
told: dict[str, object] = {}


def make_window(opened: Opened, settings: QSettings, clock: Callable[[], datetime]) -> MainWindow:
    del clock
    window = real(opened, settings, lambda: EVENING)
    person = Person(window, documents, told)
    window.desk.loaded.connect(lambda: QTimer.singleShot(0, window, lambda: person.do(acts)))
    return window


def start_again(arguments: Sequence[str]) -> None:
    told["started"] = list(arguments)


forbid()
if stick != "-":
    sys.frozen = True  # pyright: ignore[reportAttributeAccessIssue]
    sys.executable = str(Path(stick, "afterword"))
app.make_window = make_window
afterwards.start_again = start_again
printing.QPrinter = OfficePrinter
printing.has_printers = lambda: True
printing.ask = lambda _over, paper, chosen, _queue="": chosen(printing.ready(paper))
code = cli.main([])
print(json.dumps(told))
sys.exit(code)
