"""Every sentence for a `Problem`: what happened, what was kept, what to do.

Codes come from the floors below, which know no language. A sentence is translated first and
filled in with the problem's values afterwards.
"""

from PySide6.QtCore import QCoreApplication

from afterword.domain.problems import Problem
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.sentences.cards import CARDS
from afterword.ui.sentences.files import FILES
from afterword.ui.sentences.invitations import INVITATIONS
from afterword.ui.sentences.letters import LETTERS
from afterword.ui.sentences.samples import SAMPLES
from afterword.ui.sentences.starts import STARTS

PROBLEMS: dict[str, str] = {**FILES, **STARTS, **LETTERS, **CARDS, **SAMPLES, **INVITATIONS}
"""Code → sentence, in the language of the source."""

NEWEST_COPY = QT_TRANSLATE_NOOP("problems", "Its newest copy is “%(backup)s”.")

UNKNOWN = QT_TRANSLATE_NOOP(
    "problems", "Something went wrong (%(code)s). Nothing that was saved is lost."
)


def problem_sentence(problem: Problem) -> str:
    """Return the sentence for `problem` in the person's language."""
    values: dict[str, str | int] = {"code": problem.code, **problem.values}
    text = PROBLEMS.get(problem.code, UNKNOWN)
    sentences = [text]
    if problem.code == "file-damaged" and problem.values.get("backup"):
        sentences.append(NEWEST_COPY)
    return " ".join(QCoreApplication.translate("problems", one) % values for one in sentences)
