-- The deal a record stood for before this one: where it goes back to when a link is taken back, and
-- what no id that something copies ties it to again.
ALTER TABLE crm_record ADD COLUMN former_deal_id uuid;
ALTER TABLE crm_record ADD FOREIGN KEY (tenant_id, former_deal_id) REFERENCES deal (tenant_id, id);
CREATE INDEX crm_record_former_deal ON crm_record (tenant_id, former_deal_id) WHERE former_deal_id IS NOT NULL;

-- What a record leaves behind changes too: rows beside the deal lead to it no more.
CREATE FUNCTION note_left_deal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT r.tenant_id, 'registration', r.id FROM registration r
    WHERE r.tenant_id = OLD.tenant_id AND r.deal_id = OLD.deal_id
  UNION
  SELECT r.tenant_id, 'deal', r.deal_id FROM registration r
    WHERE r.tenant_id = OLD.tenant_id AND r.deal_id = OLD.deal_id
  UNION
  SELECT t.tenant_id, 'deal', t.deal_id FROM touch t
    WHERE t.tenant_id = OLD.tenant_id AND t.deal_id = OLD.deal_id;
  RETURN NULL;
END $$;
CREATE TRIGGER record_left_deal AFTER UPDATE ON crm_record FOR EACH ROW
  WHEN (OLD.deal_id IS NOT NULL AND OLD.deal_id IS DISTINCT FROM NEW.deal_id) EXECUTE FUNCTION note_left_deal();
