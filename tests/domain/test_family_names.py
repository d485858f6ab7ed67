"""Which part of a name a title stands before; the whole name where that can't be told."""

import pytest

from afterword.domain.family_names import family_name


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Peter O'Neill", "O'Neill"),
        ("Dr. Peter O'Neill", "O'Neill"),
        ("Anna van der Berg", "van der Berg"),
        ("Maria de la Cruz", "de la Cruz"),
        ("Ewan Mac Donald", "Mac Donald"),
        ("Marie Saint-Pierre", "Saint-Pierre"),
        ("Marie Saint Pierre", "Saint Pierre"),
        ("Sarah St. James", "St. James"),
        ("Hassan Al Amin", "Al Amin"),
        ("Mary Ann Smith", "Smith"),
        ("John Smith Jr.", "Smith"),
        ("Ana Souza, PhD", "Souza"),
        ("Ana Garcia-Lopez", "Garcia-Lopez"),
        ("Ana García López", "García López"),
        ("José Ortega y Gasset", "Ortega y Gasset"),
        ("Linh Nguyen", "Nguyen"),
        ("Kim Smith", "Smith"),
    ],
)
def test_it_is_the_end_of_a_name_with_its_small_words(name: str, family: str) -> None:
    assert family_name(name) == family


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Kim Min-jun", "Kim"),
        ("Nguyễn Thị Lan", "Nguyễn"),
        ("WANG Xiaoming", "Wang"),
        ("Xiaoming WANG", "Wang"),
        ("Pierre DE LA TOUR", "De La Tour"),
    ],
)
def test_it_is_the_beginning_where_the_name_shows_it(name: str, family: str) -> None:
    assert family_name(name) == family


@pytest.mark.parametrize(
    "name",
    ["", "Sarah", "王小明", "Wang Wei", "Wang Xiaoming", "Kim Lee", "Tan Ah Kow", "Mary O Connor"],
)
def test_nothing_where_either_end_may_be_it(name: str) -> None:
    assert not family_name(name)
