"""A sample from the file chosen to the packet in hand: the records, Undo, and what is missing."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.answers import Along, Answers, PersonMet
from afterword.domain.letters import Draft, EventKind
from afterword.domain.problems import Problem
from afterword.domain.samples import WorkSample
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import drafting, filled_page, letters, packets, samples
from afterword.stories.after_interview import all_changes
from afterword.stories.samples import Chosen
from afterword.stories.unfinished_page import from_json, to_json
from tests.exchange.samples.asking import FILES
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, ZONE, panel

FILE = FILES / "pdflatex-outline.pdf"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db", lambda: NOW) as desk:
        yield desk


def made(desk: Desk, file: Path = FILE, password: str = "") -> WorkSample:
    return samples.make_sample(Chosen(file, "letter", password), samples.files_of(desk.path), NOW)


def with_along(page: Answers, *along: Along) -> Answers:
    """Return the page with these going along to its first person."""
    first, *others = page.people
    return replace(page, people=(replace(first, along=along), *others))


def drafts_of(desk: Desk, page: Answers) -> tuple[Draft, ...]:
    files = samples.files_of(desk.path)
    phrases = resources.phrases("en_CA")
    return drafting.drafts(page, desk.known(), phrases, NoSpeller(), TODAY, (), files)


def shown_again(desk: Desk, page: Answers) -> Answers:
    records = desk.records(page.application_id)
    return filled_page.answers_for(records, desk.known(), TODAY, ZONE)


def keep(desk: Desk, page: Answers) -> None:
    desk.commit("Keep", all_changes(desk, page))


def test_a_file_becomes_a_sample_and_its_pages_are_kept(desk: Desk) -> None:
    sample = made(desk)
    assert (sample.title, sample.file_name) == ("Pdflatex outline", FILE.name)
    assert sample.pages == len(PdfReader(FILE).pages)
    (file,) = samples.files_of(desk.path).iterdir()
    assert (file.stem, file.stat().st_size) == (sample.sha256, sample.size)


def test_what_is_refused_or_cancelled_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(Problem) as refused:
        made(desk, FILES / "encrypted-file.pdf")
    assert refused.value.code == "sample-encrypted"
    assert refused.value.values["name"] == "encrypted-file.pdf"
    with pytest.raises(Problem, match="child-cancelled"):
        samples.make_sample(Chosen(FILE, "letter"), samples.files_of(desk.path), NOW, lambda: True)
    assert not samples.files_of(desk.path).exists()


def test_it_goes_along_is_shown_again_and_undone_as_one(desk: Desk) -> None:
    page = panel()
    keep(desk, page)
    page = with_along(page, Along(made(desk), "you asked about my report"))
    keep(desk, page)
    assert shown_again(desk, page).people[0].along == page.people[0].along
    assert desk.cards[page.application_id].samples == 1
    assert desk.known().samples == (page.people[0].along[0].sample,)
    desk.undo()
    assert shown_again(desk, page).people[0].along == ()
    assert desk.known().samples == ()
    desk.redo()
    assert shown_again(desk, page).people[0].along == page.people[0].along


def test_taken_off_or_with_the_person_it_goes(desk: Desk) -> None:
    sample = made(desk)
    page = with_along(panel(), Along(sample), Along(replace(sample, id="other", title="B")))
    keep(desk, page)
    first, second = page.people[0].along
    keep(desk, with_along(page, second))
    assert [one.attachment_id for one in shown_again(desk, page).people[0].along] == [
        second.attachment_id
    ]
    keep(desk, replace(page, people=page.people[1:]))
    assert not desk.records(page.application_id).attachments
    desk.undo()
    desk.undo()
    assert shown_again(desk, page).people[0].along == (first, second)


def test_one_sample_serves_several_letters_and_cards(desk: Desk) -> None:
    sample = made(desk)
    keep(desk, with_along(panel(), Along(sample)))
    other = with_along(
        panel(company="Maple Health"), Along(replace(sample, title="my better title"))
    )
    keep(desk, other)
    assert [one.title for one in desk.known().samples] == ["my better title"]
    assert shown_again(desk, other).people[0].along[0].sample.title == "my better title"


def test_an_unfinished_page_comes_back_with_what_goes_along(desk: Desk) -> None:
    page = with_along(panel(), Along(made(desk), "my report"))
    assert from_json(to_json(page)) == page
    assert from_json(to_json(page).replace(page.people[0].along[0].sample.sha256, "../x")) is None
    older = to_json(panel(people=(PersonMet("Sarah"),))).replace(', "along": []', "")
    restored = from_json(older)
    assert restored is not None
    assert restored.people[0].along == ()


def test_the_packet_is_what_the_notation_says(desk: Desk, tmp_path: Path) -> None:
    page = with_along(panel(), Along(made(desk)), Along(made(desk, FILES / "jpeg.pdf")))
    drafts = drafts_of(desk, page)
    assert drafts[0].letter.enclosures == "Enclosures (2):\nPdflatex outline\nJpeg"
    found = PdfReader(io.BytesIO(letters.pdf(drafts, "letter")))
    behind = sum(one.sample.pages for one in page.people[0].along)
    assert len(found.pages) == len(drafts) + behind
    paths = [tmp_path / f"{number}.pdf" for number in range(3)]
    letters.write(paths, drafts, "a4")
    assert [len(PdfReader(path).pages) for path in paths] == [1 + behind, 1, 1]


def test_nothing_goes_out_without_what_it_names(desk: Desk) -> None:
    (first, *_) = drafts_of(desk, with_along(panel(), Along(made(desk))))
    with pytest.raises(Problem, match="sample-missing"):
        letters.pdf([replace(first, enclosed=())], "letter")
    (file,) = samples.files_of(desk.path).iterdir()
    file.write_bytes(b"%PDF-1.7 something else")
    with pytest.raises(Problem, match="sample-changed"):
        letters.pdf([first], "letter")
    file.unlink()
    with pytest.raises(Problem, match="sample-missing"):
        letters.pdf([first], "letter")


def test_a_kept_letter_finds_its_pages_again(desk: Desk) -> None:
    page = with_along(panel(), Along(made(desk)))
    drafts = drafts_of(desk, page)
    keep(desk, page)
    desk.commit("Letters", all_changes(desk, page, drafts, EventKind.SAVED))
    records = desk.records(page.application_id)
    files = samples.files_of(desk.path)
    again = [packets.draft_of(letter, records, files) for letter in records.letters]
    assert letters.pdf(again, "letter") == letters.pdf(drafts, "letter")
    assert desk.cards[page.application_id].unthanked == 3


def again(desk: Desk, page: Answers) -> list[Draft]:
    """Return the first person's letter of the card as it was kept."""
    records = desk.records(page.application_id)
    first = page.people[0].letter_id
    files = samples.files_of(desk.path)
    kept = [one for one in records.letters if one.id == first]
    return [packets.draft_of(letter, records, files) for letter in kept]


