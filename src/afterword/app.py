"""The composition root: what is opened, and the window over it."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSettings

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.machine import places
from afterword.store.opening import Opened
from afterword.ui import (
    afterwards,
    application,
    crash,
    forward,
    languages,
    refusing,
    screen,
    startup,
    theme,
)
from afterword.ui.holidays_learnt import HolidaysLearnt
from afterword.ui.instance import Instance
from afterword.ui.main_window import MainWindow
from afterword.ui.request import BACKGROUND, Request
from afterword.ui.tasks import wait_for_tasks


def now() -> datetime:
    """Return this moment, aware, in the computer's own zone: the only clock there is.

    The zone is asked for each time, for computers travel; and it is one with rules, so that what
    was before a change of clocks is told by the hours of then. Two such instants are subtracted and
    compared in UTC only, as `domain.moments` has it.
    """
    moment, zone = datetime.now(UTC), screen.local_zone()
    # A zone without a name that we know has at least its hours of today.
    return moment.astimezone(None if zone == "UTC" else ZoneInfo(zone))


def make_window(opened: Opened, settings: QSettings, clock: Callable[[], datetime]) -> MainWindow:
    """Return the window over an opened database."""
    return MainWindow(Desk(opened, clock), settings)


def run(
    database: Path | None = None, file: Path | None = None, wish: str = "", card: str = ""
) -> int:
    """Open the window on the person's database and stay until it is closed; return the exit code.

    `file`, an absolute path, is an invitation to open in it; `wish` and `card` say what to show,
    as in `Request`. Another window with the same database is shown instead, and gets them.
    """
    os.umask(0o077)
    request = Request(file, forward.launch_token(), wish, card)
    app = application.make()
    crash.install()
    own = places.find()
    afterwards.keep_folders_shown(own.settings)
    settings = QSettings(str(own.settings), QSettings.Format.IniFormat)
    languages.install(screen.language(settings))
    theme.apply(app, screen.theme(settings))
    try:
        path = database or own.database()
    except Problem as problem:
        return refusing.refuse(problem)
    instance = Instance(path)
    app.file_opened.connect(instance.open_named)
    code = instance.enter(request)
    if code is not None:
        return code
    opened = startup.open_or_explain(path, asks=application.is_seen())
    if opened is None:
        instance.close()
        return 1
    window = make_window(opened, settings, now)
    _begin(window, instance, request)
    instance.show_in(window)
    code = app.exec()
    instance.close()
    window.features.follow_up.end()
    return _end(window, instance, settings, code)


def _end(window: MainWindow, instance: Instance, settings: QSettings, code: int) -> int:
    """Let the file go, and do what was wished for then; return the exit code.

    A copy half made is finished, and nothing is told any more to a window that is gone.
    """
    afterwards.forget_folders_shown()
    wished = afterwards.is_wished()
    if not (wait_for_tasks(afterwards.PATIENCE) if wished else wait_for_tasks()):
        afterwards.settle(instance.forget, idle=False)
        _leave_at_once(code, settings)
    window.desk.close()
    settings.sync()
    afterwards.settle(instance.forget)
    return code


def _begin(window: MainWindow, instance: Instance, request: Request) -> None:
    """Show the window, unless it is to wait in the tray, and remind from when all is loaded."""
    follow_up, seen = window.features.follow_up, request.wish != BACKGROUND
    HolidaysLearnt(window, window.desk).failed.connect(window.say)

    def go(wish: str, card: str) -> None:
        follow_up.reminders.go(wish, card)

    def remind() -> None:
        window.desk.loaded.disconnect(remind)
        follow_up.reminders.begin(seen=seen)
        from afterword.ui import weekly_tip

        weekly_tip.begin(window)
        if seen and request.wish:
            go(request.wish, request.card)

    window.desk.loaded.connect(remind)
    instance.wished.connect(go)
    if seen:
        window.show()
    else:
        window.desk.load_rest()


def _leave_at_once(code: int, settings: QSettings) -> None:
    """End the process while a thread of ours is still at work.

    Python's own end would take away what the thread holds, and now and then crash. What it
    writes may be cut off anywhere: a file appears only once it is whole.
    """
    settings.sync()
    os._exit(code)
