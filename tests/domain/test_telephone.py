"""What the sheet for a call says: four moves in each variant and language, and when to call."""

from dataclasses import replace
from datetime import date

import pytest

from afterword import resources
from afterword.domain.applications import Interview, InterviewKind
from afterword.domain.calling import Calling, Variant
from afterword.domain.moments import Moment
from afterword.domain.people import Person, Sender
from tests.domain.calls import FIRST, SARAH, SECOND, THIRD, sheet

GOLDEN = {
    ("en_CA", Variant.LIVE): """
        Hello, Ms. Patel. My name is Amina Haddad. We met on November 20 about the warehouse
        coordinator position. Do you have a minute? / I am still very interested in this work. / May
        I ask if there is any news about the timing? / Is there anything that you still need from
        me? / Thank you for your time.
    """,
    ("en_CA", Variant.VOICEMAIL): """
        Hello, Ms. Patel. My name is Amina Haddad: A-M-I-N-A, H-A-D-D-A-D. We met on November 20
        about the warehouse coordinator position. / I am still very interested. / I would be glad to
        hear about the timing. / If you need anything, my number is 9-0-5, 5-5-5, 0-1-4-2. / Thank
        you.
    """,
    ("en_CA", Variant.GATEKEEPER): """
        Hello. My name is Amina Haddad. May I speak with Ms. Sarah Patel, please? / It is about the
        warehouse coordinator position: I had an interview on November 20 and am still very
        interested. / If this is not a good moment, when would be a better time to call? / Could you
        please write down that I called? My number is 9-0-5, 5-5-5, 0-1-4-2. / Thank you very much
        for your help.
    """,
    ("fr_CA", Variant.LIVE): """
        Bonjour, Madame Patel. Je m’appelle Amina Haddad. Nous avons parlé du poste de commis
        d’entrepôt le 20 novembre. Avez-vous une minute? / Ce travail m’intéresse toujours beaucoup.
        / Puis-je vous demander s’il y a du nouveau pour la suite? / Avez-vous encore besoin de
        quelque chose de ma part? / Merci de votre temps.
    """,
    ("fr_CA", Variant.VOICEMAIL): """
        Bonjour, Madame Patel. Je m’appelle Amina Haddad : A-M-I-N-A, H-A-D-D-A-D. Nous avons parlé
        du poste de commis d’entrepôt le 20 novembre. / Ce travail m’intéresse toujours beaucoup. /
        J’aimerais savoir s’il y a du nouveau. / Au besoin, mon numéro est le 9-0-5, 5-5-5, 0-1-4-2.
        / Merci.
    """,
    ("fr_CA", Variant.GATEKEEPER): """
        Bonjour. Je m’appelle Amina Haddad. Pourrais-je parler à Madame Sarah Patel, s’il vous
        plaît? / C’est au sujet du poste de commis d’entrepôt : j’ai passé l’entrevue du 20
        novembre, et ce travail m’intéresse toujours beaucoup. / Si ce n’est pas le bon moment,
        quand vaudrait-il mieux rappeler? / Pourriez-vous noter que j’ai appelé, s’il vous plaît?
        Mon numéro est le 9-0-5, 5-5-5, 0-1-4-2. / Merci beaucoup de votre aide.
    """,
}
"""The moves and the thanks, with a stroke between."""


def said(calling: Calling, variant: Variant = Variant.LIVE, language: str = "en_CA") -> str:
    """Return what is said, with spaces and hyphens as they are typed."""
    return _plain(sheet(calling, language).scripts[variant].text)


def _plain(text: str) -> str:
    return text.replace("\u2011", "-").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("language", "variant"), GOLDEN)
def test_four_moves_and_thanks_in_every_variant(language: str, variant: Variant) -> None:
    position = "Commis d'entrepôt" if language == "fr_CA" else "Warehouse Coordinator"
    calling = replace(FIRST, application=replace(FIRST.application, position=position))
    script = sheet(calling, language).scripts[variant]
    said = _plain(" / ".join((*script.moves, script.thanks)))
    assert said == " ".join(GOLDEN[language, variant].split())


def test_the_sheet_has_the_facts_at_a_glance() -> None:
    made = sheet(replace(FIRST, person=replace(SARAH, spoken="SAIR-ah")))
    assert (made.title, made.ask_for, made.spoken) == (
        "Call: Lakeside Logistics",
        "Sarah Patel",
        "SAIR-ah",
    )
    assert (made.job_title, made.at) == ("Operations manager", "at Lakeside Logistics")
    assert (made.phone, made.position) == ("905-555-0199", "Warehouse Coordinator")
    assert (made.when, made.people) == ("Friday, November 20", ("Sarah Patel", "Tom Berg"))
    assert made.lacking == ()
    assert made.labels["smile"] == "Smile: it can be heard."


@pytest.mark.parametrize(
    ("language", "when", "question"),
    [
        ("en_US", "Friday, November 20", "timing?"),
        ("en_GB", "Friday 20 November", "timing?"),
        ("fr_CA", "vendredi 20 novembre", "suite?"),
        ("fr_FR", "vendredi 20 novembre", "suite\u202f?"),
    ],
)
def test_each_country_has_its_own_habits(language: str, when: str, question: str) -> None:
    made = sheet(FIRST, language)
    assert made.when == when
    assert made.scripts[Variant.LIVE].moves[2].endswith(question)


