"""What is decided once: kept as rows, in one step each, and taken back like any other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.people import Sender
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import settings
from afterword.stories.drafting import drafts
from tests.store.boards import desk_at
from tests.stories.pages import TODAY, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db") as desk:
        yield desk


def test_who_writes_is_kept_and_taken_back(desk: Desk) -> None:
    desk.commit("You", settings.set_sender(desk, " Amina  Haddad ", "\n1 Main St\n a@b.ca \n", ""))
    assert desk.sender == Sender("Amina Haddad", "1 Main St\na@b.ca")
    line = settings.set_sender(desk, "Amina Haddad", "1 Main St\na@b.ca", "Welder")
    desk.commit("You", line)
    assert desk.sender.signature_line == "Welder"
    desk.undo()
    assert desk.sender == Sender("Amina Haddad", "1 Main St\na@b.ca")
    desk.undo()
    assert desk.sender == Sender()


def test_what_is_so_already_changes_nothing(desk: Desk) -> None:
    assert settings.set_sender(desk, "", " \n", "") == []
    assert settings.set_letter_language(desk, "") == []
    assert settings.set_working_days(desk, [5, 4, 3, 2, 1]) == []
    desk.commit("You", settings.set_sender(desk, "Ann", "", ""))
    assert settings.set_sender(desk, "Ann ", "", "") == []


def test_working_days_and_language_are_one_row(desk: Desk) -> None:
    desk.commit("Days", settings.set_working_days(desk, [6, 2, 2]))
    desk.commit("Language", settings.set_letter_language(desk, "fr_CA"))
    assert settings.working_days(desk) == {2, 6}
    assert desk.preferences.working_days == "26"
    assert desk.preferences.letter_language == "fr_CA"
    desk.undo()
    assert (desk.preferences.working_days, desk.preferences.letter_language) == ("26", "")
    desk.undo()
    assert settings.working_days(desk) == {1, 2, 3, 4, 5}


@pytest.mark.parametrize("days", [[], [0], [1, 8]])
def test_a_week_without_a_working_day_is_refused(desk: Desk, days: list[int]) -> None:
    with pytest.raises(ValueError, match=r"\["):
        settings.set_working_days(desk, days)


def test_the_line_under_the_name_stands_in_the_next_letter(desk: Desk) -> None:
    desk.commit("You", settings.set_sender(desk, "Amina Haddad", "", "Certified welder"))
    made = drafts(panel(), desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    assert {draft.letter.signature for draft in made} == {"Amina Haddad\nCertified welder"}


def test_days_to_wait_are_chosen_in_reason_and_put_back(desk: Desk) -> None:
    desk.commit("Wait", settings.set_preferences(desk, after_promise=4, region="CA-QC"))
    assert desk.days.timing().after_promise == 4
    with pytest.raises(ValueError, match="quiet_after"):
        settings.set_preferences(desk, quiet_after=0)
    desk.commit("Usual", settings.set_usual_days(desk))
    assert (desk.preferences.after_promise, desk.preferences.region) == (2, "CA-QC")
    assert settings.set_usual_days(desk) == []


def test_where_the_computer_stands_counts_until_a_region_is_chosen(desk: Desk) -> None:
    desk.days.stand_in("CA-ON")
    assert desk.days.usual == "CA-ON"
    desk.days.learn({"CA-ON": {TODAY: "Family Day"}, "FR": {}}, desk.keep)
    assert TODAY in desk.days.timing().holidays
    desk.commit("Region", settings.set_preferences(desk, region="FR"))
    assert desk.days.usual == "FR"
    assert TODAY not in desk.days.timing().holidays
