-- Records whose texts changed since the search took them up: noted with the change, worked off after it.
CREATE TABLE search_stale (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
