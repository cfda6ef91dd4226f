import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { isBefore, toMilliseconds } from '../kernel/instant.ts';
import type { CardView } from './card-view.ts';
import { decisionClock } from './decision-clock.ts';
import type { CardExtensionRequest } from './protection-facts.ts';

type SlaView = NonNullable<DealCardModel['sla']>;

/** The promise that runs: to decide a registration, else to answer a wish for more time. */
export function buildSlaView(view: CardView): SlaView | undefined {
  const waits = view.waiting ?? view.asked;
  const clock = waits && decisionClock(waits, view);
  if (waits !== undefined && clock !== undefined) {
    const { dueAt, elapsed, paused, tone } = clock;
    const text = paused
      ? `The clock stands still until ${waits.partner.name} answers`
      : dueText(dueAt, view);
    return { text, due: view.format.moment(dueAt), elapsed, paused, tone };
  }
  const asking = view.protections.find(
    ({ registration }) => registration.extensionRequest !== null,
  );
  const request = asking?.registration.extensionRequest;
  return request ? requestView(request, view) : undefined;
}

function dueText(dueAt: string, { now, format }: CardView): string {
  return isBefore(dueAt, now)
    ? `The answer was due ${format.due(dueAt)}`
    : `Answer due ${format.due(dueAt)}`;
}

function requestView({ requestedAt, dueAt }: CardExtensionRequest, view: CardView): SlaView {
  const start = toMilliseconds(requestedAt);
  const whole = toMilliseconds(dueAt) - start;
  const passed = toMilliseconds(view.now) - start;
  const share = whole <= 0 ? 10_000 : Math.floor((passed * 10_000) / whole);
  const elapsed = Math.min(10_000, Math.max(0, share));
  const late = isBefore(dueAt, view.now);
  return {
    text: `${dueText(dueAt, view)} for more time`,
    due: view.format.moment(dueAt),
    elapsed,
    paused: false,
    tone: late ? 'danger' : elapsed > 7_500 ? 'warning' : 'info',
  };
}
