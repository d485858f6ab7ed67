"""Our own reader of the handbook's pages and the window's, which is Qt's, take them alike."""

import pytest
from PySide6.QtGui import QTextDocument

from afterword import resources
from afterword.domain.handbook_blocks import Block, Items, Quote, plain, read_blocks

COMMON_MARK = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark


def lines(block: Block) -> list[str]:
    if isinstance(block, Quote):
        return [line for inner in block.blocks for line in lines(inner)]
    if isinstance(block, Items):
        return [plain(item) for item in block.items]
    return [plain(block.spans)]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_page_has_the_same_lines_in_both(qapp: object, language: str) -> None:
    for page in resources.handbook(language).pages:
        document = QTextDocument()
        document.setMarkdown(page.text, COMMON_MARK)
        # Qt gives a space that does not part words as an ordinary one.
        ours = [
            line.replace("\u00a0", " ") for block in read_blocks(page.text) for line in lines(block)
        ]
        theirs = document.toPlainText().replace("\u00a0", " ").split("\n")
        assert ours == [line for line in theirs if line], page.key
