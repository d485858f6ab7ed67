"""From answers to what the page shows of them: letters, readings and what can't be printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from afterword import resources
from afterword.coach.proofreading import Proofreader, open_speller
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.one_letter import greets_everybody
from afterword.domain.summaries import CardRecords, Known
from afterword.domain.wording import thank_you
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.shapes import TOPIC
from afterword.domain.wording.spelling import NoSpeller, Speller
from afterword.stories import drafting, filled_page, plan, together, understanding
from afterword.stories import thanked as thanked_before
from afterword.stories.after_interview import is_ahead
from afterword.stories.own_parts import has_own_body
from afterword.stories.samples import files_of
from afterword.ui import field_words, languages
from afterword.ui.after_interview.own_topics import faulty_role, own_topics
from afterword.ui.after_interview.ready_bar import Readiness
from afterword.ui.tasks import run_task


@dataclass(frozen=True, slots=True)
class Composed:
    """One look at the page; all but `drafts` by the letter's id.

    `unprintable` holds the characters no font of ours has, `names` what stands on each tab.
    `ahead` says that the interview is still to come, and so that there are no drafts. `samples`
    holds what becomes of the words about each sample, by its attachment's id; `beginnings` how a
    sentence about a topic begins in the letters' language, by its lead. `thanked` counts who gets
    no letter, since one to several has thanked them before.
    """

    drafts: tuple[Draft, ...] = ()
    readings: dict[str, Reading] = field(default_factory=dict[str, Reading])
    unprintable: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[str, str] = field(default_factory=dict[str, str])
    ahead: bool = False
    samples: dict[str, Reading] = field(default_factory=dict[str, Reading])
    beginnings: Mapping[str, str] = field(default_factory=dict[str, str])
    thanked: int = 0


class Composer(QObject):
    """Keeps at hand what composing needs; `ready` tells that more of it was loaded."""

    ready = Signal()

    def __init__(self, parent: QObject, desk: Desk, zone: str) -> None:
        super().__init__(parent)
        self._desk = desk
        self._zone = zone
        self._known: Known | None = None
        self._records: tuple[str, CardRecords | None] = ("", None)
        self._spellers: dict[str, Speller] = {}
        self._warm = False
        desk.changed.connect(self.forget)

    @property
    def known(self) -> Known:
        """Return what the desk knows; read once, and again after `forget`."""
        if self._known is None:
            self._known = self._desk.known()
        return self._known

    def forget(self) -> None:
        """Ask the desk again the next time: something was written."""
        self._known = None
        self._records = ("", None)

    def is_card(self, card: str) -> bool:
        """Tell whether `card` is kept, on the board or archived."""
        if card not in self._desk.cards:
            try:
                self._desk.application(card)
            except KeyError:
                return False
        return True

    @property
    def language(self) -> str:
        """Return the language of letters that nobody chose another one for."""
        return languages.of_letters(self._desk.preferences.letter_language)

    def empty_page(self) -> Answers:
        """Return the page for an interview of today of which nothing is known."""
        desk = self._desk
        usual = desk.preferences
        return filled_page.empty_page(desk.sender, desk.today(), self._zone, self.language, usual)

    def page_of(self, card: str, *, again: bool = False) -> Answers:
        """Return the page of a card, with `again` for another interview; raise KeyError."""
        desk, known, zone = self._desk, self.known, self._zone
        records, today, usual = desk.records(card), desk.today(), desk.preferences
        records = records if again else plan.to_write(desk, records)
        return filled_page.answers_for(
            records, known, today, zone, self.language, usual, again=again
        )

    def warm_up(self) -> None:
        """Load what the first letter needs off the UI thread, while the first words are typed."""
        if not self._warm:
            self._warm = True
            language = self.language
            run_task(lambda: _load(language), lambda _: self._tell_ready())

    def load_speller(self, language: str) -> None:
        """Open the dictionary of a language off the UI thread, once."""
        if language in self._spellers:
            return
        self._spellers[language] = NoSpeller()
        known = [one.name for one in (*self.known.companies, *self.known.people)]
        names = [*known, *self.known.positions]

        def keep(speller: Speller) -> None:
            self._spellers[language] = speller
            self._tell_ready()

        run_task(lambda: open_speller(language, names), keep)

    def _tell_ready(self) -> None:
        # The page may be gone by now.
        if isValid(self):
            self.ready.emit()

    def compose(self, answers: Answers) -> Composed:
        """Return the letters and readings of `answers`; nobody is thanked before the day."""
        phrases = resources.phrases(answers.language)
        speller = self._spellers.get(answers.language, NoSpeller())
        if isinstance(speller, Proofreader):
            speller.learn([answers.company, *(met.said for met in answers.people)])
        today = self._desk.today()
        records = self._records_of(answers.application_id)
        before = records.letters if records else ()
        drafts: tuple[Draft, ...] = ()
        ahead = is_ahead(answers.when, self._desk.now())
        if not ahead:
            files = files_of(self._desk.path)
            drafts = drafting.drafts(answers, self.known, phrases, speller, today, before, files)
        thanked = thanked_before.by_one_letter(records, answers.interview_id)
        everybody, drafts = len(drafts), thanked_before.still_due(drafts, thanked)
        bad = {draft.letter.id: _unprintable(draft) for draft in drafts}
        readings = understanding.readings(answers, self.known, phrases, speller, before)
        panel = drafting.panel_of(answers, self.known, today, before)
        said = together.said_in(answers, drafts) if drafts else set(readings)
        readings |= own_topics(answers, drafts)
        return Composed(
            drafts,
            {letter: reading for letter, reading in readings.items() if letter in said},
            {letter: characters for letter, characters in bad.items() if characters},
            self._names(answers, drafts),
            ahead,
            thank_you.samples_read(panel, phrases, speller),
            phrases.beginnings,
            everybody - len(drafts),
        )

    def _names(self, answers: Answers, drafts: Sequence[Draft]) -> dict[str, str]:
        """Return what each person is called, and what stands on the tab of a letter to several."""
        names = drafting.called(answers)
        for letter in (draft.letter for draft in drafts if draft.letter.also):
            to_head = self.tr("%(name)s, for all") % {"name": names.get(answers.together, "")}
            names[letter.id] = self.tr("Everybody") if greets_everybody(letter) else to_head
        return names

    def problems(self, answers: Answers, composed: Composed) -> dict[str, str]:
        """Return by the letter's id what must be typed another way before it can be printed."""
        found: dict[str, str] = {}
        whose = together.owners(answers, composed.drafts)
        for letter, bad in composed.unprintable.items():
            wrong = [one for one in whose[letter] if not set(one.said).isdisjoint(bad.split())]
            words = self.tr("No font on this computer has these characters: %(characters)s.")
            advice = self.tr("Write them in Latin letters.")
            if wrong:
                advice = self.tr("Write the name in Latin letters, as in their e-mail address.")
            row = next(iter(wrong or whose[letter]))
            found[row.letter_id] = f"{words % {'characters': bad}} {advice}"
        for draft in composed.drafts:
            if draft.errors:
                row = whose[draft.letter.id][0]
                found.setdefault(row.letter_id, field_words.in_letter(draft))
        return found

    def readiness(
        self, answers: Answers, composed: Composed, problems: Mapping[str, str]
    ) -> Readiness:
        """Return what the bar tells; `problems` are sentences by the letter's id."""
        letter, problem = next(iter(problems.items()), ("", ""))
        waiting = {
            letter: bool(reading.fixes or reading.choices)
            for letter, reading in composed.readings.items()
            if reading.code and not reading.sentence and not reading.kept_out
        }
        typed = {met.letter_id for met in answers.people if met.topic.strip()}
        # A letter to all has no topic, and is not to have one.
        whose = together.owners(answers, composed.drafts)
        bare = [
            whose[draft.letter.id][0].letter_id
            for draft in composed.drafts
            if TOPIC not in {sentence.role for sentence in draft.sentences}
            and not greets_everybody(draft.letter)
            and not has_own_body(draft)
        ]
        asked = [waiting[one] for one in bare if one in waiting and one in typed]
        guess = ("guess",) if answers.company_guessed else ()
        missing = tuple(name for name in answers.missing if name == "company" or not composed.ahead)
        return Readiness(
            missing or guess,
            len(composed.drafts),
            len(bare) - len(asked),
            sum(asked),
            problem,
            letter,
            faulty_role(composed.drafts, whose, letter, problem),
            on_board=answers.application_id in self._desk.cards,
            ahead=composed.ahead,
            left_out=len(asked) - sum(asked),
            thanked=composed.thanked,
        )

    def _records_of(self, card: str) -> CardRecords | None:
        if self._records[0] != card:
            known = card in self._desk.cards
            self._records = card, self._desk.records(card) if known else None
        return self._records[1]


def _unprintable(draft: Draft) -> str:
    # With ReportLab this takes a third of the start: it waits for the first letter.
    from afterword.paper.fonts import missing_characters

    return " ".join(dict.fromkeys(one.character for one in missing_characters(draft.letter)))


def _load(language: str) -> None:
    resources.phrases(language)
    import_module("afterword.paper.letter")
