"""Every action of the window, once: its words, icon and keys; and the menus they stand in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from afterword.ui.languages import QT_TRANSLATE_NOOP

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: `text` with its mnemonic, and `keys` in Qt's portable spelling.

    Of the actions of one `group` exactly one is checked.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    group: str = ""


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("interview", QT_TRANSLATE_NOOP("actions", "I had an &interview"), ("Ctrl+I",)),
    ActionSpec("new-card", QT_TRANSLATE_NOOP("actions", "&New card"), ("Ctrl+N",)),
    ActionSpec("invitation", QT_TRANSLATE_NOOP("actions", "&Open an invitation…"), ("Ctrl+O",)),
    ActionSpec("pdf", QT_TRANSLATE_NOOP("actions", "&Save letters as PDF…"), ("Ctrl+S",)),
    ActionSpec("print", QT_TRANSLATE_NOOP("actions", "&Print letters…"), ("Ctrl+P",)),
    ActionSpec("mail", QT_TRANSLATE_NOOP("actions", "Send letters by &e-mail…"), ("Ctrl+M",)),
    ActionSpec("sent", QT_TRANSLATE_NOOP("actions", "I sent &letters…")),
    ActionSpec("waiting-letters", QT_TRANSLATE_NOOP("actions", "Letters &waiting to be written…")),
    ActionSpec("news", QT_TRANSLATE_NOOP("actions", "Ask for &news…")),
    ActionSpec("envelopes", QT_TRANSLATE_NOOP("actions", "Print en&velopes…")),
    ActionSpec("own-texts", QT_TRANSLATE_NOOP("actions", "My own &texts…")),
    ActionSpec("by-hand", QT_TRANSLATE_NOOP("actions", "Write letters by &hand…")),
    ActionSpec(
        "quit", QT_TRANSLATE_NOOP("actions", "&Quit"), ("Ctrl+Q",), QAction.MenuRole.QuitRole
    ),
    ActionSpec("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), ("Ctrl+Z",)),
    ActionSpec("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec(
        "settings",
        QT_TRANSLATE_NOOP("actions", "&Settings…"),
        ("Ctrl+,",),
        QAction.MenuRole.PreferencesRole,
    ),
    ActionSpec("palette", QT_TRANSLATE_NOOP("actions", "&Go to…"), ("Ctrl+K",)),
    ActionSpec("filter", QT_TRANSLATE_NOOP("actions", "&Filter cards"), ("Ctrl+F",)),
    ActionSpec("board", QT_TRANSLATE_NOOP("actions", "&Board"), ("Ctrl+B",)),
    ActionSpec("today", QT_TRANSLATE_NOOP("actions", "&Today"), ("Ctrl+T",)),
    ActionSpec("call", QT_TRANSLATE_NOOP("actions", "&Call…")),
    ActionSpec("heard", QT_TRANSLATE_NOOP("actions", "I &heard from them…")),
    ActionSpec("timeline", QT_TRANSLATE_NOOP("actions", "Ti&meline…")),
    ActionSpec("calendar", QT_TRANSLATE_NOOP("actions", "&Open in my calendar…")),
    ActionSpec("save-calendar", QT_TRANSLATE_NOOP("actions", "&Save for my calendar…")),
    ActionSpec("example", QT_TRANSLATE_NOOP("actions", "See an &example board")),
    ActionSpec("no-example", QT_TRANSLATE_NOOP("actions", "&Remove the example cards")),
    ActionSpec("light", QT_TRANSLATE_NOOP("actions", "&Light"), group="theme"),
    ActionSpec("dark", QT_TRANSLATE_NOOP("actions", "&Dark"), group="theme"),
    ActionSpec("system", QT_TRANSLATE_NOOP("actions", "As the &computer"), group="theme"),
    ActionSpec("handbook", QT_TRANSLATE_NOOP("actions", "&Handbook"), ("Shift+F1",)),
    ActionSpec("tip", QT_TRANSLATE_NOOP("actions", "&Tip of the week")),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), ("F1",)),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("actions", "&About Afterword"),
        role=QAction.MenuRole.AboutRole,
    ),
)

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            "interview",
            "new-card",
            "invitation",
            SEPARATOR,
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        ("undo", "redo", SEPARATOR, "filter", SEPARATOR, "settings"),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            "board",
            "palette",
            SEPARATOR,
            "system",
            "light",
            "dark",
            SEPARATOR,
            "example",
            "no-example",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Letters"),
        (
            "print",
            "mail",
            "pdf",
            "sent",
            SEPARATOR,
            "waiting-letters",
            SEPARATOR,
            "envelopes",
            "by-hand",
            SEPARATOR,
            "own-texts",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "Follow-&up"),
        (
            "today",
            SEPARATOR,
            "call",
            "news",
            "heard",
            "timeline",
            SEPARATOR,
            "calendar",
            "save-calendar",
        ),
    ),
    (QT_TRANSLATE_NOOP("actions", "&Help"), ("handbook", "tip", "shortcuts", "about")),
)

CARD_KEYS: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("actions", "Walk cards and columns"), "← ↑ → ↓"),
    (
        QT_TRANSLATE_NOOP("actions", "Move the card to the next or previous stage"),
        QT_TRANSLATE_NOOP("actions", "Ctrl+← Ctrl+→"),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "Move the card up or down"),
        QT_TRANSLATE_NOOP("actions", "Alt+↑ Alt+↓"),
    ),
    (QT_TRANSLATE_NOOP("actions", "Open the card"), QT_TRANSLATE_NOOP("actions", "Enter")),
    (
        QT_TRANSLATE_NOOP("actions", "The card's menu, with Move to"),
        QT_TRANSLATE_NOOP("actions", "Shift+F10"),
    ),
    (QT_TRANSLATE_NOOP("actions", "Archive the card"), QT_TRANSLATE_NOOP("actions", "Delete")),
)
"""Keys that belong to the focused card and so to no menu; shown on the sheet of shortcuts."""

LETTER_KEYS: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("actions", "Walk the sentences"), "↑ ↓"),
    (
        QT_TRANSLATE_NOOP("actions", "Change the sentence"),
        QT_TRANSLATE_NOOP("actions", "Enter"),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "Larger, smaller, as wide as there is room"),
        "Ctrl++ Ctrl+- Ctrl+0",
    ),
    (QT_TRANSLATE_NOOP("actions", "What to look at"), "F7"),
)
"""Keys that belong to a letter that is shown."""


def words(text: str) -> str:
    """Return an action's or menu's text in the person's language."""
    return QCoreApplication.translate("actions", text)


