"""The job of an opened card: the company, the position, the address, the posting, the notes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.changes import Change
from afterword.stories import card as story
from afterword.stories.name_offers import company_offer
from afterword.stories.renaming import rename_company
from afterword.ui.card.asking import AskLine
from afterword.ui.card.cells import Cell, Pairs, link
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import Kept, KeptField, KeptText
from afterword.ui.card.region_field import RegionField
from afterword.ui.widgets.fields import heading
from afterword.ui.widgets.offer_line import OfferLine


class JobGroup(QWidget):
    """What is kept of the job itself."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.company = KeptField(self.tr("Company"), self._keep_company)
        self.position = KeptField(self.tr("Position"), self._keep_position)
        self.address = KeptText(self.tr("Address of the company"), self._keep_address, 1, 5)
        self.region = RegionField(self.tr("Public holidays of"), keeper)
        self.agency = KeptField(
            self.tr("Met through an agency"), self._keep_agency, self.tr("Nobody in between")
        )
        self.agency_address = KeptText(
            self.tr("Address of the agency"), self._keep_agency_address, 1, 5
        )
        self.posting = KeptText(self.tr("Text of the job posting"), self._keep_posting, 1, 10)
        self.notes = KeptText(self.tr("Notes"), self._keep_notes, 1, 10)
        self.ask = AskLine(self.company, self._rename)
        self.spelling = OfferLine()
        self.spelling.taken.connect(self.company.replace)
        self.proposal = link("")
        self.proposal.clicked.connect(self._take_proposal)
        self._proposed = ""
        self._lay_out()

    @property
    def fields(self) -> tuple[Kept, ...]:
        """Return what can hold something unsaved."""
        return (
            self.company,
            self.ask,
            self.position,
            self.address,
            self.region,
            self.agency,
            self.agency_address,
            self.posting,
            self.notes,
        )

    def show_card(self) -> None:
        """Show the keeper's card."""
        card, known = self._keeper.card, self._keeper.known
        self.company.show_kept(card.company.name)
        self.position.show_kept(card.application.position)
        self.address.show_kept(card.company.address)
        self.address.setEnabled(bool(card.company.id))
        self.region.show_card()
        self.agency.show_kept(card.agency.name if card.agency else "")
        self.agency_address.show_kept(card.agency.address if card.agency else "")
        self._agency_address.show(shown=card.agency is not None)
        self.posting.show_kept(card.application.posting)
        self.notes.show_kept(card.application.notes)
        names = [one.name for one in known.companies]
        for field, words in ((self.company, names), (self.agency, names)):
            field.offer(words)
        self.position.offer(list(known.positions))
        self._proposed = story.proposed_address(card)
        place = self._proposed.replace("\n", ", ")
        self.proposal.say(self.tr("Use “%(place)s”") % {"place": place})
        self.proposal.setVisible(bool(self._proposed) and not self.address.is_touched)

    def forget(self) -> None:
        """Ask nothing about a card that is not shown any more."""
        for field in self.fields:
            field.let_go()
        self.spelling.offer(None)
        self._posting.say("")

    def _keep_company(self, name: str) -> bool:
        self.spelling.offer(company_offer(name))
        keeper = self._keeper
        renaming = rename_company(keeper.card, name, keeper.known, keeper.elsewhere())
        words = self.tr("“%(company)s” is on other cards too. Change its name on them as well?")
        return self.ask.settle(renaming, words % {"company": keeper.card.company.name})

    def _rename(self, changes: list[Change]) -> bool:
        return self._keeper.put("company", changes)

    def _keep_position(self, text: str) -> bool:
        return self._put("position", " ".join(text.split()))

    def _keep_notes(self, text: str) -> bool:
        return self._put("notes", story.capped(text))

    def _keep_posting(self, text: str) -> bool:
        kept = story.capped(text)
        words = self.tr("Only the first part was kept: a posting may have 100 kB here.")
        self._posting.say(words if kept != text else "")
        return self._put("posting", kept)

    def _put(self, field: str, text: str) -> bool:
        return self._keeper.put(field, story.set_card(self._keeper.card, **{field: text}))

    def _keep_address(self, text: str) -> bool:
        return self._keeper.put("address", story.set_address(self._keeper.card.company, text))

    def _keep_agency(self, name: str) -> bool:
        keeper = self._keeper
        return keeper.put("agency", story.set_agency(keeper.card, name, keeper.known))

    def _keep_agency_address(self, text: str) -> bool:
        agency = self._keeper.card.agency
        if agency is None:
            return True
        return self._keeper.put("agency-address", story.set_address(agency, text))

    def _take_proposal(self) -> None:
        self.address.setFocus()
        self.address.replace(self._proposed)

    def _lay_out(self) -> None:
        company = Cell(self.tr("Company"), self.company)
        company.add(self.ask)
        company.add(self.spelling)
        address = Cell(self.tr("Address, for the letter"), self.address)
        address.add(self.proposal)
        self._agency_address = Cell(self.tr("Address of the agency"), self.agency_address)
        self._posting = Cell(self.tr("Text of the job posting"), self.posting)
        pairs = Pairs()
        pairs.add(company, wide=True)
        pairs.add(Cell(self.tr("Position"), self.position))
        pairs.add(Cell(self.tr("Met through an agency"), self.agency))
        pairs.add(self._agency_address, wide=True)
        pairs.add(address, wide=True)
        pairs.add(Cell(self.tr("Public holidays of"), self.region), wide=True)
        pairs.add(Cell(self.tr("Notes"), self.notes), wide=True)
        pairs.add(self._posting, wide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("The job")))
        layout.addWidget(pairs)
