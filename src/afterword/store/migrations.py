"""The steps from each version of the file to the next, as plain SQL that never changes again.

A step knows no record and no table of today: an old file is read as it was. `row` is SQLite's own
row number, named so that it stays the same when the file is packed; it never leaves the store.
A reference that is not known is NULL here and an empty text in the records.
"""

from dataclasses import dataclass

FIRST_SCHEMA = (
    """CREATE TABLE stage (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL, rank TEXT NOT NULL, name TEXT NOT NULL, shown INTEGER NOT NULL)""",
    """CREATE TABLE company (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, address TEXT NOT NULL)""",
    """CREATE TABLE person (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        company_id TEXT REFERENCES company (id) ON DELETE RESTRICT,
        name TEXT NOT NULL, courtesy_title TEXT NOT NULL, job_title TEXT NOT NULL,
        email TEXT NOT NULL, phone TEXT NOT NULL)""",
    """CREATE TABLE sender (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, contact TEXT NOT NULL)""",
    """CREATE TABLE application (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        stage_id TEXT NOT NULL REFERENCES stage (id) ON DELETE RESTRICT,
        rank TEXT NOT NULL,
        company_id TEXT REFERENCES company (id) ON DELETE RESTRICT,
        position TEXT NOT NULL, created TEXT NOT NULL, archived INTEGER NOT NULL,
        notes TEXT NOT NULL)""",
    """CREATE TABLE interview (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        start TEXT NOT NULL, "end" TEXT, place TEXT NOT NULL, uid TEXT NOT NULL,
        revision INTEGER NOT NULL, cancelled INTEGER NOT NULL)""",
    """CREATE TABLE meeting (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
        topic TEXT NOT NULL, lead TEXT NOT NULL, place INTEGER NOT NULL)""",
    """CREATE TABLE promise (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
        words TEXT NOT NULL, due TEXT)""",
    """CREATE TABLE letter (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
        person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL, language TEXT NOT NULL, written TEXT NOT NULL,
        sender_block TEXT NOT NULL, date_line TEXT NOT NULL, inside_address TEXT NOT NULL,
        salutation TEXT NOT NULL, body TEXT NOT NULL, close TEXT NOT NULL,
        signature TEXT NOT NULL, enclosures TEXT NOT NULL, turn INTEGER NOT NULL,
        edits TEXT NOT NULL)""",
    """CREATE TABLE letter_event (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        letter_id TEXT NOT NULL REFERENCES letter (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL, at TEXT NOT NULL, detail TEXT NOT NULL)""",
    """CREATE TABLE history (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL, text TEXT NOT NULL, changes TEXT NOT NULL)""",
    "CREATE TABLE kept (row INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, text TEXT NOT NULL)",
    # The columns of the board, and the way from each record to those that point to it.
    "CREATE INDEX application_on_board ON application (stage_id, rank, id) WHERE archived = 0",
    "CREATE INDEX application_of_company ON application (company_id)",
    "CREATE INDEX person_of_company ON person (company_id)",
    "CREATE INDEX interview_of_application ON interview (application_id)",
    "CREATE INDEX interview_by_uid ON interview (uid) WHERE uid <> ''",
    "CREATE INDEX meeting_of_interview ON meeting (interview_id)",
    "CREATE INDEX meeting_with_person ON meeting (person_id)",
    "CREATE INDEX promise_of_interview ON promise (interview_id)",
    "CREATE INDEX letter_of_application ON letter (application_id)",
    "CREATE INDEX letter_of_interview ON letter (interview_id)",
    "CREATE INDEX letter_to_person ON letter (person_id)",
    "CREATE INDEX letter_event_of_letter ON letter_event (letter_id)",
)

