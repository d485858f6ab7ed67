"""Places in a text as Qt counts them: what is beyond Unicode's first plane counts twice there."""


def units(text: str) -> int:
    """Return how many characters of Qt's `text` is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, place: int) -> int:
    """Return how many characters of `text` stand before a `place` of Qt's in it."""
    if text.isascii():
        return place
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * place]
    return len(before.decode("utf-16-le", "surrogatepass"))
