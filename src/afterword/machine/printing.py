"""Handing a finished PDF to a printer's queue, unchanged and at its own size."""

import re
import shutil
import subprocess

from afterword.domain.problems import Problem

SECONDS = 30
TITLE = "Afterword"
OPTIONS = ("print-scaling=none", "sides=one-sided", "number-up=1", "collate=true")


def has_queues() -> bool:
    """Tell whether this machine takes a PDF as it is (CUPS on Linux and macOS)."""
    return shutil.which("lp") is not None


def queue_words(queue: str) -> str:
    """Return a queue's name as a person reads it: "HP LaserJet M110we".

    A queue of CUPS has no spaces in its name; whatever sets one up puts "_" in their place.
    """
    return " ".join(queue.replace("_", " ").split()) or queue


def queue_pdf(data: bytes, queue: str, media: str, copies: int = 1) -> str:
    """Queue `data` on `queue` and return the job's name; `media` is a CUPS name ("A4", "Letter").

    Both `media` and `print-scaling` are needed: `lp` alone shrinks the page to the queue's default
    paper, and unscaled pages without `media` come out on the wrong one. Whatever else the queue
    does by default, two people's letters never share a sheet. Acceptance is all that is known
    here (`cups.look` tells more); raises Problem `printer-refused` with what the queue said.
    """
    wishes = [f"media={media}", *OPTIONS]
    options = [word for wish in wishes for word in ("-o", wish)]
    lp = shutil.which("lp")
    if lp is None:
        raise Problem("printer-refused", queue=queue_words(queue), reason="lp")
    try:
        done = subprocess.run(
            [lp, "-d", queue, "-n", str(copies), "-t", TITLE, *options, "-"],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (subprocess.TimeoutExpired, OSError) as error:
        raise Problem("printer-refused", queue=queue_words(queue), reason=str(error)) from error
    if done.returncode != 0:
        reason = done.stderr.decode("utf-8", "replace").strip()
        raise Problem("printer-refused", queue=queue_words(queue), reason=reason)
    job = re.search(r"\S+-\d+", done.stdout.decode("utf-8", "replace"))
    return job.group() if job else ""
