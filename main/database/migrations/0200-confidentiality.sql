-- What of an agreement is proposed to be masked in a list that is given out (utlämnande av allmän
-- handling), by which section of the law, and why.

ALTER TABLE agreement ADD COLUMN masked_fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(masked_fields));
ALTER TABLE agreement ADD COLUMN mask_ground TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN mask_reason TEXT NOT NULL DEFAULT '';
