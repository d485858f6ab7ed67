"""From a shape and a topic to the body of one letter, and where its sentences stand."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from afterword.domain.letters import Sentence
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Span
from afterword.domain.wording.shapes import CAME_UP, TOPIC, Shape


@dataclass(frozen=True, slots=True)
class Said:
    """What a letter says: the values of its placeholders, its topic, the writer's own sentences.

    An own sentence that is empty was taken out.
    """

    values: Mapping[str, str]
    topic: str = ""
    changed: tuple[Span, ...] = ()
    own: Mapping[str, str] | None = None

    def edits(self) -> Mapping[str, str]:
        """Return the writer's own sentences by role."""
        return self.own or {}


Body = list[list[tuple[str, str]]]


def body_of(shape: Shape, said: Said, phrases: Phrases) -> Body:
    """Return the paragraphs of a body, each a list of (role, text).

    Sentences a shape can spare are left out where the body grows too long; the writer's own
    stand in every shape, at its end where it has no place for them.
    """
    own = said.edits()
    thanking = phrases.letter["thanking"]
    came_up = own.get(CAME_UP, said.values.get(CAME_UP, ""))
    thanked = any(text.startswith(thanking) for text in (own.get(TOPIC, said.topic), came_up))
    sentences = shape.texts(thanked=thanked)
    texts = {role: fill(text, said.values) for role, text in sentences.items()}
    texts |= {TOPIC: said.topic} | dict(own)
    left_out = {role for role, text in texts.items() if not text.strip()}
    for role in shape.spare:
        if _count(texts, left_out) <= phrases.longest:
            break
        if role not in own:
            left_out.add(role)
    homeless = [role for role in own if role not in shape.roles]
    paragraphs = [*shape.paragraphs[:-1], (*shape.paragraphs[-1], *homeless)]
    body = [[(role, texts[role]) for role in roles if role not in left_out] for roles in paragraphs]
    return [paragraph for paragraph in body if paragraph]


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return a sentence with its placeholders filled in."""
    text = text.replace("{day} ", "{day_inside} ").replace("{promised} ", "{promised_inside} ")
    filled = text.format(**values)
    # A company's name may end in a full stop of its own.
    return re.sub(r"\.\.(?=\s|$)", ".", filled)


def _count(texts: Mapping[str, str], left_out: Collection[str]) -> int:
    return sum(len(text.split()) for role, text in texts.items() if role not in left_out)


def written(body: Body, changed: tuple[Span, ...]) -> tuple[str, tuple[Sentence, ...]]:
    """Return the body's text and its sentences; `changed` are the topic's spans."""
    text = ""
    sentences: list[Sentence] = []
    for paragraph in body:
        text += "\n\n" if text else ""
        for number, (role, words) in enumerate(paragraph):
            text += " " if number else ""
            spans = changed if role == TOPIC else ()
            sentences.append(Sentence(role, len(text), len(text) + len(words), spans))
            text += words
    return text, tuple(sentences)


def first_words(body: Body, count: int = 3) -> tuple[str, ...]:
    """Return the first words of a body, in small letters without their marks."""
    text = " ".join(words for paragraph in body for _, words in paragraph)
    return tuple(re.findall(r"[\w'’-]+", text.lower())[:count])
