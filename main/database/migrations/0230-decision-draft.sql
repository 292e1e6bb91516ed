-- Decisions being written: kept while they are, and gone when they are made or thrown away. Nothing is
-- decided by them, so they are neither in the journal nor taken back by an undo.
CREATE TABLE decision_draft (
  agreement_id TEXT PRIMARY KEY,
  written_at TEXT NOT NULL,
  draft TEXT NOT NULL CHECK (json_valid(draft))
) STRICT;
