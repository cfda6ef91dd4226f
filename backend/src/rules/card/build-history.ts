import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { renderReason } from '../sharing/render-reason.ts';
import { factWords, namesOf } from './card-words.ts';
import type { CardView } from './card-view.ts';

/** What happened and who did it, newest first. */
export function buildHistory({ facts, format }: CardView): DealCardModel['history'] {
  const all = [...facts.registrations, ...facts.customerRegistrations];
  const words = factWords(format, namesOf(all, facts.conflicts));
  return facts.history.map(({ happenedAt, reason, actorName, decisionId }) => ({
    happened: format.moment(happenedAt),
    text: renderReason(reason, { audience: 'internal', words }),
    who: actorName ?? 'Automatic',
    ...(decisionId === null ? {} : { decisionId }),
  }));
}
