"""What goes along with a letter: between the page, which holds it, and the records."""

from collections.abc import Callable
from dataclasses import replace

from afterword.domain.answers import Along, Answers
from afterword.domain.changes import Change, added, edited, removed
from afterword.domain.samples import Attachment, WorkSample
from afterword.domain.summaries import CardRecords, Known


def detached(answers: Answers, records: CardRecords | None) -> list[Change]:
    """Return what takes away the attachments of the page's interview that it has no more.

    For before its meetings are removed.
    """
    if records is None:
        return []
    meetings = {one.id for one in records.meetings if one.interview_id == answers.interview_id}
    kept = {along.attachment_id for met in answers.people for along in met.along}
    gone = [one for one in records.attachments if one.meeting_id in meetings]
    return [removed(one) for one in gone if one.id not in kept or _is_left_out(one, answers)]


def attached(answers: Answers, known: Known, records: CardRecords | None) -> list[Change]:
    """Return what keeps the samples of the page and whom they go along to.

    For after its meetings are written.
    """
    old_samples = {one.id: one for one in known.samples}
    old = {one.id: one for one in records.attachments} if records else {}
    samples: dict[str, WorkSample] = {}
    found: list[Attachment] = []
    for met in answers.people:
        for place, one in enumerate(met.along if met.present and met.said.strip() else ()):
            samples[one.sample.id] = one.sample
            words = one.words.strip()
            found.append(Attachment(one.attachment_id, met.meeting_id, one.sample.id, words, place))
    changes = [_put(old_samples.get(one.id), one) for one in samples.values()]
    changes += [_put(old.get(one.id), one) for one in found]
    return [change for change in changes if change is not None]


def along_of(records: CardRecords, meeting_id: str) -> tuple[Along, ...]:
    """Return what goes along to the person of a meeting, in order."""
    samples = {one.id: one for one in records.samples}
    found = [one for one in records.attachments if one.meeting_id == meeting_id]
    found.sort(key=lambda one: one.place)
    return tuple(Along(samples[one.sample_id], one.words, one.id) for one in found)


def with_sample(answers: Answers, letter_id: str, sample: WorkSample) -> Answers:
    """Return the page with `sample` going along with a letter; one that does already stays."""
    return _with_along(
        answers,
        letter_id,
        lambda along: (
            along
            if any(one.sample.sha256 == sample.sha256 for one in along)
            else (*along, Along(sample))
        ),
    )


def without_sample(answers: Answers, letter_id: str, attachment_id: str) -> Answers:
    """Return the page without one thing that went along with a letter."""
    return _with_along(
        answers,
        letter_id,
        lambda along: tuple(one for one in along if one.attachment_id != attachment_id),
    )


def with_title(answers: Answers, sample_id: str, title: str) -> Answers:
    """Return the page with another title for a sample, to whomever it goes along."""
    people = tuple(
        replace(
            met,
            along=tuple(
                replace(one, sample=replace(one.sample, title=title))
                if one.sample.id == sample_id
                else one
                for one in met.along
            ),
        )
        for met in answers.people
    )
    return replace(answers, people=people)


def _with_along(
    answers: Answers, letter_id: str, change: Callable[[tuple[Along, ...]], tuple[Along, ...]]
) -> Answers:
    people = tuple(
        replace(met, along=change(met.along)) if met.letter_id == letter_id else met
        for met in answers.people
    )
    return replace(answers, people=people)


def _is_left_out(attachment: Attachment, answers: Answers) -> bool:
    """Tell whether the person it went along to is no longer thanked."""
    thanked = {met.meeting_id for met in answers.people if met.present and met.said.strip()}
    return attachment.meeting_id not in thanked


def _put(before: WorkSample | Attachment | None, after: WorkSample | Attachment) -> Change | None:
    if before is None:
        return added(after)
    return edited(before, after) if before != after else None
