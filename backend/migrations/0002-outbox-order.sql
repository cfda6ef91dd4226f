-- The next row to send is the oldest one that may go: found by walking in order and stopping at the
-- first, instead of holding thousands of waiting rows against each other.
CREATE INDEX outbox_order ON outbox (sequence) WHERE status IN ('waiting', 'attempting');
