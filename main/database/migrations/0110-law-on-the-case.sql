-- What the law needs to know of a case beyond its main days, and its reviews (överprövning).

ALTER TABLE procurement ADD COLUMN prior_notice_sent TEXT;
ALTER TABLE procurement ADD COLUMN accelerated_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE procurement ADD COLUMN application_deadline TEXT;
ALTER TABLE procurement ADD COLUMN invitation_sent TEXT;
ALTER TABLE procurement ADD COLUMN tender_time TEXT;
ALTER TABLE procurement ADD COLUMN standstill_stated TEXT;

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  procurement_id TEXT NOT NULL REFERENCES procurement (id) ON DELETE CASCADE,
  received TEXT NOT NULL,
  applicant TEXT NOT NULL DEFAULT '',
  court_case TEXT NOT NULL DEFAULT '',
  standstill_lifted INTEGER NOT NULL DEFAULT 0 CHECK (standstill_lifted IN (0, 1)),
  judgment_given TEXT,
  judgment_dispatched TEXT,
  outcome TEXT CHECK (outcome IN ('rejected', 'withdrawn', 'mustCorrect', 'mustRedo')),
  ten_days_lifted INTEGER NOT NULL DEFAULT 0 CHECK (ten_days_lifted IN (0, 1)),
  interim_order INTEGER NOT NULL DEFAULT 0 CHECK (interim_order IN (0, 1))
) STRICT;
CREATE INDEX review_procurement ON review (procurement_id);
