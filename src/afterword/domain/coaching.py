"""What a writer asked the coach not to say again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ignored:
    """A finding that is not said again: of `rule`, about `words` (empty for the whole letter).

    About the whole letter, `rule` also says in what words it was said: "length/long".
    With `letter_id` it holds for that letter alone, without for all. A word of one's own is one of
    the rule "spelling" for all letters. `at` is a UTC instant in ISO 8601.
    """

    id: str
    rule: str
    words: str
    letter_id: str = ""
    at: str = ""
