"""The edge of the records: characters that no file can hold are taken out before they are kept."""

from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from afterword.domain.changes import Change, Record

R = TypeVar("R", bound=Record)
Pairs = tuple[tuple[str, str], ...]


def cleaned(change: Change) -> Change:
    """Return `change` with a clean record after it; the very same where nothing is to do."""
    if change.after is None:
        return change
    after = clean_record(change.after)
    return change if after is change.after else replace(change, after=after)


def clean_record(record: R) -> R:
    """Return `record` without NUL and without halves of characters in any of its texts."""
    news: dict[str, Any] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if type(value) is str and value != (clean := clean_text(value)):
            news[field.name] = clean
        elif type(value) is tuple and value:
            pairs = tuple(
                (clean_text(role), clean_text(words)) for role, words in cast("Pairs", value)
            )
            if pairs != value:
                news[field.name] = pairs
    return replace(record, **news) if news else record


def clean_text(text: str) -> str:
    """Return `text` without NUL and without lone surrogates, which UTF-8 can't hold."""
    if text.isascii():
        return text.replace("\0", "") if "\0" in text else text
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
