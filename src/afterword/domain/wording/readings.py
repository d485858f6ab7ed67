"""What became of the words typed about a meeting: a sentence, or a question back."""

from dataclasses import dataclass

Span = tuple[int, int]

# Every code a reading can have, so that whoever shows them can hold a sentence for each.
QUESTIONS = frozenset(
    {
        "answer-words",
        "article",
        "asked",
        "capital",
        "capitals",
        "emoji",
        "language-de",
        "language-en",
        "language-es",
        "language-fr",
        "language-other",
        "language-pt",
        "list",
        "other-person",
        "question",
        "reader-named",
        "sample-meant",
        "send-along",
        "spelling",
        "statement",
        "too-long",
        "topic-ideas",
        "topic-too-wide",
        "unsure",
        "which",
        "who-is-meant",
    }
)
NOTES = frozenset(
    {
        "note-brackets",
        "note-colleague",
        "note-complaint",
        "note-confidence",
        "note-joke",
        "note-link",
        "note-mood",
        "note-other-employer",
        "note-pay",
        "note-praise",
        "note-private",
        "note-rude",
        "note-their-life",
    }
)
CODES = QUESTIONS | NOTES | {"note-unsaid"}
CHOICE_CODES = frozenset(
    {
        "answer-date",
        "answer-next-week",
        "answer-this-week",
        "idea",
        "instead",
        "keep",
        "move",
        "spelling",
        "use",
        "use-anyway",
        "without",
        "write-in-it",
    }
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to click, and what it changes; None leaves that as it is.

    `code` names its label (in ui/messages.py), filled in with `text`. `topic` and `lead` replace
    what was typed; `sentence` is kept word for word as the letter's topic sentence; `move_to` is
    the name of the other person whose letter the topic belongs to; `answer` is what is chosen for
    "what they said about an answer" (a value of `AnswerSaid`); `language` writes
    the letter in that language.
    """

    code: str
    text: str = ""
    topic: str | None = None
    lead: str | None = None
    sentence: str | None = None
    move_to: str | None = None
    answer: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How a topic is understood.

    `sentence` is the finished sentence as it will be printed, empty where nothing is printed
    yet; `changed` are (start, end) pairs in it of words that differ from what was typed. `code`
    names the line under the field ("" for none, else a question or a kind note), filled in with
    `about`; `choices` are what can be clicked there. `marks` are (start, end) pairs in the typed
    text that look misspelt, each with its `fixes`. `kept_out` says that the words stay in the
    notes and are not woven in; `final` that this cannot be overruled.
    """

    sentence: str = ""
    changed: tuple[Span, ...] = ()
    code: str = ""
    about: str = ""
    choices: tuple[Choice, ...] = ()
    marks: tuple[Span, ...] = ()
    fixes: tuple[Choice, ...] = ()
    kept_out: bool = False
    final: bool = False


UNSAID = Reading(code="note-unsaid", kept_out=True)
"""What becomes of a topic in a letter whose text is the writer's own and does not say it."""
