// Written by `npm run generate` from the contracts in shared/src. Change those instead.

export const paths = {
  getDealCard: '/v1/cards/deal',
  getAccountCard: '/v1/cards/account',
  explainDecision: '/v1/decisions/:decisionId',
  listQueue: '/v1/registrations/queue',
  summariseProgramme: '/v1/analytics/programme',
} as const;
