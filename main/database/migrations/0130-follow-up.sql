-- What is followed up about an agreement: deviations, experiences, lessons, changes and certificates.

ALTER TABLE agreement ADD COLUMN subcontractors TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN framework_id TEXT REFERENCES agreement (id);
ALTER TABLE agreement ADD COLUMN predecessor_id TEXT REFERENCES agreement (id);
ALTER TABLE agreement ADD COLUMN source_procurement_id TEXT REFERENCES procurement (id);
ALTER TABLE agreement ADD COLUMN value_used_on TEXT;
ALTER TABLE agreement ADD COLUMN price_rule TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN price_adjusted_on TEXT;
ALTER TABLE agreement ADD COLUMN distribution_id TEXT REFERENCES agreement (id);
ALTER TABLE agreement ADD COLUMN distribution_from TEXT;
ALTER TABLE agreement ADD COLUMN follow_up_class TEXT CHECK (follow_up_class IN ('A', 'B', 'C'));
ALTER TABLE agreement ADD COLUMN followed_up_on TEXT;
ALTER TABLE agreement ADD COLUMN exclusion_checked_on TEXT;
CREATE INDEX agreement_distribution ON agreement (distribution_id);
CREATE INDEX agreement_predecessor ON agreement (predecessor_id);
CREATE INDEX agreement_framework ON agreement (framework_id);

ALTER TABLE extension_decision ADD COLUMN confirmed_on TEXT;

CREATE TABLE deviation (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  supplier_id TEXT REFERENCES supplier (id),
  department_id TEXT REFERENCES department (id),
  kind TEXT CHECK (kind IN ('delivery', 'quality', 'quantity', 'price', 'invoice', 'service', 'other')),
  weight TEXT NOT NULL CHECK (weight IN ('minor', 'serious', 'critical')),
  happened_on TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  contacted_on TEXT,
  replied_on TEXT,
  reply TEXT NOT NULL DEFAULT '',
  action TEXT CHECK (action IN ('reminder', 'complaint', 'penalty', 'termination')),
  acted_on TEXT,
  penalty INTEGER CHECK (penalty >= 0),
  follow_up_on TEXT,
  closed_on TEXT,
  closed_how TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX deviation_agreement ON deviation (agreement_id);
CREATE INDEX deviation_supplier ON deviation (supplier_id);

-- What one department that uses an agreement says of it, when it was asked and when it answered.
CREATE TABLE experience (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  department_id TEXT NOT NULL REFERENCES department (id),
  asked_on TEXT NOT NULL,
  answer_by TEXT,
  answered_on TEXT,
  grade INTEGER CHECK (grade BETWEEN 1 AND 5),
  wish TEXT CHECK (wish IN ('extend', 'letEnd', 'change')),
  answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX experience_agreement ON experience (agreement_id);

CREATE TABLE lesson (
  id TEXT PRIMARY KEY,
  lesson TEXT NOT NULL CHECK (lesson <> ''),
  learned_on TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  agreement_id TEXT REFERENCES agreement (id),
  procurement_id TEXT REFERENCES procurement (id),
  category_id TEXT REFERENCES category (id),
  supplier_id TEXT REFERENCES supplier (id),
  phase TEXT CHECK (phase IN ('preStudy', 'advertising', 'evaluation', 'contract'))
) STRICT;
CREATE INDEX lesson_category ON lesson (category_id);
CREATE INDEX lesson_agreement ON lesson (agreement_id);

-- A change of the contract (LOU 17 kap.); `amount` is öre and negative where it became smaller.
CREATE TABLE modification (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  modified_on TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  ground TEXT NOT NULL CHECK (ground IN ('minor', 'clause', 'supplementary', 'unforeseen', 'notSubstantial')),
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX modification_agreement ON modification (agreement_id);

CREATE TABLE certificate (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  expires_on TEXT NOT NULL
) STRICT;
CREATE INDEX certificate_agreement ON certificate (agreement_id);
