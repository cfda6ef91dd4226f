-- The foundation: tenants and their doors, partners, customers and deals, registrations and
-- protection, conflicts, attribution, collaboration, decisions, and the machinery that keeps them
-- honest (audit, idempotency, outbox). Floor: PostgreSQL 15.

CREATE EXTENSION IF NOT EXISTS btree_gist;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'alongside_tenant') THEN
    CREATE ROLE alongside_tenant NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'alongside_system') THEN
    CREATE ROLE alongside_system NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of the same server made them at the same moment
END $$;
GRANT alongside_tenant, alongside_system TO CURRENT_USER;
DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO alongside_tenant, alongside_system', current_schema()); END $$;

-- The tenant of the running transaction; empty outside one.
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;

---------------------------------------------------------------- tenants and doors

CREATE TABLE tenant (
  tenant_id uuid PRIMARY KEY,
  name text NOT NULL,
  colour text NOT NULL DEFAULT '#1f5f5b' CHECK (colour ~ '^#[0-9a-f]{6}$'),
  home_currency text NOT NULL CHECK (home_currency ~ '^[A-Z]{3}$'),
  time_zone text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE installation (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('hubspot', 'salesforce')),
  external_account_id text NOT NULL,
  environment text NOT NULL CHECK (environment IN ('production', 'sandbox')),
  status text NOT NULL CHECK (status IN ('connected', 'revoked')),
  account_name text NOT NULL,
  time_zone text NOT NULL,
  currency text NOT NULL,
  scopes text[] NOT NULL,
  -- Encrypted with the key of the configuration; never logged.
  sealed_tokens bytea NOT NULL,
  access_expires_at timestamptz NOT NULL,
  provisioned jsonb NOT NULL DEFAULT '[]',
  connected_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (kind, external_account_id)
);

CREATE TABLE crm_user (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  installation_id uuid NOT NULL,
  external_user_id text NOT NULL,
  external_owner_id text,
  email text NOT NULL,
  name text NOT NULL,
  role text NOT NULL DEFAULT 'ae' CHECK (role IN ('ae', 'manager', 'admin')),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, installation_id, external_user_id),
  FOREIGN KEY (tenant_id, installation_id) REFERENCES installation (tenant_id, id)
);
CREATE INDEX crm_user_email ON crm_user (tenant_id, lower(email));

---------------------------------------------------------------- partners

CREATE TABLE product_line (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  -- The tenant's own number: protection covers ranges of numbers, so that "any" is unbounded.
  number integer NOT NULL CHECK (number > 0),
  code text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, number),
  UNIQUE (tenant_id, code)
);

CREATE TABLE territory (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  code text NOT NULL,
  -- A country is [n, n+1); a region is a range that contains its countries.
  numbers int4range NOT NULL CHECK (NOT isempty(numbers)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code)
);

CREATE TABLE partner (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  reference text NOT NULL,
  name text NOT NULL,
  domain text,
  type text NOT NULL CHECK (type IN ('referral', 'reseller', 'distributor', 'marketplace', 'si_msp', 'technology')),
  tier text NOT NULL CHECK (tier IN ('registered', 'bronze', 'silver', 'gold', 'platinum')),
  status text NOT NULL CHECK (status IN ('active', 'onboarding', 'suspended', 'terminated')),
  country text,
  territories text[] NOT NULL DEFAULT '{}',
  manager_id uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, reference),
  FOREIGN KEY (tenant_id, manager_id) REFERENCES crm_user (tenant_id, id)
);
CREATE INDEX partner_manager ON partner (tenant_id, manager_id);

CREATE TABLE partner_contact (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  partner_id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL CHECK (role IN ('bdr', 'ae', 'se', 'cs', 'manager')),
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id)
);
CREATE UNIQUE INDEX partner_contact_email ON partner_contact (tenant_id, partner_id, lower(email));

CREATE TABLE certification (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  partner_contact_id uuid NOT NULL,
  type text NOT NULL CHECK (type IN ('product', 'sales', 'technical')),
  level text NOT NULL CHECK (level IN ('associate', 'professional', 'expert')),
  product_line_id uuid,
  status text NOT NULL CHECK (status IN ('in_progress', 'active', 'expired', 'revoked')),
  earned_on date,
  expires_on date,
  PRIMARY KEY (tenant_id, id),
  UNIQUE NULLS NOT DISTINCT (tenant_id, partner_contact_id, type, product_line_id, earned_on),
  CHECK (expires_on IS NULL OR earned_on IS NULL OR expires_on >= earned_on),
  FOREIGN KEY (tenant_id, partner_contact_id) REFERENCES partner_contact (tenant_id, id),
  FOREIGN KEY (tenant_id, product_line_id) REFERENCES product_line (tenant_id, id)
);
CREATE INDEX certification_product_line ON certification (tenant_id, product_line_id);

