"""The columns a new board has."""

from afterword.domain.stages import StageKind, default_stages


def test_five_of_the_seven_kinds_are_shown_in_the_order_of_a_job_hunt() -> None:
    stages = default_stages()
    assert [stage.kind for stage in stages] == list(StageKind)
    assert [stage.rank for stage in stages] == sorted(stage.rank for stage in stages)
    assert [stage.kind.value for stage in stages if stage.shown] == [
        "booked",
        "to-thank",
        "waiting",
        "offer",
        "closed",
    ]


def test_no_name_is_stored_until_one_is_typed_and_two_boards_agree_on_ids() -> None:
    assert not [stage for stage in default_stages() if stage.name]
    assert default_stages() == default_stages()