def saved(desk: Desk, page: Answers) -> None:
    desk.commit("Letters", all_changes(desk, page, drafts_of(desk, page), EventKind.SAVED))


def test_a_kept_letter_never_goes_with_another_sample_than_it_names(desk: Desk) -> None:
    page = with_along(panel(), Along(made(desk)))
    saved(desk, page)
    keep(desk, with_along(page, Along(made(desk, FILES / "jpeg.pdf"))))
    with pytest.raises(Problem) as refused:
        again(desk, page)
    assert refused.value.code == "sample-other"
    assert refused.value.values == {"name": "Sarah Patel", "title": "Pdflatex outline"}
    desk.undo()
    assert len(again(desk, page)[0].enclosed) == 1


def test_a_letter_written_before_anything_went_along_stays_alone(desk: Desk) -> None:
    page = panel()
    saved(desk, page)
    keep(desk, with_along(page, Along(made(desk))))
    (draft,) = again(desk, page)
    assert draft.enclosed == ()
    assert len(PdfReader(io.BytesIO(letters.pdf([draft], "letter"))).pages) == 1


def test_pages_follow_the_order_in_which_the_letter_names_them(desk: Desk) -> None:
    one, two = Along(made(desk)), Along(made(desk, FILES / "jpeg.pdf"))
    page = with_along(panel(), one, two)
    saved(desk, page)
    (before,) = again(desk, page)
    keep(desk, with_along(page, two, one))
    (after,) = again(desk, page)
    assert after.enclosed == before.enclosed
    assert len(set(after.enclosed)) == 2


def test_a_title_with_a_word_before_it_is_still_the_same_sample(desk: Desk) -> None:
    sample = replace(made(desk), title="my report of the year")
    page = with_along(panel(), Along(sample))
    saved(desk, page)
    (draft,) = again(desk, page)
    assert draft.letter.enclosures == "Enclosure: Report of the year"
    assert [path.stem for path in draft.enclosed] == [sample.sha256]
