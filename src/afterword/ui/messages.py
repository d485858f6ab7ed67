"""Every sentence for a `Problem`: what happened, what was kept, what to do.

Codes come from the floors below, which know no language. A sentence is translated first and
filled in with the problem's values afterwards.
"""

from PySide6.QtCore import QCoreApplication

from afterword.domain.problems import Problem
from afterword.ui.languages import QT_TRANSLATE_NOOP

PROBLEMS: dict[str, str] = {}

UNKNOWN: str = QT_TRANSLATE_NOOP(
    "problems", "Something went wrong (%(code)s). Nothing that was saved is lost."
)


def problem_sentence(problem: Problem) -> str:
    """Return the sentence for `problem` in the person's language."""
    values: dict[str, str | int] = {"code": problem.code, **problem.values}
    text: str = PROBLEMS.get(problem.code, UNKNOWN)
    return QCoreApplication.translate("problems", text) % values
