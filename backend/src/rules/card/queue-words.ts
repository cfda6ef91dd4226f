import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { QueueFacts } from './page-facts.ts';

interface QueueWords {
  readonly title: string;
  summary(total: number): string;
  readonly empty: { readonly title: string; readonly text: string };
}

const registrations = (count: number) =>
  count === 1 ? '1 registration' : `${count} registrations`;

export const queueWords: Readonly<Record<QueueFacts['show'], QueueWords>> = {
  waiting: {
    title: 'Waiting for a decision',
    summary: (total) => `${registrations(total)} by due time`,
    empty: {
      title: 'Nothing waits for you',
      text: 'New registrations appear here. Invite a partner to get the first.',
    },
  },
  conflicts: {
    title: 'Conflicts',
    summary: (total) => `${registrations(total)} in open conflicts`,
    empty: {
      title: 'No open conflicts',
      text: 'When two partners register the same customer, both stand here side by side.',
    },
  },
  decided: {
    title: 'Decided',
    summary: (total) => `${registrations(total)}, newest decision first`,
    empty: { title: 'Nothing decided yet', text: 'Decisions stand here with their reasons.' },
  },
};

/** Findings that are good news or no news. */
const silent: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'complete_submission',
  'approved_clean',
  'customer_unknown',
  'customer_same',
  'information_answered',
  'window_opened',
]);

/** Whether a manager should look before approving. */
export function raisesFlag(code: ReasonCode): boolean {
  return !silent.has(code);
}
