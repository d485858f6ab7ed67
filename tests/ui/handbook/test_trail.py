"""The way back and forward through what was read."""

from afterword.ui.handbook.trail import Trail


def test_one_goes_back_and_on_again_and_a_new_page_ends_the_way_on() -> None:
    trail = Trail()
    for key in "abc":
        trail.visit(key)
    assert [trail.step(-1), trail.step(-1), trail.step(-1)] == ["b", "a", "a"]
    assert trail.can_go_on
    assert trail.step(1) == "b"
    trail.visit("d")
    assert not trail.can_go_on
    assert trail.step(-1) == "b"


def test_pages_only_passed_are_not_come_back_to() -> None:
    trail = Trail()
    trail.visit("a")
    for key in "bcd":
        trail.visit(key, walked=True)
    trail.visit("d")  # now it is read
    trail.visit("e", walked=True)
    assert [trail.step(-1), trail.step(-1)] == ["d", "a"]


def test_there_is_no_way_from_nothing() -> None:
    trail = Trail()
    assert (trail.here, trail.step(-1), trail.can_go_back, trail.can_go_on) == (
        "",
        "",
        False,
        False,
    )
