-- A merge can bring two exclusive windows onto one ground: the later one is put aside, alive but not
-- exclusive, until its conflict is settled.
ALTER TABLE protection_window ADD COLUMN held boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT protection_window_held CHECK (NOT (held AND exclusive));

-- To whom a conflict went that nobody settled in time, or that no rule decides.
ALTER TABLE conflict ADD COLUMN escalation_level integer NOT NULL DEFAULT 0,
  ADD COLUMN escalated_to text,
  ADD COLUMN escalated_at timestamptz,
  -- When the clock looks at an open case again; empty when only a person moves it.
  ADD COLUMN look_again_at timestamptz,
  ADD CONSTRAINT conflict_escalated CHECK ((escalation_level = 0) = (escalated_at IS NULL));

-- When direct sales first heard back from the customer, and when something last happened on the deal.
ALTER TABLE deal ADD COLUMN first_contact_at timestamptz,
  ADD COLUMN last_activity_at timestamptz;

CREATE INDEX conflict_watched ON conflict (tenant_id, look_again_at) WHERE status = 'open';
UPDATE conflict SET look_again_at = due_at WHERE status = 'open';
