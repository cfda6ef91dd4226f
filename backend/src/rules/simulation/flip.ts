import type { Decided, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import { daysMoved, type Measure } from './measure-outcome.ts';
import type { StoredDecision } from './stored-decision.ts';

/** In what a decision would have come out otherwise. */
export type FlipKind =
  /** It went through, and would be stopped. */
  | 'stopped'
  | 'let_through'
  /** Stopped or answered for another reason. */
  | 'answer'
  /** Something else for a person to look at. */
  | 'look'
  | 'winner'
  | 'role'
  | 'window'
  /** A promise that was kept would have been broken. */
  | 'promise_broken'
  | 'promise_kept';

type Said = RuleOutcome['outcome'] | 'not_asked';

/** What one rule said then, and would say. */
interface ChangedRule {
  readonly ruleId: string;
  readonly before: Said;
  readonly after: Said;
}

/** One stored decision that would have come out otherwise. */
export interface Flip {
  readonly stored: StoredDecision;
  readonly kinds: readonly FlipKind[];
  readonly before: string;
  readonly after: string;
  /** By how many days protection would have ended later; negative for earlier. */
  readonly days: number;
  readonly rules: readonly ChangedRule[];
}

/** Puts side by side what was decided and what would be; undefined when nothing that matters differs. */
export function compareDecisions(
  stored: StoredDecision,
  [before, base]: readonly [Measure, Decided<object, unknown>],
  [after, draft]: readonly [Measure, Decided<object, unknown>],
): Flip | undefined {
  const days = daysMoved(before, after);
  const kinds = kindsOf(before, after, days);
  if (kinds.length === 0) return undefined;
  return {
    stored,
    kinds,
    before: inWords(before),
    after: inWords(after),
    days,
    rules: changedRules(base.trace.rules, draft.trace.rules),
  };
}

/** Verdicts under which what was asked for did not happen. */
const STOPPED = /^(blocked|refused|conflict|held)\b/;

function kindsOf(before: Measure, after: Measure, days: number): FlipKind[] {
  const kinds: FlipKind[] = [];
  if (before.verdict !== after.verdict) {
    const [was, is] = [STOPPED.test(before.verdict), STOPPED.test(after.verdict)];
    kinds.push(was === is ? 'answer' : is ? 'stopped' : 'let_through');
  } else if (before.winner !== after.winner) kinds.push('winner');
  if (before.flags !== after.flags) kinds.push('look');
  if (before.role !== after.role) kinds.push('role');
  if (days !== 0) kinds.push('window');
  if (before.late !== after.late) kinds.push(after.late ? 'promise_broken' : 'promise_kept');
  return kinds;
}

function inWords({ verdict, winner, flags, role, endsAt }: Measure): string {
  const parts = [verdict, winner, role, flags, endsAt === null ? '' : `until ${endsAt}`];
  return parts.filter((part) => part !== '').join(', ');
}

function changedRules(
  before: readonly RuleOutcome[],
  after: readonly RuleOutcome[],
): readonly ChangedRule[] {
  const was = saidBy(before);
  const is = saidBy(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((ruleId) => ({
      ruleId,
      before: was.get(ruleId) ?? 'not_asked',
      after: is.get(ruleId) ?? 'not_asked',
    }))
    .filter((rule) => rule.before !== rule.after);
}

function saidBy(rules: readonly RuleOutcome[]): ReadonlyMap<string, Said> {
  return new Map(rules.map(({ ruleId, outcome }) => [ruleId, outcome]));
}
