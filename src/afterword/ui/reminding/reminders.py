"""Reminders while the program runs: what falls due is shown once, and what is chosen goes on."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMainWindow

from afterword import resources
from afterword.desk.desk import Commit, Desk
from afterword.domain.problems import Problem
from afterword.machine import autostart, places
from afterword.machine.notes import Note
from afterword.stories import reminding
from afterword.stories.due_now import Notice, What
from afterword.ui import background
from afterword.ui.reminding.notices import Notices
from afterword.ui.reminding.staying import Staying
from afterword.ui.reminding.strip import Line, ReminderStrip
from afterword.ui.reminding.watch import Watch
from afterword.ui.reminding.words import ReminderWords

LATER = "later"


class Reminders(QObject):
    """Looks by the minute at what falls due. `begin` it when all cards are loaded."""

    write_wanted = Signal(str)
    """A card's id: whoever was met there is to be thanked."""
    call_wanted = Signal(str)
    """A card's id: they are to be called."""
    today_wanted = Signal()
    put_away = Signal()
    """The window was closed and goes on in the tray: keep what was typed."""
    strip_made = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._desk, self._settings = desk, settings
        self._shown: dict[str, Notice] = {}
        self._words = ReminderWords(self)
        self._strip: ReminderStrip | None = None
        self.watch = Watch(self)
        self.watch.looked.connect(self.look)
        self.notices = Notices(self)
        self.notices.chosen.connect(self._chosen)
        self.notices.refused.connect(self._refused)
        self.staying = Staying(window, settings)
        self.staying.today_wanted.connect(partial(self.go, "today"))
        self.staying.put_away.connect(self.put_away)
        desk.changed.connect(self._committed)

    def begin(self, *, seen: bool = True) -> None:
        """Say what was missed, and go on by the minute; not `seen` where no window is shown."""
        if seen:
            missed = self._due(asked=True)
            if missed:
                self._say(self._words.missed(missed), missed)
            self._offer()
        else:
            self.staying.begin_unseen()
        self.watch.start()

    def end(self) -> None:
        """Look no more. What is still to be answered starts the program again, once it is."""
        self.watch.stop()
        # A process left behind would hold the stick that a portable program lies on.
        self.notices.leave(standing=not places.find().portable)

    def look(self) -> None:
        """Show what has fallen due."""
        for notice in self._due():
            self._show(notice)

    def go(self, what: str, card: str = "", token: str = "") -> None:
        """Show the window at "today", or at what there is to "write" or to "call" for a card."""
        self.staying.open(token)
        if what == "today":
            self._take_digests_away()
            self.today_wanted.emit()
        elif card in self._desk.cards:
            (self.call_wanted if what == "call" else self.write_wanted).emit(card)

    def use_tray(self, *, on: bool) -> None:
        """Keep the program in the tray from now on, or no more."""
        self.staying.choose(on=on)

    @property
    def strip(self) -> ReminderStrip:
        """Return the strip for what is shown in the window, made when it is first needed."""
        if self._strip is None:
            self._strip = ReminderStrip()
            self.strip_made.emit(self._strip)
        return self._strip

    def _due(self, *, asked: bool = False) -> tuple[Notice, ...]:
        try:
            return reminding.check(self._desk, asked=asked)
        except Problem as problem:
            self.watch.stop()  # told once; the next start tries again
            self.failed.emit(problem)
            return ()

    def _show(self, notice: Notice) -> None:
        if notice.what is What.DIGEST:
            self._take_digests_away()
        self._shown[notice.key] = notice
        actions = self._words.actions(notice, str(self._desk.path))
        title, body = self._outside(notice)
        self.notices.show(Note(notice.key, title, body, actions, _icon()))

    def _chosen(self, key: str, action: str, token: str) -> None:
        notice = self._shown.get(key)
        if notice is None:
            return
        if action == LATER:
            self._put_off(notice)
        else:
            self._follow_up(notice, token)

    def _put_off(self, notice: Notice) -> None:
        try:
            reminding.put_off(self._desk, notice)
        except Problem as problem:
            self.failed.emit(problem)

    def _follow_up(self, notice: Notice, token: str = "") -> None:
        what = {What.DIGEST: "today", What.CALL: "call"}.get(notice.what, "write")
        self.go(what, notice.card, token)

    def _refused(self, key: str) -> None:
        """Show in the tray or in the window what no service shows."""
        notice = self._shown.get(key)
        if notice is None:
            return  # done meanwhile, or another morning's took its place
        title, body = self._outside(notice)
        if not self.staying.tray.tell(title, body, partial(self._follow_up, notice)):
            self._say(self._words.title(notice), (notice,))

    def _outside(self, notice: Notice) -> tuple[str, str]:
        """Return title and body for where others may look on."""
        if not background.says_names(self._settings):
            notice = replace(notice, company="", names=())
        return self._words.title(notice), self._words.body(notice)

    def _say(self, words: str, notices: tuple[Notice, ...]) -> None:
        one = notices[0]
        if len(notices) > 1 or one.what is What.DIGEST:
            act = partial(self.go, "today")
            name = self.tr("Show")
        else:
            act = partial(self._follow_up, one)
            name = self._words.actions(one, "")[0].words
        self.strip.say(Line(words, name, act, self.tr("Close")))

    def _offer(self) -> None:
        """Offer once to start with the session, when a call has got its day."""
        if not should_offer(self._desk, self._settings):
            return
        background.first_time(self._settings, background.OFFERED)
        words = self.tr("Afterword can start with your computer and tell you when to call.")
        yes, no = self.tr("Start with my session"), self.tr("No, thanks")
        self.strip.say(Line(words, yes, self._start_with_session, no))

    def _start_with_session(self) -> None:
        try:
            autostart.switch(on=True)
        except Problem as problem:
            self.failed.emit(problem)
        else:
            self.use_tray(on=True)

    def _committed(self, commit: Commit) -> None:
        """Take away what was done meanwhile."""
        for key in tuple(self.notices.standing):
            notice = self._shown.get(key)
            touched = notice is not None and notice.card in commit.cards
            if notice is not None and touched and not reminding.waits(self._desk, notice):
                self._take_away(key)

    def _take_digests_away(self) -> None:
        for key in [key for key, one in self._shown.items() if one.what is What.DIGEST]:
            self._take_away(key)

    def _take_away(self, key: str) -> None:
        self.notices.close(key)
        self._shown.pop(key, None)


def should_offer(desk: Desk, settings: QSettings) -> bool:
    """Tell whether starting with the session is to be offered: once, after a call got its day."""
    if str(settings.value(background.OFFERED, "")).lower() == "true" or not desk.cards:
        return False
    wanted = desk.preferences.reminders and autostart.is_possible() and not autostart.is_on()
    return wanted and reminding.has_call(desk)


def _icon() -> str:
    """Return the icon's name where it is installed, else its file."""
    name = "afterword"
    return (
        name if QIcon.hasThemeIcon(name) else str(resources.folder("icons", "app", f"{name}.svg"))
    )
