"""A letter that went out is kept exactly as it looked, whatever becomes of it afterwards."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.domain.letters import Draft, EventKind, LetterEvent
from afterword.domain.problems import Problem
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.store.blobs import blob_folder, blob_path, read_blob
from afterword.stories import kept_pages, letters
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel

PAGE = panel()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db", lambda: NOW) as opened:
        yield opened


@pytest.fixture
def made(desk: Desk) -> tuple[Draft, ...]:
    return drafts(PAGE, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)


def event(kind: EventKind, detail: str = "", pages: str = "") -> LetterEvent:
    return LetterEvent(f"{kind}{detail}{pages}", "letter", kind, "", detail, pages)


def test_each_letter_of_a_panel_has_pages_of_its_own(made: tuple[Draft, ...]) -> None:
    pages = letters.own_pages(made, "letter")
    assert list(pages) == [draft.letter.id for draft in made]
    for draft in made:
        (page,) = PdfReader(io.BytesIO(pages[draft.letter.id])).pages
        assert draft.letter.salutation in page.extract_text()


def test_what_went_out_stays_when_the_letter_is_changed(
    desk: Desk, made: tuple[Draft, ...]
) -> None:
    pages = letters.own_pages(made, "letter")
    kept_pages.keep(desk.path, pages)
    hashes = kept_pages.named(pages)
    written = all_changes(desk, PAGE, made, EventKind.QUEUED, "Office-7", hashes)
    desk.commit("Print", written)
    kept = desk.records(PAGE.application_id)
    first = kept.letters[0]
    desk.commit("Change", [edited(first, replace(first, body="Something else."))])
    looks = kept_pages.went_out([one for one in kept.events if one.letter_id == first.id])
    assert [one.detail for one in looks] == ["Office-7"]
    file = blob_path(blob_folder(desk.path), looks[0].pages)
    assert read_blob(file) == pages[first.id]


def test_a_folder_that_takes_nothing_is_named(desk: Desk, made: tuple[Draft, ...]) -> None:
    blob_folder(desk.path).write_text("in the way")
    pages = letters.own_pages(made[:2], "letter")
    with pytest.raises(Problem, match="pages-not-kept") as raised:
        kept_pages.keep(desk.path, pages)
    assert raised.value.values == {"folder": "afterword-files"}
    told = kept_pages.keep_each(desk.path, [pages])
    assert not told.hashes
    assert told.problem is not None


def test_pages_that_come_one_by_one_are_kept_until_one_can_t_be(
    desk: Desk, made: tuple[Draft, ...]
) -> None:
    each = [letters.own_pages([draft], "letter") for draft in made]

    def coming() -> Iterator[kept_pages.Pages]:
        yield each[0]
        folder = blob_folder(desk.path)
        folder.rename(folder.with_name("elsewhere"))
        folder.write_text("in the way")
        yield from each[1:]

    looks = kept_pages.keep_each(desk.path, coming())
    assert list(looks.hashes) == [made[0].letter.id]
    assert looks.problem is not None


def test_only_what_went_out_has_a_look_and_each_look_is_there_once() -> None:
    came = [
        event(EventKind.DRAFTED),
        event(EventKind.SAVED, pages="a"),
        event(EventKind.QUEUED, "Office-1", "b"),
        event(EventKind.TAKEN_BACK, "Office-1"),
        event(EventKind.QUEUED, "Office-2", "a"),
        event(EventKind.PRINTED, "Office-2"),
        event(EventKind.QUEUED, "Office-3", "c"),
        event(EventKind.POSTED),
    ]
    looks = kept_pages.went_out(came)
    assert [(one.detail, one.pages) for one in looks] == [("Office-2", "a"), ("Office-3", "c")]


def test_a_copy_is_opened_and_never_what_is_kept(
    desk: Desk, made: tuple[Draft, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("afterword.machine.opener.open_file", opened.append)
    pages = letters.own_pages(made[:1], "letter")
    kept_pages.keep(desk.path, pages)
    (digest,) = kept_pages.named(pages).values()
    for _ in range(2):
        kept_pages.open_copy(desk.path, digest, tmp_path, "Sarah.pdf")
    assert [file.name for file in opened] == ["Sarah.pdf"] * 2
    assert opened[0] != opened[1]
    opened[0].write_bytes(b"scribbled on")
    kept = blob_path(blob_folder(desk.path), digest)
    assert opened[1].read_bytes() == read_blob(kept) == next(iter(pages.values()))
    kept.unlink()
    with pytest.raises(Problem, match="pages-gone"):
        kept_pages.open_copy(desk.path, digest, tmp_path, "Sarah.pdf")