CREATE TABLE share_link (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  -- SHA-256 of the 128-bit token; the token itself is never stored.
  token_hash bytea NOT NULL UNIQUE,
  partner_contact_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_contact_id) REFERENCES partner_contact (tenant_id, id)
);
CREATE INDEX share_link_contact ON share_link (tenant_id, partner_contact_id);

---------------------------------------------------------------- customers and deals

-- What gets locked: every write that could give or take a right locks its customer first.
CREATE TABLE customer (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  name text NOT NULL,
  country text,
  segment text,
  merged_into uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, merged_into) REFERENCES customer (tenant_id, id)
);
CREATE INDEX customer_merged_into ON customer (tenant_id, merged_into);

CREATE TABLE customer_identifier (
  tenant_id uuid NOT NULL REFERENCES tenant,
  kind text NOT NULL CHECK (kind IN ('domain', 'name_country', 'crm_account')),
  value text NOT NULL,
  customer_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, kind, value),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)
);
CREATE INDEX customer_identifier_customer ON customer_identifier (tenant_id, customer_id);

CREATE TABLE deal (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  customer_id uuid,
  name text NOT NULL,
  amount_minor bigint CHECK (amount_minor BETWEEN -9007199254740991 AND 9007199254740991),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  stage text NOT NULL,
  stage_class text NOT NULL CHECK (stage_class IN ('early', 'late', 'won', 'lost')),
  expected_close_on date,
  owner_user_id uuid,
  created_in_crm_at timestamptz NOT NULL,
  closed_at timestamptz,
  deleted boolean NOT NULL DEFAULT false,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, owner_user_id) REFERENCES crm_user (tenant_id, id)
);
CREATE INDEX deal_customer ON deal (tenant_id, customer_id);
CREATE INDEX deal_owner ON deal (tenant_id, owner_user_id);

-- Which record of which CRM stands for our deal, customer or partner.
CREATE TABLE crm_record (
  tenant_id uuid NOT NULL REFERENCES tenant,
  installation_id uuid NOT NULL,
  object text NOT NULL CHECK (object IN ('deal', 'company', 'contact')),
  external_id text NOT NULL,
  deal_id uuid,
  customer_id uuid,
  partner_id uuid,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, installation_id, object, external_id),
  CHECK (num_nonnulls(deal_id, customer_id, partner_id) = 1),
  FOREIGN KEY (tenant_id, installation_id) REFERENCES installation (tenant_id, id),
  FOREIGN KEY (tenant_id, deal_id) REFERENCES deal (tenant_id, id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id)
);
CREATE UNIQUE INDEX crm_record_deal ON crm_record (tenant_id, deal_id, installation_id) WHERE deal_id IS NOT NULL;
CREATE INDEX crm_record_customer ON crm_record (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX crm_record_partner ON crm_record (tenant_id, partner_id) WHERE partner_id IS NOT NULL;

---------------------------------------------------------------- decisions and rules in force

CREATE TABLE policy (
  tenant_id uuid NOT NULL REFERENCES tenant,
  version integer NOT NULL CHECK (version > 0),
  document jsonb NOT NULL,
  effective_from timestamptz NOT NULL,
  published_at timestamptz NOT NULL,
  published_by text NOT NULL,
  PRIMARY KEY (tenant_id, version)
);

-- A decision can be taken again from its facts: canonical JSON (RFC 8785), byte for byte.
CREATE TABLE decision (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  kind text NOT NULL,
  registration_id uuid,
  conflict_id uuid,
  taken_at timestamptz NOT NULL,
  taken_by text NOT NULL,
  engine_version text NOT NULL,
  policy_version integer NOT NULL,
  facts text NOT NULL,
  command text NOT NULL,
  outcome text NOT NULL,
  reasons jsonb NOT NULL,
  trace jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, policy_version) REFERENCES policy (tenant_id, version)
);
CREATE INDEX decision_registration ON decision (tenant_id, registration_id, taken_at);
CREATE INDEX decision_conflict ON decision (tenant_id, conflict_id);
CREATE INDEX decision_policy ON decision (tenant_id, policy_version);

---------------------------------------------------------------- registration and protection

