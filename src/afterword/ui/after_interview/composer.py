"""From answers to what the page shows of them: letters, readings and what can't be printed."""

from dataclasses import dataclass, field

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft, Letter
from afterword.domain.summaries import Known
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import NoSpeller, Speller
from afterword.stories import drafting


@dataclass(frozen=True, slots=True)
class Composed:
    """One look at the page; all but `drafts` by the letter's id.

    `unprintable` holds the characters no font of ours has, `names` what stands on each tab.
    """

    drafts: tuple[Draft, ...] = ()
    readings: dict[str, Reading] = field(default_factory=dict[str, Reading])
    unprintable: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[str, str] = field(default_factory=dict[str, str])


class Composer:
    """Keeps at hand what composing needs: known records, phrases, and a speller once loaded."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: Known | None = None
        self._letters: tuple[str, tuple[Letter, ...]] = ("", ())
        self._phrases: dict[str, Phrases] = {}
        self.speller: Speller = NoSpeller()

    @property
    def known(self) -> Known:
        """Return what the desk knows; read once, and again after `forget`."""
        if self._known is None:
            self._known = self._desk.known()
        return self._known

    def forget(self) -> None:
        """Ask the desk again the next time: something was written."""
        self._known = None
        self._letters = ("", ())

    def compose(self, answers: Answers) -> Composed:
        """Return the letters and readings of `answers`."""
        phrases = self._phrases_in(answers.language)
        today = self._desk.today()
        before = self._letters_of(answers.application_id)
        drafts = drafting.drafts(answers, self.known, phrases, self.speller, today, before)
        bad = {draft.letter.id: _unprintable(draft) for draft in drafts}
        return Composed(
            drafts,
            drafting.readings(answers, self.known, phrases, self.speller, before),
            {letter: characters for letter, characters in bad.items() if characters},
            drafting.called(answers),
        )

    def _letters_of(self, card: str) -> tuple[Letter, ...]:
        if self._letters[0] != card:
            known = card in self._desk.cards
            self._letters = card, self._desk.records(card).letters if known else ()
        return self._letters[1]

    def _phrases_in(self, language: str) -> Phrases:
        if language not in self._phrases:
            self._phrases[language] = resources.phrases(language)
        return self._phrases[language]


def _unprintable(draft: Draft) -> str:
    # With ReportLab this takes a third of the start: it waits for the first letter.
    from afterword.paper.fonts import missing_characters

    return " ".join(dict.fromkeys(one.character for one in missing_characters(draft.letter)))
