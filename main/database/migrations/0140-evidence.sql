-- A file of an agreement that shows a deviation.

ALTER TABLE attachment ADD COLUMN deviation_id TEXT REFERENCES deviation (id) ON DELETE SET NULL;
