-- What a CRM's companies and people say of partners: who is one, with tier and certification, and who
-- serves a customer today. Noted by triggers like registrations and credits (0012).
ALTER TABLE projection_change DROP CONSTRAINT projection_change_subject_check;
ALTER TABLE projection_change ADD CONSTRAINT projection_change_subject_check CHECK (
  subject IN ('registration', 'deal', 'partner', 'customer'));
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check CHECK (
  kind IN ('create_deal', 'write_deal_properties', 'write_note', 'write_registration', 'write_credits',
    'write_partner', 'write_customer'));

CREATE FUNCTION note_certified_partner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT c.tenant_id, 'partner', c.partner_id FROM partner_contact c
  WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.partner_contact_id;
  RETURN NULL;
END $$;

CREATE FUNCTION note_managed_partners() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT p.tenant_id, 'partner', p.id FROM partner p WHERE p.tenant_id = NEW.tenant_id AND p.manager_id = NEW.id;
  RETURN NULL;
END $$;

-- Customers whom a partner sold something.
CREATE FUNCTION note_served_customers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT DISTINCT r.tenant_id, 'customer', r.customer_id FROM registration r
  WHERE r.tenant_id = NEW.tenant_id AND r.partner_id = NEW.id AND r.outcome = 'won';
  RETURN NULL;
END $$;

CREATE TRIGGER partner_made_written AFTER INSERT ON partner
  FOR EACH ROW EXECUTE FUNCTION note_projection('partner', 'id');
CREATE TRIGGER partner_written AFTER UPDATE ON partner FOR EACH ROW
  WHEN ((OLD.domain, OLD.status, OLD.type, OLD.tier, OLD.manager_id)
    IS DISTINCT FROM (NEW.domain, NEW.status, NEW.type, NEW.tier, NEW.manager_id))
  EXECUTE FUNCTION note_projection('partner', 'id');
CREATE TRIGGER partner_renamed AFTER UPDATE ON partner FOR EACH ROW
  WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION note_served_customers();
CREATE TRIGGER partner_contact_written AFTER INSERT OR UPDATE ON partner_contact
  FOR EACH ROW EXECUTE FUNCTION note_projection('partner', 'partner_id');
CREATE TRIGGER certification_written AFTER INSERT OR UPDATE ON certification
  FOR EACH ROW EXECUTE FUNCTION note_certified_partner();
CREATE TRIGGER manager_written AFTER UPDATE ON crm_user FOR EACH ROW
  WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION note_managed_partners();
CREATE TRIGGER partner_record_written AFTER INSERT OR UPDATE OF partner_id ON crm_record FOR EACH ROW
  WHEN (NEW.partner_id IS NOT NULL) EXECUTE FUNCTION note_projection('partner', 'partner_id');

CREATE TRIGGER customer_record_written AFTER INSERT OR UPDATE OF customer_id ON crm_record FOR EACH ROW
  WHEN (NEW.customer_id IS NOT NULL) EXECUTE FUNCTION note_projection('customer', 'customer_id');
CREATE TRIGGER sale_written AFTER UPDATE ON registration FOR EACH ROW
  WHEN ((NEW.outcome = 'won' OR OLD.outcome = 'won')
    AND (OLD.outcome, OLD.customer_id, OLD.partner_id, OLD.product_lines)
      IS DISTINCT FROM (NEW.outcome, NEW.customer_id, NEW.partner_id, NEW.product_lines))
  EXECUTE FUNCTION note_projection('customer', 'customer_id');
CREATE TRIGGER sale_date_written AFTER UPDATE ON deal FOR EACH ROW
  WHEN (OLD.closed_at IS DISTINCT FROM NEW.closed_at AND NEW.customer_id IS NOT NULL)
  EXECUTE FUNCTION note_projection('customer', 'customer_id');
CREATE TRIGGER choice_written AFTER UPDATE OF status ON conflict
  FOR EACH ROW EXECUTE FUNCTION note_projection('customer', 'customer_id');
