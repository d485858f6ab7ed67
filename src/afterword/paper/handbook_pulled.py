"""The words of a page that are worth standing large: out of its example."""

import re
from collections.abc import Sequence

from afterword.domain.handbook import Page
from afterword.domain.handbook_blocks import Paragraph, Quote, plain, read_blocks

WORDS = range(9, 27)
"""How many words a pull quote has."""
_PACE, _SHORTEST = 6.8, 3
"""How many words a sentence of it has on the whole, and at least: notes to oneself are shorter."""
_MOST_DIGITS = 3
"""More of them are a telephone number or a sum."""
_SENTENCE = re.compile(
    r"(?<![\W_]\w\.)(?<!\b(?:Mr|Ms|Dr|St)\.)(?<!Mrs\.)(?<!nov\.)(?<=[.!?])\s+(?=[^\W\d_a-z])"
)
_LABEL = re.compile(r"[^.!?,]{2,24}?\u00a0?: ")
_GREETING = re.compile(
    r"(?:Dear|Hello|Hi|Hey|Good (?:morning|afternoon)|Bonjour|Salut|Madame|Monsieur|Docteure?)\b"
)


def pull_quote(page: Page) -> str:
    """Return sentences of the page's example, whole and in order, "" where none stand alone.

    Of examples that are set against one another, such as "Long:" and "Short:", the last is the
    good one. A list of notes, an address and a telephone number are no quote.
    """
    for said in _candidates(page):
        sentences = _SENTENCE.split(said)
        while sentences and _GREETING.match(sentences[0]):
            del sentences[0]
        chosen = _as_many_as_fit(sentences)
        if len(chosen.split()) in WORDS and _flows(chosen) and _stands_alone(chosen):
            return chosen
    return ""


def _candidates(page: Page) -> list[str]:
    quotes = [block for block in read_blocks(page.text) if isinstance(block, Quote)]
    found = [it.spans for quote in quotes for it in quote.blocks if isinstance(it, Paragraph)]
    texts = [plain(spans).strip("“”«»\u00a0 ") for spans in found if not spans[0].bold]
    labels = [_LABEL.match(text) for text in texts]
    if not any(labels):
        return texts
    last, label = texts[-1], labels[-1]
    return [last[label.end() :]] if label and len(texts) > 1 else []


def _as_many_as_fit(sentences: Sequence[str]) -> str:
    chosen = ""
    for sentence in sentences:
        longer = f"{chosen} {sentence}".strip()
        if len(longer.split()) >= WORDS.stop:
            break
        chosen = longer
    return chosen


def _flows(text: str) -> bool:
    lengths = [len(sentence.split()) for sentence in _SENTENCE.split(text)]
    return sum(lengths) / len(lengths) >= _PACE and min(lengths) >= _SHORTEST


def _stands_alone(text: str) -> bool:
    if set("“”«»…;") & set(text) or sum(it.isdigit() for it in text) > _MOST_DIGITS:
        return False
    return text[0].isupper() and text[-1] in ".!?"
