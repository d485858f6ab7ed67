"""The words of a letter that something is said of, as they are marked on the page."""

from collections.abc import Iterable

from afterword.coach.findings import Finding
from afterword.domain.letters import Draft
from afterword.ui.coaching.mending import mended, still_stands
from afterword.ui.coaching.naming import advice_words, change_words
from afterword.ui.letter.underlines import Mark


def marks_of(draft: Draft, found: Iterable[Finding]) -> tuple[Mark, ...]:
    """Return the marks of what stands in the letter; what is said of the whole has none."""
    return tuple(mark for one in found if (mark := mark_of(draft, one)) is not None)


def mark_of(draft: Draft, finding: Finding) -> Mark | None:
    """Return the mark of a finding, None where it is about no words."""
    if finding.start >= finding.end or not still_stands(draft.letter, finding):
        return None
    return _mark(finding, finding.fix if mended(draft, finding) else None)


def typed_marks(found: Iterable[Finding]) -> tuple[Mark, ...]:
    """Return the marks of words that are being typed: every fix can be put there."""
    return tuple(_mark(one, one.fix) for one in found if one.part and one.start < one.end)


def _mark(finding: Finding, fix: str | None) -> Mark:
    change = change_words(fix) if fix is not None else ""
    said = advice_words(finding)
    return Mark(finding.part, finding.start, finding.end, finding.severity, said, fix, change)
