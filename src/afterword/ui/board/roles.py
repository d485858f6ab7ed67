"""What the model tells the views: named roles, and the cards' own drag format."""

import json
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QByteArray, QMimeData, Qt

CARDS_MIME = "application/x-afterword-cards"


class Role(IntEnum):
    """Roles beside Qt's own: a card's id and its face, a stage's id and its counts."""

    ID = Qt.ItemDataRole.UserRole + 1
    FACE = Qt.ItemDataRole.UserRole + 2
    SHOWN = Qt.ItemDataRole.UserRole + 3
    TOTAL = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class Face:
    """All that is painted of one card; `tone` names the chip's colours, no chip without words."""

    company: str
    position: str
    chip: str = ""
    icon: str = ""
    tone: str = "plain"
    initials: tuple[str, ...] = ()
    samples: int = 0


def pack_cards(ids: list[str]) -> QMimeData:
    """Return drag data that names cards: identities travel, rows don't."""
    data = QMimeData()
    data.setData(CARDS_MIME, QByteArray(json.dumps(ids).encode()))
    return data


def cards_in(data: QMimeData) -> list[str]:
    """Return the ids that a drag carries, empty where it carries no cards of ours."""
    if not data.hasFormat(CARDS_MIME):
        return []
    try:
        ids: object = json.loads(bytes(data.data(CARDS_MIME).data()))
    except ValueError:
        return []
    if not isinstance(ids, list):
        return []
    items: list[object] = ids  # pyright: ignore[reportUnknownVariableType]
    return [item for item in items if isinstance(item, str)]
