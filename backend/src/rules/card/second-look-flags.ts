import type { QueueModel } from '@alongside/shared/vocabulary/queue-model';
import type { CardRegistration } from './registration-facts.ts';

type Flags = QueueModel['items'][number]['flags'];

/** Why a line that was decided stands among what waits, and what went further up because it was late. */
export function secondLookFlags(registration: CardRegistration): Flags {
  const { appeal, revocation, missedPromises, partner } = registration;
  return [
    ...(appeal?.status === 'open'
      ? [{ text: `${partner.name} appealed.`, tone: 'warning' } as const]
      : []),
    ...(revocation
      ? [{ text: 'Taking its protection back waits for an answer.', tone: 'warning' } as const]
      : []),
    ...(missedPromises > 0
      ? [{ text: 'Our answer is late; it went to the next approver.', tone: 'danger' } as const]
      : []),
  ];
}
