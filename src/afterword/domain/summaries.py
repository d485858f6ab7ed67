"""What is read of a card: its face, small enough to keep for all; and its records, for one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.domain.applications import Interview, JobApplication, Meeting, Promise
from afterword.domain.coaching import Ignored
from afterword.domain.contacts import PhoneCall, Reply, ReplyKind, SetAside, Task
from afterword.domain.letters import Letter, LetterEvent
from afterword.domain.moments import Moment
from afterword.domain.own_texts import OwnText
from afterword.domain.people import Company, Person, Sender
from afterword.domain.samples import Attachment, WorkSample


@dataclass(frozen=True, slots=True)
class Round:
    """One interview, as far as thanks go: people and letters by their ids.

    `met` are those to be thanked for it, `unthanked` those of them for whom no letter has gone and
    whom nobody left out, and `names` what those are called; `on_paper` those of the unthanked whose
    letter is printed or saved, and `letters` those letters. `asleep` is what of it was put off, and
    until when. `left_out` are those to whom no letter has gone for they were left out, by their ids
    and names.
    """

    start: Moment
    met: tuple[str, ...]
    unthanked: tuple[str, ...] = ()
    on_paper: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    id: str = ""
    names: tuple[str, ...] = ()
    asleep: tuple[tuple[Task, date], ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()

    def called(self, who: tuple[str, ...]) -> tuple[str, ...]:
        """Return what those of the unthanked are called, by their ids."""
        if who == self.unthanked:
            return self.names
        named = dict(zip(self.unthanked, self.names, strict=False))
        return tuple(named.get(one, "") for one in who)


@dataclass(frozen=True, slots=True)
class CardSummary:
    """A card's face and the facts that what is due on it is derived from.

    `interview` is the latest one that was not cancelled; `people` are those met in the latest that
    names any, in order. `rounds` are the interviews that name anybody to thank, the latest first.
    `promised` is the day last named for an answer, in a call too; a day before that interview is
    spent, for they did answer: by inviting again. `called_off` says that its only interviews
    were cancelled. `asked` are the instants (aware) at which news was asked for by telephone or by
    a letter that has gone, in order; `news_on_paper` counts those letters that are printed or saved
    and have not gone. `thanks_posted` is the last instant (aware) at which one of its people was
    thanked by post, `thanks_sent` by any quicker way, both None while somebody is unthanked.
    `region` is the employer's, as in `Company`. `call_back` is the day they asked to be called on,
    where nothing came after it; `replied` what was heard since that interview. `asleep` are tasks
    that were put off, and until when; `left_out` those left out for good. What is put off of thanks
    is told by each round. `decided` says that they told in the last call that they have decided,
    and nothing was heard since. `offer_until` is the day by which an offer, where that was heard
    last, wants an answer.
    """

    id: str
    stage_id: str
    rank: str
    company: str
    position: str
    people: tuple[str, ...] = ()
    interview: Moment | None = None
    rounds: tuple[Round, ...] = ()
    promised: date | None = None
    samples: int = 0
    called_off: bool = False
    asked: tuple[datetime, ...] = ()
    news_on_paper: int = 0
    thanks_posted: datetime | None = None
    thanks_sent: datetime | None = None
    region: str = ""
    call_back: date | None = None
    replied: ReplyKind | None = None
    asleep: tuple[tuple[Task, date], ...] = ()
    left_out: tuple[Task, ...] = ()
    decided: bool = False
    offer_until: date | None = None

    @property
    def unthanked(self) -> int:
        """Return how many have no letter sent yet, met already or not."""
        return sum(len(due) for _, due in self.owed())

    @property
    def on_paper(self) -> int:
        """Return how many of those unthanked have a letter that is printed or saved."""
        return sum(len(round.on_paper.intersection(due)) for round, due in self.owed())

    def owed(
        self, counts: Callable[[Moment], bool] = lambda _: True
    ) -> Iterator[tuple[Round, tuple[str, ...]]]:
        """Return the ids of those unthanked for each round, the latest first.

        Whoever was met in a later round too is thanked for that one only; `counts` tells of a
        round's beginning whether it is one.
        """
        seen: set[str] = set()
        for round in self.rounds:
            if not counts(round.start):
                continue
            due = round.unthanked
            yield round, tuple(one for one in due if one not in seen) if seen else due
            seen.update(round.met)


@dataclass(frozen=True, slots=True)
class CardRecords:
    """Everything kept of one card; interviews by start, meetings by place, events as they came.

    `people` are those of its meetings and letters. `agency` is None where there is none.
    """

    application: JobApplication
    company: Company
    interviews: tuple[Interview, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    people: tuple[Person, ...] = ()
    promises: tuple[Promise, ...] = ()
    letters: tuple[Letter, ...] = ()
    events: tuple[LetterEvent, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    samples: tuple[WorkSample, ...] = ()
    agency: Company | None = None
    calls: tuple[PhoneCall, ...] = ()
    replies: tuple[Reply, ...] = ()
    aside: tuple[SetAside, ...] = ()

    def held(self, today: date) -> list[Interview]:
        """Return the interviews that were not cancelled and whose day has come, in their order."""
        return [one for one in self.interviews if not one.cancelled and one.start.day <= today]

    def last_held(self, today: date) -> Interview | None:
        """Return the latest of `held`, of two on one day the later one; None for none."""
        return max(self.held(today), key=lambda one: one.start.instant(), default=None)


@dataclass(frozen=True, slots=True)
class Known:
    """What can be offered instead of being typed again; `positions` without repeats.

    `agencies` names the company through which a card's job was met, by the card's id. `ignored`
    is what the coach was asked not to say again, the last first.
    """

    companies: tuple[Company, ...] = ()
    people: tuple[Person, ...] = ()
    sender: Sender | None = None
    positions: tuple[str, ...] = ()
    samples: tuple[WorkSample, ...] = ()
    own_texts: tuple[OwnText, ...] = ()
    agencies: Mapping[str, str] = field(default_factory=dict[str, str])
    ignored: tuple[Ignored, ...] = ()
