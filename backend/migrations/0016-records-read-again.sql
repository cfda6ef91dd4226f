-- A record is saved whenever its deal is read, with whom it stands for: only another deal, customer
-- or partner counts, or every reading would write the rows beside the deal again.
DROP TRIGGER deal_record_projected ON crm_record;
DROP TRIGGER deal_record_credited ON crm_record;
DROP TRIGGER customer_record_projected ON crm_record;
DROP TRIGGER partner_record_projected ON crm_record;
DROP TRIGGER partner_record_credited ON crm_record;
DROP TRIGGER partner_record_written ON crm_record;
DROP TRIGGER customer_record_written ON crm_record;

DO $$
DECLARE owner text; kept text; noted text;
BEGIN
  FOR owner, kept, noted IN VALUES
    ('deal_id', 'projected', $call$note_registrations('deal_id', 'deal_id')$call$),
    ('deal_id', 'credited', $call$note_credited_deal('deal_id')$call$),
    ('customer_id', 'projected', $call$note_registrations('customer_id', 'customer_id')$call$),
    ('customer_id', 'written', $call$note_projection('customer', 'customer_id')$call$),
    ('partner_id', 'projected', $call$note_registrations('partner_id', 'partner_id')$call$),
    ('partner_id', 'credited', $call$note_partner_deals('partner_id')$call$),
    ('partner_id', 'written', $call$note_projection('partner', 'partner_id')$call$)
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON crm_record FOR EACH ROW
      WHEN (NEW.%I IS NOT NULL) EXECUTE FUNCTION %s', 'record_of_' || owner || '_' || kept, owner, noted);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON crm_record FOR EACH ROW
      WHEN (NEW.%I IS NOT NULL AND OLD.%I IS DISTINCT FROM NEW.%I) EXECUTE FUNCTION %s',
      'record_of_other_' || owner || '_' || kept, owner, owner, owner, noted);
  END LOOP;
END $$;
