-- The course of a protection: what was known about it and when, how quiet its deal is, when the
-- clock looks again, and the conditions and claims that follow from time alone.

-- Latest activity first, as many as a policy may count; `last_activity_at` stays the newest.
ALTER TABLE registration ADD COLUMN recent_activity timestamptz[] NOT NULL DEFAULT '{}';
-- When the clock has to look at a live protection again; empty for at once.
ALTER TABLE registration ADD COLUMN look_again_at timestamptz;
CREATE INDEX registration_watched ON registration (tenant_id, look_again_at) WHERE protection_status = 'active';

-- A renewal claim is a registration that nobody had to write (domain 3.5).
ALTER TABLE registration DROP CONSTRAINT registration_origin_check;
ALTER TABLE registration ADD CONSTRAINT registration_origin_check
  CHECK (origin IN ('share_link', 'on_behalf', 'import', 'renewal'));
CREATE UNIQUE INDEX registration_renewal ON registration (tenant_id, previous_registration_id) WHERE origin = 'renewal';
CREATE INDEX registration_won ON registration (tenant_id, look_again_at) WHERE outcome = 'won';

-- Since when a partner has its status: what it may keep for how long follows from it (domain 3.7).
ALTER TABLE partner ADD COLUMN status_since timestamptz;
UPDATE partner SET status_since = created_at;
ALTER TABLE partner ALTER COLUMN status_since SET NOT NULL, ALTER COLUMN status_since SET DEFAULT current_timestamp;

-- An extension on condition: it ends then, unless the certification was renewed (domain 3.7).
ALTER TABLE protection_window ADD COLUMN ends_unless_certified_at timestamptz;

-- Every state a window was ever known to have. `period` is when it protects, `recorded_at` when we
-- came to know: a backdated import has an early period and a late record.
CREATE TABLE protection_window_version (
  tenant_id uuid NOT NULL REFERENCES tenant,
  window_id uuid NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  recorded_at timestamptz NOT NULL,
  customer_id uuid NOT NULL,
  registration_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  product_lines int4range NOT NULL,
  territories int4range NOT NULL,
  period tstzrange NOT NULL,
  exclusive boolean NOT NULL,
  status text NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (tenant_id, window_id, sequence),
  FOREIGN KEY (tenant_id, window_id) REFERENCES protection_window (tenant_id, id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id)
);
CREATE INDEX protection_window_version_customer ON protection_window_version (tenant_id, customer_id, recorded_at);
CREATE INDEX protection_window_version_registration ON protection_window_version (tenant_id, registration_id);
CREATE INDEX protection_window_version_partner ON protection_window_version (tenant_id, partner_id);

INSERT INTO protection_window_version (tenant_id, window_id, recorded_at, customer_id, registration_id, partner_id,
  product_lines, territories, period, exclusive, status, ended_at)
SELECT tenant_id, id, coalesce(ended_at, lower(period)), customer_id, registration_id, partner_id,
  product_lines, territories, period, exclusive, status, ended_at FROM protection_window;

ALTER TABLE protection_window_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE protection_window_version FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON protection_window_version TO alongside_tenant
  USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT ON protection_window_version TO alongside_tenant;

-- A trigger, so that no way to move a window can forget it. The database's own clock says when it
-- was known; under the customer's lock the sequence is the order in which things became known.
CREATE FUNCTION keep_window_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO protection_window_version (tenant_id, window_id, recorded_at, customer_id, registration_id, partner_id,
    product_lines, territories, period, exclusive, status, ended_at)
  VALUES (NEW.tenant_id, NEW.id, date_trunc('milliseconds', clock_timestamp()), NEW.customer_id, NEW.registration_id, NEW.partner_id,
    NEW.product_lines, NEW.territories, NEW.period, NEW.exclusive, NEW.status, NEW.ended_at);
  RETURN NULL;
END $$;
CREATE TRIGGER protection_window_kept AFTER INSERT OR UPDATE ON protection_window
  FOR EACH ROW EXECUTE FUNCTION keep_window_version();
