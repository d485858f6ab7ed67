"""Nearly fourteen hundred topics as people type them: how many are printed wrong or asked back.

They were written down before the rules had met them: of the first half, 3 of 119 were printed
wrong and 45 not printed (13 of those rightly: notes, nothing, somebody else, another language).
"""

from tests.wording.cases import cases

MOST_WRONG = 0.02
MOST_ASKED = 0.30
# Not a question back: the words belong elsewhere, or there were none.
_RIGHTLY_KEPT = ("?note-", "?topic-", "?language-", "?answer-", "?other-person")


def test_few_are_printed_wrong_and_most_without_a_question() -> None:
    wrong: list[tuple[str, str]] = []
    asked = kept = count = 0
    for reading, typed, right in cases("typed"):
        count += 1
        if reading.sentence:
            wrong += [(typed, reading.sentence)] if reading.sentence != right else []
        elif right.startswith(_RIGHTLY_KEPT):
            kept += 1
        else:
            asked += 1
    print(
        f"{count} typed: {len(wrong)} printed wrong, {asked} asked back, {kept} kept in the notes"
    )
    assert count >= 300
    assert len(wrong) <= MOST_WRONG * count, wrong
    assert asked <= MOST_ASKED * count


def test_a_question_has_the_code_that_is_right_for_it() -> None:
    wrong = [
        (typed, reading.code, right)
        for reading, typed, right in cases("typed")
        if right.startswith("?") and not reading.sentence and f"?{reading.code}" != right.split()[0]
    ]
    assert not wrong
