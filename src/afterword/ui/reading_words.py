"""The words for what composing answers by code: questions, kind notes and things to click."""

from PySide6.QtCore import QCoreApplication

from afterword.ui.languages import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # Questions back
    "topic-ideas": QT_TRANSLATE_NOOP("readings", "Ideas:"),
    "topic-too-wide": QT_TRANSLATE_NOOP("readings", "Which one thing do you remember best?"),
    "too-long": QT_TRANSLATE_NOOP(
        "readings", "This is long for a thank-you letter. Which one thing matters most?"
    ),
    "asked": QT_TRANSLATE_NOOP(
        "readings", "Click it to use it, then add your answer to it in the letter:"
    ),
    "capital": QT_TRANSLATE_NOOP("readings", "Is “%(about)s” a name? Click what is right:"),
    "question": QT_TRANSLATE_NOOP(
        "readings", "A question, not a topic. What would you like %(about)s to remember?"
    ),
    "statement": QT_TRANSLATE_NOOP("readings", "A whole sentence? Click it to use it:"),
    "which": QT_TRANSLATE_NOOP("readings", "Which one do you mean? Click it:"),
    "article": QT_TRANSLATE_NOOP("readings", "Which one is right? Click it:"),
    "who-is-meant": QT_TRANSLATE_NOOP("readings", "Who is “%(about)s”? Click what you mean:"),
    "sample-meant": QT_TRANSLATE_NOOP("readings", "Do you mean “%(about)s”? Click it to use it:"),
    "unsure": QT_TRANSLATE_NOOP(
        "readings", "This does not finish the sentence yet. How would you say it to %(about)s?"
    ),
    "reader-named": QT_TRANSLATE_NOOP(
        "readings", "This letter goes to %(about)s. Say it to them, with “you”."
    ),
    "other-person": QT_TRANSLATE_NOOP("readings", "This is about %(about)s."),
    "answer-words": QT_TRANSLATE_NOOP(
        "readings", "This is about their answer, not for the letter. When did they say?"
    ),
    "list": QT_TRANSLATE_NOOP("readings", "One is better than many. Another one instead:"),
    "spelling": QT_TRANSLATE_NOOP(
        "readings", "A marked word may be misspelled. Click its spelling, or keep it."
    ),
    "capitals": QT_TRANSLATE_NOOP("readings", "Words all in capitals look loud in a letter."),
    "emoji": QT_TRANSLATE_NOOP("readings", "A letter can't show this little picture."),
    "language-en": QT_TRANSLATE_NOOP(
        "readings", "This is English, and the letter is in French. Could you say it in French?"
    ),
    "language-fr": QT_TRANSLATE_NOOP(
        "readings", "This is French, and the letter is in English. Could you say it in English?"
    ),
    "language-es": QT_TRANSLATE_NOOP(
        "readings", "This is Spanish, and the letter is not. Say it in the letter's language?"
    ),
    "language-de": QT_TRANSLATE_NOOP(
        "readings", "This is German, and the letter is not. Say it in the letter's language?"
    ),
    "language-pt": QT_TRANSLATE_NOOP(
        "readings", "This is Portuguese, and the letter is not. Say it in the letter's language?"
    ),
    "language-other": QT_TRANSLATE_NOOP(
        "readings", "This is not the language of the letter. Could you say it in that one?"
    ),
    "send-along": QT_TRANSLATE_NOOP("readings", "You could send it along with this letter."),
    # What stays in the notes
    "note-unsaid": QT_TRANSLATE_NOOP(
        "readings", "Your own text for this letter does not say it. It stays in your notes."
    ),
    "note-link": QT_TRANSLATE_NOOP(
        "readings", "A link can't be clicked on paper. It stays in your notes."
    ),
    "note-brackets": QT_TRANSLATE_NOOP(
        "readings", "Brackets look like something left out. This stays in your notes."
    ),
    "note-colleague": QT_TRANSLATE_NOOP(
        "readings", "A remark about a colleague stays in your notes."
    ),
    "note-other-employer": QT_TRANSLATE_NOOP(
        "readings", "%(about)s is another employer on your board. This stays in your notes."
    ),
    "note-rude": QT_TRANSLATE_NOOP("readings", "Strong words stay in your notes."),
    "note-confidence": QT_TRANSLATE_NOOP(
        "readings", "What was said in confidence stays in your notes."
    ),
    "note-their-life": QT_TRANSLATE_NOOP("readings", "Their private life stays in your notes."),
    "note-pay": QT_TRANSLATE_NOOP(
        "readings", "Pay and time off are for when there is an offer. This stays in your notes."
    ),
    "note-private": QT_TRANSLATE_NOOP(
        "readings", "Your private life is yours. This stays in your notes."
    ),
    "note-mood": QT_TRANSLATE_NOOP(
        "readings", "How you felt it went stays in your notes. What did you talk about?"
    ),
    "note-joke": QT_TRANSLATE_NOOP(
        "readings", "A joke can be lost on paper. It stays in your notes."
    ),
    "note-complaint": QT_TRANSLATE_NOOP(
        "readings", "A complaint has no place in a thank-you letter. It stays in your notes."
    ),
    "note-praise": QT_TRANSLATE_NOOP(
        "readings", "Praise can sound too sweet. It stays in your notes. What did you talk about?"
    ),
}

LABELS: dict[str, str] = {
    "idea": QT_TRANSLATE_NOOP("readings", "%(text)s"),
    "instead": QT_TRANSLATE_NOOP("readings", "%(text)s"),
    "use": QT_TRANSLATE_NOOP("readings", "“%(text)s”"),
    "keep": QT_TRANSLATE_NOOP("readings", "Keep it: “%(text)s”"),
    "use-anyway": QT_TRANSLATE_NOOP("readings", "Use it anyway: “%(text)s”"),
    "without": QT_TRANSLATE_NOOP("readings", "Use “%(text)s”"),
    "spelling": QT_TRANSLATE_NOOP("readings", "Spell it “%(text)s”"),
    "move": QT_TRANSLATE_NOOP("readings", "Move it to the letter to %(text)s"),
    "write-in-it": QT_TRANSLATE_NOOP("readings", "Write the letters in that language"),
    "write-in-it-en": QT_TRANSLATE_NOOP("readings", "Write the letters in English"),
    "write-in-it-fr": QT_TRANSLATE_NOOP("readings", "Write the letters in French"),
    "answer-this-week": QT_TRANSLATE_NOOP("readings", "This week"),
    "answer-next-week": QT_TRANSLATE_NOOP("readings", "Next week"),
    "answer-date": QT_TRANSLATE_NOOP("readings", "A date…"),
}


def reading_sentence(code: str, about: str) -> str:
    """Return the line for a reading's code; raises KeyError for one nobody has words for."""
    return QCoreApplication.translate("readings", SENTENCES[code]) % {"about": about}


def choice_label(code: str, text: str, language: str = "") -> str:
    """Return what stands on a choice; raises KeyError for a code nobody has words for.

    `language` is that of letters, like "fr_CA", where the choice is for another one.
    """
    shown = text[:1].upper() + text[1:] if code == "idea" else text
    named = f"{code}-{language.partition('_')[0]}"
    words = LABELS[named if named in LABELS else code]
    return QCoreApplication.translate("readings", words) % {"text": shown}
