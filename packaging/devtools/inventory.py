"""What a built program is made of, as CycloneDX 1.6 writes it: an SBOM.

The record is one plain JSON object, so it is written here and needs no package in the place where
releases are made; the tests judge it by CycloneDX's own schema.
"""

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatch
from typing import Any
from urllib.parse import quote

from devtools.places import HOMEPAGE, LOCKS, SetupError

Json = dict[str, Any]

# What a package says of its licence in words of its own, in SPDX's.
_LICENCES = {
    "charset-normalizer": "MIT",
    "chunspell": "MIT AND (MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-only)",
    "harper-py": "Apache-2.0 AND MIT AND MPL-2.0 AND Unicode-3.0 AND Zlib",
    "peewee": "MIT",
    "python-dateutil": "BSD-3-Clause AND Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "rl-accel": "BSD-3-Clause",
    "uharfbuzz": "Apache-2.0 AND MIT-Modern-Variant",
}
_WITHOUT_NUMBER = ("SCOWL",)
"""Licences that SPDX has no name for; their texts lie in the program."""
_EXPRESSION = re.compile(r"\(?[\w.+-]+\)?(?: (?:OR|AND|WITH) \(?[\w.+-]+\)?)*")
_TOP = re.compile(r"^.*?(?:_internal|Contents/(?:Frameworks|Resources|MacOS))/")


@dataclass(frozen=True)
class Part:
    """Something made elsewhere: a name, its version, its licence, and an address of its kind.

    `purl` is a package URL without the version, `hashes` are SHA-256 of what it was taken from.
    """

    name: str
    version: str
    licence: str
    purl: str = ""
    hashes: tuple[str, ...] = field(default=())


# What is in resources/ and not our own → which files of the program it is.
DATA = {
    Part("Source Serif", "4.005", "OFL-1.1"): "afterword/data/fonts/SourceSerif4-*.ttf",
    Part("Gentium Book Plus", "6.101", "OFL-1.1"): "afterword/data/fonts/GentiumBookPlus-*.ttf",
    Part("Inter", "4.001", "OFL-1.1"): "afterword/data/fonts/Inter-*.ttf",
    Part("Noto Serif Hebrew", "2.004", "OFL-1.1"): "afterword/data/fonts/NotoSerifHebrew-*.ttf",
    Part("Noto Naskh Arabic", "2.021", "OFL-1.1"): "afterword/data/fonts/NotoNaskhArabic-*.ttf",
    Part("Lucide", "", "ISC"): "afterword/data/icons/*.svg",
    Part(
        "en_CA Hunspell dictionary", "2020.12.07", "SCOWL"
    ): "afterword/data/dictionaries/en_*.dic",
    Part("French Hunspell dictionary", "7.5", "MPL-2.0"): "afterword/data/dictionaries/fr.dic",
}


def packages(lock: str = "run") -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return what a lock file holds: name → version and the SHA-256 of every file it allows."""
    text = (LOCKS / f"{lock}.txt").read_text("utf-8")
    entries = re.split(r"\n(?=[A-Za-z])", text.strip())
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for entry in entries:
        name, _, rest = entry.partition("==")
        hashes = re.findall(r"sha256:([0-9a-f]{64})", rest)
        found[name] = (re.split(r"[ ;\\]", rest)[0], tuple(hashes))
    return found


def place(path: str) -> str:
    """Return where a file of a bundle would lie among installed packages."""
    return _TOP.sub("", path.replace("\\", "/"))


def included(files: Iterable[str], modules: frozenset[str], inside: frozenset[str]) -> bool:
    """Tell whether a package with these files is in a program with these modules and places."""
    for file in files:
        if ".dist-info/" in file or file.startswith("../"):
            continue
        name = file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        if file in inside or (file.endswith(".py") and name in modules):
            return True
    return False


def licence_of(name: str, told: Mapping[str, str | None]) -> str:
    """Return a package's licence in SPDX's words; raise SetupError if nobody has looked it up."""
    if name in _LICENCES:
        return _LICENCES[name]
    for key in ("License-Expression", "License"):
        said = (told.get(key) or "").strip()
        if _EXPRESSION.fullmatch(said):
            return said
    raise SetupError(f"Which licence {name} is under has to be said in devtools/inventory.py.")


def data_of(inside: Iterable[str]) -> list[Part]:
    """Return the fonts, icons and dictionaries among these places."""
    places = list(inside)
    return [part for part, like in DATA.items() if any(fnmatch(one, like) for one in places)]


def bill(version: str, epoch: int, parts: Sequence[Part], libraries: Mapping[str, str]) -> Json:
    """Return the SBOM of this version, dated `epoch` seconds after 1970.

    `libraries` are files of no part: place → SHA-256. The same input gives the same bytes.
    """
    own = Part("afterword", version, "MIT", "pkg:generic/afterword")
    components = [_component(part) for part in sorted(parts, key=lambda part: part.name.lower())]
    components += [_file(name, libraries[name]) for name in sorted(libraries)]
    reference = _reference(own)
    told: Json = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat().replace("+00:00", "Z"),
            "component": {**_component(own), "type": "application"},
        },
        "components": components,
        "dependencies": [
            {"ref": reference, "dependsOn": [one["bom-ref"] for one in components]},
            *({"ref": one["bom-ref"]} for one in components),
        ],
    }
    # Told by its content, not by chance: the same program has the same number.
    number = uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, HOMEPAGE), repr(told))
    return {**told, "serialNumber": f"urn:uuid:{number}"}


def _reference(part: Part) -> str:
    # A package URL spells the marks of Debian's versions out.
    return f"{part.purl or 'part:' + part.name}@{quote(part.version, safe='')}"


def _component(part: Part) -> Json:
    made: Json = {"type": "library", "bom-ref": _reference(part), "name": part.name}
    if part.version:
        made["version"] = part.version
    if part.purl:
        made["purl"] = _reference(part)
    else:
        made["type"] = "data"
    if part.licence in _WITHOUT_NUMBER:
        made["licenses"] = [{"license": {"name": part.licence}}]
    elif part.licence:
        made["licenses"] = [{"expression": part.licence}]
    if part.hashes:
        address = f"https://pypi.org/project/{part.name}/{part.version}/"
        known = [{"alg": "SHA-256", "content": digest} for digest in part.hashes]
        made["externalReferences"] = [{"type": "distribution", "url": address, "hashes": known}]
    return made


def _file(name: str, digest: str) -> Json:
    hashes = [{"alg": "SHA-256", "content": digest}]
    return {"type": "file", "bom-ref": f"file:{name}", "name": name, "hashes": hashes}
