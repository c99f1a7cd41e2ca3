-- What the last reading back of a backup found, if it was not whole (S2): the name of the problem; `checked_at` says when.

ALTER TABLE backup ADD COLUMN finding TEXT CHECK (finding <> '');
