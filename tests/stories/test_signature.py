"""A signature from its photograph to the letters that are signed with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft, EventKind
from afterword.domain.problems import Problem
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.store.beside import forget_unused
from afterword.store.blobs import PNG, blob_folder, blob_path
from afterword.stories import letters, settings, signing
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.stories.mailing import mails
from afterword.stories.own_parts import BY_HAND
from afterword.stories.printing import kept_drafts
from afterword.stories.signature import make_picture
from afterword.stories.waiting_letters import Stop
from tests.exchange.signatures import drawn, packed
from tests.paper.test_signature import pictures
from tests.store.boards import desk_at
from tests.stories import waiting
from tests.stories.pages import NOW, TODAY, panel

PAGE = panel()
GREEN = (20, 110, 40)


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("pictures")
    files = folder / "blue.png", folder / "green.jpg"
    files[0].write_bytes(packed(drawn()))
    files[1].write_bytes(packed(drawn(ink=GREEN), "JPEG"))
    return files


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db", lambda: NOW) as opened:
        yield opened


def signed_with(desk: Desk, photograph: Path) -> str:
    """Let letters be signed with a photograph from now on; return the picture's hash."""
    digest = make_picture(photograph, desk.path)
    desk.commit("Sign", settings.set_signature_picture(desk, digest))
    return digest


def made(desk: Desk, page: Answers = PAGE) -> tuple[Draft, ...]:
    files = blob_folder(desk.path)
    return drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY, (), files)


def test_new_letters_are_signed_and_undo_leaves_room_again(
    desk: Desk, photographs: tuple[Path, Path]
) -> None:
    digest = signed_with(desk, photographs[0])
    assert [one.letter.signature_picture for one in made(desk)] == [digest] * 3
    assert [one.page for one in pictures(letters.pdf(made(desk), "letter"))] == [0, 1, 2]
    desk.undo()
    assert [one.picture for one in made(desk)] == [None] * 3
    assert pictures(letters.pdf(made(desk), "letter")) == []
    assert settings.set_signature_picture(desk, "") == []


def test_one_letter_may_be_signed_by_hand_and_stays_so(
    desk: Desk, photographs: tuple[Path, Path]
) -> None:
    signed_with(desk, photographs[0])
    first, *others = PAGE.people
    page = replace(PAGE, people=(replace(first, edits=((BY_HAND, "by hand"),)), *others))
    by_hand, *signed = made(desk, page)
    assert (by_hand.letter.signature_picture, by_hand.picture) == ("", None)
    assert all(one.picture for one in signed)
    assert by_hand.letter.edits == ((BY_HAND, "by hand"),)
    assert by_hand.letter.body == made(desk)[0].letter.body


def test_a_kept_letter_is_printed_as_it_was_after_the_picture_is_another(
    desk: Desk, photographs: tuple[Path, Path]
) -> None:
    signed_with(desk, photographs[0])
    before = made(desk)
    pdf = letters.pdf(before, "letter")
    desk.commit("Print", all_changes(desk, PAGE, before, EventKind.SAVED))
    other = signed_with(desk, photographs[1])
    kept = kept_drafts(desk, PAGE.application_id, [one.letter.id for one in before])
    assert letters.pdf(kept, "letter") == pdf
    assert {one.letter.signature_picture for one in made(desk)} == {other}
    assert letters.pdf(made(desk), "letter") != pdf
    assert [mail.draft.picture for mail in mails(desk, PAGE.application_id)] == [
        one.picture for one in before
    ]


def test_a_picture_that_is_gone_or_changed_is_told_of_by_name(
    desk: Desk, photographs: tuple[Path, Path]
) -> None:
    digest = signed_with(desk, photographs[0])
    file = blob_path(blob_folder(desk.path), digest, PNG)
    file.write_bytes(packed(drawn(ink=GREEN)))
    with pytest.raises(Problem, match="signature-gone") as raised:
        letters.pdf(made(desk), "letter")
    assert raised.value.values == {"name": "Sarah Patel"}
    file.unlink()
    with pytest.raises(Problem, match="signature-gone"):
        letters.own_pages(made(desk), "letter")
    assert make_picture(photographs[0], desk.path) == digest  # chosen again, it is the same
    assert len(pictures(letters.pdf(made(desk), "letter"))) == 3


def test_letters_that_wait_are_stopped_by_a_picture_that_is_gone(
    desk: Desk, photographs: tuple[Path, Path]
) -> None:
    waiting.fill(desk)
    digest = signed_with(desk, photographs[0])
    (ada, *_), *_ = waiting.ready(desk)
    assert len(pictures(letters.pdf([ada.draft], "letter"))) == 1
    blob_path(blob_folder(desk.path), digest, PNG).unlink()
    assert all(Stop.SIGNATURE in one.stops for one in waiting.waiting(desk))


def test_a_picture_is_kept_as_long_as_anything_names_it(
    desk: Desk, photographs: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = signed_with(desk, photographs[0])
    unused = make_picture(photographs[1], desk.path)
    desk.commit("By hand", settings.set_signature_picture(desk, ""))
    monkeypatch.setattr("afterword.store.beside.UNUSED_FOR", -1)
    assert [file.stem for file in forget_unused(desk.path)] == [unused]
    assert signing.picture(desk.path, digest).startswith(b"\x89PNG")
