-- Credit that is fixed before the close (R45): the lock of a deal and what came after it. Both are
-- only ever appended to; a change is an adjustment with its own entries (domain 4).

-- The partner's own person who says the help was theirs; with `logged_by` both sides say it.
ALTER TABLE touch ADD COLUMN confirmed_by uuid;
ALTER TABLE touch ADD FOREIGN KEY (tenant_id, confirmed_by) REFERENCES partner_contact (tenant_id, id);
CREATE INDEX touch_confirmed_by ON touch (tenant_id, confirmed_by) WHERE confirmed_by IS NOT NULL;

-- Parts of a deal that were agreed with its partners, for the model that gives them; a change replaces all.
CREATE TABLE agreed_part (
  tenant_id uuid NOT NULL REFERENCES tenant,
  deal_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  basis_points integer NOT NULL CHECK (basis_points BETWEEN 0 AND 10000),
  agreed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, deal_id, partner_id),
  FOREIGN KEY (tenant_id, deal_id) REFERENCES deal (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id)
);
CREATE INDEX agreed_part_partner ON agreed_part (tenant_id, partner_id);

CREATE TABLE attribution_lock (
  tenant_id uuid NOT NULL REFERENCES tenant,
  deal_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  locked_at timestamptz NOT NULL,
  policy_version integer NOT NULL,
  -- Touches, exact weights, entries and rate, as the rules wrote them.
  snapshot jsonb NOT NULL,
  PRIMARY KEY (tenant_id, deal_id),
  FOREIGN KEY (tenant_id, deal_id) REFERENCES deal (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id),
  FOREIGN KEY (tenant_id, policy_version) REFERENCES policy (tenant_id, version)
);
CREATE INDEX attribution_lock_decision ON attribution_lock (tenant_id, decision_id);
CREATE INDEX attribution_lock_policy ON attribution_lock (tenant_id, policy_version);

CREATE TABLE attribution_adjustment (
  tenant_id uuid NOT NULL REFERENCES tenant,
  deal_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  decision_id uuid NOT NULL,
  adjusted_at timestamptz NOT NULL,
  cause text NOT NULL CHECK (cause IN ('appeal', 'amount_changed', 'rate_fixed')),
  snapshot jsonb NOT NULL,
  PRIMARY KEY (tenant_id, deal_id, number),
  FOREIGN KEY (tenant_id, deal_id) REFERENCES attribution_lock (tenant_id, deal_id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
CREATE INDEX attribution_adjustment_decision ON attribution_adjustment (tenant_id, decision_id);

CREATE FUNCTION refuse_attribution_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'what was fixed is append-only: add an adjustment' USING ERRCODE = 'insufficient_privilege'; END $$;
CREATE TRIGGER attribution_lock_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attribution_lock
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_attribution_change();
CREATE TRIGGER attribution_adjustment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attribution_adjustment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_attribution_change();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['agreed_part', 'attribution_lock', 'attribution_adjustment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant_only ON %I TO alongside_tenant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO alongside_tenant', name);
  END LOOP;
END $$;
GRANT DELETE ON agreed_part TO alongside_tenant;
