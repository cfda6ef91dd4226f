import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';

/** One partner gets the credit, fixed before the close (domain 3.8); the other models wait with usual settings (domain 4). */
export const defaultAttribution: PolicyDocument['attribution'] = {
  model: 'primary',
  settings: {
    linear: { repeats: 'each' },
    position: { first: 4000, last: 4000 },
    time_decay: { halfLifeHours: 168 },
    sourced_influenced: { sourced: 7000, influencedEach: 1000 },
    role_split: { parts: { sourcing: 5000, co_sell: 3000, services: 2000 }, missing: 'company' },
    kind_weighted: {
      values: {
        introduction: 5,
        demo: 3,
        meeting: 2,
        technical: 3,
        reference: 3,
        proposal: 4,
        reply: 1,
      },
      halfLifeHours: null,
      perDay: 3,
      perKind: 10,
    },
  },
  sourcedRequires: ['approved_registration'],
  influencedRequiresTouches: 1,
  influencedCapBasisPoints: 3000,
  lookbackDays: 180,
  lock: 'before_close',
  fx: 'close_date',
};