def build(window: QMainWindow, does: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make all actions and menus on `window`; raise KeyError where one does nothing."""
    actions: dict[str, QAction] = {}
    groups = {spec.group: QActionGroup(window) for spec in ACTIONS if spec.group}
    for spec in ACTIONS:
        action = QAction(words(spec.text), window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setMenuRole(spec.role)
        action.triggered.connect(_without_answer(does[spec.name]))
        if spec.group:
            action.setCheckable(True)
            groups[spec.group].addAction(action)
        actions[spec.name] = action
    for title, names in MENUS:
        menu = window.menuBar().addMenu(words(title))
        for name in names:
            if name == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(actions[name])
    return actions


def name_steps(actions: Mapping[str, QAction], undo: str, redo: str) -> None:
    """Let Undo and Redo say what they would do; an empty name means that there is nothing."""
    plain = {spec.name: words(spec.text) for spec in ACTIONS}
    for name, step in (("undo", undo), ("redo", redo)):
        # A name of the person's own may hold an ampersand, which is no mnemonic.
        what = ": " + step.replace("&", "&&") if step else ""
        actions[name].setText(plain[name] + what)
        actions[name].setEnabled(bool(step))


def _without_answer(do: Callable[[], object]) -> Callable[[bool], object]:
    """Keep the signal's "checked" from landing in a parameter that has a default."""
    return lambda _checked: do()
