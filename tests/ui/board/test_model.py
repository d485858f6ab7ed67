"""The tree holds Qt's rules through every change, and follows the desk and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from afterword.desk.desk import Desk
from afterword.domain.changes import added, edited
from afterword.domain.stages import Stage, StageKind
from afterword.stories import boards, example_board
from afterword.ui.board.model import BoardModel
from afterword.ui.board.roles import CARDS_MIME, Face, Role, cards_in

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def model(qapp: QApplication, desk: Desk) -> Iterator[BoardModel]:
    """A model under Qt's own tester, whose warnings fail the test."""
    model = BoardModel(desk)
    tester = QAbstractItemModelTester(model, STRICT)
    yield model
    assert tester.model() is model


def shown(model: QAbstractItemModel) -> list[list[str]]:
    stages = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        [str(model.index(row, 0, stage).data(Role.ID)) for row in range(model.rowCount(stage))]
        for stage in stages
    ]


def sorted_desk(desk: Desk, model: BoardModel) -> list[list[str]]:
    ranked = sorted(desk.cards.values(), key=lambda card: (card.rank, card.id))
    return [[c.id for c in ranked if c.stage_id == stage.id] for stage in model.stages]


def test_five_stages_are_shown_with_their_names(model: BoardModel) -> None:
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == ["Interview booked", "To thank", "Waiting to hear", "Offer", "Closed"]


def test_it_follows_moves_undo_redo_archive_and_additions(desk: Desk, model: BoardModel) -> None:
    steps = (
        lambda: boards.move(desk, ["example-0"], "closed", None, None, "one"),
        lambda: boards.move(desk, ["example-4"], "waiting", "example-6", None, "down"),
        lambda: boards.move(desk, ["example-6"], "waiting", None, "example-5", "up"),
        lambda: boards.move(desk, ["example-1", "example-5"], "offer", None, "example-7", "two"),
        lambda: boards.archive(desk, "example-2", "archive"),
        lambda: boards.quick_add(desk, "offer", "New Ltd", "Cook", "add"),
        desk.undo,
        desk.undo,
        desk.redo,
        desk.undo,
        desk.undo,
    )
    for step in steps:
        step()
        assert shown(model) == sorted_desk(desk, model)


def test_a_move_is_one_move_of_one_row(desk: Desk, model: BoardModel) -> None:
    told: list[str] = []
    model.rowsMoved.connect(lambda *_: told.append("moved"))
    for signal in (model.modelReset, model.layoutChanged, model.rowsRemoved, model.rowsInserted):
        signal.connect(lambda *_: told.append("more"))
    index = model.index_of("example-1")
    kept = [model.index_of("example-2")]
    assert index.row() == 0
    boards.move(desk, ["example-1"], "offer", None, None, "move")
    assert told == ["moved"]
    assert kept[0].row() == 1


def test_a_stage_that_appears_is_shown_in_its_place(desk: Desk, model: BoardModel) -> None:
    hidden = next(stage for stage in desk.stages if stage.kind is StageKind.CALL)
    desk.commit("show", [edited(hidden, Stage(hidden.id, hidden.kind, hidden.rank, "Phone"))])
    assert [s.name for s in model.stages if s.kind is StageKind.CALL] == ["Phone"]
    assert shown(model) == sorted_desk(desk, model)


def test_a_card_in_a_hidden_stage_makes_that_stage_appear(desk: Desk, model: BoardModel) -> None:
    boards.move(desk, ["example-0"], "thanked", None, None, "move")
    assert "thanked" in [stage.id for stage in model.stages]
    assert shown(model) == sorted_desk(desk, model)


def test_many_cards_at_once_are_laid_out_anew(desk: Desk, model: BoardModel) -> None:
    example_board.remove(desk, "remove")
    assert shown(model) == [[], [], [], [], []]
    desk.undo()
    assert shown(model) == sorted_desk(desk, model)


def test_a_card_says_who_what_where_and_what_is_due(model: BoardModel) -> None:
    index = model.index_of("example-1")
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Maple Health, Data analyst, To thank, 3 to thank: tonight"
    face: object = index.data(Role.FACE)
    assert isinstance(face, Face)
    assert (face.initials, face.tone, face.icon) == (("MT", "AN", "RS"), "soon", "mail")


def test_a_changed_card_shows_its_new_face(desk: Desk, model: BoardModel) -> None:
    index = model.index_of("example-1")
    assert index.data() == "Maple Health"
    company = desk.records("example-1").company
    told: list[str] = []
    model.dataChanged.connect(lambda first, last: told.append(first.data(Role.ID)))
    renamed = type(company)(company.id, "Maple & Co", company.address)
    desk.commit("rename", [edited(company, renamed)])
    assert told == ["example-1"]
    assert index.data() == "Maple & Co"


def test_dragged_cards_travel_by_identity(model: BoardModel) -> None:
    data = model.mimeData([model.index_of("example-1"), model.index(0, 0)])
    assert data.formats() == [CARDS_MIME]
    assert cards_in(data) == ["example-1"]
    data.setData(CARDS_MIME, b"\xff not json")
    assert cards_in(data) == []


def test_equal_ranks_from_elsewhere_still_take_a_card_between_them(
    desk: Desk, model: BoardModel
) -> None:
    for id in ("example-1", "example-2", "example-3"):
        application = desk.records(id).application
        twin = type(application)(
            *(id, application.stage_id, "V", application.company_id),
            *(application.position, application.created),
        )
        desk.commit("same rank", [edited(application, twin)])
    boards.move(desk, ["example-0"], "to-thank", "example-1", "example-2", "between")
    assert shown(model)[1] == ["example-1", "example-0", "example-2", "example-3"]


def test_a_company_typed_again_is_the_same_company(desk: Desk, model: BoardModel) -> None:
    id = boards.quick_add(desk, "booked", "  maple   HEALTH ", "Nurse", "add")
    assert desk.records(id).company.id == desk.records("example-1").company.id
    other = boards.quick_add(desk, "booked", "Elsewhere", "", "add")
    assert shown(model)[0][:2] == [other, id]
    assert added(desk.records(other).application).after is not None
