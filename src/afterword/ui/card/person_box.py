"""Somebody met in an interview: one compact row that unfolds to all that is kept of them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.applications import Meeting, MeetingRole
from afterword.domain.changes import Change
from afterword.domain.people import Person
from afterword.stories import card as story
from afterword.stories.name_offers import person_offer
from afterword.stories.renaming import rename_person
from afterword.stories.thanked import is_due
from afterword.ui.card.asking import AskLine
from afterword.ui.card.cells import Cell, Pairs, link
from afterword.ui.card.choice import Choice
from afterword.ui.card.folding import Fold
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import Kept, KeptField, KeptText
from afterword.ui.card.round_words import ROLES, roles, translated
from afterword.ui.widgets.offer_line import OfferLine


class PersonBox(QWidget):
    """One meeting. `sample_wanted` and `remove_wanted` carry its id."""

    sample_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, keeper: Keeper, meeting: Meeting) -> None:
        super().__init__()
        self._keeper = keeper
        self._meeting = meeting
        self.fold = Fold(self._body, removes=True)
        self.fold.remove_wanted.connect(lambda: self.remove_wanted.emit(self._meeting.id))
        self.fields: tuple[Kept, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.show_meeting(meeting)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what is kept of the person and of what was talked about."""
        self._meeting = meeting
        person = self._keeper.person(meeting.person_id)
        role = "" if meeting.role is MeetingRole.INTERVIEWER else translated(ROLES[meeting.role])
        parts = [person.called, person.job_title if person.name else "", role]
        due = is_due(self._keeper.desk, self._keeper.card, meeting)
        parts.append(self.tr("still to thank") if due else "")
        self.fold.say(" · ".join(filter(None, parts)))
        words = self.tr("Remove %(name)s") % {"name": person.called}
        self.fold.say_remove(words)
        if self.fields:
            self._show()

    def focus(self) -> None:
        """Give the keyboard to the row."""
        self.fold.button.setFocus()

    def _body(self) -> QWidget:
        self.name = KeptField(self.tr("Name"), self._keep_name)
        self.ask = AskLine(self.name, partial(self._put, "name"))
        self.spelling = OfferLine()
        self.spelling.taken.connect(self.name.replace)
        self.spoken = KeptField(
            self.tr("How to say the name"), self._keeping("spoken"), self.tr("bwah-VAIR")
        )
        self.job_title = KeptField(self.tr("Job title"), self._keeping("job_title"))
        self.courtesy_title = KeptField(
            self.tr("Title, as they use it"),
            self._keeping("courtesy_title"),
            self.tr("Ms., Dr., Mx."),
        )
        self.greeting = KeptField(
            self.tr("How a letter greets them"), self._keeping("greeting"), self.tr("the usual way")
        )
        self.role = Choice(self.tr("Role"), roles(), self._keep_role)
        self.email = KeptField(self.tr("E-mail"), self._keep_email)
        self.phone = KeptField(self.tr("Phone"), self._keeping("phone"))
        self.topic = KeptText(self.tr("What you talked about"), self._keep_topic, 1, 4)
        self.fields = (
            self.name,
            self.ask,
            self.spoken,
            self.job_title,
            self.courtesy_title,
            self.greeting,
            self.role,
            self.email,
            self.phone,
            self.topic,
        )
        made = self._laid_out()
        self._show()
        return made

    def _laid_out(self) -> QWidget:
        name = Cell(self.tr("Name"), self.name)
        name.add(self.ask)
        name.add(self.spelling)
        self._email = Cell(self.tr("E-mail"), self.email)
        self._samples = Cell(self.tr("What you talked about"), self.topic)
        self._attach = link(self.tr("Send your work to them…"))
        self._attach.clicked.connect(lambda: self.sample_wanted.emit(self._meeting.id))
        self._samples.add(self._attach)
        pairs = Pairs()
        pairs.add(name, Cell(self.tr("How to say the name"), self.spoken))
        pairs.add(Cell(self.tr("Job title"), self.job_title))
        pairs.add(Cell(self.tr("Title, as they use it"), self.courtesy_title))
        self._role = Cell(self.tr("Role"), self.role)
        pairs.add(self._role, wide=True)
        pairs.add(Cell(self.tr("How a letter greets them"), self.greeting), wide=True)
        pairs.add(self._email, Cell(self.tr("Phone"), self.phone))
        pairs.add(self._samples, wide=True)
        return pairs

    def _show(self) -> None:
        card, meeting = self._keeper.card, self._meeting
        person = self._keeper.person(meeting.person_id)
        self.name.show_kept(person.name)
        self.name.offer([one.name for one in self._keeper.known.people if one.name])
        for field in ("spoken", "job_title", "courtesy_title", "greeting", "email", "phone"):
            getattr(self, field).show_kept(getattr(person, field))
        self.role.show_kept(meeting.role.value)
        self.topic.show_kept(meeting.topic)
        for field in (*self.fields, self._attach):
            if isinstance(field, QWidget):
                field.setAccessibleDescription(person.called)
        self._mark_email(person.email)
        self._role.say(self._at_agency(person))
        given = {one.sample_id for one in card.attachments if one.meeting_id == meeting.id}
        titles = [one.title for one in card.samples if one.id in given]
        words = self.tr("Attached: %(titles)s") % {"titles": ", ".join(titles)}
        self._samples.say(words if titles else "")

    def _keep_name(self, said: str) -> bool:
        self.spelling.offer(person_offer(said))
        keeper = self._keeper
        old = keeper.person(self._meeting.person_id)
        renaming = rename_person(keeper.card, self._meeting, said, keeper.known, keeper.elsewhere())
        words = self.tr("%(name)s is on other cards too. Change the name on them as well?")
        return self.ask.settle(renaming, words % {"name": old.called})

    def _keep_email(self, text: str) -> bool:
        self._mark_email(text.strip())
        return self._keep_person("email", text)

    def _mark_email(self, email: str) -> None:
        odd = bool(email) and "@" not in email
        self.email.show_wrong(wrong=odd)
        self._email.say(self.tr("There is no @ in it. It was kept as it is.") if odd else "")

    def _keep_role(self, key: str) -> bool:
        return self._put("role", story.set_role(self._keeper.card, self._meeting, MeetingRole(key)))

    def _at_agency(self, person: Person) -> str:
        agency = self._keeper.card.agency
        if agency is None or person.company_id != agency.id:
            return ""
        return self.tr("Letters go to %(agency)s.") % {"agency": agency.name}

    def _keep_topic(self, text: str) -> bool:
        return self._put("topic", story.changed(self._meeting, topic=" ".join(text.split())))

    def _keeping(self, field: str) -> "partial[bool]":
        return partial(self._keep_person, field)

    def _keep_person(self, field: str, text: str) -> bool:
        person = self._keeper.person(self._meeting.person_id)
        return self._put(field, story.changed(person, **{field: " ".join(text.split())}))

    def _put(self, step: str, changes: list[Change]) -> bool:
        name = self._keeper.person(self._meeting.person_id).called
        return self._keeper.put(step, changes, name=name)
