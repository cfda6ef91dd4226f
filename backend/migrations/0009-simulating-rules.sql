-- A draft of the rules is tried on the decisions since a day: found by the day, without reading the others.
CREATE INDEX decision_taken ON decision (tenant_id, taken_at);
