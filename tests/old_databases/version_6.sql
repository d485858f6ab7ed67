PRAGMA application_id=1097234276;
PRAGMA user_version=6;
BEGIN TRANSACTION;
CREATE TABLE application (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        stage_id TEXT NOT NULL REFERENCES stage (id) ON DELETE RESTRICT,
        rank TEXT NOT NULL,
        company_id TEXT REFERENCES company (id) ON DELETE RESTRICT,
        position TEXT NOT NULL, created TEXT NOT NULL, archived INTEGER NOT NULL,
        notes TEXT NOT NULL, posting TEXT NOT NULL DEFAULT '', agency_id TEXT REFERENCES company (id) ON DELETE RESTRICT, law_note TEXT NOT NULL DEFAULT '');
INSERT INTO "application" VALUES(1,'acme','waiting','W','acme-company','Cook','2026-11-22T12:00:00+00:00',0,'','Cook wanted','agency','Within 45 days');
CREATE TABLE attachment (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
        sample_id TEXT NOT NULL REFERENCES sample (id) ON DELETE RESTRICT,
        words TEXT NOT NULL, place INTEGER NOT NULL);
INSERT INTO "attachment" VALUES(1,'attachment-1','acme-meeting-0','sample-1','the exam',0);
CREATE TABLE company (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, address TEXT NOT NULL, region TEXT NOT NULL DEFAULT '');
INSERT INTO "company" VALUES(1,'acme-company','acme Ltd','1 Main St
Ottawa','CA-ON');
INSERT INTO "company" VALUES(2,'agency','Northern Staffing','2 Main St','');
CREATE TABLE history (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL, text TEXT NOT NULL, changes TEXT NOT NULL);
INSERT INTO "history" VALUES(1,'history-1','2026-11-22T12:00:00+00:00','Add acme','[{"kind":"stage","id":"own","before":null,"after":{"id":"own","kind":"waiting","rank":"Z","name":"My own","shown":1}},{"kind":"sender","id":"sender","before":null,"after":{"name":"Ann","contact":"Ottawa","id":"sender"}},{"kind":"letter-event","id":"acme-letter-0-event-0","before":null,"after":{"id":"acme-letter-0-event-0","letter_id":"acme-letter-0","kind":"drafted","at":"2026-11-22T12:00:00+00:00","detail":""}},{"kind":"letter","id":"acme-letter-0","before":null,"after":{"id":"acme-letter-0","application_id":"acme","interview_id":"acme-round","person_id":"acme-person-0","kind":"thank-you","language":"en_CA","written":"2026-11-22","sender_block":"Ann\nOttawa","date_line":"November 22, 2026","inside_address":"Ada Byron","salutation":"Dear Ms. Byron:","body":"Thank you.","close":"Sincerely,","signature":"Ann","enclosures":"","turn":0,"edits":"[[\"thanks\", \"Thank you.\"]]"}},{"kind":"meeting","id":"acme-meeting-0","before":null,"after":{"id":"acme-meeting-0","interview_id":"acme-round","person_id":"acme-person-0","topic":"ovens","lead":"about","place":0}},{"kind":"person","id":"acme-person-0","before":null,"after":{"id":"acme-person-0","company_id":"acme-company","name":"Ada Byron","courtesy_title":"","job_title":"","email":"","phone":""}},{"kind":"promise","id":"acme-promise","before":null,"after":{"id":"acme-promise","interview_id":"acme-round","words":"by Friday","due":"2026-11-27"}},{"kind":"interview","id":"acme-round","before":null,"after":{"id":"acme-round","application_id":"acme","start":"2026-11-20T10:00[America/Toronto]","end":null,"place":"Room 3","uid":"acme@x","revision":0,"cancelled":0}},{"kind":"company","id":"acme-company","before":null,"after":{"id":"acme-company","name":"acme Ltd","address":"1 Main St\nOttawa"}},{"kind":"application","id":"acme","before":null,"after":{"id":"acme","stage_id":"to-thank","rank":"V","company_id":"acme-company","position":"Cook","created":"2026-11-22T12:00:00+00:00","archived":0,"notes":""}}]');
INSERT INTO "history" VALUES(2,'history-2','2026-11-22T12:00:00+00:00','Move acme','[{"kind":"application","id":"acme","before":{"id":"acme","stage_id":"to-thank","rank":"V","company_id":"acme-company","position":"Cook","created":"2026-11-22T12:00:00+00:00","archived":0,"notes":""},"after":{"id":"acme","stage_id":"waiting","rank":"W","company_id":"acme-company","position":"Cook","created":"2026-11-22T12:00:00+00:00","archived":0,"notes":""}}]');
INSERT INTO "history" VALUES(3,'history-3','2026-11-23T12:00:00+00:00','Complete acme','[{"kind":"company","id":"agency","before":null,"after":{"id":"agency","name":"Northern Staffing","address":"2 Main St"}},{"kind":"sample","id":"sample-1","before":null,"after":{"id":"sample-1","title":"my food-safety certificate","kind":"pdf","file_name":"certificate.pdf","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","pages":1,"size":1200,"added":"2026-11-23T12:00:00+00:00"}},{"kind":"preferences","id":"preferences","before":null,"after":{"id":"preferences","working_days":"123456","letter_language":""}},{"kind":"attachment","id":"attachment-1","before":null,"after":{"id":"attachment-1","meeting_id":"acme-meeting-0","sample_id":"sample-1","words":"the exam","place":0}},{"kind":"interview","id":"acme-round","before":{"id":"acme-round","application_id":"acme","start":"2026-11-20T10:00[America/Toronto]","end":null,"place":"Room 3","uid":"acme@x","revision":0,"cancelled":0,"kind":""},"after":{"id":"acme-round","application_id":"acme","start":"2026-11-20T10:00[America/Toronto]","end":null,"place":"Room 3","uid":"acme@x","revision":0,"cancelled":0,"kind":"on-site"}},{"kind":"meeting","id":"acme-meeting-0","before":{"id":"acme-meeting-0","interview_id":"acme-round","person_id":"acme-person-0","topic":"ovens","lead":"about","place":0,"role":""},"after":{"id":"acme-meeting-0","interview_id":"acme-round","person_id":"acme-person-0","topic":"ovens","lead":"about","place":0,"role":"hiring-manager"}},{"kind":"person","id":"acme-person-0","before":{"id":"acme-person-0","company_id":"acme-company","name":"Ada Byron","courtesy_title":"","job_title":"","email":"","phone":"","greeting":""},"after":{"id":"acme-person-0","company_id":"acme-company","name":"Ada Byron","courtesy_title":"","job_title":"","email":"","phone":"","greeting":"Dear Ada"}},{"kind":"sender","id":"sender","before":{"name":"Ann","contact":"Ottawa","id":"sender","signature_line":""},"after":{"name":"Ann","contact":"Ottawa","id":"sender","signature_line":"Red Seal cook"}},{"kind":"application","id":"acme","before":{"id":"acme","stage_id":"waiting","rank":"W","company_id":"acme-company","position":"Cook","created":"2026-11-22T12:00:00+00:00","archived":0,"notes":"","posting":"","agency_id":null},"after":{"id":"acme","stage_id":"waiting","rank":"W","company_id":"acme-company","position":"Cook","created":"2026-11-22T12:00:00+00:00","archived":0,"notes":"","posting":"Cook wanted","agency_id":"agency"}}]');
INSERT INTO "history" VALUES(4,'fc1d1b8d70fd4f39951bc87a9182b971','2026-11-22T12:00:00+00:00','Call acme','[{"kind":"phone-call","id":"call-1","before":null,"after":{"id":"call-1","application_id":"acme","at":"2026-11-24T15:00:00+00:00","outcome":"no-news","person_id":"acme-person-0","notes":"They will know in December","until":"2026-12-04"}},{"kind":"reply","id":"reply-1","before":null,"after":{"id":"reply-1","application_id":"acme","at":"2026-12-02T15:00:00+00:00","kind":"another-interview","words":"Come again"}},{"kind":"set-aside","id":"aside-1","before":null,"after":{"id":"aside-1","application_id":"acme","task":"ask","at":"2026-11-25T15:00:00+00:00","interview_id":"acme-round","person_id":"acme-person-0","until":"2026-11-30"}},{"kind":"company","id":"acme-company","before":{"id":"acme-company","name":"acme Ltd","address":"1 Main St\nOttawa","region":""},"after":{"id":"acme-company","name":"acme Ltd","address":"1 Main St\nOttawa","region":"CA-ON"}},{"kind":"person","id":"acme-person-0","before":{"id":"acme-person-0","company_id":"acme-company","name":"Ada Byron","courtesy_title":"","job_title":"","email":"","phone":"","greeting":"Dear Ada","spoken":""},"after":{"id":"acme-person-0","company_id":"acme-company","name":"Ada Byron","courtesy_title":"","job_title":"","email":"","phone":"","greeting":"Dear Ada","spoken":"AY-da"}},{"kind":"preferences","id":"preferences","before":{"id":"preferences","working_days":"123456","letter_language":"","letter_format":"","letterhead":"","region":"","after_promise":2,"after_interview":7,"between_contacts":5,"quiet_after":10,"posting_days":7,"reminders":1,"quiet_from":"20:00","quiet_to":"08:00","digest_at":"08:30"},"after":{"id":"preferences","working_days":"123456","letter_language":"","letter_format":"","letterhead":"","region":"CA-QC","after_promise":3,"after_interview":7,"between_contacts":5,"quiet_after":10,"posting_days":7,"reminders":1,"quiet_from":"19:00","quiet_to":"08:00","digest_at":"08:30"}},{"kind":"application","id":"acme","before":{"id":"acme","stage_id":"waiting","rank":"W","company_id":"acme-company","position":"Cook","created":"2026-11-22T12:00:00+00:00","archived":0,"notes":"","posting":"Cook wanted","agency_id":"agency","law_note":""},"after":{"id":"acme","stage_id":"waiting","rank":"W","company_id":"acme-company","position":"Cook","created":"2026-11-22T12:00:00+00:00","archived":0,"notes":"","posting":"Cook wanted","agency_id":"agency","law_note":"Within 45 days"}}]');
INSERT INTO "history" VALUES(5,'1120562e155548089f3a8af94b495648','2026-11-22T12:00:00+00:00','ignore','[{"kind":"ignored","id":"word","before":null,"after":{"id":"word","rule":"spelling","words":"ovenette","letter_id":null,"at":"2026-11-23T10:00:00+00:00"}},{"kind":"ignored","id":"here","before":null,"after":{"id":"here","rule":"length","words":"","letter_id":"acme-letter-0","at":"2026-11-23T10:00:01+00:00"}},{"kind":"reply","id":"reply-1","before":{"id":"reply-1","application_id":"acme","at":"2026-12-02T15:00:00+00:00","kind":"another-interview","words":"Come again","until":null},"after":{"id":"reply-1","application_id":"acme","at":"2026-12-02T15:00:00+00:00","kind":"another-interview","words":"Come again","until":"2026-12-09"}}]');
CREATE TABLE ignored (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        rule TEXT NOT NULL, words TEXT NOT NULL, letter_id TEXT, at TEXT NOT NULL);
INSERT INTO "ignored" VALUES(1,'word','spelling','ovenette',NULL,'2026-11-23T10:00:00+00:00');
INSERT INTO "ignored" VALUES(2,'here','length','','acme-letter-0','2026-11-23T10:00:01+00:00');
CREATE TABLE interview (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        start TEXT NOT NULL, "end" TEXT, place TEXT NOT NULL, uid TEXT NOT NULL,
        revision INTEGER NOT NULL, cancelled INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT '');
INSERT INTO "interview" VALUES(1,'acme-round','acme','2026-11-20T10:00[America/Toronto]',NULL,'Room 3','acme@x',0,0,'on-site');
CREATE TABLE kept (row INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, text TEXT NOT NULL);
INSERT INTO "kept" VALUES(1,'page','not finished');
CREATE TABLE letter (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
        person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL, language TEXT NOT NULL, written TEXT NOT NULL,
        sender_block TEXT NOT NULL, date_line TEXT NOT NULL, inside_address TEXT NOT NULL,
        salutation TEXT NOT NULL, body TEXT NOT NULL, close TEXT NOT NULL,
        signature TEXT NOT NULL, enclosures TEXT NOT NULL, turn INTEGER NOT NULL,
        edits TEXT NOT NULL, delivery TEXT NOT NULL DEFAULT '', attention TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '', copies TEXT NOT NULL DEFAULT '', format TEXT NOT NULL DEFAULT '', letterhead TEXT NOT NULL DEFAULT '', also TEXT NOT NULL DEFAULT '', signature_picture TEXT NOT NULL DEFAULT '');
INSERT INTO "letter" VALUES(1,'acme-letter-0','acme','acme-round','acme-person-0','thank-you','en_CA','2026-11-22','Ann
Ottawa','November 22, 2026','Ada Byron','Dear Ms. Byron:','Thank you.','Sincerely,','Ann','',0,'[["thanks", "Thank you."]]','PERSONAL','Attention: Ada Byron','Cook','cc: Bob Ray','letter-modified','centred','bob ray','abababababababababababababababababababababababababababababababab');
CREATE TABLE letter_event (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        letter_id TEXT NOT NULL REFERENCES letter (id) ON DELETE RESTRICT,
        kind TEXT NOT NULL, at TEXT NOT NULL, detail TEXT NOT NULL, pages TEXT NOT NULL DEFAULT '');
INSERT INTO "letter_event" VALUES(1,'acme-letter-0-event-0','acme-letter-0','drafted','2026-11-22T12:00:00+00:00','','cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd');
CREATE TABLE meeting (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
        person_id TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
        topic TEXT NOT NULL, lead TEXT NOT NULL, place INTEGER NOT NULL, role TEXT NOT NULL DEFAULT '');
INSERT INTO "meeting" VALUES(1,'acme-meeting-0','acme-round','acme-person-0','ovens','about',0,'hiring-manager');
CREATE TABLE own_text (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO "own_text" VALUES(1,'mine','letter','After a trial shift','Thank you for the trial shift at {company}.');
CREATE TABLE person (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        company_id TEXT REFERENCES company (id) ON DELETE RESTRICT,
        name TEXT NOT NULL, courtesy_title TEXT NOT NULL, job_title TEXT NOT NULL,
        email TEXT NOT NULL, phone TEXT NOT NULL, greeting TEXT NOT NULL DEFAULT '', spoken TEXT NOT NULL DEFAULT '');
INSERT INTO "person" VALUES(1,'acme-person-0','acme-company','Ada Byron','','','','','Dear Ada','AY-da');
CREATE TABLE phone_call (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        at TEXT NOT NULL, outcome TEXT NOT NULL,
        person_id TEXT REFERENCES person (id) ON DELETE RESTRICT,
        notes TEXT NOT NULL, until TEXT);
INSERT INTO "phone_call" VALUES(1,'call-1','acme','2026-11-24T15:00:00+00:00','no-news','acme-person-0','They will know in December','2026-12-04');
CREATE TABLE preferences (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        working_days TEXT NOT NULL, letter_language TEXT NOT NULL, letter_format TEXT NOT NULL DEFAULT '', letterhead TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '', after_promise INTEGER NOT NULL DEFAULT 2, after_interview INTEGER NOT NULL DEFAULT 7, between_contacts INTEGER NOT NULL DEFAULT 5, quiet_after INTEGER NOT NULL DEFAULT 10, posting_days INTEGER NOT NULL DEFAULT 7, reminders INTEGER NOT NULL DEFAULT 1, quiet_from TEXT NOT NULL DEFAULT '20:00', quiet_to TEXT NOT NULL DEFAULT '08:00', digest_at TEXT NOT NULL DEFAULT '08:30');
INSERT INTO "preferences" VALUES(1,'preferences','123456','','','','CA-QC',3,7,5,10,7,1,'19:00','08:00','08:30');
CREATE TABLE promise (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE RESTRICT,
        words TEXT NOT NULL, due TEXT);
INSERT INTO "promise" VALUES(1,'acme-promise','acme-round','by Friday','2026-11-27');
CREATE TABLE reply (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        at TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, until TEXT);
INSERT INTO "reply" VALUES(1,'reply-1','acme','2026-12-02T15:00:00+00:00','another-interview','Come again','2026-12-09');
CREATE TABLE sample (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL, kind TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
        pages INTEGER NOT NULL, size INTEGER NOT NULL, added TEXT NOT NULL);
INSERT INTO "sample" VALUES(1,'sample-1','my food-safety certificate','pdf','certificate.pdf','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',1,1200,'2026-11-23T12:00:00+00:00');
CREATE TABLE sender (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL, contact TEXT NOT NULL, signature_line TEXT NOT NULL DEFAULT '', signature_picture TEXT NOT NULL DEFAULT '');
INSERT INTO "sender" VALUES(1,'sender','Ann','Ottawa','Red Seal cook','abababababababababababababababababababababababababababababababab');
CREATE TABLE set_aside (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        application_id TEXT NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
        task TEXT NOT NULL, at TEXT NOT NULL,
        interview_id TEXT REFERENCES interview (id) ON DELETE RESTRICT,
        person_id TEXT REFERENCES person (id) ON DELETE RESTRICT, until TEXT);
INSERT INTO "set_aside" VALUES(1,'aside-1','acme','ask','2026-11-25T15:00:00+00:00','acme-round','acme-person-0','2026-11-30');
CREATE TABLE stage (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL, rank TEXT NOT NULL, name TEXT NOT NULL, shown INTEGER NOT NULL);
INSERT INTO "stage" VALUES(1,'booked','booked','7k','',1);
INSERT INTO "stage" VALUES(2,'to-thank','to-thank','FU','',1);
INSERT INTO "stage" VALUES(3,'thanked','thanked','NE','',0);
INSERT INTO "stage" VALUES(4,'waiting','waiting','Uy','',1);
INSERT INTO "stage" VALUES(5,'call','call','ci','',0);
INSERT INTO "stage" VALUES(6,'offer','offer','kS','',1);
INSERT INTO "stage" VALUES(7,'closed','closed','sC','',1);
INSERT INTO "stage" VALUES(8,'own','waiting','Z','My own',1);
CREATE INDEX application_on_board ON application (stage_id, rank, id) WHERE archived = 0;
CREATE INDEX application_of_company ON application (company_id);
CREATE INDEX person_of_company ON person (company_id);
CREATE INDEX interview_of_application ON interview (application_id);
CREATE INDEX interview_by_uid ON interview (uid) WHERE uid <> '';
CREATE INDEX meeting_of_interview ON meeting (interview_id);
CREATE INDEX meeting_with_person ON meeting (person_id);
CREATE INDEX promise_of_interview ON promise (interview_id);
CREATE INDEX letter_of_application ON letter (application_id);
CREATE INDEX letter_of_interview ON letter (interview_id);
CREATE INDEX letter_to_person ON letter (person_id);
CREATE INDEX letter_event_of_letter ON letter_event (letter_id);
CREATE INDEX application_through_agency ON application (agency_id);
CREATE INDEX attachment_of_meeting ON attachment (meeting_id);
CREATE INDEX attachment_of_sample ON attachment (sample_id);
CREATE INDEX phone_call_of_application ON phone_call (application_id);
CREATE INDEX reply_of_application ON reply (application_id);
CREATE INDEX set_aside_of_application ON set_aside (application_id);
COMMIT;
