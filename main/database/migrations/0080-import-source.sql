-- Which lists came from the same source: the headings of its sheets. NULL for imports made before.
ALTER TABLE import ADD COLUMN source TEXT;
