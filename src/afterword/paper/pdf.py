"""What is used of ReportLab, without the HarfBuzz that it would load with itself.

It shapes text its own way where HarfBuzz is installed, which no letter uses; `shaping` loads
HarfBuzz once a letter needs it.
"""

import sys

_absent = "uharfbuzz" not in sys.modules
if _absent:
    # So Python is told that a module is not to be had.
    sys.modules["uharfbuzz"] = None  # pyright: ignore[reportArgumentType]

from reportlab.pdfbase.pdfdoc import (  # noqa: E402
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFPage,
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
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

if _absent:
    del sys.modules["uharfbuzz"]

__all__ = [
    "SUBSETN",
    "Canvas",
    "PDFArray",
    "PDFDictionary",
    "PDFDocument",
    "PDFObject",
    "PDFObjectReference",
    "PDFPage",
    "PDFStream",
    "PDFString",
    "PDFZCompress",
    "TTFont",
    "makeToUnicodeCMap",
    "registerFont",
]
