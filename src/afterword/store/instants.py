"""Instants as they are kept."""

from datetime import UTC, datetime


def instant(text: str) -> datetime | None:
    """Return a kept UTC instant as an aware datetime, None for an empty text."""
    if not text:
        return None
    at = datetime.fromisoformat(text)
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
