-- How a room is looked at: the arrangement it was left in (name '') and those saved under a name.
-- Not facts, so neither in the journal nor taken back by an undo.
CREATE TABLE room_view (
  room TEXT NOT NULL CHECK (room <> ''),
  name TEXT NOT NULL,
  view TEXT NOT NULL CHECK (json_valid(view)),
  PRIMARY KEY (room, name)
) STRICT;
