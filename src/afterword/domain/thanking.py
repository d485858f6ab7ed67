"""Who is to be thanked for an interview, and how long it makes sense to press for it.

After "When and how often" of the practice.
"""

from collections.abc import Sequence
from datetime import date

from afterword.domain.applications import InterviewKind, MeetingRole
from afterword.domain.timing import Timing

PRESSED_FOR = 30
"""For so many working days, which are six weeks, a thank-you not written is asked for."""


def to_thank(
    kind: InterviewKind, roles: Sequence[MeetingRole], *, agency: bool
) -> tuple[bool, ...]:
    """Tell for each person of an interview, by their role in it, whether a thank-you is due.

    Nobody watches a one-way video with you: only a recruiter named there, who arranged it, is
    thanked. Met through an agency, thanks go to the recruiter; where none is named, to everyone.
    """
    recruiters = tuple(role is MeetingRole.RECRUITER for role in roles)
    if kind is InterviewKind.ONE_WAY_VIDEO or (agency and any(recruiters)):
        return recruiters
    return (True,) * len(roles)


def is_long_ago(interview: date, today: date, timing: Timing) -> bool:
    """Tell whether nobody needs to be pressed any more to thank for an interview of that day."""
    # Working days take at least as many days: nearly every card is told by that alone.
    if (today - interview).days <= PRESSED_FOR:
        return False
    return timing.after(interview, PRESSED_FOR) < today
