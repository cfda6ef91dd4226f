-- Who decides and by when, and decisions that are looked at again: escalation, the fast lane,
-- appeals, and protection that is taken back.

ALTER TABLE registration
  -- Promises to decide that were missed; each brought it to the next approver.
  ADD COLUMN missed_promises integer NOT NULL DEFAULT 0 CHECK (missed_promises >= 0),
  -- Approvers who agreed, of several who all have to.
  ADD COLUMN agreed_approvers text[] NOT NULL DEFAULT '{}',
  -- By when whoever got it last has to answer; null while the first promise runs.
  ADD COLUMN escalates_at timestamptz,
  -- When the fast lane looked at it; each once.
  ADD COLUMN fast_lane_at timestamptz,
  -- By when an appeal, or a proposal to take its protection back, has to be answered; null without one.
  ADD COLUMN second_look_due_at timestamptz;
UPDATE registration SET fast_lane_at = submitted_at;

-- Looked at again, a registration may be declined whose protection had been taken back before.
ALTER TABLE registration DROP CONSTRAINT registration_check;
ALTER TABLE registration ADD CONSTRAINT registration_protection_needs_approval
  CHECK (protection_status <> 'active' OR review_status IN ('approved', 'in_review'));

DROP INDEX registration_waiting;
CREATE INDEX registration_waiting ON registration (tenant_id, (coalesce(second_look_due_at, decision_due_at)), id)
  WHERE review_status IN ('submitted', 'in_review', 'info_requested') OR second_look_due_at IS NOT NULL;
CREATE INDEX registration_late ON registration (tenant_id, (coalesce(escalates_at, decision_due_at)))
  WHERE review_status IN ('submitted', 'in_review');
CREATE INDEX registration_fast_lane ON registration (tenant_id, id)
  WHERE review_status = 'submitted' AND fast_lane_at IS NULL;

-- Who stands behind an approver of the policy that is no single person.
CREATE TABLE approver (
  tenant_id uuid NOT NULL REFERENCES tenant,
  key text NOT NULL,
  crm_user_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, key, crm_user_id),
  FOREIGN KEY (tenant_id, crm_user_id) REFERENCES crm_user (tenant_id, id)
);
CREATE INDEX approver_crm_user ON approver (tenant_id, crm_user_id);

-- What the fast lane said, and whether it only watched.
CREATE TABLE fast_lane_look (
  tenant_id uuid NOT NULL REFERENCES tenant,
  registration_id uuid NOT NULL,
  row_id text NOT NULL,
  shadow boolean NOT NULL,
  looked_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, registration_id),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id)
);

CREATE TABLE registration_appeal (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  registration_id uuid NOT NULL,
  -- The decision it is about; it may be appealed once.
  decision_id uuid NOT NULL,
  decided_by text NOT NULL,
  decided_by_role text NOT NULL CHECK (decided_by_role IN ('ae', 'manager', 'admin', 'system')),
  reason text NOT NULL,
  opened_at timestamptz NOT NULL,
  decide_by timestamptz NOT NULL,
  -- From when the one who decided may answer too; null when somebody else is there.
  hearable_from timestamptz,
  status text NOT NULL CHECK (status IN ('open', 'upheld', 'rejected')),
  answered_at timestamptz,
  answer_decision_id uuid,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, decision_id),
  CHECK ((status = 'open') = (answered_at IS NULL)),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, decision_id) REFERENCES decision (tenant_id, id),
  FOREIGN KEY (tenant_id, answer_decision_id) REFERENCES decision (tenant_id, id)
);
CREATE UNIQUE INDEX registration_appeal_open ON registration_appeal (tenant_id, registration_id) WHERE status = 'open';
CREATE INDEX registration_appeal_registration ON registration_appeal (tenant_id, registration_id, opened_at);
CREATE INDEX registration_appeal_answer ON registration_appeal (tenant_id, answer_decision_id)
  WHERE answer_decision_id IS NOT NULL;

CREATE TABLE revocation (
  tenant_id uuid NOT NULL REFERENCES tenant,
  id uuid NOT NULL,
  registration_id uuid NOT NULL,
  reason text NOT NULL CHECK (reason IN ('rules_broken', 'false_evidence', 'customer_choice', 'no_work_shown')),
  happened_on date NOT NULL,
  evidence text NOT NULL,
  evidence_url text,
  proposed_by uuid,
  proposed_at timestamptz NOT NULL,
  -- When it takes effect by itself, because nobody else is there to confirm.
  takes_effect_at timestamptz,
  status text NOT NULL CHECK (status IN ('open', 'confirmed', 'dismissed')),
  answered_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  CHECK ((status = 'open') = (answered_at IS NULL)),
  FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  FOREIGN KEY (tenant_id, proposed_by) REFERENCES crm_user (tenant_id, id)
);
CREATE UNIQUE INDEX revocation_open ON revocation (tenant_id, registration_id) WHERE status = 'open';
CREATE INDEX revocation_registration ON revocation (tenant_id, registration_id);
CREATE INDEX revocation_proposed_by ON revocation (tenant_id, proposed_by) WHERE proposed_by IS NOT NULL;
CREATE INDEX revocation_due ON revocation (tenant_id, takes_effect_at) WHERE status = 'open';

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['approver', 'fast_lane_look', 'registration_appeal', 'revocation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant_only ON %I TO alongside_tenant USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO alongside_tenant', name);
  END LOOP;
END $$;