CREATE TABLE registration (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  partner_id uuid NOT NULL,
  partner_contact_id uuid,
  customer_id uuid NOT NULL,
  deal_id uuid,
  previous_registration_id uuid,
  registration_type text NOT NULL CHECK (registration_type IN ('partner_sourced', 'teaming', 'renewal', 'expansion')),
  origin text NOT NULL CHECK (origin IN ('share_link', 'on_behalf', 'import')),
  external_reference text,
  company_name text NOT NULL,
  website text,
  contact_name text NOT NULL,
  contact_email text,
  amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 0 AND 9007199254740991),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  expected_close_on date NOT NULL,
  need text,
  -- Numbers of product lines and the country; empty stands for "any" until the partner says more.
  product_lines integer[] NOT NULL DEFAULT '{}',
  country text,
  review_status text NOT NULL CHECK (review_status IN ('draft', 'submitted', 'in_review', 'info_requested', 'approved', 'declined', 'withdrawn')),
  protection_status text NOT NULL DEFAULT 'none' CHECK (protection_status IN ('none', 'active', 'expired', 'lapsed', 'released', 'revoked', 'fulfilled')),
  outcome text NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'won', 'lost', 'no_decision')),
  attribution_role text NOT NULL DEFAULT 'none' CHECK (attribution_role IN ('sourced', 'influenced', 'none')),
  policy_version integer NOT NULL,
  submitted_at timestamptz NOT NULL,
  complete boolean NOT NULL,
  decision_due_at timestamptz NOT NULL,
  decided_at timestamptz,
  decided_by uuid,
  decline_reason text,
  info_requested_at timestamptz,
  info_question text,
  -- Milliseconds the decision clock stood still for the partner's answer.
  paused_ms bigint NOT NULL DEFAULT 0,
  last_activity_at timestamptz NOT NULL,
  decision_id uuid,
  revision integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CHECK (protection_status = 'none' OR review_status IN ('approved', 'in_review')),
  CHECK ((review_status = 'declined') = (decline_reason IS NOT NULL)),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_contact_id) REFERENCES partner_contact (tenant_id, id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, deal_id) REFERENCES deal (tenant_id, id),
  FOREIGN KEY (tenant_id, previous_registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, policy_version) REFERENCES policy (tenant_id, version),
  FOREIGN KEY (tenant_id, decided_by) REFERENCES crm_user (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
CREATE INDEX registration_customer ON registration (tenant_id, customer_id);
CREATE INDEX registration_deal ON registration (tenant_id, deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX registration_partner ON registration (tenant_id, partner_id, submitted_at DESC);
CREATE INDEX registration_contact ON registration (tenant_id, partner_contact_id);
CREATE INDEX registration_previous ON registration (tenant_id, previous_registration_id) WHERE previous_registration_id IS NOT NULL;
CREATE INDEX registration_policy ON registration (tenant_id, policy_version);
CREATE INDEX registration_decided_by ON registration (tenant_id, decided_by) WHERE decided_by IS NOT NULL;
CREATE INDEX registration_decision ON registration (tenant_id, decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX registration_waiting ON registration (tenant_id, decision_due_at, id)
  WHERE review_status IN ('submitted', 'in_review', 'info_requested');
CREATE INDEX registration_decided ON registration (tenant_id, decided_at DESC, id) WHERE decided_at IS NOT NULL;
CREATE UNIQUE INDEX registration_external_reference ON registration (tenant_id, partner_id, external_reference)
  WHERE external_reference IS NOT NULL;

CREATE TABLE registration_event (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  registration_id uuid NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('crm_user', 'partner_contact', 'system')),
  actor_id uuid,
  reason_code text,
  details jsonb NOT NULL DEFAULT '{}',
  decision_id uuid,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
CREATE INDEX registration_event_registration ON registration_event (tenant_id, registration_id, at);
CREATE INDEX registration_event_decision ON registration_event (tenant_id, decision_id) WHERE decision_id IS NOT NULL;

CREATE TABLE evidence_item (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  registration_id uuid NOT NULL,
  kind text NOT NULL,
  happened_on date NOT NULL,
  summary text NOT NULL,
  url text,
  from_partner boolean NOT NULL,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id)
);
CREATE INDEX evidence_item_registration ON evidence_item (tenant_id, registration_id);

-- One row a scope cell. The constraint is the last judge: two exclusive active windows never meet.
CREATE TABLE protection_window (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  customer_id uuid NOT NULL,
  registration_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  product_lines int4range NOT NULL CHECK (NOT isempty(product_lines)),
  territories int4range NOT NULL CHECK (NOT isempty(territories)),
  period tstzrange NOT NULL CHECK (
    NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period) AND lower_inc(period) AND NOT upper_inc(period)),
  initial_ends_at timestamptz NOT NULL,
  exclusive boolean NOT NULL DEFAULT true,
  status text NOT NULL CHECK (status IN ('active', 'expired', 'lapsed', 'released', 'revoked', 'fulfilled')),
  extension_count integer NOT NULL DEFAULT 0,
  ended_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id),
  CONSTRAINT protection_window_no_double EXCLUDE USING gist (
    tenant_id WITH =, customer_id WITH =, product_lines WITH &&, territories WITH &&, period WITH &&)
    WHERE (exclusive AND status = 'active')
);
CREATE INDEX protection_window_registration ON protection_window (tenant_id, registration_id);
CREATE INDEX protection_window_customer ON protection_window (tenant_id, customer_id);
CREATE INDEX protection_window_partner ON protection_window (tenant_id, partner_id);

