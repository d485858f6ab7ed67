"""What kind of file was chosen, told by its first bytes and never by its name."""

from afterword.domain.problems import Problem

PDF = "pdf"

_PICTURES = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
)
# A PDF may begin a little later than its file: readers look for it in the first kilobyte.
_HEAD = 1024
_EPS = (b"%!PS", b"\xc5\xd0\xd3\xc6")
_HEIC = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif")
# Of LibreOffice and Word since 2007, and of Word before.
_OFFICE = (b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1"), b"{\\rtf")


def kind_of(data: bytes) -> str:
    """Return `PDF`, or the name by which Pillow opens the picture.

    Raise Problem `sample-empty`, `sample-heic`, `sample-drawing` (SVG, EPS), `sample-document`
    (of an office program) or `sample-unknown`.
    """
    if not data.strip(b"\0 \r\n\t"):
        raise Problem("sample-empty")
    head = data[:_HEAD]
    for start, name in _PICTURES:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    _refuse_known(head)
    if b"%PDF-" in head:
        return PDF
    if b"<svg" in data[: 16 * _HEAD]:
        raise Problem("sample-drawing")
    raise Problem("sample-unknown")


def _refuse_known(head: bytes) -> None:
    if head.startswith(_EPS):
        raise Problem("sample-drawing")
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        raise Problem("sample-heic")
    if head.startswith(_OFFICE):
        raise Problem("sample-document")
