-- A list of changes so long that the CRM takes minutes to make it: the ticket it is asked for with,
-- and from when it is.
ALTER TABLE installation ADD COLUMN changes_ticket text;
ALTER TABLE installation ADD COLUMN changes_ordered_at timestamptz;
ALTER TABLE installation ADD CONSTRAINT changes_ordered CHECK ((changes_ticket IS NULL) = (changes_ordered_at IS NULL));
