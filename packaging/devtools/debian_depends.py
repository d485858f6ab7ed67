"""Which packages of Debian a bundle leans on: found out by its files, never guessed."""

import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from devtools import elf
from devtools.places import SetupError

ALWAYS = ("tzdata",)
"""Opened at run time: an appointment is kept in a zone, and the zones' rules are Debian's."""

RECOMMENDED = (
    "cups-client",  # `lp` hands a letter over as it is; without it Qt prints a picture of the page
    "xdg-utils",  # `xdg-open`, by which Qt opens a saved letter and writes an e-mail
)

# A plugin that Qt tries and does without → what it needs. Named and not computed, since the
# machine that builds need have neither: the result would be another one there.
OPTIONAL: Mapping[str, tuple[str, ...]] = {
    "libqgtk3.so": ("libgtk-3-0",),  # the look and the file dialogs of GNOME and Xfce
    "libqwayland.so": ("libwayland-client0", "libwayland-cursor0"),
    "libQt6WaylandClient.so.6": ("libwayland-client0", "libwayland-cursor0"),
    "libQt6WlShellIntegration.so.6": ("libwayland-client0",),
    "libqt-plugin-wayland-egl.so": ("libwayland-egl1",),
    "libxdg-shell.so": ("libwayland-client0",),
    "libadwaita.so": ("libwayland-client0",),
    "libbradient.so": ("libwayland-client0",),
}


def relations(tree: Path, bundle: Path) -> dict[str, str]:
    """Return the fields Depends and Recommends for the package whose files lie in `tree`.

    `bundle` is the part of it that holds programs and libraries. Raises SetupError if a library
    is neither in there nor on this system.
    """
    files = [binary.path for binary in elf.binaries(bundle)]
    needed = {*_computed(tree, files), *ALWAYS}
    plugins = {package for path in files for package in OPTIONAL.get(path.name, ())}
    packages = {re.split(r"[ (]", relation)[0] for relation in needed}
    recommended = (plugins | set(RECOMMENDED)) - packages
    return {"Depends": ", ".join(sorted(needed)), "Recommends": ", ".join(sorted(recommended))}


def _computed(tree: Path, files: list[Path]) -> set[str]:
    """Ask dpkg-shlibdeps: every library outside belongs to a package, in a version that is enough.

    The libraries inside belong to none, which is no mistake.
    """
    folders = sorted({str(path.parent) for path in files})
    asking = [path for path in files if path.name not in OPTIONAL]
    with tempfile.TemporaryDirectory() as empty:
        control = Path(empty, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: afterword\n\nPackage: afterword\nArchitecture: any\n", "utf-8")
        done = subprocess.run(
            [
                *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", f"-S{tree}"),
                *(f"-l{folder}" for folder in folders),
                *(f"-e{path}" for path in asking),
            ],
            cwd=empty,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise SetupError(f"dpkg-shlibdeps could not tell what is needed:\n{done.stderr}")
    found = re.search(r"^shlibs:Depends=(.*)$", done.stdout, re.MULTILINE)
    return set(found[1].split(", ")) if found else set()
