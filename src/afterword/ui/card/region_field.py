"""Whose public holidays count for the employer of a card: their own, or as usual."""

from afterword.stories import card as story
from afterword.ui.card.choice import Choice
from afterword.ui.card.keeper import Keeper
from afterword.ui.region_names import region_name, region_options


class RegionField(Choice):
    """All cards of the company share it; the days of what is due follow at once."""

    def __init__(self, name: str, keeper: Keeper) -> None:
        super().__init__(name, [("", "")], self._keep_region)
        self._keeper = keeper
        # Not as wide as the longest name: the panel may be narrow.
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for group in region_options():
            self.insertSeparator(self.count())
            for key, words in group:
                self.addItem(words, key)

    def show_card(self) -> None:
        """Show the region of the keeper's card."""
        company, usual = self._keeper.card.company, self._keeper.desk.days.usual
        words = self.tr("As usual: %(region)s") % {"region": region_name(usual)}
        self.setItemText(0, words if usual else self.tr("As usual: none"))
        if self.findData(company.region) < 0:
            # Chosen by other means, such as a file from a later version.
            self.addItem(company.region, company.region)
        self.show_kept(company.region)
        self.setEnabled(bool(company.id))

    def _keep_region(self, region: str) -> bool:
        company = self._keeper.card.company
        return self._keeper.put("region", story.set_region(company, region))
