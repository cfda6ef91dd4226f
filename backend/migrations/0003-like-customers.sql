-- Customers that look like one another (domain 3.4, L3): found by keys of their names and mail domains,
-- kept for a manager to look at, and never shown to a partner.

-- What a customer may be looked up by. Most names have about a dozen keys; those that very many
-- customers share tell nothing and are skipped when looking up.
CREATE TABLE customer_block_key (
  tenant_id uuid NOT NULL REFERENCES tenant,
  key text COLLATE "C" NOT NULL CHECK (length(key) BETWEEN 2 AND 256),
  customer_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, key, customer_id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
);
CREATE INDEX customer_block_key_customer ON customer_block_key (tenant_id, customer_id);

-- Pairs worth a look; `customer_id` is the one that came later.
CREATE TABLE customer_suggestion (
  tenant_id uuid NOT NULL REFERENCES tenant,
  customer_id uuid NOT NULL,
  other_id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('L1', 'L2', 'L3', 'L4')),
  score double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
  reasons text[] NOT NULL,
  found_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, customer_id, other_id),
  CHECK (customer_id <> other_id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, other_id) REFERENCES customer (tenant_id, id)
);
CREATE INDEX customer_suggestion_other ON customer_suggestion (tenant_id, other_id);

-- How the named customer compared with those we held when it was registered.
ALTER TABLE registration ADD COLUMN customer_level text NOT NULL DEFAULT 'none'
  CHECK (customer_level IN ('L1', 'L2', 'L3', 'L4', 'none'));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['customer_block_key', 'customer_suggestion'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant_only ON %I TO alongside_tenant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO alongside_tenant', name);
  END LOOP;
END $$;
