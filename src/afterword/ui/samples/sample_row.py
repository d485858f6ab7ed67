"""One sample that goes along: what the letter calls it, its pages, and what of it came up."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from afterword.domain.answers import Along
from afterword.domain.samples import TITLE_LENGTH
from afterword.domain.wording.readings import Choice, Reading
from afterword.ui import theme
from afterword.ui.icons import icon, pixmap
from afterword.ui.widgets.fields import TOPIC_LENGTH, Field, one_line, plain_label
from afterword.ui.widgets.topic_line import TopicLine

SIGN, TITLE, WORDS, REMOVE = range(4)
FIELDS, BELOW = range(2)


class SampleRow(QWidget):
    """Holds one `Along`; `changed` follows what is typed, `chosen` carries a Choice clicked."""

    changed = Signal()
    retitled = Signal(str, str)
    """The sample's id and what it is called now."""
    remove_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, along: Along) -> None:
        super().__init__()
        self._along = along
        self.title = Field(self.tr("What the letter calls it"), length=TITLE_LENGTH)
        self.title.setPlaceholderText(self.tr("my diploma in welding"))
        self.title.setToolTip(self.tr("The letter calls it so: “my diploma in welding”."))
        self.words = Field(self.tr("What of it came up"), length=TOPIC_LENGTH)
        self.words.setToolTip(self.tr("“You asked about …”, “I told you about …”"))
        self.words.setPlaceholderText(self.tr("What of it came up? (optional)"))
        self.line = TopicLine()
        self.line.installEventFilter(self)
        self.remove_button = QToolButton()
        self.remove_button.setProperty("role", "icon")
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sign = QLabel()
        self._pages = plain_label("")
        self._pages.setWordWrap(False)
        self._lay_out()
        self.recolour()
        self.show_along(along)
        self.title.textEdited.connect(self._retitle)
        self.words.textEdited.connect(self.changed)
        self.line.chosen.connect(self._choose)
        self.remove_button.clicked.connect(self.remove_wanted)

    def along(self) -> Along:
        """Return the row as it stands; without a title it keeps the one it had."""
        title = " ".join(one_line(self.title).split()) or self._along.sample.title
        sample = replace(self._along.sample, title=title)
        return replace(self._along, sample=sample, words=one_line(self.words))

    def show_along(self, along: Along) -> None:
        """Show `along`; nothing is emitted."""
        if along != self.along():
            self._along = along
            self.title.show_text(along.sample.title)
            self.words.show_text(along.words)
        self._along = along
        self._say(along)

    def show_title(self, sample_id: str, title: str) -> None:
        """Take over what another row calls the same sample."""
        if self._along.sample.id == sample_id:
            self.show_along(replace(self.along(), sample=replace(self._along.sample, title=title)))

    def show_reading(self, reading: Reading) -> None:
        """Show the sentence the words finish, or what is asked about them."""
        self.line.setVisible(bool(self.words.text().strip()))
        self.line.show_reading(reading)
        self._level()

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [self.title, self.words, *self.line.buttons, self.remove_button]

    def recolour(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        self.remove_button.setIcon(icon("x", theme.current().muted))
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(pixmap("paperclip", theme.current().accent, theme.em(), ratio))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() in {QEvent.Type.Resize, QEvent.Type.Hide}:
            self._level()
        return super().eventFilter(watched, event)

    def _level(self) -> None:
        """Let the pages stand level with the first line beside them, which a button makes high."""
        height = 0 if self.line.isHidden() else self.line.first_height
        self._pages.setMinimumHeight(height)

    def _say(self, along: Along) -> None:
        if not self.title.text():
            self.title.show_text(along.sample.title)
        self._pages.setText(self.tr("%n pages", "", along.sample.pages))
        remove = self.tr("Send without %(title)s") % {"title": along.sample.title}
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(self.tr("Send without it"))
        self.words.setAccessibleDescription(along.sample.title)
        self.title.setAccessibleDescription(along.sample.file_name)

    def _retitle(self) -> None:
        self.retitled.emit(self._along.sample.id, self.along().sample.title)
        self.changed.emit()

    def _choose(self, choice: Choice) -> None:
        words = choice.topic if choice.topic is not None else choice.sentence or choice.text
        self.words.setFocus()
        self.words.selectAll()
        self.words.insert(words)
        self.changed.emit()

    def _lay_out(self) -> None:
        side = theme.em()
        self.remove_button.setIconSize(QSize(side, side))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._sign, FIELDS, SIGN)
        grid.addWidget(self.title, FIELDS, TITLE)
        grid.addWidget(self.words, FIELDS, WORDS)
        grid.addWidget(self.remove_button, FIELDS, REMOVE)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._pages, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.line, 1)
        grid.addLayout(below, BELOW, TITLE, 1, WORDS)
        # As the name and the topic above them.
        grid.setColumnStretch(TITLE, 10)
        grid.setColumnStretch(WORDS, 11)
        self.line.hide()
