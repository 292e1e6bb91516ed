-- What an agreement is for, which sets how much it may be changed (17 kap. 9 § LOU), and until when its
-- goods are brought out by the distribution agreement.

ALTER TABLE agreement ADD COLUMN contract_kind TEXT
  CHECK (contract_kind IN ('goods', 'services', 'works', 'socialSpecial'));
ALTER TABLE agreement ADD COLUMN distribution_until TEXT
  CHECK (distribution_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
