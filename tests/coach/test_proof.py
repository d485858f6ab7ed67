"""The proofreader: one for each language, whatever can be loaded, and quiet about it."""

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from afterword import resources
from afterword.coach import proof as proofs
from afterword.coach.context import Slip
from afterword.coach.harper import HarperProof
from afterword.coach.harper_quiet import nothing_printed
from afterword.coach.proof import NoProof, Remembering, proof_of
from afterword.coach.proofreading import Proofreader
from tests.starts import start

TWO = "I beleive in teams.\n\nThe the tour was good."

_FORBIDDING = """
import socket
def refuse(*_): raise SystemExit("the network was asked")
socket.socket = socket.create_connection = socket.getaddrinfo = refuse
from afterword.coach.proof import proof_of
for text in ("I am looking forward to work with you.", "He go to the the {word}."):
    print(len(proof_of("en_CA").check(text)) >= 0)
"""


@pytest.fixture
def anew(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Open every proofreader anew in this test, and the usual ones after it."""
    monkeypatch.setattr(proofs, "_open", {})
    return monkeypatch


def test_the_same_proofreader_is_handed_out_to_every_thread(anew: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    anew.setattr(proofs, "_best", lambda language: opened.append(language) or NoProof())
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(proof_of, ["en_CA", "fr_CA"] * 20))
    assert sorted(opened) == ["en_CA", "fr_CA"]
    assert len(found) == 2


def test_many_threads_may_read_at_once() -> None:
    proof = proof_of("en_CA")
    texts = [f"I beleive in team {at}." for at in range(30)]
    with ThreadPoolExecutor(6) as pool:
        assert [len(slips) for slips in pool.map(proof.check, texts)] == [1] * 30


def test_english_without_its_engine_has_its_dictionary(anew: pytest.MonkeyPatch) -> None:
    anew.setitem(sys.modules, "harper", None)
    (slip,) = proof_of("en_CA").check(TWO)
    assert (TWO[slip.start : slip.end], slip.fixes) == ("beleive", ("believe",))
    (colour,) = proof_of("en_US").check("The colour and the center.")
    assert (colour.code, colour.fixes) == ("country", ("color",))


_PRINTING = """
import os
from afterword.coach.harper_quiet import nothing_printed
print("before")
with nothing_printed():
    os.write(1, b"a library's")
    print("meanwhile")
print("after")
"""


@pytest.mark.parametrize("language", ["en_CA", "fr_CA", "fr_FR"])
def test_without_any_engine_nothing_is_marked(language: str, anew: pytest.MonkeyPatch) -> None:
    anew.setitem(sys.modules, "harper", None)
    anew.setitem(sys.modules, "hunspell", None)
    assert proof_of(language).check("Beleive, acceuil.") == ()


def test_harper_alone_does_without_a_dictionary(anew: pytest.MonkeyPatch) -> None:
    anew.setitem(sys.modules, "hunspell", None)
    found = [TWO[slip.start : slip.end] for slip in proof_of("en_CA").check(TWO)]
    assert found == ["beleive", "The the"]


def test_a_key_asks_again_only_for_its_own_paragraph() -> None:
    asked: list[str] = []

    class Listening:
        def check(self, text: str) -> tuple[Slip, ...]:
            asked.append(text)
            return (Slip(0, 3, "spelling"),)

    proof = Remembering(Listening())
    proof.check("One two.\n\nThree four.")
    assert proof.check("One two.\n\nThree four, five.")[1] == Slip(10, 13, "spelling")
    assert asked == ["One two.", "Three four.", "Three four, five."]


def test_what_is_suggested_is_decent_and_likely_first() -> None:
    proof = proof_of("en_CA")
    never = resources.phrases("en_CA").never_suggested
    for typed in ("wharehuse", "publlic", "comming", "asss", "shitf", "inconvience", "realy"):
        (slip,) = proof.check(f"We saw the {typed} there.")
        assert slip.fixes
        assert never.isdisjoint(fix.casefold() for fix in slip.fixes)
        assert "cumming" not in slip.fixes
    (slip,) = proof.check("It was realy good.")
    assert slip.fixes[0] == "really"


def test_nothing_is_printed_and_no_network_is_asked() -> None:
    done = start(program=("-c", _FORBIDDING))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["True", "True"]


def test_harper_and_hunspell_are_what_the_tests_read_with() -> None:
    proof = proof_of("en_GB")
    assert isinstance(proof, HarperProof)
    assert isinstance(proof._speller, Proofreader)
    assert proof.check("I organised the centre.") == ()


def test_two_at_once_give_the_output_back(capfd: pytest.CaptureFixture[str]) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: _quiet_for_a_moment(), range(40)))
    os.write(1, b"heard")
    assert capfd.readouterr().out == "heard"


def test_what_python_prints_meanwhile_arrives() -> None:
    done = start(program=("-c", _PRINTING))
    assert (done.returncode, done.stdout, done.stderr) == (0, "before\nmeanwhile\nafter\n", "")


def _quiet_for_a_moment() -> None:
    with nothing_printed():
        os.write(1, b"not heard")
        time.sleep(0.001)
