-- The first schema: what people typed, and the history of every change.
-- Days are TEXT 'YYYY-MM-DD', instants TEXT ISO 8601 in UTC, amounts INTEGER öre without VAT.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE department (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE category (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  email TEXT NOT NULL DEFAULT '',
  department_id TEXT REFERENCES department (id),
  is_procurer INTEGER NOT NULL DEFAULT 0 CHECK (is_procurer IN (0, 1)),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE supplier (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  organisation_number TEXT UNIQUE
    CHECK (organisation_number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]')
) STRICT;
CREATE INDEX supplier_name ON supplier (name COLLATE NOCASE);

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- The columns a person last chose for lists with the same headings.
CREATE TABLE import_mapping (
  headings TEXT PRIMARY KEY,
  mapping TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
  id TEXT PRIMARY KEY,
  created_on TEXT NOT NULL,
  import_id TEXT REFERENCES import (id),
  source_rows TEXT,
  source_texts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(source_texts)),
  questions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(questions)),
  number TEXT,
  registry_number TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT CHECK (kind IN ('contract', 'framework', 'joinedFramework', 'callOff')),
  category_id TEXT REFERENCES category (id),
  owner_id TEXT REFERENCES person (id),
  deputy_id TEXT REFERENCES person (id),
  start TEXT,
  agreed_end TEXT,
  open_ended INTEGER NOT NULL DEFAULT 0 CHECK (open_ended IN (0, 1)),
  -- NULL: nobody has said whether it can be extended; '[]': it cannot.
  options TEXT CHECK (json_valid(options)),
  stated_latest_end TEXT,
  automatic_extension INTEGER NOT NULL DEFAULT 0 CHECK (automatic_extension IN (0, 1)),
  notice_months INTEGER CHECK (notice_months >= 0),
  notice_days INTEGER CHECK (notice_days >= 0),
  lead_days INTEGER CHECK (lead_days >= 0),
  clause TEXT NOT NULL DEFAULT '',
  conditions TEXT NOT NULL DEFAULT '',
  ceiling INTEGER CHECK (ceiling >= 0),
  value_used INTEGER CHECK (value_used >= 0),
  notes TEXT NOT NULL DEFAULT '',
  CHECK (agreed_end IS NULL OR start IS NULL OR agreed_end >= start)
) STRICT;
CREATE INDEX agreement_number ON agreement (number);
CREATE INDEX agreement_registry_number ON agreement (registry_number);
CREATE INDEX agreement_import ON agreement (import_id);
CREATE INDEX agreement_category ON agreement (category_id);

CREATE TABLE agreement_supplier (
  agreement_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  supplier_id TEXT NOT NULL REFERENCES supplier (id),
  position INTEGER NOT NULL,
  rank INTEGER CHECK (rank >= 1),
  PRIMARY KEY (agreement_id, supplier_id)
) STRICT;
CREATE INDEX agreement_supplier_supplier ON agreement_supplier (supplier_id);

CREATE TABLE agreement_department (
  agreement_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  department_id TEXT NOT NULL REFERENCES department (id),
  PRIMARY KEY (agreement_id, department_id)
) STRICT;

CREATE TABLE extension_decision (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('extend', 'letEnd', 'procureAnew', 'terminate')),
  option INTEGER CHECK (option >= 0),
  months INTEGER CHECK (months >= 1),
  ends_on TEXT,
  reason TEXT NOT NULL CHECK (reason <> ''),
  decision_maker TEXT NOT NULL CHECK (decision_maker <> ''),
  decided_on TEXT NOT NULL,
  notified_on TEXT,
  notified_how TEXT NOT NULL DEFAULT '',
  late_reason TEXT NOT NULL DEFAULT '',
  UNIQUE (agreement_id, position)
) STRICT;

