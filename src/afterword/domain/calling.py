"""A call to make, the words of one language for it, and the sheet that is made of both."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from afterword.domain.applications import Interview, JobApplication
from afterword.domain.people import Company, Person, Sender
from afterword.domain.saying import seconds
from afterword.domain.wording.french.typography import as_printed
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.tables import Table, plain_texts, table, texts


class Variant(StrEnum):
    """Who, or what, answers."""

    LIVE = "live"
    VOICEMAIL = "voicemail"
    GATEKEEPER = "gatekeeper"


@dataclass(frozen=True, slots=True)
class Calling:
    """A call that asks how an application stands, on the day `today`.

    `home` is where `person` is reached: their agency, for its people; `employer` is then named
    beside the position, and empty where it is `home`. `interview` is the latest
    that was held, `met` who was met in it by what they are called, `was_there` says whether
    `person` was. `asked` are the days on which news was asked for since, in order; `promised` the
    last day named for an answer; `best` the first good day, put off by thanks still `unread`;
    `call_back` the day they asked to be called on.
    """

    application: JobApplication
    home: Company
    sender: Sender
    today: date
    person: Person | None = None
    interview: Interview | None = None
    met: tuple[str, ...] = ()
    was_there: bool = False
    asked: tuple[date, ...] = ()
    promised: date | None = None
    best: date | None = None
    unread: bool = False
    call_back: date | None = None
    employer: str = ""


@dataclass(frozen=True, slots=True)
class CallWords:
    """What a language says on the telephone, and on the sheet for it; see `telephone.toml`."""

    weekdays: tuple[str, ...]
    moves: tuple[str, ...]
    avoid: tuple[str, ...]
    outcomes: tuple[str, ...]
    outcomes_with_day: tuple[str, ...]
    sheet: Mapping[str, str]
    advice: Mapping[str, str]
    said: Mapping[str, str]
    offer_moves: tuple[str, ...]
    offer_avoid: tuple[str, ...]
    offer: Mapping[str, str]

    def of_offer(self, until: date | None, today: date) -> "CallWords":
        """Return the words for a call about an offer that wants an answer by `until`."""
        said = dict(self.offer)
        by_then = {"now": said.pop("now_until"), "timing": said.pop("timing_until")}
        if until is not None:
            said["now"] = by_then["now"]
        if until is not None and until >= today:
            said["timing"] = by_then["timing"]
        return replace(
            self,
            moves=self.offer_moves,
            avoid=self.offer_avoid,
            sheet={**self.sheet, "leave_out_briefly": said["leave_out_briefly"]},
            advice={**self.advice, "now": said["now"]},
            said={**self.said, **said},
        )


def read_call_words(source: Table) -> CallWords:
    """Return the words in a language's tables; raise ValueError for what is wrong."""
    words = table(source, "telephone")
    return CallWords(
        texts(words, "weekdays"),
        texts(words, "moves"),
        texts(words, "avoid"),
        texts(words, "outcomes"),
        texts(words, "outcomes_with_day"),
        plain_texts(table(words, "sheet")),
        plain_texts(table(words, "advice")),
        plain_texts(table(words, "said")),
        texts(words, "offer_moves"),
        texts(words, "offer_avoid"),
        plain_texts(table(words, "offer")),
    )


@dataclass(frozen=True, slots=True)
class Speaker:
    """Fills in what is said; each sentence by its name in `telephone.said`."""

    phrases: Phrases
    words: CallWords
    values: Mapping[str, str]

    def say(self, *names: str, **more: str) -> str:
        """Return these sentences one behind the other; empty names say nothing."""
        values = {**self.values, **more}
        said = " ".join(self.words.said[name].format(**values) for name in names if name)
        return as_printed(said, self.phrases)


@dataclass(frozen=True, slots=True)
class Script:
    """The words for one variant: four moves in their order, and thanks.

    `first` is said before them to whoever answers, empty where nobody is asked for.
    """

    moves: tuple[str, str, str, str]
    thanks: str
    first: str = ""

    @property
    def text(self) -> str:
        """Return all of it as it is said."""
        return " ".join(filter(None, (self.first, *self.moves, self.thanks)))

    @property
    def seconds(self) -> float:
        """Return how long saying it takes."""
        return seconds(self.text)


@dataclass(frozen=True, slots=True)
class CallSheet:
    """All that is read while calling, in the sheet's own `language`.

    `spoken` is how the name of whom to ask for is said, `labels` and `moves` what stands beside
    each thing, `lacking` what is to be had at hand, a sentence each. `outcomes` are ways for a call
    to end, `outcomes_with_day` those that end with a day. `advised` is the advice before its `days`
    were filled in by name, `held` the day of the interview, `made` that of the sheet: for whoever
    writes dates in another way.
    """

    language: str
    title: str
    person_id: str
    ask_for: str
    job_title: str
    at: str
    spoken: str
    phone: str
    position: str
    when: str
    people: tuple[str, ...]
    scripts: Mapping[Variant, Script]
    moves: tuple[str, ...]
    advice: str
    advised: str
    days: Mapping[str, date]
    held: date | None
    made: date
    avoid: tuple[str, ...]
    lacking: tuple[str, ...]
    labels: Mapping[str, str]
    outcomes: tuple[str, ...]
    outcomes_with_day: tuple[str, ...]

    def takes(self, variant: Variant) -> str:
        """Return how long a variant takes to be said, in words."""
        whole = str(round(self.scripts[variant].seconds))
        return self.labels["takes"].format(seconds=whole)
