"""What was typed to Sarah Patel, who was met with Tom Berg, and what happens then."""

import pytest

from tests.wording.reader import TOM, offered, read, tinted


@pytest.mark.parametrize(
    ("typed", "sentence", "changed"),
    [
        (
            "we talked about their move to the new warehouse system",
            "It was good to talk with you about your move to the new warehouse system.",
            ["your"],
        ),
        (
            "new warehouse system",
            "It was good to talk with you about the new warehouse system.",
            ["the"],
        ),
        (
            "how they train new people",
            "Thank you for explaining how you train new people.",
            ["you"],
        ),
        (
            "he explained how he plans the night shift",
            "Thank you for explaining how you plan the night shift.",
            ["you", "plan"],
        ),
        ("gave me a tour of the kitchen", "Thank you for giving me a tour of the kitchen.", []),
        (
            "I liked that your drivers help choose the routes",
            "I liked that your drivers help choose the routes.",
            [],
        ),
        (
            "kids with special needs in the classroom",
            "It was good to talk with you about kids with special needs in the classroom.",
            [],
        ),
    ],
)
def test_the_sentence_is_finished_and_changed_words_are_tinted(
    typed: str, sentence: str, changed: list[str]
) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == (sentence, "")
    assert tinted(reading) == changed


def test_own_work_that_was_talked_about_may_be_sent_along() -> None:
    reading = read("I told her about my capstone on route planning")
    assert reading.sentence == "I was glad to tell you about my capstone on route planning."
    assert reading.code == "send-along"


def test_what_was_asked_waits_for_the_answer() -> None:
    reading = read("asked if i have forklift licence")
    assert reading.code == "asked"
    assert offered(reading) == ["You asked about my forklift licence."]


def test_one_thing_is_better_than_three() -> None:
    reading = read("forklift, night shift, new scanners")
    assert "about forklift" in reading.sentence
    chips = [choice.topic for choice in reading.choices if choice.code == "instead"]
    assert (reading.code, chips) == ("list", ["night shift", "new scanners"])


def test_a_statement_is_asked_about() -> None:
    reading = read("the team is growing")
    assert (reading.sentence, reading.code) == ("", "statement")
    assert offered(reading) == ["You told me that the team is growing."]


def test_misspelt_words_are_marked_and_nothing_is_changed() -> None:
    typed = "we talked abut there new wharehouse sistem"
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", "spelling")
    assert [typed[a:b] for a, b in reading.marks] == ["abut", "there", "wharehouse", "sistem"]
    assert [fix.text for fix in reading.fixes] == ["about", "their", "warehouse", "system"]
    assert offered(reading) == []


def test_one_click_after_the_other_mends_a_misspelt_topic() -> None:
    typed = "we talked abut there new wharehouse sistem"
    for _ in range(4):
        typed = read(typed).fixes[0].topic or ""
    reading = read(typed)
    assert reading.sentence == "It was good to talk with you about your new warehouse system."
    assert not reading.marks


@pytest.mark.parametrize("typed", ["", "  ", "everything", "idk", "?", "nothing special", "..."])
def test_where_nothing_is_said_there_are_things_to_click(typed: str) -> None:
    reading = read(typed)
    ideas = ["a normal day", "the training", "the team", "the tour", "the next steps"]
    assert reading.sentence == ""
    assert [choice.topic for choice in reading.choices] == ideas


@pytest.mark.parametrize(
    "typed", ["Mr Berg explained the schedule", "tom showed me the dock", "Tom's new schedule"]
)
def test_a_topic_about_somebody_else_may_be_moved(typed: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code, reading.about) == ("", "other-person", TOM)
    assert reading.choices[0].move_to == TOM


@pytest.mark.parametrize(
    "typed", ["they will call by Friday", "she will let me know next week", "decision in two weeks"]
)
def test_words_about_an_answer_belong_to_the_other_question(typed: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", "answer-words")
    assert [choice.answer for choice in reading.choices] == ["this-week", "next-week", "date"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("le déménagement vers le nouvel entrepôt", "language-fr"),
        ("hablamos sobre el nuevo almacén", "language-es"),
        ("falamos sobre o novo sistema", "language-pt"),
        ("wir haben über das neue Lager gesprochen", "language-de"),
        ("новый склад", "language-other"),
        ("新しい倉庫について", "language-other"),
    ],
)
def test_another_language_is_asked_about_and_never_translated(typed: str, code: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", code)


@pytest.mark.parametrize(
    "typed", ["why did i come to Canada", "how many people work there?", "can I start in May"]
)
def test_a_question_is_no_topic(typed: str) -> None:
    assert (read(typed).sentence, read(typed).code) == ("", "question")
