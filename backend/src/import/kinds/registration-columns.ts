import { column } from '../columns/column.ts';
import { partnerReferenceColumn } from './partner-contacts.ts';

/** What a list of registrations can say. Days may carry a time; without one they are 12:00 UTC. */
export const registrationColumns = [
  column('external_reference', 'your own id of the registration', {
    also: ['reference', 'id', 'registration_id', 'deal_registration_id', 'number'],
  }),
  partnerReferenceColumn,
  column('partner_contact_email', "the partner's person who registered", {
    also: ['registered_by', 'submitted_by', 'partner_contact', 'partner_email'],
  }),
  column('company', 'the customer', {
    also: ['company_name', 'customer', 'customer_name', 'end_customer', 'account', 'account_name'],
  }),
  column('website', "the customer's web site", { also: ['domain', 'url', 'web', 'web_site'] }),
  column('contact_name', 'the person at the customer', {
    required: true,
    also: ['contact', 'customer_contact', 'contact_person'],
  }),
  column('contact_email', 'their mail address', {
    also: ['email', 'e_mail', 'customer_email', 'customer_contact_email'],
  }),
  column('amount', 'estimated amount', {
    content: 'amount',
    required: true,
    also: ['estimated_amount', 'deal_size', 'value', 'deal_value', 'deal_amount', 'betrag'],
  }),
  column('currency', 'code like EUR, unless the amount says it', {
    also: ['currency_code', 'iso_currency', 'wahrung', 'waehrung'],
  }),
  column('expected_close', 'expected day of closing', {
    content: 'date',
    required: true,
    also: ['expected_close_on', 'expected_close_date', 'close_date', 'closing_date'],
  }),
  column('product_lines', 'codes or names, cut by |', {
    also: ['product_line', 'products', 'product'],
  }),
  column('country', "the customer's country", { also: ['country_code', 'customer_country'] }),
  column('need', 'what the customer needs', { also: ['description', 'notes', 'comment'] }),
  column('proof_kind', 'meeting, email, nda, proposal, call', { also: ['proof', 'evidence'] }),
  column('proof_on', 'day of the proof', {
    content: 'date',
    also: ['proof_date', 'evidence_date', 'meeting_date'],
  }),
  column('proof_summary', 'what happened', { also: ['proof_note', 'evidence_summary'] }),
  column('submitted_at', 'when it was registered', {
    content: 'date',
    required: true,
    also: ['submitted', 'submitted_on', 'registered_at', 'registered_on', 'created_at', 'date'],
  }),
  column('review_status', 'submitted, info_requested, approved, declined or withdrawn', {
    also: ['status', 'state', 'decision', 'registration_status'],
  }),
  column('decided_at', 'when it got that status', {
    content: 'date',
    also: ['decided', 'decided_on', 'decision_date', 'approved_at', 'approved_on', 'approval_date'],
  }),
  column('decline_reason', 'for declined ones', { also: ['reason', 'rejection_reason'] }),
  column('question', 'for info_requested: what was asked', { also: ['info_question'] }),
  column('exception_reason', 'why it was approved against the rules', { also: ['exception'] }),
  column('extended_on', 'when the protection was extended', {
    content: 'date',
    also: ['extended_at', 'extension_date'],
  }),
  column('extension_days', 'by how many days', { also: ['extended_days', 'extension'] }),
  column('released_at', 'when the protection was given back', {
    content: 'date',
    also: ['released', 'released_on', 'release_date'],
  }),
  column('release_reason', 'why', { also: ['released_because'] }),
  column('crm_deal_id', "the CRM's id of the deal it belongs to", {
    also: ['deal_id', 'crm_deal', 'hubspot_deal_id', 'opportunity_id'],
  }),
];
