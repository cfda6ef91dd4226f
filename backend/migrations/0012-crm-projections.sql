-- What a CRM keeps of ours beside its deals: a row for each registration and for each credit, for
-- its lists and reports. Here stands what changed since it was last told; it becomes outbox rows of
-- every installation that keeps such rows, and is forgotten.
CREATE TABLE projection_change (
  tenant_id uuid NOT NULL REFERENCES tenant,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  -- A deal stands for all of its credits.
  subject text NOT NULL CHECK (subject IN ('registration', 'deal')),
  subject_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, sequence)
);
CREATE INDEX projection_change_order ON projection_change (sequence);

ALTER TABLE projection_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE projection_change FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON projection_change TO alongside_tenant
  USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY system_all ON projection_change TO alongside_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON projection_change TO alongside_tenant;
GRANT SELECT, INSERT, UPDATE, DELETE ON projection_change TO alongside_system;

ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check CHECK (
  kind IN ('create_deal', 'write_deal_properties', 'write_note', 'write_registration', 'write_credits'));

-- One index instead of two: after a thousand new rows the planner, which knows of none of them yet,
-- took the shorter one and read all rows of the installation for each row.
DROP INDEX outbox_installation, outbox_record;
CREATE INDEX outbox_record ON outbox (tenant_id, installation_id, record_key, sequence);

-- Triggers, so that no way to change a registration or a credit can forget them. They only insert:
-- nobody waits for anybody. The first argument is the subject, the second the column that names it.
CREATE FUNCTION note_projection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT DISTINCT coalesce(NEW.tenant_id, OLD.tenant_id), TG_ARGV[0], changed.id
  FROM (VALUES ((to_jsonb(NEW) ->> TG_ARGV[1])::uuid), ((to_jsonb(OLD) ->> TG_ARGV[1])::uuid)) AS changed (id)
  WHERE changed.id IS NOT NULL;
  RETURN NULL;
END $$;

-- All registrations whose column, the first argument, holds what the changed row has in the second.
CREATE FUNCTION note_registrations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO projection_change (tenant_id, subject, subject_id)
    SELECT tenant_id, ''registration'', id FROM registration WHERE tenant_id = $1 AND %I = $2', TG_ARGV[0])
  USING NEW.tenant_id, (to_jsonb(NEW) ->> TG_ARGV[1])::uuid;
  RETURN NULL;
END $$;

CREATE FUNCTION note_partner_deals() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT NEW.tenant_id, 'deal', r.deal_id FROM registration r
    WHERE r.tenant_id = NEW.tenant_id AND r.partner_id = changed AND r.deal_id IS NOT NULL
  UNION
  SELECT NEW.tenant_id, 'deal', t.deal_id FROM touch t
    WHERE t.tenant_id = NEW.tenant_id AND t.partner_id = changed;
  RETURN NULL;
END $$;

-- Most deals of a CRM have no partner, and nothing of theirs is kept.
CREATE FUNCTION note_credited_deal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT NEW.tenant_id, 'deal', changed
  WHERE EXISTS (SELECT FROM registration r WHERE r.tenant_id = NEW.tenant_id AND r.deal_id = changed)
    OR EXISTS (SELECT FROM touch t WHERE t.tenant_id = NEW.tenant_id AND t.deal_id = changed);
  RETURN NULL;
END $$;

CREATE FUNCTION note_conflict_registrations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO projection_change (tenant_id, subject, subject_id)
  SELECT p.tenant_id, 'registration', p.registration_id FROM conflict_party p
  WHERE p.tenant_id = NEW.tenant_id AND p.conflict_id = NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER registration_projected
  AFTER INSERT OR UPDATE OF partner_id, customer_id, deal_id, company_name, amount_minor, currency, registration_type,
    review_status, protection_status, outcome, attribution_role, policy_version, decision_due_at, decided_at
  ON registration FOR EACH ROW EXECUTE FUNCTION note_projection('registration', 'id');
CREATE TRIGGER registration_credited
  AFTER INSERT OR UPDATE OF partner_id, deal_id, review_status, protection_status, attribution_role
  ON registration FOR EACH ROW EXECUTE FUNCTION note_projection('deal', 'deal_id');
CREATE TRIGGER protection_window_projected AFTER INSERT OR UPDATE ON protection_window
  FOR EACH ROW EXECUTE FUNCTION note_projection('registration', 'registration_id');
CREATE TRIGGER conflict_party_projected AFTER INSERT ON conflict_party
  FOR EACH ROW EXECUTE FUNCTION note_projection('registration', 'registration_id');
