import type { Knobs } from './compiled-policy.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** The knobs that `knobProblems` reads; an override that sets none of them makes no problem. */
export const checkedKnobs = [
  'window',
  'extension',
  'activity',
  'renewal',
  'proof',
  'requiredFields',
  'uniqueness',
  'abuse',
  'eligibility',
] as const satisfies readonly (keyof Knobs)[];

type Check = (knobs: Pick<Knobs, (typeof checkedKnobs)[number]>) => PolicyProblem | undefined;

/** What must hold between the values of one case (domain 3.8, invariants); paths start at a knob. */
export function knobProblems(knobs: Knobs): PolicyProblem[] {
  return checks.map((check) => check(knobs)).filter((problem) => problem !== undefined);
}

/** Unless the values fit, says where, why and what to do. */
function unless(
  fits: boolean,
  path: string,
  problem: string,
  remedy: string,
): PolicyProblem | undefined {
  return fits ? undefined : { path, problem, remedy };
}

const checks: readonly Check[] = [
  ({ window, extension }) => {
    const longest = window.days + extension.maxCount * extension.days;
    return unless(
      longest <= window.maxTotalDays,
      'window.maxTotalDays',
      `${window.days} days and ${extension.maxCount} × ${extension.days} days of extension make ${longest}, over the most of ${window.maxTotalDays}.`,
      `Raise maxTotalDays to ${longest}, or shorten the window or the extension.`,
    );
  },
  ({ window }) =>
    unless(
      !window.lateStageHold || window.lateStageMaxDays >= window.maxTotalDays,
      'window.lateStageMaxDays',
      `In a late stage protection would last at most ${window.lateStageMaxDays} days, less than the ${window.maxTotalDays} of any other.`,
      'Raise lateStageMaxDays to maxTotalDays or more, or set lateStageHold to false.',
    ),
  ({ window, extension }) =>
    unless(
      extension.maxCount === 0 || extension.days <= window.days,
      'extension.days',
      `An extension of ${extension.days} days is longer than the ${window.days} days it extends.`,
      `Shorten it to ${window.days} days or less, or lengthen the window.`,
    ),
  ({ activity: { warnDays, askDays, decideDays } }) =>
    unless(
      warnDays < askDays && askDays < decideDays,
      'activity',
      `Warning after ${warnDays}, asking after ${askDays} and deciding after ${decideDays} days are not in this order.`,
      'Warn first, then ask, then decide, each at least a day later.',
    ),
  ({ renewal: { opensDaysBefore, warnDaysBefore, freesDaysBefore } }) => {
    const warns = warnDaysBefore.length === 0 ? '' : `, warns ${warnDaysBefore.join(' and ')}`;
    return unless(
      freesDaysBefore < opensDaysBefore &&
        warnDaysBefore.every((days) => days < opensDaysBefore && days > freesDaysBefore),
      'renewal',
      `A renewal opens ${opensDaysBefore}${warns} and is free to others ${freesDaysBefore} days before the term ends: not in this order.`,
      'Open first, then warn, then free; more days before the end is earlier.',
    );
  },
  ({ proof, requiredFields: { toStartClock, toApprove } }) =>
    unless(
      ![...toStartClock, ...toApprove].includes('proof_of_engagement') ||
        proof.minItems === 0 ||
        proof.kinds.length > 0,
      'proof.kinds',
      'Proof is required, but no kind of it would count.',
      'Name the kinds that count, or set minItems to 0.',
    ),
  ({ uniqueness: { levelBlock, levelReview, levelFlag } }) => {
    const all = [...levelBlock, ...levelReview, ...levelFlag];
    const twice = all.find((level, index) => all.indexOf(level) !== index);
    return unless(
      twice === undefined,
      'uniqueness',
      `${twice ?? ''} stands in more than one of levelBlock, levelReview and levelFlag.`,
      'Keep it where it should lead, and remove it from the others.',
    );
  },
  ({ abuse, eligibility: { maxActivePerPartner } }) =>
    unless(
      abuse.loweredReviewAt <= maxActivePerPartner.reviewAt,
      'abuse.loweredReviewAt',
      `After signs of abuse a look from ${abuse.loweredReviewAt} open registrations on is no closer than the usual ${maxActivePerPartner.reviewAt}.`,
      `Choose ${maxActivePerPartner.reviewAt} or less.`,
    ),
];
