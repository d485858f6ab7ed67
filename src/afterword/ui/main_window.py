"""The window: joins the board, the page "After your interview" and what stands around them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from afterword.desk.desk import Commit, Desk
from afterword.domain.problems import Problem
from afterword.stories.unfinished_page import KEY as UNFINISHED
from afterword.ui import actions, going, screen
from afterword.ui.beside import Beside
from afterword.ui.board_screen import BoardScreen
from afterword.ui.examples import Examples
from afterword.ui.features import Features
from afterword.ui.messages import problem_sentence
from afterword.ui.tasks import run_task
from afterword.ui.widgets.toast import SAID_MS, Toast

if TYPE_CHECKING:
    from afterword.ui.after_interview.page import AfterInterviewPage
    from afterword.ui.palette.entry import Entry


class MainWindow(QMainWindow):
    """One window over one desk. `settings` holds what belongs to this screen only."""

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self._settings = settings
        self._loaded = False
        self._opened = ""
        self.setWindowTitle("Afterword")
        self.board_screen = BoardScreen(desk)
        self._stack = QStackedWidget()
        self._beside = Beside(self.board_screen, settings)
        self._stack.addWidget(self._beside)
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self.toast = Toast(self)
        self.features = Features(self, desk, settings)
        self._examples = Examples(desk, self)
        self._actions = actions.build(self, self._handlers())
        self._actions[screen.theme(settings)].setChecked(True)
        self._connect()
        screen.restore(self, settings)
        self._follow()
        if (desk.kept(UNFINISHED) and self.page.resume()) or not desk.cards:
            self.show_page()
        else:
            self.show_board()

    @property
    def page(self) -> "AfterInterviewPage":
        """Return the page "After your interview", made when it is first asked for."""
        return self.features.writing.page

    def show_board(self, card: str = "") -> None:
        """Show the board, with the focus on `card` where one is named."""
        self._stack.setCurrentWidget(self._beside)
        self._follow()
        if card:
            self.board_screen.show_card(card)

    def show_page(self) -> None:
        """Show the page "After your interview" as it stands."""
        self._show(self.page)

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._follow()

    def open_card(self, card: str, person: str = "") -> None:
        """Show all that is kept of `card` beside the board, if it is on it, at `person`'s row."""
        if card in self.desk.cards:
            self._opened = card
            self.show_board()
            self._beside.show_panel(self.features.card)
            self.features.card.show_card(card, person)
            self.board_screen.board.reveal(card)

    def open_invitation(self, path: Path) -> None:
        """Read an invitation or a saved e-mail; it fills the page, or updates its card."""
        self.features.open_invitation(path)

    def say(self, problem: Problem) -> None:
        """Show what happened, what was kept and what to do."""
        from afterword.ui.boxes import tell

        tell(self, problem_sentence(problem))

    def _connect(self) -> None:
        board = self.board_screen.board
        self.board_screen.interview_wanted.connect(self._new_interview)
        self.board_screen.example_unwanted.connect(self._examples.remove)
        self._examples.shown.connect(self.show_board)
        self._examples.failed.connect(self.say)
        board.opened.connect(self.open_card)
        board.failed.connect(self.say)
        self.board_screen.file_dropped.connect(self.open_invitation)
        self.toast.undo_wanted.connect(self._undo)
        self.desk.changed.connect(self._committed)
        features = self.features
        features.page_made.connect(self._stack.addWidget)
        features.strip_made.connect(self.board_screen.add_strip)
        features.foot_made.connect(self._column.addWidget)
        features.theme_chosen.connect(self._use_theme)
        features.entry_chosen.connect(self._go_to)
        features.undo_wanted.connect(self._undo)
        features.redo_wanted.connect(self._redo)
        features.board_wanted.connect(self.show_board)
        features.page_wanted.connect(self.show_page)
        features.card_closed.connect(self._close_card)
        features.example_wanted.connect(self._examples.show)
        features.letters_made.connect(self._letters_made)
        features.told.connect(partial(self.statusBar().showMessage, timeout=SAID_MS))
        features.follow_up.card_wanted.connect(self.open_card)
        features.follow_up.page_shown.connect(self._show)
        features.follow_up.hinted.connect(self.toast.say)
        features.follow_up.join(self.board_screen)
        features.failed.connect(self.say)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            **self.features.handlers(),
            **self.features.follow_up.handlers(self._meant),
            "interview": self._new_interview,
            "new-card": self._new_card,
            "quit": self.close,
            "undo": self.toast.undo_first,
            "redo": self._redo,
            "filter": self._filter,
            "palette": self._show_palette,
            "news": lambda: self.features.ask_for_news(self._meant()),
            "envelopes": lambda: self.features.envelopes(self._meant()),
            "by-hand": lambda: self.features.envelopes(self._meant(), by_hand=True),
            "sent": lambda: self.features.on_paper.ask_after(self._meant()),
            **self._examples.handlers(),
            "shortcuts": self._show_shortcuts,
            **{name: partial(self._use_theme, name) for name in screen.THEMES},
        }

    def _follow(self) -> None:
        """Let the actions say what they would do now."""
        on_board = self._stack.currentWidget() is self._beside
        on_page = self.features.is_page(self._stack.currentWidget())
        example = self._examples.offer(self._actions)
        actions.name_steps(self._actions, self.desk.undo_text, self.desk.redo_text)
        for name in ("pdf", "mail", "print"):
            self._actions[name].setEnabled(on_page)
        self._actions["board"].setEnabled(not on_board)
        self.board_screen.show_example(shown=example)
        if on_page:
            self.page.header.back.setVisible(bool(self.desk.cards))
            self.page.header.example.setVisible(not example)

    def _committed(self, commit: Commit) -> None:
        self._follow()
        undone = self.tr("Undone: %(what)s") % {"what": commit.text}
        again = self.tr("Done again: %(what)s") % {"what": commit.text}
        words = {"do": commit.text, "undo": undone, "redo": again}[commit.direction]
        self.toast.say(words, undo=commit.direction != "undo")
        self.statusBar().showMessage(words, SAID_MS)

    def _new_interview(self) -> None:
        self.page.start()
        self.show_page()

    def _use_theme(self, scheme: str) -> None:
        screen.use_theme(self._settings, scheme)
        self._actions[scheme].setChecked(True)

    def _show_palette(self) -> None:
        self.features.palette.offer(going.entries(self._actions, self.desk, self.board_screen.due))

    def _go_to(self, entry: "Entry") -> None:
        if entry.kind == "action":
            self._actions[entry.id].trigger()
        elif entry.kind == "card":
            self.open_card(entry.id)
        else:
            self.open_card(going.card_of(self.desk, entry.id), entry.id)

    def _meant(self) -> str:
        """Return the id of the card somebody is at; empty on the page, or for none."""
        board, due = self.board_screen.board, self.features.follow_up.card_in_view
        return due or (self._opened if self._beside.has_panel() else board.chosen)

    def _close_card(self) -> None:
        self._beside.hide_panel()
        self.show_board(self._opened if self._opened in self.desk.cards else "")

    def _new_card(self) -> None:
        self.show_board()
        self.board_screen.board.quick_add(self.desk.stages[0].id)

    def _filter(self) -> None:
        self.show_board()
        self.board_screen.show_filter()

    def _letters_made(self, card: str, words: str, folder: str) -> None:
        self.show_board(card)
        self.toast.say(words, undo=True, folder=folder)
        self.statusBar().showMessage(words, SAID_MS)

    def _undo(self) -> None:
        self._try(self.desk.undo)

    def _redo(self) -> None:
        self._try(self.desk.redo)

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except Problem as problem:
            self.say(problem)

    def _show_shortcuts(self) -> None:
        from afterword.ui.shortcuts import sheet

        sheet(self, self._actions).open()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._loaded:
            # The first screen is on the glass now: the remaining cards may take their time.
            self._loaded = True
            QTimer.singleShot(0, self._load_rest)

    def _load_rest(self) -> None:
        self._try(self.desk.load_rest)
        from afterword.stories import care

        path, now = self.desk.path, self.desk.now()
        run_task(lambda: care.look_after(path, now), lambda _: None, self.say)
        self.features.on_paper.look_after()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.features.flush()
        screen.keep(self, self._settings)
        super().closeEvent(event)
