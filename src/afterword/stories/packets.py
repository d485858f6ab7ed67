"""Letters together with what goes along with them, as one print-ready PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path

from afterword.domain.letters import Draft, Letter
from afterword.domain.problems import Problem
from afterword.domain.samples import WorkSample
from afterword.domain.summaries import CardRecords
from afterword.domain.wording.cover_note import listed
from afterword.paper.packet import Enclosed, Packet, render_packets
from afterword.resources import letter_languages, phrases
from afterword.store import blobs
from afterword.stories.signing import pictures_of, signed


def pdf(drafts: Sequence[Draft], paper: str, step: Callable[[], object] = lambda: None) -> bytes:
    """Return letters with what goes along with each as one PDF, in order; `step` as there.

    Raises Problem as `paper.letter.render` and `store.blobs.read_blob` do, and `sample-missing`
    where a letter names what is not there: it never goes out without what it says comes along.
    """
    packets = [_packet(draft) for draft in drafts]
    return render_packets(packets, paper, step, pictures_of(drafts))


def draft_of(letter: Letter, records: CardRecords, files: Path) -> Draft:
    """Return a kept letter of a card with the pages it names, as they go along to its person now.

    What goes along since then and is not named stays out. Raises Problem `sample-other` where
    something named goes along no more, or is called otherwise: the letter is to be written anew.
    """
    meetings = {
        one.id
        for one in records.meetings
        if one.interview_id == letter.interview_id and one.person_id == letter.person_id
    }
    samples = {one.id: one for one in records.samples}
    found = [one for one in records.attachments if one.meeting_id in meetings]
    found.sort(key=lambda one: one.place)
    left = [samples[one.sample_id] for one in found]
    hashes: list[str] = []
    for title in letter.enclosed_titles:
        named = next((one for one in left if _is_called(one, title, letter.language)), None)
        if named is None:
            name = letter.inside_address.partition("\n")[0]
            raise Problem("sample-other", name=name, title=title)
        left.remove(named)
        hashes.append(named.sha256)
    draft = Draft(letter, (), tuple(blobs.blob_path(files, one) for one in hashes))
    return signed(draft, files)


def _is_called(sample: WorkSample, title: str, language: str) -> bool:
    """Tell whether a letter in `language` that lists `title` means `sample`."""
    names = [sample.title]
    if language in letter_languages():
        names.append(listed(sample.title, phrases(language)))
    return _folded(title) in map(_folded, names)


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()


def _packet(draft: Draft) -> Packet:
    titles = draft.letter.enclosed_titles
    if len(titles) != len(draft.enclosed):
        raise Problem("sample-missing")
    pages = [blobs.read_blob(file) for file in draft.enclosed]
    found = (Enclosed(title, page) for title, page in zip(titles, pages, strict=True))
    return Packet(draft.letter, tuple(found))
