"""What was typed about a meeting, read by rules that are sure or ask.

The field is the beginning of a sentence to that person, which the writer finishes. Nothing is
printed on a guess: where no rule is sure, the reading is a question with things to click.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from afterword.domain.wording import marks, notes
from afterword.domain.wording.asking import Asked, ask, instead, kept_out
from afterword.domain.wording.beginnings import compose, ideas, is_too_wide
from afterword.domain.wording.cleaning import (
    bare,
    clean,
    has_emoji,
    sentences_typed,
    without_emoji,
)
from afterword.domain.wording.fillers import without_fillers
from afterword.domain.wording.french import accents
from afterword.domain.wording.french import reading as french
from afterword.domain.wording.naming import names_in, said_to_reader
from afterword.domain.wording.phrases import Phrases, is_french
from afterword.domain.wording.readings import Choice, Reading
from afterword.domain.wording.remembering import remembered
from afterword.domain.wording.restoring import tinted, with_words_in_full
from afterword.domain.wording.risks import kept_in_notes, looked_at
from afterword.domain.wording.several import one_of_several
from afterword.domain.wording.shorthand import in_full
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.tongues import foreign

_UNMARKED = frozenset({"topic-ideas", "topic-too-wide"})
# Letters of a word that is still taken for a short form.
_LONGEST_SHORT = 3
# What nobody told the writer.
_NEVER_TOLD = frozenset({"note-mood", "note-praise"})
_FINAL_COLLEAGUE = "note-colleague"


def read_topic(  # noqa: PLR0913, PLR0917  the contract's arguments, as the page has them
    typed: str,
    lead: str,
    person: str,
    others: Sequence[str],
    phrases: Phrases,
    speller: Speller,
    tracked: Sequence[str] = (),
    earlier: Collection[str] = (),
    place: int = 0,
) -> Reading:
    """Return how `typed` is understood in the letter to `person`.

    `lead` is the beginning it finishes (about, told, showed, asked); `others` are the names of
    the other people met, `tracked` those of other employers, `earlier` what letters to this
    person said before. `place` is the reader's among those written to after one interview: each
    place has another of the sentences of a beginning first.
    """
    text = bare(clean(typed))
    as_typed = Asked(
        typed,
        text,
        lead,
        person,
        tuple(others),
        phrases,
        speller,
        tuple(tracked),
        earlier,
        place=place,
    )
    return remembered(as_typed, _read_typed)


def _read_typed(as_typed: Asked) -> Reading:
    typed = as_typed.typed
    french_words = is_french(as_typed.phrases)
    asked, restored = accents.with_accents(as_typed) if french_words else (as_typed, ())
    asked, in_words = (asked, ()) if french_words else with_words_in_full(asked)
    reading = in_full(next(filter(None, (step(asked) for step in _STEPS))), asked)
    if reading.final or reading.code in _UNMARKED or reading.code.startswith("language"):
        return reading
    reading = tinted(accents.tinted(reading, restored), in_words)
    found = marks.worth_mending(marks.marks_in(as_typed), restored, reading.sentence)
    fixes = marks.fixes(found, typed)
    return replace(reading, marks=marks.spans(found), fixes=fixes)


def _nothing(asked: Asked) -> Reading | None:
    if asked.text.strip("?! ") and not is_too_wide(asked.text, asked):
        return None
    return ideas(asked)


def _unprintable(asked: Asked) -> Reading | None:
    code = notes.unprintable(asked.text)
    if code:
        plain = notes.without_brackets(asked.text) if code == "note-brackets" else ""
        reading = kept_out(code, None)
        if plain and not notes.unprintable(plain):
            return replace(reading, choices=(Choice("without", text=plain, topic=plain),))
        return reading
    if has_emoji(asked.text):
        plain = bare(without_emoji(asked.text))
        choices = (Choice("without", text=plain, topic=plain),) if plain else ()
        return Reading(code="emoji", choices=choices)
    return None


def _other_language(asked: Asked) -> Reading | None:
    # "la traduction, English to French": the first of several is what would be printed.
    first = re.split(r"[,;]", asked.text)[0]
    tongue = foreign(asked.text, asked.phrases) or foreign(first, asked.phrases)
    if tongue is None:
        return None
    choices = (Choice("write-in-it", language=tongue.letter),) if tongue.letter else ()
    return Reading(code=f"language-{tongue.code}", choices=choices)


def _notes(asked: Asked) -> Reading | None:
    if notes.about_colleague(asked.text, _others(asked), asked.phrases):
        return kept_out(_FINAL_COLLEAGUE, None)
    employer = notes.tracked_employer(asked)
    if employer:
        return kept_out("note-other-employer", None, employer)
    to_reader = asked.text
    if not is_french(asked.phrases):
        to_reader, _ = said_to_reader(asked.text, asked.person, asked.phrases)
    rule = notes.note_for(asked.text, asked.phrases) or notes.note_for(to_reader, asked.phrases)
    if rule is None:
        return None
    noted = kept_out(rule.name, None if rule.final else _read(asked, after=_notes))
    return _not_told(noted, asked.phrases) if rule.name in _NEVER_TOLD else noted


def _not_told(noted: Reading, phrases: Phrases) -> Reading:
    """Leave out "You told me that you were very nice": how it went is the writer's own."""
    told = tuple(frame.partition("{")[0] for frame in phrases.sentences["said"])
    own = tuple(one for one in noted.choices if not (one.sentence or "").startswith(told))
    return replace(noted, choices=own)