CREATE TABLE extension_request (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  registration_id uuid NOT NULL,
  requested_at timestamptz NOT NULL,
  reason text NOT NULL,
  due_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'granted', 'declined')),
  decided_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id)
);
CREATE UNIQUE INDEX extension_request_open ON extension_request (tenant_id, registration_id) WHERE status = 'open';
CREATE INDEX extension_request_registration ON extension_request (tenant_id, registration_id);

---------------------------------------------------------------- conflict

CREATE TABLE conflict (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  customer_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'resolved')),
  opened_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  policy_version integer NOT NULL,
  winner_registration_id uuid,
  resolved_at timestamptz,
  resolved_by uuid,
  decision_id uuid,
  PRIMARY KEY (tenant_id, id),
  CHECK ((status = 'resolved') = (resolved_at IS NOT NULL)),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, policy_version) REFERENCES policy (tenant_id, version),
  FOREIGN KEY (tenant_id, winner_registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, resolved_by) REFERENCES crm_user (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
CREATE INDEX conflict_customer ON conflict (tenant_id, customer_id);
CREATE INDEX conflict_open ON conflict (tenant_id, due_at) WHERE status = 'open';
CREATE INDEX conflict_policy ON conflict (tenant_id, policy_version);
CREATE INDEX conflict_winner ON conflict (tenant_id, winner_registration_id) WHERE winner_registration_id IS NOT NULL;
CREATE INDEX conflict_resolved_by ON conflict (tenant_id, resolved_by) WHERE resolved_by IS NOT NULL;
CREATE INDEX conflict_decision ON conflict (tenant_id, decision_id) WHERE decision_id IS NOT NULL;

CREATE TABLE conflict_party (
  tenant_id uuid NOT NULL REFERENCES tenant,
  conflict_id uuid NOT NULL,
  registration_id uuid NOT NULL,
  result text CHECK (result IN ('won', 'lost', 'teaming')),
  PRIMARY KEY (tenant_id, conflict_id, registration_id),
  FOREIGN KEY (tenant_id, conflict_id) REFERENCES conflict (tenant_id, id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id)
);
CREATE INDEX conflict_party_registration ON conflict_party (tenant_id, registration_id);

---------------------------------------------------------------- attribution and collaboration

CREATE TABLE touch (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  deal_id uuid NOT NULL,
  partner_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('introduction', 'demo', 'meeting', 'technical', 'reference', 'proposal', 'reply')),
  happened_on date NOT NULL,
  note text,
  logged_by uuid,
  logged_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, deal_id) REFERENCES deal (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id),
  FOREIGN KEY (tenant_id, logged_by) REFERENCES crm_user (tenant_id, id)
);
CREATE INDEX touch_deal ON touch (tenant_id, deal_id);
CREATE INDEX touch_partner ON touch (tenant_id, partner_id);
CREATE INDEX touch_logged_by ON touch (tenant_id, logged_by) WHERE logged_by IS NOT NULL;

CREATE TABLE thread (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  registration_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, registration_id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id)
);

CREATE TABLE message (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  thread_id uuid NOT NULL,
  author_kind text NOT NULL CHECK (author_kind IN ('crm_user', 'partner_contact', 'system')),
  crm_user_id uuid,
  partner_contact_id uuid,
  internal boolean NOT NULL,
  body text NOT NULL,
  posted_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  -- A partner's message is never internal.
  CHECK (NOT (internal AND author_kind = 'partner_contact')),
  FOREIGN KEY (tenant_id, thread_id) REFERENCES thread (tenant_id, id),
  FOREIGN KEY (tenant_id, crm_user_id) REFERENCES crm_user (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_contact_id) REFERENCES partner_contact (tenant_id, id)
);
CREATE INDEX message_thread ON message (tenant_id, thread_id, posted_at);
CREATE INDEX message_crm_user ON message (tenant_id, crm_user_id) WHERE crm_user_id IS NOT NULL;
CREATE INDEX message_partner_contact ON message (tenant_id, partner_contact_id) WHERE partner_contact_id IS NOT NULL;

