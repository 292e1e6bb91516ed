-- What Idag and the sidebar were answered for a day, and what the answer was made from. Derived: it is
-- taken only where all that it was made from is the same, and can be emptied at will.
CREATE TABLE kept_day (
  day TEXT PRIMARY KEY,
  made_from TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (json_valid(answer))
) STRICT;
