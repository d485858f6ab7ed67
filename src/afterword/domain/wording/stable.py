"""Choices that look free and never change: an order decided by names alone."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

Item = TypeVar("Item")


def shuffled(items: Sequence[Item], key: str) -> list[Item]:
    """Return `items` in an order that depends on `key` and their places, on nothing else."""
    return [items[index] for index in sorted(range(len(items)), key=lambda i: _weight(key, i))]


def _weight(key: str, index: int) -> bytes:
    return sha256(f"{key}\0{index}".encode()).digest()
