"""Finding cards by a few letters, whatever their case, accents and marks."""

from collections.abc import Callable, Mapping

from afterword.domain.finding import words_of
from afterword.domain.summaries import CardSummary


def searchable(card: CardSummary) -> str:
    """Return what of a card can be found, folded."""
    return words_of("\n".join((card.company, card.position, *card.people)))


class Finder:
    """Keeps the folded text of each card until the card changes."""

    def __init__(self, cards: Mapping[str, CardSummary]) -> None:
        """Look in `cards` (by id), which may change later."""
        self._cards = cards
        self._texts: dict[str, str] = {}
        self._words: list[str] = []

    @property
    def active(self) -> bool:
        """Tell whether anything is looked for."""
        return bool(self._words)

    def look_for(self, typed: str) -> bool:
        """Look for cards that hold every word of `typed`; tell whether that is another search."""
        words = words_of(typed).split()
        changed = words != self._words
        self._words = words
        return changed

    def forget(self, id: str) -> None:
        """Read the card `id` anew the next time."""
        self._texts.pop(id, None)

    def warm(self) -> None:
        """Fold every card now, so that the first letter typed is as quick as the next."""
        for id, card in self._cards.items():
            if id not in self._texts:
                self._texts[id] = searchable(card)

    def matcher(self) -> Callable[[str], bool] | None:
        """Return the test for a card's id, None where every card is shown."""
        if not self._words:
            return None
        self.warm()
        texts, words = self._texts, self._words
        if len(words) == 1:
            word = words[0]
            return lambda id: word in texts[id]
        return lambda id: all(word in texts[id] for word in words)

    def matches(self, id: str) -> bool:
        """Tell whether the card `id` is shown."""
        if self._words and id not in self._texts:
            self._texts[id] = searchable(self._cards[id])
        return all(word in self._texts[id] for word in self._words)