CREATE TABLE thread_reader (
  tenant_id uuid NOT NULL REFERENCES tenant,
  thread_id uuid NOT NULL,
  reader_id uuid NOT NULL,
  read_until timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, thread_id, reader_id),
  FOREIGN KEY (tenant_id, thread_id) REFERENCES thread (tenant_id, id)
);

---------------------------------------------------------------- machinery

-- What must be told to a CRM. The row is the truth; the queue job is only a wake-up.
CREATE TABLE outbox (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  installation_id uuid NOT NULL,
  -- Rows of one record go out in the order of `sequence`, one at a time.
  record_key text NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL CHECK (kind IN ('create_deal', 'write_deal_properties', 'write_note')),
  registration_id uuid,
  deal_id uuid,
  decision_id uuid,
  status text NOT NULL CHECK (status IN ('waiting', 'attempting', 'done', 'parked')),
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  created_at timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  leased_until timestamptz,
  finished_at timestamptz,
  external_id text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, installation_id) REFERENCES installation (tenant_id, id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, deal_id) REFERENCES deal (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id)
);
CREATE INDEX outbox_open ON outbox (next_attempt_at) WHERE status IN ('waiting', 'attempting');
CREATE INDEX outbox_record ON outbox (tenant_id, installation_id, record_key, sequence) WHERE status <> 'done';
CREATE INDEX outbox_deal ON outbox (tenant_id, deal_id, finished_at);
CREATE INDEX outbox_registration ON outbox (tenant_id, registration_id) WHERE registration_id IS NOT NULL;
CREATE INDEX outbox_decision ON outbox (tenant_id, decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX outbox_installation ON outbox (tenant_id, installation_id);

-- Stripe's contract: same key and input = stored answer.
CREATE TABLE idempotency (
  tenant_id uuid NOT NULL REFERENCES tenant,
  actor_key text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  input_hash bytea NOT NULL,
  -- Encrypted: answers may carry what is shown only once, like the address of a share link.
  sealed_answer bytea,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, actor_key, operation, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);

CREATE TABLE audit_head (
  tenant_id uuid PRIMARY KEY REFERENCES tenant,
  sequence bigint NOT NULL,
  hash bytea NOT NULL
);

-- Append-only and hash-chained per tenant; ids, codes and amounts only.
CREATE TABLE audit_event (
  tenant_id uuid NOT NULL REFERENCES tenant,
  sequence bigint NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  operation text NOT NULL,
  subject text,
  outcome text NOT NULL,
  details text NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (tenant_id, sequence)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'insufficient_privilege'; END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What machines told us; stored before it is acknowledged, worked on afterwards.
CREATE TABLE webhook_inbox (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('hubspot', 'salesforce')),
  external_account_id text NOT NULL,
  dedupe_key text NOT NULL UNIQUE,
  event jsonb NOT NULL,
  received_at timestamptz NOT NULL,
  processed_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text
);
CREATE INDEX webhook_inbox_open ON webhook_inbox (received_at) WHERE processed_at IS NULL;

-- Signatures of changing requests seen in the last minutes (replay protection).
CREATE TABLE request_signature (
  signature bytea PRIMARY KEY,
  seen_at timestamptz NOT NULL
);
CREATE INDEX request_signature_age ON request_signature (seen_at);

-- Wakes the workers of a queue when the running transaction commits. A plain insert keeps the job
-- library out of the request path; a lost job is made good by the sweep.
CREATE FUNCTION wake_queue(queue text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ BEGIN INSERT INTO pgboss.job (name, retry_limit) VALUES (queue, 0); END $$;
REVOKE EXECUTE ON FUNCTION wake_queue(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wake_queue(text) TO alongside_tenant, alongside_system;

---------------------------------------------------------------- tenant isolation

DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant_only ON %I TO alongside_tenant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO alongside_tenant', name);
  END LOOP;
  -- Finding a tenant and cross-tenant sweeps: exactly these tables, no others.
  FOREACH name IN ARRAY ARRAY['tenant', 'installation', 'share_link', 'outbox', 'idempotency'] LOOP
    EXECUTE format('CREATE POLICY system_all ON %I TO alongside_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO alongside_system', name);
  END LOOP;
END $$;
REVOKE UPDATE, DELETE ON audit_event FROM alongside_tenant;
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_inbox, request_signature TO alongside_system;
