import type { DeclineReason, ReleaseReason } from '@alongside/shared/vocabulary/registration';

/** What becomes of a registration of the sample. Days are counted back from today. */
export interface SampleState {
  readonly name: string;
  readonly count: number;
  readonly submitted: readonly [least: number, most: number];
  readonly status?: 'approved' | 'declined' | 'info_requested' | 'withdrawn';
  /** Days from the submission to the decision. */
  readonly decidedAfter?: readonly [least: number, most: number];
  readonly declineReason?: DeclineReason;
  readonly release?: ReleaseReason;
  readonly extended?: boolean;
  /** Products, country and proof are still missing. */
  readonly incomplete?: boolean;
  /** Another partner registers the same customer as well. */
  readonly rival?: boolean;
  /** Only by an exception, because the partner is suspended. */
  readonly exception?: boolean;
  /** How many of them have a deal in the CRM, and how that deal stands. */
  readonly deals?: readonly [count: number, stage: SampleStage];
}

export type SampleStage = 'open' | 'won' | 'lost';

const declineReasons: readonly DeclineReason[] = [
  'existing_customer',
  'already_in_progress',
  'not_eligible',
  'insufficient_proof',
  'duplicate',
  'out_of_territory',
  'conflict_lost',
];
const releaseReasons: readonly ReleaseReason[] = [
  'partner_gave_up',
  'customer_declined',
  'deal_lost',
  'agreed_with_partner',
];
const decidedAfter = [1, 3] as const;
const approved = { status: 'approved', decidedAfter } as const;

/** Three hundred registrations in every state that a programme knows. */
export const sampleStates: readonly SampleState[] = [
  { name: 'protected', count: 85, submitted: [8, 70], ...approved, deals: [8, 'open'] },
  { name: 'near the end', count: 14, submitted: [81, 90], ...approved, deals: [2, 'open'] },
  {
    name: 'extended',
    count: 12,
    submitted: [86, 105],
    ...approved,
    extended: true,
    deals: [2, 'open'],
  },
  { name: 'expired', count: 45, submitted: [105, 300], ...approved },
  { name: 'won', count: 5, submitted: [40, 75], ...approved, deals: [5, 'won'] },
  { name: 'lost', count: 3, submitted: [40, 75], ...approved, deals: [3, 'lost'] },
  { name: 'by exception', count: 3, submitted: [10, 40], ...approved, exception: true },
  ...releaseReasons.map((release) => ({
    name: `released: ${release}`,
    count: 5,
    submitted: [35, 85] as const,
    ...approved,
    release,
  })),
  ...declineReasons.map((declineReason) => ({
    name: `declined: ${declineReason}`,
    count: 6,
    submitted: [4, 150] as const,
    status: 'declined' as const,
    decidedAfter,
    declineReason,
  })),
  { name: 'withdrawn', count: 14, submitted: [10, 120], status: 'withdrawn', decidedAfter },
  { name: 'asked', count: 10, submitted: [4, 8], status: 'info_requested', decidedAfter },
  { name: 'due', count: 14, submitted: [0, 1], deals: [3, 'open'] },
  { name: 'late', count: 8, submitted: [5, 9], deals: [2, 'open'] },
  { name: 'incomplete', count: 5, submitted: [1, 4], incomplete: true },
  { name: 'in conflict', count: 8, submitted: [2, 3], rival: true, deals: [4, 'open'] },
  { name: 'rival of a protected one', count: 2, submitted: [20, 40], ...approved, rival: true },
];
