"""Layers of a drawing that are switched off stay off: without their list all would be printed."""

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, PdfObject

from afterword.domain.problems import Problem

_MOST = 5_000


def copy_layers(reader: PdfReader, writer: PdfWriter) -> None:
    """Take over which optional content is hidden (ISO 32000-1, 8.11.4), and nothing else of it.

    For after the pages: a layer none of them uses is left out. Raise Problem `sample-too-much`
    where there are more than any drawing has.
    """
    root = _dictionary(reader.trailer.get("/Root"))
    said = _dictionary(root.get("/OCProperties"))
    layers = _references(said.get("/OCGs"))
    if not layers:
        return
    usual = _dictionary(said.get("/D"))
    hidden = _references(usual.get("/OFF"))
    if usual.get("/BaseState") == "/OFF":
        shown = {one.idnum for one in _references(usual.get("/ON"))}
        hidden = [one for one in layers if one.idnum not in shown]
    listed = ArrayObject([one.clone(writer) for one in layers])
    off = ArrayObject([one.clone(writer) for one in hidden])
    usual = DictionaryObject({NameObject("/OFF"): off})
    layered = DictionaryObject({NameObject("/OCGs"): listed, NameObject("/D"): usual})
    writer.root_object[NameObject("/OCProperties")] = layered


def _references(value: object) -> list[IndirectObject]:
    found = value.get_object() if isinstance(value, PdfObject) else None
    listed = list(found) if isinstance(found, ArrayObject) else []
    # One left out might be one that is hidden.
    if len(listed) > _MOST:
        raise Problem("sample-too-much")
    return [one for one in listed if isinstance(one, IndirectObject)]


def _dictionary(value: object) -> DictionaryObject:
    found = value.get_object() if isinstance(value, PdfObject) else None
    return found if isinstance(found, DictionaryObject) else DictionaryObject()
