-- Price adjustments made under an agreement, and what is known of market and need before a decision.

ALTER TABLE agreement ADD COLUMN price_changes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(price_changes));
ALTER TABLE agreement ADD COLUMN market_and_need TEXT NOT NULL DEFAULT '';
