"""Who is to be thanked for an interview, after "When and how often" of the practice."""

from collections.abc import Sequence

from afterword.domain.applications import InterviewKind, MeetingRole


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
