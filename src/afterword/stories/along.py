"""What goes along with a letter: between the page, which holds it, and the records."""

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


def _is_left_out(attachment: Attachment, answers: Answers) -> bool:
    """Tell whether the person it went along to is no longer thanked."""
    thanked = {met.meeting_id for met in answers.people if met.present and met.said.strip()}
    return attachment.meeting_id not in thanked


def _put(before: WorkSample | Attachment | None, after: WorkSample | Attachment) -> Change | None:
    if before is None:
        return added(after)
    return edited(before, after) if before != after else None