@pytest.mark.parametrize(
    ("language", "person", "first", "then", "message"),
    [
        (
            "en_CA",
            SARAH,
            "Hello, may I speak with Ms. Patel, please?",
            "Hello, Ms. Patel. My",
            "Hello, Ms. Patel. My",
        ),
        (
            "en_CA",
            replace(SARAH, courtesy_title=""),
            "Hello, may I speak with Sarah Patel, please?",
            "Hello. My",
            "Hello, this is a message for Sarah Patel. My",
        ),
        (
            "en_CA",
            Person("x", "lakeside", job_title="warehouse manager"),
            "Hello. May I speak with the warehouse manager, please?",
            "Hello. My",
            "Hello. My",
        ),
        (
            "fr_CA",
            replace(SARAH, courtesy_title=""),
            "Bonjour, pourrais-je parler à Sarah Patel, s’il vous plaît?",
            "Bonjour. Je",
            "Bonjour, ce message est pour Sarah Patel. Je",
        ),
        ("en_CA", None, "", "Hello. My", "Hello. My"),
    ],
)
def test_they_are_asked_for_first_and_greeted_once_they_are_on_the_line(
    language: str, person: Person | None, first: str, then: str, message: str
) -> None:
    made = sheet(replace(FIRST, person=person), language).scripts[Variant.LIVE]
    assert _plain(made.first) == first
    assert _plain(made.moves[0]).startswith(then)
    assert made.text.startswith(made.first)
    assert said(replace(FIRST, person=person), Variant.VOICEMAIL, language).startswith(message)


def test_the_days_of_an_advice_can_be_written_otherwise() -> None:
    made = sheet(SECOND)
    assert made.advice.startswith("You last asked on November 30.")
    otherwise = made.advised.format(**{name: str(day) for name, day in made.days.items()})
    assert otherwise.startswith("You last asked on 2026-11-30.")
    assert (made.held, made.made) == (date(2026, 11, 20), date(2026, 12, 2))


def test_whoever_is_called_a_second_time_hears_so() -> None:
    assert "I also asked for news on November 30." in said(SECOND)
    assert "May I ask if there is any news since then?" in said(SECOND)
    assert sheet(replace(SECOND, best=date(2026, 12, 7))).advice == (
        "You last asked on November 30. Once more is fine, best from December 7 on; then let it "
        "rest."
    )


def test_after_two_times_the_sheet_says_kindly_that_it_is_enough() -> None:
    advice = sheet(THIRD).advice
    assert advice.startswith("You asked on November 24 and on December 1. Two times is enough")
    assert "no answer says nothing about you" in advice
    assert "Deux fois suffisent" in sheet(THIRD, "fr_CA").advice


def test_a_day_that_was_named_and_has_passed_is_reminded_of_softly() -> None:
    passed = replace(FIRST, promised=date(2026, 11, 27))
    assert "I understood that there might be an answer by November 27." in said(passed)
    assert "November 27" not in said(replace(SECOND, promised=date(2026, 11, 27)))
    later = replace(SECOND, promised=date(2026, 12, 1))
    assert "there might be an answer by December 1" in said(later)
    assert "December 9" not in said(replace(FIRST, promised=date(2026, 12, 9)))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, "They are still making up their minds. From December 7 on"),
        ({"unread": True}, "Your thanks may not have been read yet. From December 7 on"),
        ({"promised": date(2026, 12, 3)}, "They named December 3 for an answer. From December 7"),
    ],
)
def test_a_day_that_is_too_early_is_told_kindly(change: dict[str, object], words: str) -> None:
    early = replace(FIRST, best=date(2026, 12, 7))
    assert sheet(replace(early, **change)).advice.startswith(words)  # pyright: ignore[reportArgumentType]


def test_whoever_asked_to_be_called_back_is() -> None:
    back = replace(SECOND, call_back=date(2026, 12, 2))
    assert "My name is Amina Haddad. I was asked to call back. We met" in said(back)
    assert "also asked" not in said(back)
    assert sheet(back).advice.startswith("They asked you to call on December 2.")


def test_whoever_was_not_there_is_told_of_the_interview() -> None:
    assert "I had an interview on November 20 for the warehouse coordinator position." in said(
        replace(FIRST, was_there=False)
    )
    phone = Interview("round", "card", Moment(date(2025, 11, 20)), kind=InterviewKind.PHONE)
    spoke = replace(FIRST, interview=phone)
    assert "We spoke by phone on November 20, 2025, about" in said(spoke)


def test_what_is_not_known_is_left_out_and_named_on_the_sheet() -> None:
    bare = replace(
        FIRST,
        application=replace(FIRST.application, position=""),
        sender=Sender(),
        person=None,
        interview=None,
        met=(),
    )
    made = sheet(bare)
    assert made.ask_for == "whoever looks after the position"
    assert said(bare).startswith("Hello. I applied for the position. Do you have a minute?")
    assert "my number is on my résumé" in said(bare, Variant.VOICEMAIL)
    assert len(made.lacking) == 3
    assert made.advice == made.when == ""


def test_somebody_known_by_what_they_do_is_asked_for_by_it() -> None:
    manager = replace(FIRST, person=Person("x", "lakeside", job_title="warehouse manager"))
    assert "May I speak with the warehouse manager, please?" in said(manager, Variant.GATEKEEPER)
    lady = replace(FIRST, person=Person("x", "lakeside", job_title="the lady at reception"))
    assert "who looks after the warehouse coordinator position" in said(lady, Variant.GATEKEEPER)


@pytest.mark.parametrize("language", resources.letter_languages())
def test_every_language_has_its_words(language: str) -> None:
    for calling in (FIRST, SECOND, THIRD):
        made = sheet(calling, language)
        assert len(made.moves) == 4
        assert made.advice
        assert made.avoid
        assert made.outcomes
        assert made.outcomes_with_day
