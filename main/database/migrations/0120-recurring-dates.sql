-- Dates of one's own that come again, and reminders set for one date alone.

ALTER TABLE own_deadline ADD COLUMN every TEXT CHECK (every IN ('week', 'month', 'quarter', 'year'));
-- The first day of the row of days: the 31st stays the 31st after a February.
ALTER TABLE own_deadline ADD COLUMN first_due TEXT;

-- Days before one date on which to speak, instead of its kind's; by the date's key without its day.
CREATE TABLE deadline_lead (
  item TEXT PRIMARY KEY,
  days TEXT NOT NULL CHECK (json_valid(days))
) STRICT;

-- The events last written to a calendar file, so that one that went away can be struck out there.
CREATE TABLE calendar_event (
  item TEXT PRIMARY KEY,
  deadline TEXT NOT NULL CHECK (json_valid(deadline))
) STRICT;
