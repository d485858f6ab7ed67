"""What is used of ReportLab, without the HarfBuzz and the Pillow that it would load with itself.

It shapes text its own way where HarfBuzz is installed, which no letter uses; `shaping` loads
HarfBuzz once a letter needs it. A picture is written as the bytes that the child left of it.
"""

import sys
from types import SimpleNamespace

# None is how Python is told that a module is not to be had; without Pillow ReportLab won't load.
_STAND_INS = {"uharfbuzz": None, "PIL": SimpleNamespace(Image=None)}
_absent = _STAND_INS.keys() - sys.modules.keys()
sys.modules.update({name: _STAND_INS[name] for name in _absent})  # pyright: ignore[reportArgumentType, reportCallIssue]

from reportlab.pdfbase.pdfdoc import (  # noqa: E402
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfbase.pdfmetrics import (  # noqa: E402
    registerFont,  # pyright: ignore[reportUnknownVariableType]
)
from reportlab.pdfbase.ttfonts import (  # noqa: E402
    SUBSETN,  # pyright: ignore[reportUnknownVariableType]
    TTFont,
    makeToUnicodeCMap,  # pyright: ignore[reportUnknownVariableType]
)

for _name in _absent:
    del sys.modules[_name]

__all__ = [
    "SUBSETN",
    "PDFArray",
    "PDFDictionary",
    "PDFDocument",
    "PDFObject",
    "PDFObjectReference",
    "PDFStream",
    "PDFString",
    "PDFZCompress",
    "TTFont",
    "makeToUnicodeCMap",
    "registerFont",
]
