"""What is said of an envelope: a number in a name or a job takes no letter anywhere."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from afterword.domain.people import Company
from afterword.stories.envelopes import Addressed
from afterword.ui.envelopes.findings import address_sentences
from tests.paper.samples import SARAH


def test_a_company_with_a_number_in_its_name_has_no_address_by_that(qapp: QApplication) -> None:
    letter = replace(SARAH, inside_address="Sarah Patel\nLevel 2 Supervisor\n3M")
    to = Addressed(letter, Company("c", "3M"))
    assert len(address_sentences(to, "")) == 1
    assert not address_sentences(to, "300 Tartan Drive\nLondon ON N5V 4M9")