CARDS_IN_FULL = (
    "ALTER TABLE application ADD COLUMN posting TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE application ADD COLUMN agency_id TEXT REFERENCES company (id) ON DELETE RESTRICT",
    "ALTER TABLE interview ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN role TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN greeting TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sender ADD COLUMN signature_line TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE preferences (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        working_days TEXT NOT NULL, letter_language TEXT NOT NULL)""",
    """CREATE TABLE sample (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL, kind TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
        pages INTEGER NOT NULL, size INTEGER NOT NULL, added TEXT NOT NULL)""",
    """CREATE TABLE attachment (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
        sample_id TEXT NOT NULL REFERENCES sample (id) ON DELETE RESTRICT,
        words TEXT NOT NULL, place INTEGER NOT NULL)""",
    "CREATE INDEX application_through_agency ON application (agency_id)",
    "CREATE INDEX attachment_of_meeting ON attachment (meeting_id)",
    "CREATE INDEX attachment_of_sample ON attachment (sample_id)",
)

LETTERS_WITH_EVERY_PART = (
    *(
        f"ALTER TABLE letter ADD COLUMN {part} TEXT NOT NULL DEFAULT ''"
        for part in ("delivery", "attention", "subject", "copies", "format", "letterhead")
    ),
    "ALTER TABLE preferences ADD COLUMN letter_format TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE preferences ADD COLUMN letterhead TEXT NOT NULL DEFAULT ''",
)

OWN_TEXTS_AND_SIGNATURES = (
    "ALTER TABLE letter ADD COLUMN also TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE letter ADD COLUMN signature_picture TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE letter_event ADD COLUMN pages TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sender ADD COLUMN signature_picture TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE own_text (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL)""",
)

PLAN_AND_CALLS = (
    "ALTER TABLE application ADD COLUMN law_note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE company ADD COLUMN region TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN spoken TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE preferences ADD COLUMN region TEXT NOT NULL DEFAULT ''",
    *(
        f"ALTER TABLE preferences ADD COLUMN {name} INTEGER NOT NULL DEFAULT {days}"
        for name, days in (
            ("after_promise", 2),
            ("after_interview", 7),
            ("between_contacts", 5),
            ("quiet_after", 10),
            ("posting_days", 7),
            ("reminders", 1),
        )
    ),
    *(
        f"ALTER TABLE preferences ADD COLUMN {name} TEXT NOT NULL DEFAULT '{clock}'"
        for name, clock in (("quiet_from", "20:00"), ("quiet_to", "08:00"), ("digest_at", "08:30"))
    ),
    """CREATE TABLE phone_call (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        at TEXT NOT NULL, outcome TEXT NOT NULL,
        person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
        notes TEXT NOT NULL, until TEXT)""",
    """CREATE TABLE reply (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        at TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL)""",
    """CREATE TABLE set_aside (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        task TEXT NOT NULL, at TEXT NOT NULL,
        interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
        person_id TEXT REFERENCES person (id) ON DELETE RESTRICT, until TEXT)""",
    *(
        f"CREATE INDEX {table}_of_application ON {table} (application_id)"
        for table in ("phone_call", "reply", "set_aside")
    ),
)

COACH_AND_OFFERS = (
    # A letter that is still being written is ignored about, too: no reference.
    """CREATE TABLE ignored (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        rule TEXT NOT NULL, words TEXT NOT NULL, letter_id TEXT, at TEXT NOT NULL)""",
    "ALTER TABLE reply ADD COLUMN until TEXT",
)


@dataclass(frozen=True, slots=True)
class Step:
    """What brings a file one version further: single SQL statements, run in one transaction.

    Every table must hold as many rows afterwards as before, but for those named in `recounted`.
    """

    statements: tuple[str, ...]
    recounted: frozenset[str] = frozenset()


STEPS: tuple[Step, ...] = (
    Step(FIRST_SCHEMA),
    Step(CARDS_IN_FULL),
    Step(LETTERS_WITH_EVERY_PART),
    Step(OWN_TEXTS_AND_SIGNATURES),
    Step(PLAN_AND_CALLS),
    Step(COACH_AND_OFFERS),
)
"""The step at place n leads from version n to n + 1; version 0 is an empty file."""
