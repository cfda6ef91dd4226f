import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CertificationFact } from '../certification/certification-fact.ts';
import { wasCertified } from '../certification/certification-course.ts';
import { addHours, compareInstants, isBefore } from '../kernel/instant.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';

/** A deal that a partner's registration won with a customer. */
export interface WonSale {
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  /** Numbers of the product lines; empty for any. */
  readonly productLines: readonly number[];
  readonly wonAt: Instant;
  /** Exclusive end of what was bought; null where no subscription is known. */
  readonly termEndsAt: Instant | null;
  /** When the customer stopped using it; null while it does. */
  readonly churnedAt: Instant | null;
  readonly certifications: readonly CertificationFact[];
  readonly knobContext: KnobContext;
}

/** The customer's letter moved the business to another partner. */
export interface CustomerChoice {
  readonly partnerId: Id<'partner'>;
  readonly productLines: readonly number[];
  readonly chosenAt: Instant;
}

export interface IncumbencyFacts {
  readonly sales: readonly WonSale[];
  readonly choices: readonly CustomerChoice[];
}

/** Where no subscription is known, what was sold is renewed after a year. */
const usualTermDays = 365;

export function termEndOf(sale: WonSale, policy: CompiledPolicy): Instant {
  return sale.termEndsAt ?? endOfDayAfter(policy.calendar.zone, sale.wonAt, usualTermDays);
}

/** Who holds a product line, by which sale. */
interface RecordOfLine {
  readonly partnerId: Id<'partner'>;
  readonly sale: WonSale;
}

/**
 * Partner of record for a product line (domain 3.5): who won its latest deal, inside the look-back
 * or while its subscription runs. Lost when the customer stopped using it, when the certification
 * was gone for longer than the grace, and by the customer's letter, which moves it once a term.
 * Undefined when nobody is, also when two won at the same instant.
 */
export function recordOfLine(
  line: number,
  { sales, choices }: IncumbencyFacts,
  policy: CompiledPolicy,
  now: Instant,
): RecordOfLine | undefined {
  const counted = sales.filter((sale) => covers(sale, line) && counts(sale, policy, now));
  const [latest, ...others] = counted.toSorted((a, b) => compareInstants(b.wonAt, a.wonAt));
  if (latest === undefined || isLost(latest, policy, now)) return undefined;
  const tied = others.some(
    ({ wonAt, partnerId }) =>
      compareInstants(wonAt, latest.wonAt) === 0 && partnerId !== latest.partnerId,
  );
  if (tied) return undefined;
  const [moved] = choices
    .filter((choice) => covers(choice, line) && isBetween(choice.chosenAt, latest.wonAt, now))
    .toSorted((a, b) => compareInstants(a.chosenAt, b.chosenAt));
  return { partnerId: moved?.partnerId ?? latest.partnerId, sale: latest };
}

/** The one partner of record of all these product lines; undefined when there is none, or several. */
export function partnerOfLines(
  productLines: readonly number[],
  facts: IncumbencyFacts,
  policy: CompiledPolicy,
  now: Instant,
): Id<'partner'> | undefined {
  const [first, ...others] = productLines.map(
    (line) => recordOfLine(line, facts, policy, now)?.partnerId,
  );
  return others.every((other) => other === first) ? first : undefined;
}

/** True for the partner of record of every product line named; who names none is not the incumbent. */
export function isIncumbent(
  partnerId: Id<'partner'>,
  productLines: readonly number[],
  facts: IncumbencyFacts,
  { policy, now }: { readonly policy: CompiledPolicy; readonly now: Instant },
): boolean {
  return partnerOfLines(productLines, facts, policy, now) === partnerId;
}

function covers({ productLines }: { readonly productLines: readonly number[] }, line: number) {
  return productLines.length === 0 || productLines.includes(line);
}

function counts(sale: WonSale, policy: CompiledPolicy, now: Instant): boolean {
  const { incumbencyLookbackDays } = policy.knobsFor(sale.knobContext).renewal;
  const lookback = endOfDayAfter(policy.calendar.zone, sale.wonAt, incumbencyLookbackDays);
  const subscribed = sale.termEndsAt !== null && isBefore(now, sale.termEndsAt);
  return !isBefore(now, sale.wonAt) && (subscribed || isBefore(now, lookback));
}

function isLost(sale: WonSale, policy: CompiledPolicy, now: Instant): boolean {
  const { churnedAt, certifications, knobContext, wonAt } = sale;
  if (churnedAt !== null && !isBefore(now, churnedAt)) return true;
  const { eligibility, extension } = policy.knobsFor(knobContext);
  const { partnerType, productLines } = knobContext;
  const heldAt = (at: Instant): boolean =>
    wasCertified(
      { certifications, productLines, partnerType },
      eligibility.certification,
      policy.calendar.zone,
      at,
    );
  const graceBefore = addHours(now, -24 * extension.renewCertificationWithinDays);
  return isBefore(wonAt, graceBefore) && heldAt(wonAt) && !heldAt(graceBefore) && !heldAt(now);
}

function isBetween(at: Instant, from: Instant, to: Instant): boolean {
  return !isBefore(at, from) && !isBefore(to, at);
}
