/** What no case can show, each with its reason. A reason that holds no longer is removed. */
type Reasons = Readonly<Record<string, string>>;

const nextStep = 'who is not decided by this step goes on to the next: it never fails';
const advisory = 'learns from data, so no policy may choose it; `credit` asks it';
const describes = 'tells who decides or what there is; never a failure';

export const rulesThatNeverPass: Reasons = {
  edit_material: 'passes nothing: it asks for a new look, or there is nothing to ask',
  'attribution.appealed': 'stands in a trace only where the model cannot share what was appealed',
  'conflict.escalation': 'asks for a person, or there is nothing to ask',
  'precedence.escalate': 'a person decides: needs a look, or is not reached',
  'attribution.markov': advisory,
  'attribution.shapley': advisory,
};

const rulesThatOnlyTell: Reasons = {
  end_near: describes,
  routing_row: 'a table that was published has a row that fits everything',
  routing_delegation: describes,
  routing_direct_owner: describes,
  fast_lane_row: describes,
  contest_window: describes,
  first_information_request: 'a second question is allowed, it only stops no clock',
  'attribution.lock_due': describes,
  'attribution.adjusted': describes,
};

/** Why a rule never fails; undefined where it has to. */
export function whyNeverFails(ruleId: string): string | undefined {
  if (ruleId.startsWith('precedence.')) return nextStep;
  if (ruleId.startsWith('attribution.')) return 'what a model refuses is a case of `credit`';
  return rulesThatOnlyTell[ruleId];
}

export const codesOfOtherPlaces: Reasons = {
  customer_unknown: 'said by the queue about a customer that is new to us; no rule gives it',
  registered_before: 'said by the queue about a partner that comes again; no rule gives it',
  renewal_not_due: 'the rule says so in the trace; until it is due the renewal only waits',
  conflict_lost: 'the reason on the registration that lost; the settlement names the step',
  conflict_won: 'the reason on the registration that won; the settlement names the step',
};

export const knobsOfOtherPlaces: Reasons = {
  'abuse.noDealDays': 'counted where registrations are stored, and given to the rules as a fact',
  'attribution.fx': 'has one value only',
  'afterExpiry.blankCrmFields': 'about what stands on the record: record-after-the-end.test.ts',
};

const guarded = 'the rule before it has answered already; kept so that the compiler sees it';

/** By file and code: branches that no facts of a case lead to. */
export const unreachable: Reasons = {
  'protection-window/decide-revocation.ts ?? null': guarded,
  "registration/decide-appeal-opening.ts ?? 'appeal_nothing_decided'": guarded,
  'registration/decide-approval.ts return decided(frame, findings, block(context, unsure, false':
    'facts that cannot be read are no case: unreadable-facts.test.ts',
  'registration/decide-edit.ts ?? null': guarded,
  'registration/routing/rules/routing-row.ts ?? null': 'no row fits only where none was published',
  "registration/routing/rules/routing-row.ts ? 'failed'": 'the same',
  'registration/rules/authority.ts ?? 0': guarded,
  'registration/rules/customer-identity.ts function namedCustomers(reasons: readonly Reason[]): readonl':
    'for the operations, which name the customers',
};