def _others(asked: Asked) -> tuple[str, ...]:
    return tuple(
        name for other in asked.others for name in names_in(asked.text, other, asked.phrases)
    )


def _confused(asked: Asked) -> Reading | None:
    found = marks.marks_in(asked)
    if not any(mark.sort is marks.Sort.CONFUSED for mark in found):
        return None
    kept = _read(asked, after=_confused)
    doubtful = [mark for mark in found if mark.sort is marks.Sort.CONFUSED]
    if kept.code == "list" and not _says_any(kept.sentence, doubtful, asked):
        # What is doubtful stands in what is not used.
        return None
    # Of words full of slips that make no sentence yet, none is offered to be kept.
    if not kept.sentence and len(found) > 1:
        return ask("spelling")
    return instead(kept, "spelling", label="keep")


def _says_any(sentence: str, found: Sequence[marks.Mark], asked: Asked) -> bool:
    said = {word.strip(".,;:!").lower() for word in sentence.split()}
    words = " ".join(asked.typed[one.start : one.end] for one in found).lower().split()
    return not sentence or not said.isdisjoint(words)


def _slips(asked: Asked) -> Reading | None:
    """Stop a sentence with a slip in it, which is no name; French leaves those marked."""
    found = () if is_french(asked.phrases) else marks.marks_in(asked)
    slips = [asked.typed[one.start : one.end] for one in found if one.sort is marks.Sort.SLIP]
    if not slips:
        return None
    kept = _read(asked, after=_slips)
    if kept.code == "capital" and kept.choices:
        return ask("spelling", [Reading(kept.choices[0].sentence or "")])
    printed = not {word.strip(".,;:!") for word in kept.sentence.split()}.isdisjoint(slips)
    return instead(kept, "spelling", label="keep") if printed else kept


def _capitals(asked: Asked) -> Reading | None:
    words = [word for word in asked.text.split() if word.isalpha()]
    if not words or any(word != word.upper() or word == word.lower() for word in words):
        return None
    # "SQL" and "PPE" are written so; "REFUNDS" is shouted.
    if not words[1:] and not (words[0][_LONGEST_SHORT:] and asked.speller.knows(words[0].lower())):
        return None
    return Reading(
        code="capitals",
        choices=(Choice("without", text=asked.text.lower(), topic=asked.text.lower()),),
    )


def _answer(asked: Asked) -> Reading | None:
    if not any(pattern.search(asked.text) for pattern in asked.phrases.answers):
        return None
    said = ("this-week", "next-week", "date")
    choices = tuple(Choice(f"answer-{when}", answer=when) for when in said)
    return Reading(code="answer-words", choices=choices, kept_out=True)


def _somebody_else(asked: Asked) -> Reading | None:
    for other in asked.others:
        if names_in(asked.text, other, asked.phrases):
            here = _read(asked, after=_somebody_else)
            move = Choice("move", text=other, move_to=other)
            choices = (move, *instead(here, "", label="keep").choices)
            return Reading(code="other-person", about=other, choices=choices)
    return None


def _question(asked: Asked) -> Reading | None:
    return ask("question", about=asked.person) if "?" in asked.text else None


def _composed(asked: Asked) -> Reading:
    if is_french(asked.phrases):
        return kept_in_notes(french.composed(asked), asked)
    text, named = said_to_reader(asked.text, asked.person, asked.phrases)
    if named:
        return ask("reader-named", about=asked.person)
    text = without_fillers(text, asked.phrases)
    asked = replace(asked, text=text)
    typed, _ = said_to_reader(asked.typed, asked.person, asked.phrases)
    found = one_of_several(asked, sentences_typed(typed)) or compose(asked, text)
    return looked_at(found, asked)


_STEPS: tuple[Callable[[Asked], Reading | None], ...] = (
    _nothing,
    _unprintable,
    _confused,
    _capitals,
    _other_language,
    _notes,
    _answer,
    _slips,
    _somebody_else,
    _question,
    _composed,
)


def _read(asked: Asked, after: Callable[[Asked], Reading | None]) -> Reading:
    """Return what the steps behind `after` make of the text."""
    return next(filter(None, (step(asked) for step in _STEPS[_STEPS.index(after) + 1 :])))
