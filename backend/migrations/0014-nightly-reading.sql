-- Once a night what changed in a CRM is listed, so that no lost message is lost for good: until when
-- that was done, and when it is due again.
ALTER TABLE installation ADD COLUMN changes_listed_until timestamptz;
ALTER TABLE installation ADD COLUMN list_changes_at timestamptz;
CREATE INDEX installation_list_changes ON installation (list_changes_at) WHERE status = 'connected';
