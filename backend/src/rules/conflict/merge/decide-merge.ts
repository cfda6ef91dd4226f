import type { Decided, Reason, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isLive } from '../../claim/is-live.ts';
import { blocked } from '../../kernel/blocked.ts';
import { decided } from '../../kernel/decision.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { findMeetings, type Meetings } from './find-collisions.ts';
import type {
  MergeCommand,
  MergeDecision,
  MergeEffect,
  MergeFacts,
  WindowAfterMerge,
} from './merge-facts.ts';
import { settleWindows } from './settle-windows.ts';

/** Words of what a merge looks at, for rule catalogues. */
export const mergeRules = {
  windows: {
    title: 'Protection after the merge',
    sentence: 'Of two protections on one ground the one registered first shuts others out.',
  },
  claims: {
    title: 'Partners who meet now',
    sentence:
      'Partners who stand on one ground after the merge have a conflict; nobody loses by it.',
  },
  own_claims: {
    title: "One partner's registrations",
    sentence: 'Registrations of one partner for the same ground both stay.',
  },
} as const;

/**
 * Merges one customer into another (domain 3.4, 3.7): nothing is deleted and nothing ends. Windows
 * that cannot both shut others out are put aside by the clock of submission, and whoever meets
 * somebody else has a conflict. In an open segment nobody shuts anybody out.
 */
export function decideMerge(
  facts: MergeFacts,
  _command: MergeCommand,
  policy: Pick<CompiledPolicy, 'version' | 'isNonExclusive'>,
  now: Instant,
): Decided<MergeDecision, MergeEffect> {
  const frame = { policyVersion: policy.version, now };
  if (facts.keptId === facts.duplicateId) {
    const reasons = [{ code: 'customer_same', facts: {} }] as const;
    const findings = { verdicts: {}, rules: [], reasons };
    return decided<MergeDecision, MergeEffect>(frame, findings, blocked('customer_same'));
  }
  const open = policy.isNonExclusive(facts.segment);
  const live = facts.claims.filter((claim) => isLive(claim, now));
  const windows = live.filter((claim) => claim.kind === 'protection_window' && claim.exclusive);
  const after = settleWindows(windows.filter((claim) => claim.kind === 'protection_window'));
  const results = open ? after.map(shareIfMet) : after;
  const met = findMeetings(facts, live);
  const meetings = open ? { ...met, collisions: [] } : met;
  const decision = { kind: 'merged', windows: results, ...meetings } as const;
  const rules = rulesOf(results, meetings);
  return decided<MergeDecision, MergeEffect>(
    frame,
    { verdicts: {}, rules, reasons: reasonsOf(facts, results, meetings) },
    decision,
    undefined,
    effectsOf(results, meetings),
  );
}

function shareIfMet(window: WindowAfterMerge): WindowAfterMerge {
  return window.result === 'stays'
    ? window
    : { ...window, result: 'shared', why: 'non_exclusive_segment' };
}

function registrationsHeld(
  windows: readonly WindowAfterMerge[],
  why: WindowAfterMerge['why'],
): readonly string[] {
  const held = windows.filter((window) => window.why === why);
  return [...new Set(held.map(({ registrationId }) => registrationId))].toSorted();
}

function rulesOf(
  windows: readonly WindowAfterMerge[],
  { collisions, doubled }: Meetings,
): RuleOutcome[] {
  const outcome = (found: boolean) => (found ? 'needs_review' : 'passed');
  const facts = Object.fromEntries(windows.map(({ windowId, why }) => [windowId, why]));
  const meetings = collisions.map(({ registrationId }) => registrationId);
  const aside = windows.some(({ result }) => result === 'held');
  return [
    { ruleId: 'merge.windows', outcome: outcome(aside), facts },
    {
      ruleId: 'merge.claims',
      outcome: outcome(meetings.length > 0),
      facts: { registrations: [...new Set(meetings)] },
    },
    {
      ruleId: 'merge.own_claims',
      outcome: outcome(doubled.length > 0),
      facts: { registrations: doubled },
    },
  ];
}

function reasonsOf(
  { keptId, duplicateId }: MergeFacts,
  windows: readonly WindowAfterMerge[],
  { collisions, doubled }: Meetings,
): readonly Reason[] {
  const aside = registrationsHeld(windows, 'window_put_aside');
  const twice = registrationsHeld(windows, 'window_doubled');
  const met = [
    ...new Set(collisions.flatMap((one) => [one.registrationId, one.against])),
  ].toSorted();
  const found: readonly (readonly [Reason['code'], readonly string[]])[] = [
    ['rival_registration', met],
    ['window_put_aside', aside],
    ['window_doubled', twice],
    ['same_registration_exists', doubled],
  ];
  return [
    { code: 'customers_merged', facts: { customers: [duplicateId, keptId] } },
    ...found
      .filter(([, registrations]) => registrations.length > 0)
      .map(([code, registrations]) => ({ code, facts: { registrations } })),
  ];
}

function effectsOf(
  windows: readonly WindowAfterMerge[],
  { collisions }: Meetings,
): readonly MergeEffect[] {
  const moved = windows.flatMap(({ windowId, result }): MergeEffect[] =>
    result === 'stays'
      ? []
      : [{ kind: result === 'held' ? 'hold_window' : 'share_window', windowId }],
  );
  return [
    ...moved,
    ...collisions.map((collision) => ({ kind: 'open_conflict', collision }) as const),
  ];
}