CREATE TABLE procurement (
  id TEXT PRIMARY KEY,
  created_on TEXT NOT NULL,
  source_agreement_id TEXT REFERENCES agreement (id),
  phase TEXT NOT NULL CHECK (phase IN ('preStudy', 'advertising', 'evaluation', 'contract')),
  hold TEXT NOT NULL DEFAULT 'active' CHECK (hold IN ('active', 'paused', 'cancelled')),
  hold_since TEXT,
  hold_reason TEXT,
  registry_number TEXT UNIQUE COLLATE NOCASE,
  title TEXT NOT NULL CHECK (title <> ''),
  description TEXT NOT NULL DEFAULT '',
  department_id TEXT REFERENCES department (id),
  requester_id TEXT REFERENCES person (id),
  procurer_id TEXT REFERENCES person (id),
  deputy_id TEXT REFERENCES person (id),
  category_id TEXT REFERENCES category (id),
  cpv TEXT,
  kind TEXT CHECK (kind IN ('goods', 'services', 'works', 'socialSpecial')),
  procedure TEXT,
  estimated_value INTEGER CHECK (estimated_value >= 0),
  need TEXT NOT NULL DEFAULT '',
  market_contact TEXT NOT NULL DEFAULT '',
  lessons_reviewed TEXT NOT NULL DEFAULT '',
  contract_start_wished TEXT,
  notice_sent TEXT,
  tender_deadline TEXT,
  documents_electronic INTEGER NOT NULL DEFAULT 1 CHECK (documents_electronic IN (0, 1)),
  electronic_tenders INTEGER NOT NULL DEFAULT 1 CHECK (electronic_tenders IN (0, 1)),
  tenders_opened TEXT,
  opened_by TEXT NOT NULL DEFAULT '',
  tenders_valid_until TEXT,
  award_decided TEXT,
  notification_sent TEXT,
  notification_electronic INTEGER NOT NULL DEFAULT 1 CHECK (notification_electronic IN (0, 1)),
  review_answer TEXT NOT NULL DEFAULT '',
  contract_signed TEXT,
  CHECK ((hold = 'active') = (hold_since IS NULL)),
  CHECK ((hold = 'active') = (hold_reason IS NULL))
) STRICT;
CREATE INDEX procurement_source ON procurement (source_agreement_id);
CREATE INDEX procurement_category ON procurement (category_id);
CREATE INDEX procurement_department ON procurement (department_id);

CREATE TABLE phase_move (
  procurement_id TEXT NOT NULL REFERENCES procurement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  from_phase TEXT NOT NULL,
  to_phase TEXT NOT NULL,
  on_day TEXT NOT NULL,
  reason TEXT,
  PRIMARY KEY (procurement_id, position)
) STRICT;

CREATE TABLE gate_override (
  procurement_id TEXT NOT NULL REFERENCES procurement (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  details TEXT CHECK (json_valid(details)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  by_whom TEXT NOT NULL,
  on_day TEXT NOT NULL,
  PRIMARY KEY (procurement_id, item)
) STRICT;

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('procurement', 'agreement')),
  subject_id TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  at TEXT NOT NULL,
  by_whom TEXT NOT NULL
) STRICT;
CREATE INDEX note_subject ON note (subject_kind, subject_id);

-- `stored_as` is the file's name in the store's attachments folder; the file outlives an undo.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('procurement', 'agreement')),
  subject_id TEXT NOT NULL,
  name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_subject ON attachment (subject_kind, subject_id);

CREATE TABLE own_deadline (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  due TEXT NOT NULL,
  time TEXT,
  owner_id TEXT REFERENCES person (id),
  subject_kind TEXT CHECK (subject_kind IN ('procurement', 'agreement')),
  subject_id TEXT,
  CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
) STRICT;

-- What a person did with a derived deadline, found again by its key.
CREATE TABLE deadline_handling (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('done', 'snoozed', 'delegated')),
  until TEXT,
  reason TEXT,
  person_id TEXT REFERENCES person (id),
  at TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  CHECK (kind <> 'snoozed' OR (until IS NOT NULL AND reason IS NOT NULL)),
  CHECK (kind <> 'delegated' OR person_id IS NOT NULL)
) STRICT;

-- Reminders already spoken, so that none is said twice. Bookkeeping, not part of the history.
CREATE TABLE reminder_said (
  key TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (key, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  command TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  subject_title TEXT,
  why TEXT,
  takes_back INTEGER REFERENCES journal_entry (id)
) STRICT;
CREATE INDEX journal_entry_subject ON journal_entry (subject_kind, subject_id);

CREATE TABLE journal_change (
  entry_id INTEGER NOT NULL REFERENCES journal_entry (id),
  seq INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  -- The case or agreement that the row belongs to, so that its own history can be read.
  about_kind TEXT,
  about_id TEXT,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (entry_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_change_about ON journal_change (about_kind, about_id, entry_id);

CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_entry_remains BEFORE DELETE ON journal_entry
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_change_stays BEFORE UPDATE ON journal_change
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_change_remains BEFORE DELETE ON journal_change
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- What the search reads: one document a record, derived and rebuilt from the records at will.
CREATE TABLE search_document (
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('procurement', 'agreement', 'supplier', 'note', 'attachment')),
  id TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (title, detail, body, tokenize = 'trigram');
