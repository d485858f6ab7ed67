"""A message for an answering machine: in less than 25 seconds, with name and number spelled."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain

from afterword.domain.calling import Script, Speaker
from afterword.domain.saying import spelled

MOST_SECONDS = 25
"""What people listen to before they go on to the next message."""


@dataclass(frozen=True, slots=True)
class _Length:
    """How much is said: `spelling` of "all" the name, its "last" word, or nothing."""

    once_more: bool = False
    spelling: str = "all"
    greeted: bool = True
    position: bool = True
    interest: bool = True
    named: str = "whole"


_FULL = _Length()
_LAST = replace(_FULL, spelling="last")
_BRIEF = replace(_LAST, greeted=False, interest=False)
_LENGTHS = (
    replace(_FULL, once_more=True),
    replace(_LAST, once_more=True),
    _FULL,
    _LAST,
    replace(_LAST, greeted=False),
    _BRIEF,
    replace(_BRIEF, position=False),
    replace(_BRIEF, position=False, named="ends"),
    replace(_BRIEF, position=False, named="ends", spelling=""),
    replace(_BRIEF, position=False, named="", spelling=""),
)
"""The longest first: what is said of it all is the first that is short enough."""


def voicemail(speaker: Speaker, hello: str, met: tuple[str, ...]) -> Script:
    """Return the longest message that takes less than `MOST_SECONDS`.

    `hello` names the greeting, `met` the sentences that say what it is about. The number is in the
    speaker's values, empty where it is not known.
    """
    scripts = (_said(speaker, hello, met, length) for length in _LENGTHS)
    shortest = _said(speaker, hello, met, _LENGTHS[-1])
    return next((one for one in scripts if one.seconds < MOST_SECONDS), shortest)


def _said(speaker: Speaker, hello: str, met: tuple[str, ...], length: _Length) -> Script:
    values, known = speaker.values, bool(speaker.values["number"])
    more = {} if length.position else {"position": values["position_unknown"]}
    myself, name = _myself(values, length, speaker.words.sheet)
    need = ("mail_need" if known else "mail_need_unknown",)
    once = ("mail_once_more",) if known and length.once_more else ()
    greeting = hello if length.greeted else "hello"
    return Script(
        (
            speaker.say(greeting, myself, *met, **more, **name),
            speaker.say("mail_interest") if length.interest else "",
            speaker.say("mail_timing"),
            speaker.say(*chain(need, once)),
        ),
        speaker.say("mail_thanks"),
    )


def _myself(
    values: Mapping[str, str], length: _Length, signs: Mapping[str, str]
) -> tuple[str, dict[str, str]]:
    """Return which sentence says who calls, and what fills it in."""
    words = values["sender"].split()
    if not words or not length.named:
        return "", {}
    called = " ".join(words) if length.named == "whole" else " ".join((words[0], *words[1:][-1:]))
    letters = {"all": called, "last": words[-1]}.get(length.spelling, "")
    said = spelled(letters, signs)
    return ("mail_self" if said else "self"), {"sender": called, "spelled": said}
