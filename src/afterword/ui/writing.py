"""Where letters are written: the page, and what becomes of the letters it makes.

Built the first time somebody writes: it brings the PDF writer along, a good part of the start.
"""

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from afterword.desk.desk import Commit, Desk
from afterword.domain.answers import Answers
from afterword.domain.asking import may_ask
from afterword.domain.invites import Invite
from afterword.domain.letters import Draft
from afterword.paper.machine_fonts import look_through
from afterword.stories import asking_news
from afterword.ui import advice, languages, screen
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.after_interview.send_menu import send_to
from afterword.ui.coaching.kept_open import keep_open
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.letters_out import LettersOut
from afterword.ui.own_words import OwnWords
from afterword.ui.tasks import run_task

if TYPE_CHECKING:
    from afterword.ui.asking_news.dialog import AskingNewsDialog
    from afterword.ui.asking_news.opening import AskingNews
    from afterword.ui.coaching.coached_page import CoachedPage
    from afterword.ui.coaching.stop_sheet import Stopped

HINT_MS = 8000
"""How long a sentence stays that says what to do first."""
AT_REST_MS = 1500
"""After the page is made: by then it is seen, and nothing is typed that needs other fonts yet."""


class Writing(QObject):
    """Joins the page to the letters' way out."""

    made = Signal(str, str, str)
    """The card's id, what happened in words, and the folder of the files, if any.

    No card where a printer took its time and somebody typed on: they stay where they are.
    """
    mail_wanted = Signal(str, object)
    """The card's id, kept by now, and its letters, which are to go by e-mail."""
    card_wanted = Signal(str)
    """A card's id to give the keyboard to, or nothing: one is to be chosen first."""
    page_wanted = Signal(str)
    """The id of a card whose letters are to be seen."""
    advice_wanted = Signal(str)
    """The key of a page of the handbook."""
    told = Signal(str)
    """A sentence for the status bar."""
    hinted = Signal(str)
    """What to do first, in words that everybody is to see."""
    failed = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._desk = desk
        self.page = AfterInterviewPage(desk, screen.local_zone(), screen.paper(settings))
        self.letters = LettersOut(window, desk, settings)
        self.page.print_wanted.connect(self._print)
        self.page.pdf_wanted.connect(self._save)
        self.page.mail_wanted.connect(self._mail)
        self.page.keep_wanted.connect(self._keep)
        self.page.paper_chosen.connect(self._keep_paper)
        self.page.failed.connect(self.failed)
        spoken = {code: languages.NAMES.get(code, code) for code in languages.available()}
        self.page.header.show_languages(spoken, screen.language(settings) or QLocale().name())
        self.page.language_chosen.connect(self._keep_language)
        self.letters.made.connect(self._made)
        self.page.again_wanted.connect(self._print_again)
        self.page.bar.offer_again(self.letters.again)
        self.letters.again_changed.connect(self.page.bar.offer_again)
        self.letters.paper_chosen.connect(self._keep_paper)
        self.letters.paper_chosen.connect(self.page.letters.choose_paper)
        self.letters.failed.connect(self.failed)
        kept = self.letters.kept
        kept.show_wanted.connect(lambda: self.show_letter(kept.to_show))
        desk.changed.connect(self._follow_writer)
        self.own_words = OwnWords(window, desk)
        self.own_words.join_page(self.page)
        self.page.letters.page_made.connect(self._join_coach)
        self.own_words.failed.connect(self.failed)
        # Else the page stands still while the first name in Chinese is typed.
        QTimer.singleShot(AT_REST_MS, self, lambda: run_task(look_through, lambda _: None))

    @cached_property
    def news(self) -> "AskingNews":
        """What asks for news of a card."""
        from afterword.ui.asking_news.opening import AskingNews

        made = AskingNews(self._window, self._desk, self._settings)
        made.recorded.connect(self.made)
        made.printed.connect(self.letters.printed)
        made.mail_wanted.connect(self.mail_wanted)
        made.paper_chosen.connect(self._keep_paper)
        made.paper_chosen.connect(self.page.letters.choose_paper)
        made.opened.connect(self._join_news)
        return made

    def ask_for_news(self, card: str, letter: str = "") -> None:
        """Show the letter of a card that asks for news, by its id; else one to be written.

        On the page in view its card is meant, without any the only one on which it is time to
        ask. Where there is nothing to ask yet, say so.
        """
        if self.page.isVisible():
            card = self.page.answers().application_id
            if not self.settle():
                return
        due = [] if card else asking_news.due(self._desk)
        card = due[0] if len(due) == 1 else card
        face = self._desk.cards.get(card)
        if letter or may_ask(face, self._desk.today()):
            self.news.open_up(card, letter)
        elif face is None:
            if not self.page.isVisible():
                self.card_wanted.emit(next(iter([*due, *self._desk.cards]), ""))
            self._hint(self.tr("Choose a card first."))
        elif face.interview is None:
            self._hint(self.tr("This card has no interview yet. News can be asked for after."))
        else:
            self._hint(self.tr("The interview is still to come. News can be asked for after."))

    def show_letter(self, stopped: "Stopped | None") -> None:
        """Lead to what is to be answered in a kept letter, where that is written."""
        if stopped is None:
            return
        letter = stopped.draft.letter
        if not letter.thanks:
            self.ask_for_news(letter.application_id, letter.id)
            return
        self.page_wanted.emit(letter.application_id)
        self.lead_to(stopped)

    def lead_to(self, stopped: "Stopped") -> None:
        """Show on the page, which is its card's, what is to be answered in a letter."""
        letter = stopped.draft.letter
        bodies = {one.letter.id: one.letter.body for one in self.page.drafts()}
        # A letter composed anew since may have no such words.
        same = bodies.get(letter.id) == letter.body
        self.page.sides.lead_to_words(letter.id, stopped.mark if same else None)

    def _hint(self, words: str) -> None:
        self._window.statusBar().showMessage(words, HINT_MS)
        self.hinted.emit(words)

    def _join_news(self, dialog: "AskingNewsDialog") -> None:
        words = OwnWords(dialog, self._desk)
        words.join_news(dialog)
        self._join_coach(dialog.letter.page)
        dialog.foot.advice.page_wanted.connect(self.advice_wanted)
        advice.listen(dialog, self.advice_wanted.emit)
        words.failed.connect(self.failed)

    def _join_coach(self, page: "CoachedPage") -> None:
        keep_open(page, self._settings)
        page.list.lines.has_pages = True
        page.page_wanted.connect(self.advice_wanted)

    def fill(self, invite: Invite) -> None:
        """Fill in the page from an invitation; see `open_card`."""
        if self._kept():
            self.page.take_invite(invite)

    def open_card(self, card: str, *, again: bool = False) -> None:
        """Show the page of a card, with `again` for another interview.

        Changes of a card that the page shows are kept with it first. Where they can't be, the
        page stays.
        """
        if self._kept(but=card):
            self.page.show_card(card, again=again)

    def send_work(self, meeting: str) -> None:
        """Offer to send a work sample to the person of a meeting on the page."""
        send_to(self.page.parts.people.rows, meeting)

    def settle(self) -> bool:
        """Keep changes of a card that the page shows; tell whether nothing is left to keep."""
        return self._kept()

    def follow(self, cards: Collection[str]) -> None:
        """Show the page of a card anew where letters of it were made elsewhere."""
        card = self.page.answers().application_id
        if card in cards and not self.page.is_card_changed():
            self.page.show_card(card)

    def _follow_writer(self, commit: Commit) -> None:
        """Let the letters on the page be signed as the settings say now."""
        if any(change.kind == "sender" for change in commit.changes):
            self.page.refresh()

    def _kept(self, but: str = "") -> bool:
        """Keep changes of a card other than `but`; tell whether the page is free."""
        page = self.page
        if page.is_card_changed() and page.answers().application_id != but:
            self._keep()
            return not page.is_card_changed()
        return True

    def _print(self, drafts: tuple[Draft, ...]) -> None:
        self.letters.print_out(self.page.answers(), drafts, self.page.paper)

    def _print_again(self, drafts: tuple[Draft, ...]) -> None:
        self.letters.print_again(self.page.answers(), drafts, self.page.paper)

    def _save(self, drafts: tuple[Draft, ...]) -> None:
        self.letters.save(self.page.answers(), drafts, self.page.paper)

    def _mail(self, drafts: tuple[Draft, ...]) -> None:
        card = self.page.answers().application_id
        self.letters.keep(self.page.answers(), drafts)
        self.mail_wanted.emit(card, drafts)

    def _keep(self) -> None:
        self.letters.keep(self.page.answers(), self.page.drafts())

    def _keep_paper(self, paper: str) -> None:
        screen.keep_paper(self._settings, paper)

    def _keep_language(self, language: str) -> None:
        screen.keep_language(self._settings, language)
        source = QT_TRANSLATE_NOOP(
            "Writing", "The window will be in %(language)s from the next start on."
        )
        words = languages.in_both(language, "Writing", source)
        self._hint(words % {"language": languages.NAMES[language]})

    def _made(self, answers: Answers, words: str, folder: str) -> None:
        card = ""
        if self.page.committed(answers):
            self.page.start()
            card = answers.application_id
        self.made.emit(card, words, folder)
