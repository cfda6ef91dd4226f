-- Messages of CRMs are forgotten a week after they were worked on.
CREATE INDEX webhook_inbox_done ON webhook_inbox (processed_at) WHERE processed_at IS NOT NULL;
