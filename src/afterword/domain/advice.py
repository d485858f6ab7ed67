"""Which page of the handbook each thing that is due is about, and what a page is about.

Pages are named by their keys. Every kind has one: whoever wonders why something is due, or how to
do it, is one key away from being told.
"""

from collections.abc import Mapping

from afterword.domain.asking import Because
from afterword.domain.calling import Variant
from afterword.domain.contacts import CallOutcome, ReplyKind
from afterword.domain.followups import Due, NextAction
from afterword.domain.letters import LetterKind

_ALL_THANKS = (
    "one-person",
    "a-panel",
    "everyone-else",
    "why-thank",
    "by-hand",
    "what-to-say",
    "by-telephone",
    "by-video",
    "one-way-video",
    "in-a-group",
)
_ASKING = ("asking-for-news", "voicemail", "when-to-ask")

PAGES: Mapping[Due, tuple[str, ...]] = {
    Due.NOTHING: ("waiting",),
    Due.INTERVIEW: ("keep-notes", "second-interview"),
    Due.BOOK: ("second-interview",),
    Due.TELL: ("keep-notes", "tonight"),
    Due.DECIDED: ("an-offer", "a-refusal"),
    Due.CALLED_OFF: ("when-to-ask",),
    Due.THANK_TONIGHT: ("tonight", "when-to-send", *_ALL_THANKS),
    Due.THANK_TOMORROW: ("when-to-send", *_ALL_THANKS),
    Due.THANK_LATE: ("late", *_ALL_THANKS),
    Due.SEND: ("mail-or-e-mail", "check-before-sending", "by-hand"),
    Due.ANSWER: ("waiting", "when-to-ask"),
    Due.PROMISE_PASSED: ("when-to-ask", "asking-for-news", "the-call"),
    Due.CALL: ("the-call", *_ASKING),
    Due.CALL_LATER: ("when-to-ask", "waiting", *_ASKING[:2]),
    Due.OFFER: ("answering-an-offer", "an-offer"),
    Due.QUIET: ("no-answer", "staying-in-touch"),
}
"""The page of each kind, then others that are about it, too."""

CONTACTS: Mapping[Because, str] = {
    Because.PROMISED: "the-call",
    Because.INTERVIEW: "the-call",
    Because.ASKED: "no-answer",
    Because.THANKS_POSTED: "the-call",
    Because.THANKS_SENT: "the-call",
    Because.CALL_BACK: "the-call",
}
"""The page of a call that is due now, by what its day is counted from: a second try is the last."""

REPLIES: Mapping[ReplyKind, str] = {
    ReplyKind.ANOTHER_INTERVIEW: "second-interview",
    ReplyKind.OFFER: "an-offer",
    ReplyKind.REFUSED: "a-refusal",
    ReplyKind.WITHDRAWN: "staying-in-touch",
    ReplyKind.SILENCE: "no-answer",
}
"""The page of what was heard from an employer, where nothing is due any more."""

ANSWERING: Mapping[Variant, str] = {
    Variant.LIVE: "the-call",
    Variant.VOICEMAIL: "voicemail",
    Variant.GATEKEEPER: "the-call",
}
"""The page of a call, by who or what answers."""

OUTCOMES: Mapping[CallOutcome, str] = {
    CallOutcome.SPOKE: "waiting",
    CallOutcome.VOICEMAIL: "voicemail",
    CallOutcome.CALL_BACK: "the-call",
    CallOutcome.DECIDED: "an-offer",
    CallOutcome.NO_NEWS: "when-to-ask",
    CallOutcome.NOBODY: "voicemail",
}
"""The page of how a call ended."""

LETTERS: Mapping[LetterKind, str] = {
    LetterKind.THANK_YOU: "what-to-say",
    LetterKind.COVER_NOTE: "cover-note",
    LetterKind.STATUS_ENQUIRY: "asking-for-news",
}
"""The page of each kind of letter."""


def page_of(action: NextAction) -> str:
    """Return the page of something due."""
    if action.due is Due.CALL and action.contact is not None:
        return CONTACTS[action.contact.because]
    return PAGES[action.due][0]


def is_about(page: str, action: NextAction) -> bool:
    """Tell whether `page` is about something due: as its page, or beside it."""
    return page == page_of(action) or page in PAGES[action.due]
