"""The tags of the handbook's PDF: a tree of headings, lists, quotes, figures and links.

Made while the pages are laid out, in reading order; what was never drawn is left out of the file
(ISO 32000-1, 14.7 and 14.8). A letter has only paragraphs: for those see `structure`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.paper.pdf import PDFDocument
from afterword.paper.written import Objects, string

ARTIFACT = "/Artifact BMC"
"""Opens what only adorns or repeats."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a page that is content: the page's object, and the piece's number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Area:
    """What a reader clicks: the annotation's object."""

    number: int
    page: int


@dataclass(eq=False, slots=True)
class Node:
    """An element of the tree; `alt` says in words what a figure shows, `extra` holds attributes."""

    kind: str
    alt: str = ""
    extra: str = ""
    kids: "list[Node | Mark | Area]" = field(default_factory=list["Node | Mark | Area"])

    def add(self, kind: str, alt: str = "", extra: str = "") -> "Node":
        """Return a new element at the end of this one."""
        made = Node(kind, alt, extra)
        self.kids.append(made)
        return made

    def shown(self) -> bool:
        """Tell whether anything of it is on a page."""
        return any(not isinstance(kid, Node) or kid.shown() for kid in self.kids)

    def all(self) -> "Iterator[Node]":
        """Yield it and all that is in it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.all()


def write_tags(
    root: Node, language: str, document: PDFDocument, objects: Objects, pages: list[int]
) -> int:
    """Write the tree; return the number of its root. `pages` are the pages' objects, in order.

    The page at place n has n as its key to its own tags, an annotation the key it was given.
    """
    tree, nums = objects.reserve(), list[str]()
    nodes = [node for node in root.all() if node.shown()]
    numbers = {id(node): objects.reserve() for node in nodes}
    owners: dict[Mark, int] = {}
    areas: dict[int, int] = {}
    parents = {id(kid): numbers[id(node)] for node in nodes for kid in node.kids}
    for node in nodes:
        kids: list[str] = []
        for kid in node.kids:
            if isinstance(kid, Mark):
                owners[kid] = numbers[id(node)]
                kids.append(f"<</Type /MCR /Pg {kid.page} 0 R /MCID {kid.number}>>")
            elif isinstance(kid, Area):
                areas[kid.number] = numbers[id(node)]
                kids.append(f"<</Type /OBJR /Pg {kid.page} 0 R /Obj {kid.number} 0 R>>")
            elif id(kid) in numbers:
                kids.append(f"{numbers[id(kid)]} 0 R")
        told = f"<</Type /StructElem /S /{node.kind} /P {parents.get(id(node), tree)} 0 R"
        made = f"{told} /K [{' '.join(kids)}]{node.extra}".encode("ascii")
        if node.alt:
            made += b" /Alt " + string(node.alt, document)
        if node is root:
            made += b" /Lang " + string(language, document)
        objects.put(numbers[id(node)], made + b">>")
    on_page: dict[int, list[Mark]] = {page: [] for page in pages}
    for mark in owners:
        on_page[mark.page].append(mark)
    for place, page in enumerate(pages):
        marks = sorted(on_page[page], key=lambda it: it.number)
        nums.append(f"{place} [{' '.join(f'{owners[it]} 0 R' for it in marks)}]")
    nums += [f"{len(pages) + at} {owner} 0 R" for at, owner in enumerate(_in_order(areas))]
    root_words = (
        f"<</Type /StructTreeRoot /K [{numbers[id(root)]} 0 R]"
        f" /ParentTree <</Nums [{' '.join(nums)}]>> /ParentTreeNextKey {len(nums)}>>"
    )
    objects.put(tree, root_words.encode("ascii"))
    return tree


def _in_order(areas: dict[int, int]) -> list[int]:
    return [areas[number] for number in sorted(areas)]
