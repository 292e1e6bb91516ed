-- A changed row of more than a thousand characters took a page of its own in a table without rowid,
-- four times what it holds. `seq` now counts through the whole journal, so that changes are only ever
-- added at its end, and an entry may follow its changes within the transaction that makes both.
CREATE TABLE journal_change_anew (
  seq INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES journal_entry (id) DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  -- The case or agreement that the row belongs to, so that its own history can be read.
  about_kind TEXT,
  about_id TEXT,
  -- As JSON; only the triggers of the program write them.
  before TEXT,
  after TEXT
) STRICT;
INSERT INTO journal_change_anew (entry_id, table_name, about_kind, about_id, before, after)
  SELECT entry_id, table_name, about_kind, about_id, before, after FROM journal_change
  ORDER BY entry_id, seq;
DROP TABLE journal_change;
ALTER TABLE journal_change_anew RENAME TO journal_change;
CREATE INDEX journal_change_entry ON journal_change (entry_id);
CREATE INDEX journal_change_about ON journal_change (about_kind, about_id, entry_id);
CREATE TRIGGER journal_change_stays BEFORE UPDATE ON journal_change
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_change_remains BEFORE DELETE ON journal_change
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
