-- Before this a message could name several records, and needed not say of what kind they are.
INSERT INTO webhook_inbox (id, kind, external_account_id, dedupe_key, event, received_at, attempts, last_error)
SELECT gen_random_uuid(), kind, external_account_id, dedupe_key || ':' || record,
  jsonb_set(event, '{recordIds}', jsonb_build_array(record)), received_at, attempts, last_error
FROM webhook_inbox, jsonb_array_elements_text(event -> 'recordIds') WITH ORDINALITY AS named (record, n)
WHERE processed_at IS NULL AND n > 1;
UPDATE webhook_inbox SET event = '{"object": "deal"}' || event
WHERE processed_at IS NULL AND NOT event ? 'object';

-- What a CRM told by itself is read before what the night's list brought, however long that is. A
-- record that failed three times waits among what is listed: it may not keep that waiting for ever.
ALTER TABLE webhook_inbox
  ADD COLUMN listed boolean NOT NULL DEFAULT false,
  ADD COLUMN record_id text GENERATED ALWAYS AS (event #>> '{recordIds,0}') STORED,
  ADD COLUMN turn integer GENERATED ALWAYS AS
    (CASE WHEN processed_at IS NULL THEN attempts + CASE WHEN listed THEN 3 ELSE 0 END END) STORED;
UPDATE webhook_inbox SET listed = true WHERE processed_at IS NULL AND dedupe_key LIKE 'changed:%';

-- One index gives whose turn it is, the other what else waits of a record. Their conditions differ so
-- that neither is taken for the other: statistics are of a time when next to nothing waited.
CREATE INDEX webhook_inbox_turn ON webhook_inbox (kind, external_account_id, turn, received_at)
  WHERE turn IS NOT NULL;
CREATE INDEX webhook_inbox_record ON webhook_inbox (kind, external_account_id, record_id)
  WHERE processed_at IS NULL;
DROP INDEX webhook_inbox_open;

-- A list that is stored in parts is complete until it was begun, like one that was ordered.
ALTER TABLE installation DROP CONSTRAINT changes_ordered;
ALTER TABLE installation ADD CONSTRAINT changes_begun
  CHECK (changes_ticket IS NULL OR changes_ordered_at IS NOT NULL);
