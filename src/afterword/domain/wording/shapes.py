"""The shapes a letter can take: which sentences, in which order and paragraphs."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from afterword.domain.wording.tables import Table, rows, text, texts

TOPIC = "topic"
THANKS = "thanks"
CAME_UP = "came_up"
OTHERS = "others"
SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Shape:
    """`paragraphs` are the sentences' roles in order; `sentences` their words with placeholders.

    `spare` names roles left out, in that order, where the letter grows too long. `thanks_once`
    stands in for the sentence of thanks where the topic's own sentence says thank you. `variants`
    are sentences for other cases, by "role_case": "timing_promised".
    """

    paragraphs: tuple[tuple[str, ...], ...]
    sentences: Mapping[str, str]
    spare: tuple[str, ...] = ()
    thanks_once: str = ""
    variants: Mapping[str, str] = field(default_factory=dict[str, str])

    def texts(self, *, thanked: bool) -> dict[str, str]:
        """Return the sentences by role; `thanked` where the topic says thank you already."""
        once = {THANKS: self.thanks_once} if thanked and self.thanks_once else {}
        return {**self.sentences, **once}

    def said_for(self, case: str) -> "Shape":
        """Return the shape with the sentences it has for a case in the place of the usual ones."""
        return replace(
            self,
            sentences={
                role: self.variants.get(f"{role}_{case}", usual)
                for role, usual in self.sentences.items()
            },
        )

    @property
    def sample_named(self) -> "Shape":
        """Return the shape for a sample that what was said of it names already: that comes first.

        A language without such sentences keeps the shape.
        """
        if f"{SAMPLE}_named" not in self.variants:
            return self
        paragraphs = tuple(tuple(_said_before_sent(roles)) for roles in self.paragraphs)
        return replace(self.said_for("named"), paragraphs=paragraphs)

    def with_behind_thanks(self, sentence: str) -> "Shape":
        """Return the shape with one sentence more, about the others who were met."""
        paragraphs = tuple(
            tuple(one for role in roles for one in ((role, OTHERS) if role == THANKS else (role,)))
            for roles in self.paragraphs
        )
        return replace(self, paragraphs=paragraphs, sentences={**self.sentences, OTHERS: sentence})

    @property
    def roles(self) -> tuple[str, ...]:
        """Return every role in the order it stands in the letter."""
        return tuple(role for paragraph in self.paragraphs for role in paragraph)

    @property
    def topic_later(self) -> "Shape":
        """Return the shape with a topic at its beginning put behind the next sentence."""
        if self.paragraphs[0][0] != TOPIC:
            return self
        first, *rest = (tuple(r for r in roles if r != TOPIC) for roles in self.paragraphs)
        kept = [roles for roles in (first, *rest) if roles]
        opening = (kept[0][0], TOPIC, *kept[0][1:])
        return replace(self, paragraphs=(opening, *kept[1:]))


def _said_before_sent(roles: tuple[str, ...]) -> list[str]:
    kept = [role for role in roles if role != SAMPLE]
    if len(kept) == len(roles) or CAME_UP not in kept:
        return list(roles)
    kept.insert(kept.index(CAME_UP) + 1, SAMPLE)
    return kept


@dataclass(frozen=True, slots=True)
class Family:
    """Shapes that begin alike; the people of one panel get different families."""

    shapes: tuple[Shape, ...]


def read_family(source: Table) -> Family:
    """Return the family written in a language's file."""
    return Family(tuple(_shape(row) for row in rows(source, "shapes")))


def _shape(source: Table) -> Shape:
    paragraphs = tuple(tuple(line.split()) for line in texts(source, "paragraphs"))
    roles = {role for paragraph in paragraphs for role in paragraph} - {TOPIC}
    sentences = {role: text(source, role) for role in roles}
    if "" in sentences.values():
        raise ValueError(f"a sentence is missing in {paragraphs}")
    variants = {
        name: text(source, name) for name in source if name.partition("_")[0] in roles - {name}
    }
    return Shape(
        paragraphs, sentences, texts(source, "spare"), text(source, "thanks_once"), variants
    )
