"""The version resource: what Windows shows of the program in its properties and "Open with"."""

import re

_MAKER = "The Afterword authors"
_LANGUAGES = {
    0x1009: "After a job interview: thank everyone, send your work, know when to call",
    0x0C0C: "Après une entrevue : remercier, envoyer ses travaux, savoir quand appeler",
}
"""Windows' number of a language (English and French of Canada) → what the program is for."""
_UNICODE = 1200
_PROGRAM = 1
_WINDOWS = 0x40004


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows compares, from a version such as 1.2.3 or 1.2.3rc1."""
    found = re.match(r"\d+(?:\.\d+){0,3}", version)
    if found is None:
        raise ValueError(version)
    given = [int(part) for part in found[0].split(".")]
    first, second, third, fourth = (*given, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(version: str, program: str = "Afterword") -> str:
    """Return the text of the file that PyInstaller reads as `version` of an EXE."""
    tables = ",\n".join(_table(language, version, program) for language in _LANGUAGES)
    pairs = [number for language in _LANGUAGES for number in (language, _UNICODE)]
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers(version)},
    prodvers={numbers(version)},
    mask=0x3f,
    flags=0x0,
    OS={_WINDOWS:#x},
    fileType={_PROGRAM:#x},
    subtype=0x0,
    date=(0, 0),
  ),
  kids=[
    StringFileInfo([
{tables},
    ]),
    VarFileInfo([VarStruct('Translation', {pairs})]),
  ],
)
"""


def _table(language: int, version: str, program: str) -> str:
    # Windows takes FileDescription for the name: in Task Manager, in "Open with", in its warnings.
    words = {
        "CompanyName": _MAKER,
        "FileDescription": "Afterword",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": f"© {_MAKER}. MIT.",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Afterword",
        "ProductVersion": version,
        "Comments": _LANGUAGES[language],
    }
    told = ",\n".join(f"        StringStruct({name!r}, {text!r})" for name, text in words.items())
    return f"      StringTable('{language:04X}{_UNICODE:04X}', [\n{told},\n      ])"
