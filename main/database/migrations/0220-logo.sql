-- The municipality's mark on its papers; one row or none. The picture is written in base64.
CREATE TABLE logo (
  id TEXT PRIMARY KEY CHECK (id = 'logo'),
  kind TEXT NOT NULL CHECK (kind IN ('png', 'jpeg')),
  picture TEXT NOT NULL,
  alternative TEXT NOT NULL
) STRICT;
