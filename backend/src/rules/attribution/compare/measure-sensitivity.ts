import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Money } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../../kernel/zone-days.ts';
import { creditPath, type ModelCredit } from '../models/credit-by-model.ts';
import { readDealPath, type DealPath, type PathTouch } from '../models/deal-path.ts';
import type { ModelFacts } from '../models/model-facts.ts';
import type { ModelChoice, ModelName } from '../models/model-settings.ts';
import type { Refused } from '../models/weighed.ts';

/** What one touch is worth: how the deal would be shared without it. */
export interface TouchEffect {
  readonly touchId: Id<'touch'>;
  readonly partnerId: Id<'partner'>;
  /** Minor units that would go to others, or basis points of a deal without amount. From 0. */
  readonly moved: number;
}

export type Sensitivity =
  | {
      readonly kind: 'measured';
      /** The most first; equal ones by time. */
      readonly effects: readonly TouchEffect[];
      /** How many touches count on the path; more than `effects` when not all were measured. */
      readonly touches: number;
    }
  | Refused;

/** Touches that are weighed again at most, all measurements together: well under a second. */
const MOST_WEIGHINGS = 100_000;
const LEAST_MEASURED = 10;

/**
 * How much of a deal each touch moves when it is left out. On a path of more than some 300 touches
 * only those that matter most are measured: at a milestone, the first, then the latest. Without a
 * touch on which a model depends, everything moves.
 */
export function measureSensitivity<M extends ModelName>(
  facts: ModelFacts,
  choice: ModelChoice<M>,
  amount: Money | null,
  zone: ZoneDays,
): Sensitivity {
  const path = readDealPath(facts, zone);
  if (path.kind === 'refused') return path;
  const whole = creditPath(path, choice, amount);
  if (whole.kind === 'refused') return whole;
  const most = Math.max(LEAST_MEASURED, Math.floor(MOST_WEIGHINGS / path.touches.length));
  const effects = chooseTouches(path, most).map((touch) => {
    const without = creditPath(leaveOut(path, touch), choice, amount);
    return { touch, moved: movedBetween(partsOf(whole), partsOf(without)) };
  });
  return {
    kind: 'measured',
    // Those that move the same stay as the path has them: by time.
    effects: effects
      .sort((a, b) => b.moved - a.moved)
      .map(({ touch: { touchId, partnerId }, moved }) => ({ touchId, partnerId, moved })),
    touches: path.touches.length,
  };
}

function chooseTouches({ touches, milestones }: DealPath, most: number): readonly PathTouch[] {
  if (touches.length <= most) return touches;
  const held = new Set<string>(Object.values(milestones));
  const first = touches.filter(({ touchId }, index) => index === 0 || held.has(touchId));
  const chosen = new Set([...first, ...touches.toReversed()].slice(0, most));
  return touches.filter((touch) => chosen.has(touch));
}

/** A milestone of the touch that is left out is then one that is missing. */
function leaveOut(path: DealPath, left: PathTouch): DealPath {
  return { ...path, touches: path.touches.filter((touch) => touch !== left) };
}

/** What each payee has; nothing when the model can no longer say. */
function partsOf(credit: ModelCredit): ReadonlyMap<string, bigint> {
  if (credit.kind === 'refused') return new Map();
  return new Map(
    credit.payees.map(({ payee, share, credit: money }) => [
      payee,
      BigInt(Math.abs(money?.amountMinor ?? share)),
    ]),
  );
}

/** What payees lose: what they gain is the same, unless nobody has anything any more. */
function movedBetween(
  before: ReadonlyMap<string, bigint>,
  after: ReadonlyMap<string, bigint>,
): number {
  let lost = 0n;
  for (const [payee, part] of before) {
    const left = after.get(payee) ?? 0n;
    if (left < part) lost += part - left;
  }
  return Number(lost);
}
