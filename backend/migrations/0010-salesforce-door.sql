-- The door for Salesforce: how the cards of an org prove who they are (architecture 3). Apart from
-- the installation, whose row is held while tokens are renewed.
CREATE TABLE org_key (
  tenant_id uuid NOT NULL REFERENCES tenant,
  installation_id uuid NOT NULL,
  -- Public: says which secret to check with.
  org_key text NOT NULL UNIQUE,
  -- Encrypted with the key of the configuration; never logged.
  sealed_secret bytea NOT NULL,
  -- The secret before this one, which still opens while the org changes over.
  sealed_previous bytea,
  previous_until timestamptz,
  issued_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, installation_id),
  FOREIGN KEY (tenant_id, installation_id) REFERENCES installation (tenant_id, id),
  CHECK ((sealed_previous IS NULL) = (previous_until IS NULL))
);

-- Envelopes that were opened, so that none is opened twice; forgotten once they are too old to be.
CREATE TABLE envelope_nonce (
  tenant_id uuid NOT NULL REFERENCES tenant,
  installation_id uuid NOT NULL,
  nonce text NOT NULL,
  body_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, installation_id, nonce),
  FOREIGN KEY (tenant_id, installation_id) REFERENCES installation (tenant_id, id)
);
CREATE INDEX envelope_nonce_age ON envelope_nonce (expires_at);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['org_key', 'envelope_nonce'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant_only ON %I TO alongside_tenant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
    -- The key finds the tenant; nonces are swept across tenants.
    EXECUTE format('CREATE POLICY system_all ON %I TO alongside_system USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON org_key TO alongside_tenant;
GRANT SELECT ON org_key TO alongside_system;
GRANT SELECT, INSERT ON envelope_nonce TO alongside_tenant;
GRANT SELECT, DELETE ON envelope_nonce TO alongside_system;
