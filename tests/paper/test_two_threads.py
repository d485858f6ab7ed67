"""A letter is shown while others are made in another thread; neither takes from the other."""

from collections.abc import Iterator
from threading import Thread
from typing import Any

import pytest

from afterword.paper.fonts import face
from afterword.paper.letter import lay_out_on, render_on
from tests.paper.samples import letter

ACCENTED = letter(signature="Zoë Ångstrand-Nguyễn")
OTHER = letter(signature="Łucja Šťastná Řeháková")
LONG_ENOUGH = 0.5
"""Seconds in which the other letter would be ready, if it had not to wait."""


@pytest.fixture(autouse=True)
def _new_fonts() -> Iterator[None]:
    face.cache_clear()
    yield
    face.cache_clear()


def test_letters_made_at_once_have_their_own_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = [render_on([one], "letter") for one in (ACCENTED, OTHER)]
    face.cache_clear()
    made: list[bytes] = []
    others: list[Thread] = []
    file: Any = face(lay_out_on(ACCENTED, "letter").face).font.face
    seek = file.seek

    def interrupted(place: int) -> None:
        seek(place)
        # Below nothing is how many outlines a letter with its accent says it has: it names them.
        composed = file.read_short() < 0
        seek(place)
        if composed and not others:
            others.append(Thread(target=lambda: made.append(render_on([OTHER], "letter"))))
            others[0].start()
            others[0].join(LONG_ENOUGH)

    monkeypatch.setattr(file, "seek", interrupted)
    first = render_on([ACCENTED], "letter")
    others[0].join()
    assert [first, *made] == alone
