"""`afterword review FILE`: looks over a letter in a plain file, without a window.

Its answer stands on standard output and nothing else does, so that other programs can read it.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime

from afterword import resources
from afterword.coach.answers import as_json, as_text
from afterword.coach.context import Context, Known, Other
from afterword.coach.plain_file import PlainLetter, read_letter
from afterword.coach.plain_text import LONGEST_FILE, NotALetter, decoded
from afterword.coach.proof import proof_of
from afterword.coach.review import review
from afterword.domain.letters import LetterKind
from afterword.domain.problems import Problem
from afterword.machine.named_files import path_of, shown
from afterword.machine.telling import tell

WORD = "review"
"""The first word of a command line that asks for this."""

NOTHING, FOUND, BAD_INPUT = 0, 1, 2
"""The exit codes."""

_SENTENCES = {
    "no-such-file": "There is no file “%(path)s”.",
    "not-here": "“%(path)s” is on another computer.",
    "letter-unreadable": "“%(path)s” can't be read: %(reason)s.",
    "letter-not-a-file": "“%(path)s” is not a file. Name a text file with a letter in it.",
    "letter-too-big": "“%(path)s” is far too big for a letter.",
    "letter-not-text": "“%(path)s” is not plain text. Save the letter as a text file (.txt) first.",
    "letter-empty": "“%(path)s” is empty.",
    "letter-no-salutation": (
        "“%(path)s” does not begin with a salutation. Its first line must greet somebody, "
        "such as “Dear Ms. Patel,”."
    ),
}

_ABOUT = """Looks over a letter after an interview: is it brief, sincere, appropriate and timely?

The first line of FILE is the salutation. The close ("Sincerely,") is recognized by its words,
with the typed name below it, and so is a line such as "Enclosure: Diploma". All else is the
body. Nothing is sent anywhere and nothing is changed."""

_CODES = """exit code: 0 nothing found, 1 something found, 2 FILE or an option can't be used

With --json the answer is a list of objects with "rule", "quality" (brief, sincere, appropriate,
timely), "severity" (hint, warning, stop), "start", "end", "reason" and "fix". "start" and "end"
count characters of the file's text from 0, up to before "end"; a line end counts as one, a byte
order mark not at all. What concerns the letter as a whole reaches from 0 to its end. "fix" is
what may stand there instead, "" to remove it, null where there is none. Reasons are in the
letter's language.
"""


def parser(parser_class: type[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """Return the parser for what follows the word `review`."""
    made = parser_class(
        prog=f"afterword {WORD}",
        description=_ABOUT,
        epilog=_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = made.add_argument
    add("file", metavar="FILE", help='a letter as plain text, or "-" for standard input')
    add("--language", type=_language, default="en_CA", metavar="CODE", help=_languages())
    add("--interviewer", action="append", default=[], metavar="NAME", help=_WHO)
    add("--company", default="", metavar="NAME", help="where the interview was")
    add("--position", default="", metavar="NAME", help="what the interview was for")
    add("--other-company", action="append", default=[], metavar="NAME", help=_OTHER_COMPANY)
    add("--other-letter", action="append", default=[], metavar="FILE", help=_OTHER_LETTER)
    add("--letter-kind", choices=[*LetterKind], default=LetterKind.THANK_YOU, help=_KIND)
    add("--interview", type=date.fromisoformat, metavar="YYYY-MM-DD", help="its day")
    add("--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day of the letter")
    add("--json", action="store_true", help="answer in JSON")
    return made


_WHO = "somebody met in the interview, as on their card; may be given several times"
_OTHER_COMPANY = "another employer you write to, who must not be named; may be given several times"
_OTHER_LETTER = "another letter to the same panel, to compare with; may be given several times"
_KIND = "why it is written (thank-you where nothing is said)"


def _languages() -> str:
    known = ", ".join(code.replace("_", "-") for code in resources.letter_languages())
    return f"the letter's language: {known} (en-CA where nothing is said)"


def _language(text: str) -> str:
    """Return the code of a language, whatever the case and the dash; "fr" alone is Canada's."""
    known = resources.letter_languages()
    wanted = text.replace("-", "_").casefold()
    near = [code for code in known if code.casefold() in {wanted, f"{wanted}_ca"}]
    if not near:
        raise argparse.ArgumentTypeError(
            f"“{shown(text)}” is none of {', '.join(code.replace('_', '-') for code in known)}"
        )
    return near[0]


def main(arguments: Sequence[str], parser_class: type[argparse.ArgumentParser]) -> int:
    """Look over the letter named in `arguments` and print what was found; return the exit code."""
    given = parser(parser_class).parse_args(arguments)
    name: str = given.file
    read: list[PlainLetter] = []
    try:
        for name in (given.file, *given.other_letter):
            text = decoded(_bytes_of(name))
            kind, today = LetterKind(given.letter_kind), given.today or _today()
            read.append(read_letter(text, given.language, kind, today))
    except (Problem, NotALetter) as why:
        tell(_SENTENCES[why.code] % {"path": shown(name)})
        return BAD_INPUT
    except OSError as why:
        tell(_SENTENCES["letter-unreadable"] % {"path": shown(name), "reason": why.strerror})
        return BAD_INPUT
    plain, *others = read
    found = review(plain.letter, _context(given, plain, others))
    _print(as_json(found, plain) if given.json else as_text(found, plain))
    return FOUND if found else NOTHING


def _today() -> date:
    return datetime.now().astimezone().date()


def _context(
    given: argparse.Namespace, plain: PlainLetter, others: Sequence[PlainLetter]
) -> Context:
    """Return what the command line tells beside the letter."""
    # A script that fills the options in may have no name for one.
    names = [name for name in given.interviewer if name.strip()]
    people = tuple(Known(name, id=str(at)) for at, name in enumerate(names))
    greeted = plain.letter.salutation.casefold()
    # The name that is greeted, by its last word first; else the first that was given.
    named = [one for one in people if _last(one) in greeted]
    return Context(
        today=plain.letter.written,
        person=next(iter(named or people), None),
        people=people,
        sender=plain.letter.signature,
        company=given.company,
        position=given.position,
        other_companies=tuple(given.other_company),
        interview_day=given.interview,
        others=tuple(
            Other(str(at), one.letter.salutation, one.letter.body, tuple(names))
            for at, one in enumerate(others)
        ),
        proof=proof_of(given.language),
    )


def _last(person: Known) -> str:
    """Return the last word of a person's name in lower case."""
    return person.name.casefold().split()[-1]


def _bytes_of(name: str) -> bytes:
    """Return a file's bytes, of a far too big one the first; raise Problem, NotALetter, OSError."""
    if name == "-" and sys.stdin is not None:  # pyright: ignore[reportUnnecessaryComparison]
        return sys.stdin.buffer.read(LONGEST_FILE + 1)
    path = path_of(name)
    try:
        # A pipe nobody writes to would be waited for without end.
        if not path.is_file() and path.exists():
            raise NotALetter("letter-not-a-file")
        with path.open("rb") as file:
            return file.read(LONGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise NotALetter("no-such-file") from None


def _print(answer: str) -> None:
    """Write the answer to standard output, whatever its encoding; a closed one is no trace."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        tell(answer)
        return
    encoding = sys.stdout.encoding or "utf-8"
    with suppress(OSError, ValueError):
        sys.stdout.write(answer.encode(encoding, "replace").decode(encoding) + "\n")
        sys.stdout.flush()
