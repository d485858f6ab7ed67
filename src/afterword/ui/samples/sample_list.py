"""Everything that goes along with one person's letter, and the way to more of it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from afterword.domain.answers import Along
from afterword.domain.problems import Problem
from afterword.domain.samples import WorkSample
from afterword.domain.wording.readings import Reading
from afterword.ui.samples.maker import Making, SampleMaker
from afterword.ui.samples.sample_row import SampleRow
from afterword.ui.samples.waiting_line import WaitingLine

MOST = 9
"""Samples that go along with one letter."""


class SampleList(QWidget):
    """Rows of samples. `maker` is given by whoever knows the desk; without it nothing is added."""

    changed = Signal()
    retitled = Signal(str, str)
    stepped = Signal(object)
    """Something was added or taken away: what stood there before, as a tuple of Along."""
    moved = Signal()
    """What Tab goes through is another."""

    def __init__(self) -> None:
        super().__init__()
        self.maker: SampleMaker | None = None
        self.rows: list[SampleRow] = []
        self._making: Making | None = None
        self._path: Path | None = None
        self._then: Callable[[], None] | None = None
        self.waiting = WaitingLine()
        self.waiting.cancelled.connect(self._cancel)
        self.waiting.password_given.connect(self._try_password)
        self.waiting.closed.connect(self._settle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.waiting)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being made ready, which does not go along yet."""
        return self._making is not None

    def go_on_with(self, then: Callable[[], None]) -> None:
        """Call `then`, and nothing asked for before, once the file under way goes along.

        Where it can't, or was cancelled, it is not called.
        """
        self._then = then

    def stop(self) -> None:
        """Let go of a file under way, and of what is told of one: they are another's."""
        self._path = None
        self._cancel()

    def along(self) -> tuple[Along, ...]:
        """Return what goes along, in order."""
        return tuple(row.along() for row in self.rows)

    def show_along(self, along: Sequence[Along]) -> None:
        """Show `along`; nothing is emitted."""
        ids = [one.attachment_id for one in along]
        for row in [one for one in self.rows if one.along().attachment_id not in ids]:
            self._drop(row)
        rows = {row.along().attachment_id: row for row in self.rows}
        self.rows = [rows.get(one.attachment_id) or self._row(one) for one in along]
        for place, (row, one) in enumerate(zip(self.rows, along, strict=True)):
            row.show_along(one)
            self._column.insertWidget(place, row)
            # Its layout would show it a moment later: too late for the keyboard that goes there.
            row.show()
        self._settle()

    def show_title(self, sample_id: str, title: str) -> None:
        """Take over what another row calls the same sample."""
        for row in self.rows:
            row.show_title(sample_id, title)

    def show_readings(self, readings: Mapping[str, Reading]) -> None:
        """Show what becomes of the words of each, by the attachment's id."""
        for row in self.rows:
            row.show_reading(readings.get(row.along().attachment_id, Reading()))

    def choose(self, place: QPoint) -> None:
        """Ask for a file; where samples are known, offer those first in a menu at `place`."""
        there = {one.sample.sha256 for one in self.along()}
        known = [one for one in (self.maker.known if self.maker else ()) if one.sha256 not in there]
        if not known:
            self._ask_file()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose a file …"), self._ask_file)
        menu.addSeparator()
        for sample in reversed(known[-MOST:]):
            words = self.tr("Use again: %(title)s") % {"title": sample.title}
            menu.addAction(words.replace("&", "&&"), partial(self._add, sample))
        menu.popup(place)

    def take_file(self, path: Path, password: str = "") -> None:
        """Make the file at `path` ready and let it go along; it is opened in a child."""
        if self.maker is None or len(self.rows) >= MOST:
            return
        self._cancel()
        self._path = path
        self._making = self.maker.make(path, password, self._made, self._failed)
        self.waiting.tell_working(path.name)
        self._settle()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [*(stop for row in self.rows for stop in row.tab_stops()), *self.waiting.tab_stops()]

    def recolour(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        for row in self.rows:
            row.recolour()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose what you want to send"))
        if self.maker is not None:
            dialog.setDirectory(self.maker.folder)
        kinds = "*.pdf *.png *.jpg *.jpeg *.webp *.tif *.tiff"
        filters = [self.tr("PDF files and pictures (%(kinds)s)"), self.tr("All files (*)")]
        dialog.setNameFilters([one % {"kinds": kinds} for one in filters])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_chosen(self, path: str) -> None:
        self.take_file(Path(path))

    def _try_password(self, password: str) -> None:
        if self._path is not None:
            self.take_file(self._path, password)

    def _made(self, sample: WorkSample) -> None:
        self._making = self._path = None
        then, self._then = self._then, None
        self.waiting.hide()
        known = self.maker.known if self.maker else ()
        same = next((one for one in known if one.sha256 == sample.sha256), sample)
        self._add(same)
        if then is not None:
            then()

    def _failed(self, problem: Problem) -> None:
        self._making = self._then = None
        self.waiting.tell_problem(problem)
        self._settle()

    def _add(self, sample: WorkSample) -> None:
        before = self.along()
        if any(one.sample.sha256 == sample.sha256 for one in before) or len(before) >= MOST:
            self._settle()
            return
        self.show_along((*before, Along(sample)))
        self.rows[-1].title.setFocus()
        self.rows[-1].title.selectAll()
        self.stepped.emit(before)

    def _remove(self, row: SampleRow) -> None:
        before = self.along()
        self._drop(row)
        self._settle()
        self.stepped.emit(before)

    def _row(self, along: Along) -> SampleRow:
        row = SampleRow(along)
        row.changed.connect(self.changed)
        row.retitled.connect(self.retitled)
        row.remove_wanted.connect(lambda: self._remove(row))
        return row

    def _drop(self, row: SampleRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _cancel(self) -> None:
        if self._making is not None:
            self._making.cancel()
            self._making = self._then = None
        self.waiting.hide()
        self._settle()

    def _settle(self) -> None:
        """Take no room where there is nothing to show."""
        self.setVisible(bool(self.rows) or not self.waiting.isHidden())
        self.moved.emit()
