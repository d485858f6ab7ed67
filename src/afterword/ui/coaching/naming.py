"""What the four qualities and the severities are called, and what is said of a finding."""

from PySide6.QtCore import QCoreApplication, QLocale

from afterword.coach.findings import Finding, Quality, Severity
from afterword.coach.saying import advice, reason
from afterword.ui.languages import QT_TRANSLATE_NOOP

NAMES = {
    Quality.BRIEF: QT_TRANSLATE_NOOP("coaching", "Brief"),
    Quality.SINCERE: QT_TRANSLATE_NOOP("coaching", "Sincere"),
    Quality.APPROPRIATE: QT_TRANSLATE_NOOP("coaching", "Appropriate"),
    Quality.TIMELY: QT_TRANSLATE_NOOP("coaching", "Timely"),
}
WEIGHTS = {
    Severity.HINT: QT_TRANSLATE_NOOP("coaching", "A thought"),
    Severity.WARNING: QT_TRANSLATE_NOOP("coaching", "Worth changing"),
    Severity.STOP: QT_TRANSLATE_NOOP("coaching", "To be answered before it goes out"),
}
LONGEST = 32
"""Characters of a fix that are shown on its button."""


def quality_name(quality: Quality) -> str:
    """Return what a quality is called."""
    return QCoreApplication.translate("coaching", NAMES[quality])


def weight_name(severity: Severity) -> str:
    """Return how much a finding matters, in words."""
    return QCoreApplication.translate("coaching", WEIGHTS[severity])


def advice_words(finding: Finding) -> str:
    """Return what to do about a finding, in the window's language."""
    return advice(finding, _window())


def reason_words(finding: Finding) -> str:
    """Return why, in the window's language."""
    return reason(finding, _window())


def change_words(fix: str) -> str:
    """Return what stands on the button that puts `fix` in place."""
    if not fix.strip():
        return QCoreApplication.translate("coaching", "Take it out")
    short = fix if len(fix) <= LONGEST else f"{fix[: LONGEST - 1].rstrip()}…"
    return QCoreApplication.translate("coaching", "Change to “%(words)s”") % {"words": short}


def _window() -> str:
    return "fr" if QLocale().language() is QLocale.Language.French else "en"
