"""The examples the rules were made from, with everything that happens beside the sentence."""

import pytest

from tests.wording.readers import OTHER, READER, changed_words, offered, read


def test_their_move_becomes_your_move_and_stays_tinted() -> None:
    reading = read("we talked about their move to the new warehouse system")
    assert reading.sentence == (
        "It was good to talk with you about your move to the new warehouse system."
    )
    assert changed_words(reading) == ["your"]


def test_the_is_put_before_new_and_one_thing() -> None:
    reading = read("new warehouse system")
    assert reading.sentence == "It was good to talk with you about the new warehouse system."
    assert changed_words(reading) == ["the"]


@pytest.mark.parametrize(
    ("typed", "sentence", "changed"),
    [
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
    ],
)
def test_what_was_explained_or_given_is_thanked_for(
    typed: str, sentence: str, changed: list[str]
) -> None:
    reading = read(typed)
    assert reading.sentence == sentence
    assert changed_words(reading) == changed


def test_own_work_that_was_told_about_may_be_sent_along() -> None:
    reading = read("I told her about my capstone on route planning")
    assert reading.sentence == "I was glad to tell you about my capstone on route planning."
    assert reading.code == "send-along"


def test_a_whole_sentence_is_kept_word_for_word() -> None:
    typed = "I liked that your drivers help choose the routes"
    reading = read(typed)
    assert reading.sentence == f"{typed}."
    assert not reading.changed


def test_what_was_asked_wants_the_writers_answer() -> None:
    reading = read("asked if i have forklift licence")
    assert (reading.sentence, reading.code) == ("", "asked")
    assert reading.about == "You asked about my forklift licence."
    answered = read("asked if i have forklift licence. I got it in 2021")
    assert answered.sentence == "You asked about my forklift licence. I got it in 2021."


def test_one_of_several_is_used_and_the_others_can_be_clicked() -> None:
    reading = read("forklift, night shift, new scanners")
    assert reading.sentence == "It was good to talk with you about forklift."
    assert offered(reading) == ["night shift", "new scanners"]
    assert [choice.topic for choice in reading.choices] == ["night shift", "new scanners"]


def test_a_statement_is_offered_as_told() -> None:
    reading = read("the team is growing")
    assert (reading.sentence, reading.code) == ("", "statement")
    assert offered(reading) == ["You told me that the team is growing."]


def test_confused_words_are_marked_and_nothing_is_changed() -> None:
    typed = "we talked abut there new wharehouse sistem"
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", "spelling")
    assert [typed[start:end] for start, end in reading.marks] == [
        "abut",
        "there",
        "wharehouse",
        "sistem",
    ]
    for wanted in ("about", "their", "warehouse", "system"):
        fix = next(one for one in read(typed).fixes if one.text == wanted)
        assert fix.topic is not None
        typed = fix.topic
    assert read(typed).sentence == ("It was good to talk with you about your new warehouse system.")


@pytest.mark.parametrize("typed", ["", "everything", "idk", "  ", "?"])
def test_nothing_and_everything_get_things_to_click(typed: str) -> None:
    reading = read(typed)
    assert reading.sentence == ""
    assert [choice.topic for choice in reading.choices] == [
        "a normal day",
        "the training",
        "the team",
        "the tour",
        "the next steps",
    ]
    for choice in reading.choices:
        assert read(choice.topic or "").sentence


def test_a_topic_about_somebody_else_can_be_moved() -> None:
    reading = read("Mr Berg explained the schedule")
    assert (reading.sentence, reading.code, reading.about) == ("", "other-person", OTHER)
    assert reading.choices[0].move_to == OTHER


def test_words_about_an_answer_belong_to_another_question() -> None:
    reading = read("they will call by Friday")
    assert (reading.sentence, reading.code) == ("", "answer-words")
    assert [one.answer for one in reading.choices] == ["this-week", "next-week", "date"]


def test_french_is_recognized_and_never_translated() -> None:
    reading = read("le déménagement vers le nouvel entrepôt")
    assert (reading.sentence, reading.code, reading.marks) == ("", "language-fr", ())


def test_a_question_is_no_topic() -> None:
    reading = read("why did i come to Canada")
    assert (reading.sentence, reading.code, reading.about) == ("", "question", READER)


def test_a_word_alone_does_not_keep_a_good_topic_out() -> None:
    assert read("kids with special needs in the classroom").sentence == (
        "It was good to talk with you about kids with special needs in the classroom."
    )
