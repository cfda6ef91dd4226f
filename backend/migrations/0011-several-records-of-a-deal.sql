-- A deal may have a record in each of several CRMs. The first that is still there leads; what the
-- others say is kept beside it, to be compared and shown, never taken over.
ALTER TABLE crm_record ADD COLUMN deleted boolean NOT NULL DEFAULT false;
ALTER TABLE crm_record ADD COLUMN stage text;
ALTER TABLE crm_record ADD COLUMN stage_class text CHECK (stage_class IN ('early', 'late', 'won', 'lost'));
ALTER TABLE crm_record ADD COLUMN amount_minor bigint CHECK (amount_minor BETWEEN -9007199254740991 AND 9007199254740991);
ALTER TABLE crm_record ADD COLUMN currency text CHECK (currency ~ '^[A-Z]{3}$');
