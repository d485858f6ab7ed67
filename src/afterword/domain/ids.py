"""Identities, made where records are made, so that undo, import and archive keep them."""

from uuid import uuid4


def new_id() -> str:
    """Return 32 lower-case hexadecimal digits, never given before."""
    return uuid4().hex
