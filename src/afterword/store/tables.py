"""The tables as Peewee knows them, for writing.

Which columns and references there are is said in `migrations`, and the way between a row and a
record in `rows`.
"""

from peewee import IntegerField, TextField

from afterword.store.table import Table


class StageTable(Table):
    """Columns of the board."""

    kind = TextField()
    rank = TextField()
    name = TextField()
    shown = IntegerField()


class CompanyTable(Table):
    """Employers."""

    name = TextField()
    address = TextField()
    region = TextField()


class PersonTable(Table):
    """People met or written to."""

    company_id = TextField(null=True)
    name = TextField()
    courtesy_title = TextField()
    job_title = TextField()
    email = TextField()
    phone = TextField()
    greeting = TextField()
    spoken = TextField()


class SenderTable(Table):
    """Who writes: one row."""

    name = TextField()
    contact = TextField()
    signature_line = TextField()
    signature_picture = TextField()


class OwnTextTable(Table):
    """Texts somebody wrote once, to be used again."""

    kind = TextField()
    name = TextField()
    text = TextField()


class PreferencesTable(Table):
    """What was decided once: one row."""

    working_days = TextField()
    letter_language = TextField()
    letter_format = TextField()
    letterhead = TextField()
    region = TextField()
    after_promise = IntegerField()
    after_interview = IntegerField()
    between_contacts = IntegerField()
    quiet_after = IntegerField()
    posting_days = IntegerField()
    reminders = IntegerField()
    quiet_from = TextField()
    quiet_to = TextField()
    digest_at = TextField()


class SampleTable(Table):
    """Work samples; their pages are files."""

    title = TextField()
    kind = TextField()
    file_name = TextField()
    sha256 = TextField()
    pages = IntegerField()
    size = IntegerField()
    added = TextField()


class ApplicationTable(Table):
    """Cards."""

    stage_id = TextField()
    rank = TextField()
    company_id = TextField(null=True)
    position = TextField()
    created = TextField()
    archived = IntegerField()
    notes = TextField()
    posting = TextField()
    agency_id = TextField(null=True)
    law_note = TextField()


class InterviewTable(Table):
    """Rounds of a card."""

    application_id = TextField()
    start = TextField()
    end = TextField(null=True)
    place = TextField()
    uid = TextField()
    revision = IntegerField()
    cancelled = IntegerField()
    kind = TextField()


class MeetingTable(Table):
    """Who was met in which interview."""

    interview_id = TextField()
    person_id = TextField()
    topic = TextField()
    lead = TextField()
    place = IntegerField()
    role = TextField()


class AttachmentTable(Table):
    """Which sample goes to whom."""

    meeting_id = TextField()
    sample_id = TextField()
    words = TextField()
    place = IntegerField()


class PromiseTable(Table):
    """What was said about an answer."""

    interview_id = TextField()
    words = TextField()
    due = TextField(null=True)


class LetterTable(Table):
    """Letters as they stand on the page."""

    application_id = TextField()
    interview_id = TextField(null=True)
    person_id = TextField(null=True)
    kind = TextField()
    language = TextField()
    written = TextField()
    sender_block = TextField()
    date_line = TextField()
    inside_address = TextField()
    salutation = TextField()
    body = TextField()
    close = TextField()
    signature = TextField()
    enclosures = TextField()
    turn = IntegerField()
    edits = TextField()
    delivery = TextField()
    attention = TextField()
    subject = TextField()
    copies = TextField()
    format = TextField()
    letterhead = TextField()
    also = TextField()
    signature_picture = TextField()


class LetterEventTable(Table):
    """What happened to letters."""

    letter_id = TextField()
    kind = TextField()
    at = TextField()
    detail = TextField()
    pages = TextField()


class PhoneCallTable(Table):
    """Calls about the state of things."""

    application_id = TextField()
    at = TextField()
    outcome = TextField()
    person_id = TextField(null=True)
    notes = TextField()
    until = TextField(null=True)


class ReplyTable(Table):
    """What was heard from employers."""

    application_id = TextField()
    at = TextField()
    kind = TextField()
    words = TextField()
    until = TextField(null=True)


class SetAsideTable(Table):
    """What was put off, or left out."""

    application_id = TextField()
    task = TextField()
    at = TextField()
    interview_id = TextField(null=True)
    person_id = TextField(null=True)
    until = TextField(null=True)


class IgnoredTable(Table):
    """What the coach was asked not to say again."""

    rule = TextField()
    words = TextField()
    letter_id = TextField(null=True)
    at = TextField()


TABLES: dict[str, type[Table]] = {
    "stage": StageTable,
    "company": CompanyTable,
    "person": PersonTable,
    "sender": SenderTable,
    "preferences": PreferencesTable,
    "own-text": OwnTextTable,
    "sample": SampleTable,
    "application": ApplicationTable,
    "interview": InterviewTable,
    "meeting": MeetingTable,
    "attachment": AttachmentTable,
    "promise": PromiseTable,
    "letter": LetterTable,
    "letter-event": LetterEventTable,
    "phone-call": PhoneCallTable,
    "reply": ReplyTable,
    "set-aside": SetAsideTable,
    "ignored": IgnoredTable,
}
"""The table of each kind of record."""
