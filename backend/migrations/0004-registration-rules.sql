-- What the rules of registration look at beyond the first columns: good standing, tenders, the
-- partner's confirmation, what an edit is held against, the frozen benefit, repeated proof, leads.

ALTER TABLE partner ADD COLUMN good_standing boolean NOT NULL DEFAULT true;

ALTER TABLE registration
  ADD COLUMN tender boolean NOT NULL DEFAULT false,
  -- At the submission a deal of ours with this customer was already in a late stage.
  ADD COLUMN after_late_stage boolean NOT NULL DEFAULT false,
  -- When the partner confirmed what one of us registered for it.
  ADD COLUMN partner_confirmed_at timestamptz,
  -- The amount by which it was routed last; null for the amount it was submitted with.
  ADD COLUMN routed_amount_minor bigint CHECK (routed_amount_minor BETWEEN 0 AND 9007199254740991),
  -- Since when it is this partner's, when a person moved it; what is older is not this partner's to read.
  ADD COLUMN partner_since timestamptz,
  -- What the partner earns, frozen at the approval.
  ADD COLUMN benefit jsonb;

-- Nobody was asked to confirm before there was a way to.
UPDATE registration SET partner_confirmed_at = submitted_at WHERE origin = 'on_behalf';

-- A cell that an edit took out of a protection: it ended then and is no part of it any more.
ALTER TABLE protection_window ADD COLUMN replaced boolean NOT NULL DEFAULT false;

-- The same link, or the same words without one, on registrations of several customers. Short words
-- are alike by chance, so they have no digest.
ALTER TABLE evidence_item ADD COLUMN digest text GENERATED ALWAYS AS (
  CASE WHEN url IS NOT NULL THEN md5(url) WHEN length(summary) >= 40 THEN md5(lower(summary)) END) STORED;
CREATE INDEX evidence_item_digest ON evidence_item (tenant_id, digest) WHERE digest IS NOT NULL;

CREATE INDEX registration_confirmation ON registration (tenant_id, partner_id)
  WHERE origin = 'on_behalf' AND partner_confirmed_at IS NULL;

-- A customer a partner tells of before it can register: it keeps its first instant for a while.
CREATE TABLE lead (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  partner_id uuid NOT NULL,
  partner_contact_id uuid,
  customer_id uuid NOT NULL,
  company_name text NOT NULL,
  website text,
  contact_name text NOT NULL,
  contact_email text,
  need text,
  received_at timestamptz NOT NULL,
  held_until timestamptz NOT NULL,
  policy_version integer NOT NULL,
  -- The registration that took its instant over.
  registration_id uuid,
  PRIMARY KEY (tenant_id, id),
  CHECK (held_until >= received_at),
  FOREIGN KEY (tenant_id, partner_id) REFERENCES partner (tenant_id, id),
  FOREIGN KEY (tenant_id, partner_contact_id) REFERENCES partner_contact (tenant_id, id),
  FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
  FOREIGN KEY (tenant_id, policy_version) REFERENCES policy (tenant_id, version),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id)
);
CREATE INDEX lead_partner ON lead (tenant_id, partner_id, customer_id, received_at);
CREATE INDEX lead_customer ON lead (tenant_id, customer_id);
CREATE INDEX lead_contact ON lead (tenant_id, partner_contact_id) WHERE partner_contact_id IS NOT NULL;
CREATE INDEX lead_policy ON lead (tenant_id, policy_version);
CREATE INDEX lead_registration ON lead (tenant_id, registration_id) WHERE registration_id IS NOT NULL;

ALTER TABLE lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON lead TO alongside_tenant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
GRANT SELECT, INSERT, UPDATE, DELETE ON lead TO alongside_tenant;
