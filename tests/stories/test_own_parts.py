"""A greeting, an ending or a name of the writer's own stands in that letter and in no other."""

from afterword import resources
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.summaries import Known
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import choices, drafting
from tests.stories.pages import TODAY, panel

OWN = {
    "salutation": "Good morning Sarah,",
    "close": "Warm regards,",
    "signature": "Amina Haddad\nForklift operator",
}


def _drafts(page: Answers) -> tuple[Draft, ...]:
    phrases = resources.phrases(page.language)
    return drafting.drafts(page, Known(), phrases, NoSpeller(), TODAY)


def test_own_parts_stand_in_one_letter_and_never_in_its_body() -> None:
    page = plain = panel()
    letter = page.people[0].letter_id
    for part, words in OWN.items():
        page = choices.with_edit(page, letter, part, words)
    before, after = _drafts(plain), _drafts(page)
    assert after[1:] == before[1:]
    said = after[0].letter
    assert {part: getattr(said, part) for part in OWN} == OWN
    assert said.body == before[0].letter.body
    assert dict(said.edits) == OWN
    for part in OWN:
        page = choices.without_edit(page, letter, part)
    assert _drafts(page) == before


def test_an_emptied_part_is_the_suggested_one() -> None:
    page = panel()
    emptied = choices.with_edit(page, page.people[0].letter_id, "close", " ")
    assert _drafts(emptied)[0].letter.close == _drafts(page)[0].letter.close != ""


def test_a_subject_is_changed_where_a_letter_has_one_and_dropped_with_its_language() -> None:
    page = panel(language="fr_CA")
    letter = page.people[0].letter_id
    french = choices.with_edit(page, letter, "subject", "Objet : Notre rencontre")
    assert _drafts(french)[0].letter.subject == "Objet : Notre rencontre"
    english = choices.with_language(french, "en_CA")
    assert _drafts(english)[0].letter.subject == ""
    kept = choices.with_edit(english, letter, "subject", "About our talk")
    assert _drafts(kept)[0].letter.subject == ""
