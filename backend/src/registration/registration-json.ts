import { sql } from 'kysely';
import { courseJson, type CourseJson } from './course-json.ts';

/**
 * One registration with what every reader of it needs, as one JSON value: for queries over
 * `registration r JOIN partner p`. Read it with `map-registration.ts`. Row-level security adds the
 * tenant; ids join the rest.
 */
export const registrationJson = sql`jsonb_build_object(
  'id', r.id,
  'registrationType', r.registration_type,
  'origin', r.origin,
  'reviewStatus', r.review_status,
  'protectionStatus', r.protection_status,
  'outcome', r.outcome,
  'attributionRole', r.attribution_role,
  'submittedAt', r.submitted_at,
  'complete', r.complete,
  'tender', r.tender,
  'afterLateStage', r.after_late_stage,
  'awaitsPartner', r.origin = 'on_behalf' AND r.partner_confirmed_at IS NULL,
  'routedAmountMinor', coalesce(r.routed_amount_minor, r.amount_minor),
  'partnerSince', r.partner_since,
  'benefit', r.benefit,
  'decidedAt', r.decided_at,
  'decisionDueAt', r.decision_due_at,
  'infoRequestedAt', r.info_requested_at,
  'question', r.info_question,
  'declineReason', r.decline_reason,
  'lastActivityAt', r.last_activity_at,
  'decisionId', r.decision_id,
  'policyVersion', r.policy_version,
  'companyName', r.company_name,
  'website', r.website,
  'amountMinor', r.amount_minor,
  'currency', r.currency,
  'expectedCloseOn', r.expected_close_on,
  'country', r.country,
  'needTold', r.need IS NOT NULL,
  'partnerContactId', r.partner_contact_id,
  'dealId', r.deal_id,
  'dealStageClass', (SELECT d.stage_class FROM deal d WHERE d.id = r.deal_id),
  'customerId', r.customer_id,
  'partner', jsonb_build_object('id', p.id, 'name', p.name, 'tier', p.tier, 'status', p.status, 'type', p.type),
  'productLines', coalesce((SELECT jsonb_agg(l.name ORDER BY l.number) FROM product_line l WHERE l.number = ANY (r.product_lines)), '[]'),
  'productLineCodes', coalesce((SELECT jsonb_agg(l.code ORDER BY l.number) FROM product_line l WHERE l.number = ANY (r.product_lines)), '[]'),
  'productLineNumbers', to_jsonb(r.product_lines),
  'window', (SELECT jsonb_build_object(
      'id', w.id, 'status', w.status, 'exclusive', w.exclusive OR w.held, 'startsAt', lower(w.period), 'endsAt', upper(w.period),
      'extensionCount', w.extension_count, 'endedAt', w.ended_at)
    FROM protection_window w WHERE w.registration_id = r.id AND NOT w.replaced ORDER BY lower(w.period) DESC, w.id LIMIT 1),
  'course', ${courseJson},
  'extensionRequest', (SELECT jsonb_build_object('id', e.id, 'requestedAt', e.requested_at, 'dueAt', e.due_at)
    FROM extension_request e WHERE e.registration_id = r.id AND e.status = 'open'),
  'appeal', (SELECT jsonb_build_object('id', a.id, 'openedAt', a.opened_at, 'decideBy', a.decide_by,
      'hearableFrom', a.hearable_from, 'status', a.status, 'answeredAt', a.answered_at, 'reason', a.reason, 'decidedBy', a.decided_by, 'decidedByRole', a.decided_by_role)
    FROM registration_appeal a WHERE a.registration_id = r.id ORDER BY a.opened_at DESC LIMIT 1),
  'revocation', (SELECT jsonb_build_object('id', k.id, 'reason', k.reason, 'evidence', k.evidence, 'proposedBy', k.proposed_by,
      'proposedAt', k.proposed_at, 'takesEffectAt', k.takes_effect_at)
    FROM revocation k WHERE k.registration_id = r.id AND k.status = 'open'),
  'missedPromises', r.missed_promises,
  'escalatesAt', r.escalates_at,
  'agreedApprovers', to_jsonb(r.agreed_approvers),
  'secondLookDueAt', r.second_look_due_at,
  'proof', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', i.kind, 'happenedOn', i.happened_on) ORDER BY i.happened_on, i.id)
    FROM evidence_item i WHERE i.registration_id = r.id), '[]'),
  'informationRequests', (SELECT count(*) FROM registration_event v WHERE v.registration_id = r.id AND v.kind = 'information_requested'),
  'openConflictId', (SELECT c.id FROM conflict_party cp JOIN conflict c ON c.id = cp.conflict_id AND c.status = 'open'
    WHERE cp.registration_id = r.id ORDER BY c.opened_at, c.id LIMIT 1)
)`;

/** What `registrationJson` gives back, before its ids and instants are brought to our form. */
export interface RegistrationJson {
  readonly id: string;
  readonly registrationType: string;
  readonly origin: string;
  readonly reviewStatus: string;
  readonly protectionStatus: string;
  readonly outcome: string;
  readonly attributionRole: string;
  readonly submittedAt: string;
  readonly complete: boolean;
  readonly tender: boolean;
  readonly afterLateStage: boolean;
  readonly awaitsPartner: boolean;
  readonly routedAmountMinor: number;
  readonly partnerSince: string | null;
  readonly benefit: object | null;
  readonly decidedAt: string | null;
  readonly decisionDueAt: string;
  readonly infoRequestedAt: string | null;
  readonly question: string | null;
  readonly declineReason: string | null;
  readonly lastActivityAt: string;
  readonly decisionId: string | null;
  readonly policyVersion: number;
  readonly companyName: string;
  readonly website: string | null;
  readonly amountMinor: number;
  readonly currency: string;
  readonly expectedCloseOn: string;
  readonly country: string | null;
  readonly needTold: boolean;
  readonly partnerContactId: string | null;
  readonly dealId: string | null;
  readonly dealStageClass: string | null;
  readonly customerId: string;
  readonly partner: {
    readonly id: string;
    readonly name: string;
    readonly tier: string;
    readonly status: string;
    readonly type: string;
  };
  readonly productLines: readonly string[];
  readonly productLineCodes: readonly string[];
  readonly productLineNumbers: readonly number[];
  readonly window: {
    readonly id: string;
    readonly status: string;
    readonly exclusive: boolean;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly extensionCount: number;
    readonly endedAt: string | null;
  } | null;
  readonly course: CourseJson;
  readonly extensionRequest: {
    readonly id: string;
    readonly requestedAt: string;
    readonly dueAt: string;
  } | null;
  readonly appeal: {
    readonly id: string;
    readonly openedAt: string;
    readonly decideBy: string;
    readonly hearableFrom: string | null;
    readonly status: string;
    readonly answeredAt: string | null;
    readonly reason: string;
    readonly decidedBy: string;
    readonly decidedByRole: string;
  } | null;
  readonly revocation: {
    readonly id: string;
    readonly reason: string;
    readonly evidence: string;
    readonly proposedBy: string | null;
    readonly proposedAt: string;
    readonly takesEffectAt: string | null;
  } | null;
  readonly missedPromises: number;
  readonly escalatesAt: string | null;
  readonly agreedApprovers: readonly string[];
  readonly secondLookDueAt: string | null;
  readonly proof: readonly { readonly kind: string; readonly happenedOn: string }[];
  readonly informationRequests: number;
  readonly openConflictId: string | null;
}
