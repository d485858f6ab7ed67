"""A file still being made ready: letters wait for it, and it goes to nobody else."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.stories.after_interview import all_changes
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.tasks import wait_for_tasks
from tests.ui.after_interview.hands import click, type_here, type_panel
from tests.ui.after_interview.test_sending_work import LOCKED, REPORT, samples


@pytest.fixture
def filled(qtbot: QtBot, page: AfterInterviewPage) -> AfterInterviewPage:
    type_panel(qtbot)
    page.parts.you.name.setFocus()
    type_here(qtbot, "Aisha Rahman")
    page.refresh()
    return page


def all_is_made(qtbot: QtBot) -> None:
    assert wait_for_tasks(15_000)
    # What was made is handed on a turn later.
    for _ in range(3):
        qtbot.wait(0)


def press_save(page: AfterInterviewPage) -> None:
    page.save_as_pdf()


def press_mail(page: AfterInterviewPage) -> None:
    page.mail_letters()


@pytest.mark.parametrize("press", [press_save, press_mail])
def test_letters_go_once_what_is_sent_is_ready(
    qtbot: QtBot, filled: AfterInterviewPage, press: Callable[[AfterInterviewPage], None]
) -> None:
    gone: list[tuple[Draft, ...]] = []
    filled.pdf_wanted.connect(gone.append)
    filled.mail_wanted.connect(gone.append)
    for row in (0, 1):
        samples(filled, row).take_file(REPORT)
    press(filled)
    press(filled)
    assert gone == []
    qtbot.waitUntil(lambda: bool(gone), timeout=15_000)
    all_is_made(qtbot)
    (drafts,) = gone
    assert [bool(one.letter.enclosures) for one in drafts] == [True, True, False]


def test_none_go_without_a_file_that_was_cancelled_or_asks_something(
    qtbot: QtBot, filled: AfterInterviewPage
) -> None:
    gone: list[tuple[Draft, ...]] = []
    filled.pdf_wanted.connect(gone.append)
    samples(filled).take_file(REPORT)
    press_save(filled)
    click(qtbot, samples(filled).waiting.cancel_link)
    samples(filled).take_file(LOCKED)
    press_save(filled)
    qtbot.waitUntil(samples(filled).waiting.password.isVisible, timeout=15_000)
    assert gone == []
    press_save(filled)
    assert len(gone) == 1


def test_a_card_is_kept_and_left_with_it(
    qtbot: QtBot, filled: AfterInterviewPage, desk: Desk
) -> None:
    desk.commit("Keep", all_changes(desk, filled.answers()))
    filled.show_card(filled.answers().application_id)
    samples(filled).take_file(REPORT)
    with qtbot.waitSignal(filled.keep_wanted, timeout=15_000):
        filled.leave()
    assert samples(filled).rows


def test_it_goes_to_nobody_on_another_page(
    qtbot: QtBot, filled: AfterInterviewPage, desk: Desk
) -> None:
    samples(filled).take_file(REPORT)
    desk.commit("Keep", all_changes(desk, filled.answers()))
    filled.committed(filled.answers())
    filled.start()
    assert samples(filled).waiting.words == ""
    all_is_made(qtbot)
    assert samples(filled).rows == []


def test_whoever_is_taken_out_waits_for_nothing(qtbot: QtBot, filled: AfterInterviewPage) -> None:
    samples(filled).take_file(REPORT)
    filled.parts.people.rows[0].remove_button.click()
    all_is_made(qtbot)
    assert not any(row.samples.rows for row in filled.parts.people.rows)
