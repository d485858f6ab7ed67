"""Who is to be thanked for an interview."""

import pytest

from afterword.domain.applications import InterviewKind, MeetingRole
from afterword.domain.thanking import to_thank

MET, HEAD, RECRUITER = MeetingRole


@pytest.mark.parametrize(
    ("kind", "roles", "agency", "thanked"),
    [
        (InterviewKind.UNKNOWN, (MET, HEAD), False, (True, True)),
        (InterviewKind.VIDEO, (MET, RECRUITER), False, (True, True)),
        (InterviewKind.ONE_WAY_VIDEO, (MET, HEAD), False, (False, False)),
        (InterviewKind.ONE_WAY_VIDEO, (MET, RECRUITER), False, (False, True)),
        (InterviewKind.ON_SITE, (MET, RECRUITER), True, (False, True)),
        (InterviewKind.ON_SITE, (MET, HEAD), True, (True, True)),
        (InterviewKind.ON_SITE, (), True, ()),
    ],
)
def test_thanks_go_where_they_are_due(
    kind: InterviewKind, roles: tuple[MeetingRole, ...], agency: bool, thanked: tuple[bool, ...]
) -> None:
    assert to_thank(kind, roles, agency=agency) == thanked
