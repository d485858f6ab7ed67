"""The board: its columns side by side, and what joins them to the desk."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.asking import may_ask
from afterword.domain.followups import Due
from afterword.stories import advising, plan
from afterword.ui import advice
from afterword.ui.board.card_menu import CardMenu, fill_stages
from afterword.ui.board.column import Column
from afterword.ui.board.delegate import CardDelegate
from afterword.ui.board.edge_scroll import EdgeScroller
from afterword.ui.board.model import BoardModel
from afterword.ui.board.mover import Mover
from afterword.ui.board.words import stage_name

MINUTE_MS = 60_000


class Board(QWidget):
    """Every stage of the desk as a column.

    `announced` carries words for the status bar and `failed` a Problem; nothing has changed on the
    board when it is emitted. The others carry a card's id.
    """

    opened = Signal(str)
    interview_wanted = Signal(str)
    news_wanted = Signal(str)
    heard_wanted = Signal(str)
    call_wanted = Signal(str)
    timeline_wanted = Signal(str)
    advice_wanted = Signal(str)
    """Carries the key of a page of the handbook."""
    announced = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = BoardModel(desk, self)
        self.delegate = CardDelegate(self)
        self.columns: list[Column] = []
        self.mover = Mover(desk, self.model, lambda: self.columns, self)
        self.mover.announced.connect(self.announced)
        self.mover.failed.connect(self.failed)
        self.mover.reached.connect(self._reveal)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._edges = EdgeScroller(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._build()
        self._follow_model()
        desk.loaded.connect(self._warm_soon)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.model.refresh)
        self._minute.start()

    # -- asked by the window ------------------------------------------------------------

    def set_filter(self, typed: str) -> None:
        """Show only the cards that hold every word of `typed`."""
        self.model.set_filter(typed)

    def focus_card(self, id: str) -> bool:
        """Give a card the keyboard, scrolled into view; tell whether it is shown."""
        return self.mover.focus(id)

    def reveal(self, id: str) -> None:
        """Scroll a card into view once what takes room beside the board stands in its place."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(id))

    def _scroll_to(self, id: str) -> None:
        index = self.model.index_of(id)
        if index.isValid():
            column = self.columns[index.parent().row()]
            self._reveal(column)
            column.list.scrollTo(index)

    @property
    def chosen(self) -> str:
        """Return the id of the card that is marked as the one the keyboard is at, or nothing."""
        marked = (one.list for one in self.columns if one.list.selectionModel().hasSelection())
        return next((cards.card for cards in marked), "")

    def quick_add(self, stage_id: str) -> None:
        """Open the fields for a new card in a column."""
        for column in self.columns:
            if column.stage_id == stage_id:
                self._reveal(column)
                column.quick_add.open_fields()

    def card_rect(self, id: str) -> QRect:
        """Return where a card is painted, in screen coordinates; empty where it is not shown."""
        index = self.model.index_of(id)
        if not index.isValid():
            return QRect()
        view = self.columns[index.parent().row()].list
        card = self.delegate.shape.card_rect(view.visualRect(index))
        return QRect(view.viewport().mapToGlobal(card.topLeft()), card.size())

    def _warm_soon(self) -> None:
        QTimer.singleShot(0, self.model, self.model.warm)

    # -- columns ------------------------------------------------------------------------

    def _build(self) -> None:
        if self.columns:
            # Later: what asked for the change may be a list in there.
            self._area.takeWidget().deleteLater()
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.delegate.shape.gap)
        self.columns = [
            Column(self.model, stage, self.delegate) for stage in range(len(self.model.stages))
        ]
        for column in self.columns:
            row.addWidget(column, 1)
            self._join(column)
        self._area.setWidget(inner)
        self._area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)

    def _join(self, column: Column) -> None:
        cards = column.list
        cards.opened.connect(self.opened)
        cards.menu_wanted.connect(self._show_menu)
        cards.stages_wanted.connect(self._show_stages)
        cards.archive_wanted.connect(self.mover.archive)
        cards.pushed.connect(self.mover.push)
        cards.reordered.connect(self.mover.reorder)
        cards.walked.connect(self._walk)
        cards.dropped.connect(self.mover.drop)
        cards.drag_began.connect(self._edges.start)
        cards.drag_ended.connect(self._edges.stop)
        column.add_wanted.connect(self._add)

    def _follow_model(self) -> None:
        for changed in (
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.rowsMoved,
            self.model.layoutChanged,
        ):
            changed.connect(self._say)
        self.model.modelReset.connect(self._rebuild)

    def _say(self) -> None:
        for column in self.columns:
            column.say()

    def _rebuild(self) -> None:
        if [column.stage_id for column in self.columns] != [s.id for s in self.model.stages]:
            self._build()
        self._say()

    # -- what a person asks for ---------------------------------------------------------

    def _walk(self, stage: int, step: int) -> None:
        goal = stage + step
        if not 0 <= goal < len(self.columns):
            return
        here, there = self.columns[stage].list, self.columns[goal].list
        place = here.visualRect(here.currentIndex()).center().y()
        there.choose((place + there.verticalOffset()) // there.row_height if here.card else 0)
        there.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal(self.columns[goal])

    def _reveal(self, column: Column) -> None:
        self._area.ensureWidgetVisible(column, 0, 0)

    def _add(self, stage: str, company: str, position: str) -> None:
        if self.mover.add(stage, company, position):
            for column in self.columns:
                column.quick_add.hide()

    def _show_menu(self, card: str, place: QPoint) -> None:
        menu = CardMenu(self)
        menu.offer(self.tr("&Open"), lambda: self.opened.emit(card), self.tr("Enter"))
        menu.offer(self.tr("I had an &interview"), lambda: self.interview_wanted.emit(card))
        menu.offer_stages(self._other_stages(card), lambda id: self._move_to(card, id))
        face = self._desk.cards[card]
        if face.on_paper or face.news_on_paper:
            menu.offer_ways(lambda way: self.mover.send(card, way))
        may = may_ask(face, self._desk.today())
        menu.offer_call(lambda: self.call_wanted.emit(card), possible=may)
        menu.offer_news(lambda: self.news_wanted.emit(card), possible=may)
        menu.offer(self.tr("I &heard from them…"), lambda: self.heard_wanted.emit(card))
        if any(one.due is Due.QUIET for one in plan.of_card(self._desk, card)):
            menu.offer(self.tr("&Close: no answer came"), lambda: self.mover.rest(card))
        menu.offer(self.tr("&Timeline…"), lambda: self.timeline_wanted.emit(card))
        page = advising.page_for(self._desk, card)
        menu.offer(advice.words(), lambda: self.advice_wanted.emit(page), advice.keys())
        menu.addSeparator()
        menu.offer(self.tr("&Archive"), lambda: self.mover.archive(card), self.tr("Delete"))
        menu.popup(place)

    def _show_stages(self, card: str, place: QPoint) -> None:
        menu = CardMenu(self)
        fill_stages(menu, self._other_stages(card), lambda id: self._move_to(card, id))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(place)

    def _other_stages(self, card: str) -> list[tuple[str, str]]:
        here = self.model.stage_row(card)
        stages = enumerate(self.model.stages)
        return [(stage.id, stage_name(stage)) for row, stage in stages if row != here]

    def _move_to(self, card: str, stage_id: str) -> None:
        ids = [stage.id for stage in self.model.stages]
        self.mover.move_to(card, ids.index(stage_id))


def card_centre(board: Board, id: str) -> QPoint:
    """Return the middle of a card in screen coordinates, for a pointer to go there."""
    return board.card_rect(id).center()
