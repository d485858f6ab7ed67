"""Sign the .app and its disk image and have Apple look at them, where somebody lent a name to sign.

Read from variables; without AFTERWORD_SIGN_IDENTITY nothing is signed, and that is said:

    AFTERWORD_SIGN_IDENTITY     "Developer ID Application: …", its key being in a keychain
    AFTERWORD_SIGN_CERTIFICATE  or that key itself, a .p12 in base64,
    AFTERWORD_SIGN_PASSWORD     and what opens it
    AFTERWORD_NOTARY_KEY        the text of an App Store Connect key (.p8),
    AFTERWORD_NOTARY_KEY_ID     its number
    AFTERWORD_NOTARY_ISSUER     and whose it is
"""

import base64
import os
import secrets
import subprocess
import tempfile
from pathlib import Path

from devtools.places import SetupError, say

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
_MACH_O = {
    bytes.fromhex(magic)
    for magic in ("feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "bebafeca")
}


def identity() -> str:
    """Return the name to sign with, or nothing."""
    return os.environ.get("AFTERWORD_SIGN_IDENTITY", "").strip()


def order(app: Path) -> list[Path]:
    """Return all that has to be signed, what is inside before what holds it, the .app last.

    A signature covers those of everything below it, so that the other way round breaks it.
    """
    files = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink()]
    programs = [path for path in files if _is_mach_o(path)]
    holders = [path for path in app.rglob("*.framework") if not path.is_symlink()]
    inside = sorted([*programs, *holders], key=lambda path: (-len(path.parts), path))
    return [*inside, app]


def sign(app: Path) -> bool:
    """Sign everything in the .app for the hardened runtime; tell whether there was a name to."""
    name = identity()
    if not name:
        say("AFTERWORD_SIGN_IDENTITY is not set: the program stays unsigned.")
        return False
    keychain()
    for path in order(app):
        own = ["--entitlements", str(ENTITLEMENTS)] if path == app else []
        _run("codesign", "--force", "--timestamp", "--options", "runtime", *own,
             "--sign", name, str(path))  # fmt: skip
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    return True


def finish(image: Path) -> bool:
    """Sign the disk image, have Apple look at it and fix its word to it; tell whether it was."""
    name = identity()
    if not name:
        return False
    _run("codesign", "--force", "--timestamp", "--sign", name, str(image))
    key = os.environ.get("AFTERWORD_NOTARY_KEY", "").strip()
    if not key:
        say("AFTERWORD_NOTARY_KEY is not set: Apple has not looked at the program.")
        return False
    with tempfile.TemporaryDirectory(prefix="afterword-") as folder:
        file = Path(folder, "key.p8")
        file.touch(mode=0o600)
        file.write_text(key + "\n", "utf-8")
        whose = ["--key-id", os.environ.get("AFTERWORD_NOTARY_KEY_ID", "")]
        whose += ["--issuer", os.environ.get("AFTERWORD_NOTARY_ISSUER", "")]
        _run("xcrun", "notarytool", "submit", str(image), "--key", str(file), *whose, "--wait")
    _run("xcrun", "stapler", "staple", str(image))
    return True


def keychain() -> None:
    """Put the certificate that was lent into a keychain that only this run opens."""
    lent = os.environ.get("AFTERWORD_SIGN_CERTIFICATE", "")
    if not lent:
        return
    password = secrets.token_urlsafe()
    folder = Path(tempfile.mkdtemp(prefix="afterword-"))
    chain, certificate = str(folder / "sign.keychain-db"), folder / "certificate.p12"
    certificate.touch(mode=0o600)
    certificate.write_bytes(base64.b64decode(lent))
    _run("security", "create-keychain", "-p", password, chain)
    _run("security", "unlock-keychain", "-p", password, chain)
    _run("security", "import", str(certificate), "-k", chain, "-T", "/usr/bin/codesign",
         "-P", os.environ.get("AFTERWORD_SIGN_PASSWORD", ""))  # fmt: skip
    certificate.unlink()
    # Without it a window would ask whether codesign may use the key.
    parts = ("security", "set-key-partition-list", "-S", "apple-tool:,apple:,codesign:")
    _run(*parts, "-s", "-k", password, chain)
    _run("security", "list-keychains", "-d", "user", "-s", chain, "login.keychain-db")


def _is_mach_o(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _run(*command: str) -> None:
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(f"{' '.join(command[:2])} did not succeed.")
