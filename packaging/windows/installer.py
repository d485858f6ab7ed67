"""Make the installer for Windows from the one-folder build, and sign what is published.

Called as `python -m windows.installer` after both forms were built. Nothing is signed unless the
variable AFTERWORD_SIGN_COMMAND says how, as in `signtool sign /fd sha256 /n "My name" $f`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from devtools import archives
from devtools.places import BUILD, DIST, HOMEPAGE, ICONS, SetupError, say, version
from windows.resource import numbers

SCRIPT = Path(__file__).with_name("afterword.iss")
_FOLDER = "Inno Setup 6"
_PROGRAMS = ("Afterword.exe", "afterword-console.exe")


def compiler() -> Path:
    """Return Inno Setup's compiler for a command line; raise SetupError if there is none."""
    found = shutil.which("ISCC")
    if found:
        return Path(found)
    for place in ("ProgramFiles(x86)", "ProgramFiles"):
        program = Path(os.environ.get(place, ""), _FOLDER, "ISCC.exe")
        if program.is_file():
            return program
    raise SetupError("The installer needs Inno Setup 6. Get it from https://jrsoftware.org.")


def command(iscc: Path, bundle: Path, out: Path, sign: str = "") -> list[str]:
    """Return the line that compiles the installer.

    `sign` is a command with $f for the file to sign; empty: nothing is signed.
    """
    given = {
        "Version": version(),
        "Numbers": ".".join(map(str, numbers(version()))),
        "Bundle": str(bundle.resolve()),
        "Icons": str(ICONS),
        "Output": str(out.resolve()),
        "Homepage": HOMEPAGE,
    }
    words = [f"/D{name}={value}" for name, value in given.items()]
    if sign:
        # Inno wants $q for the quotes inside its own.
        words += ["/DSign", "/Safterword=" + sign.replace('"', "$q")]
    return [str(iscc), "/Q", *words, str(SCRIPT)]


def sign_programs(bundle: Path, sign: str) -> None:
    """Sign the programs themselves: what an installer brings is looked at on its own.

    Raises SetupError where the signing tool fails.
    """
    for name in _PROGRAMS:
        line = sign.replace("$f", f'"{bundle / name}"')
        # The line is whole, as the signing tool's own documents give it.
        if subprocess.run(line, check=False).returncode:
            raise SetupError(f"{name} could not be signed.")


def build(bundle: Path, out: Path, sign: str = "") -> Path:
    """Make the installer of what is in `bundle` and return it.

    Raises SetupError if Inno Setup is missing or refuses.
    """
    if sign:
        sign_programs(bundle, sign)
    out.mkdir(parents=True, exist_ok=True)
    if subprocess.run(command(compiler(), bundle, out, sign), check=False).returncode:
        raise SetupError("Inno Setup could not make the installer.")
    return out / f"Afterword-{version()}-windows-x64-setup.exe"


def main() -> int:
    """Make the installer; where there is a signature, put it into the portable form too."""
    sign = os.environ.get("AFTERWORD_SIGN_COMMAND", "").strip()
    portable = BUILD / "portable" / "Afterword"
    try:
        say(str(build(BUILD / "bundle" / "Afterword", DIST, sign)))
        if sign:
            sign_programs(portable, sign)
            say(str(archives.pack(portable, DIST)))
        else:
            say("AFTERWORD_SIGN_COMMAND is not set: the programs and the installer stay unsigned.")
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return problem.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
