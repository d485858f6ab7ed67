"""Which public holidays a board needs, and finding them, once and away from the window."""

from collections.abc import Collection
from datetime import date

from afterword.desk.desk import Desk


def wanted(desk: Desk) -> tuple[frozenset[str], tuple[int, int, int]]:
    """Return the regions of the employers on the board with the usual one, and three years."""
    regions = {face.region for face in desk.cards.values()} | {desk.days.usual}
    this = desk.today().year
    return frozenset(regions - {""}), (this - 1, this, this + 1)


def find(
    regions: Collection[str], years: Collection[int], language: str
) -> dict[str, dict[date, str]]:
    """Return the names of the holidays of each of `regions` by their days, in `language`.

    Slow, and asks no desk anything: for a worker's thread. `desk.days.learn` keeps what it finds.
    """
    # The library takes longer than the board takes to show: it waits for the first who asks.
    from afterword.exchange.public_holidays import public_holidays

    return {region: public_holidays(region, years, language) for region in regions}