CREATE TRIGGER conflict_projected AFTER UPDATE OF status ON conflict
  FOR EACH ROW EXECUTE FUNCTION note_conflict_registrations();

CREATE TRIGGER touch_credited AFTER INSERT OR UPDATE ON touch
  FOR EACH ROW EXECUTE FUNCTION note_projection('deal', 'deal_id');
CREATE TRIGGER agreed_part_credited AFTER INSERT OR UPDATE OR DELETE ON agreed_part
  FOR EACH ROW EXECUTE FUNCTION note_projection('deal', 'deal_id');
CREATE TRIGGER attribution_lock_credited AFTER INSERT ON attribution_lock
  FOR EACH ROW EXECUTE FUNCTION note_projection('deal', 'deal_id');
CREATE TRIGGER attribution_adjustment_credited AFTER INSERT ON attribution_adjustment
  FOR EACH ROW EXECUTE FUNCTION note_projection('deal', 'deal_id');

-- A deal is saved whenever it is read again: only what is different counts, or our own writing
-- would come back to us for ever.
CREATE TRIGGER deal_projected AFTER UPDATE ON deal FOR EACH ROW
  WHEN ((OLD.owner_user_id, OLD.deleted, OLD.stage_class) IS DISTINCT FROM (NEW.owner_user_id, NEW.deleted, NEW.stage_class))
  EXECUTE FUNCTION note_registrations('deal_id', 'id');
CREATE TRIGGER deal_credited AFTER UPDATE ON deal FOR EACH ROW
  WHEN ((OLD.amount_minor, OLD.currency, OLD.deleted, OLD.created_in_crm_at)
    IS DISTINCT FROM (NEW.amount_minor, NEW.currency, NEW.deleted, NEW.created_in_crm_at))
  EXECUTE FUNCTION note_credited_deal('id');

CREATE TRIGGER partner_projected AFTER UPDATE ON partner FOR EACH ROW
  WHEN ((OLD.name, OLD.type, OLD.tier) IS DISTINCT FROM (NEW.name, NEW.type, NEW.tier))
  EXECUTE FUNCTION note_registrations('partner_id', 'id');
CREATE TRIGGER partner_credited AFTER UPDATE ON partner FOR EACH ROW
  WHEN ((OLD.name, OLD.tier) IS DISTINCT FROM (NEW.name, NEW.tier))
  EXECUTE FUNCTION note_partner_deals('id');

-- What a record says beside its deal is kept at each reading and changes nothing of ours.
CREATE TRIGGER deal_record_projected AFTER INSERT OR UPDATE OF deal_id, customer_id, partner_id ON crm_record FOR EACH ROW
  WHEN (NEW.deal_id IS NOT NULL) EXECUTE FUNCTION note_registrations('deal_id', 'deal_id');
CREATE TRIGGER deal_record_credited AFTER INSERT OR UPDATE OF deal_id, customer_id, partner_id ON crm_record FOR EACH ROW
  WHEN (NEW.deal_id IS NOT NULL) EXECUTE FUNCTION note_credited_deal('deal_id');
CREATE TRIGGER deal_record_gone_projected AFTER UPDATE ON crm_record FOR EACH ROW
  WHEN (NEW.deal_id IS NOT NULL AND OLD.deleted <> NEW.deleted) EXECUTE FUNCTION note_registrations('deal_id', 'deal_id');
CREATE TRIGGER deal_record_gone_credited AFTER UPDATE ON crm_record FOR EACH ROW
  WHEN (NEW.deal_id IS NOT NULL AND OLD.deleted <> NEW.deleted) EXECUTE FUNCTION note_credited_deal('deal_id');
CREATE TRIGGER customer_record_projected AFTER INSERT OR UPDATE OF deal_id, customer_id, partner_id ON crm_record FOR EACH ROW
  WHEN (NEW.customer_id IS NOT NULL) EXECUTE FUNCTION note_registrations('customer_id', 'customer_id');
CREATE TRIGGER partner_record_projected AFTER INSERT OR UPDATE OF deal_id, customer_id, partner_id ON crm_record FOR EACH ROW
  WHEN (NEW.partner_id IS NOT NULL) EXECUTE FUNCTION note_registrations('partner_id', 'partner_id');
CREATE TRIGGER partner_record_credited AFTER INSERT OR UPDATE OF deal_id, customer_id, partner_id ON crm_record FOR EACH ROW
  WHEN (NEW.partner_id IS NOT NULL) EXECUTE FUNCTION note_partner_deals('partner_id');
