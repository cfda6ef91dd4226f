import { reasonCode } from '@alongside/shared/vocabulary/reason-codes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyOf, registrationOf } from '../test-data/card/load-card-cases.ts';
import { buildExplanation } from './build-explanation.ts';
import { buildPartnerRegistration } from './build-partner-registration.ts';

const now = '2026-11-22T12:00:00.000Z';
const rivalIds = [
  'reg_00000000000000000000000002',
  'par_00000000000000000000000002',
  'dea_00000000000000000000000003',
];
/** Names that no sentence of ours could contain by chance. */
const rivalNames = fc
  .string({ minLength: 4, maxLength: 30, unit: fc.constantFrom('q', 'x', 'z', 'j', 'v', 'k') })
  .map((name) => `Q${name}x`);
const facts = fc.record({
  winner: fc.constantFrom(...rivalIds),
  registrations: fc.constant(rivalIds),
  registration: fc.constantFrom(...rivalIds),
  chosen: fc.constantFrom(...rivalIds),
  deals: fc.constant(rivalIds),
  customerId: fc.constant('cus_00000000000000000000000002'),
});
const reasons = fc.array(fc.record({ code: fc.constantFrom(...reasonCode.options), facts }), {
  maxLength: 6,
});
const states = fc.constantFrom('waiting', 'asked', 'protected', 'ended', 'declined');

test("a partner's page never holds a rival's name or id, nor an internal note", () => {
  fc.assert(
    fc.property(states, reasons, rivalNames, (state, found, rival) => {
      const page = buildPartnerRegistration(
        {
          registration: registrationOf(state),
          customerName: 'Acme',
          amount: null,
          expectedCloseOn: null,
          reasons: found,
          timeline: found.map((reason) => ({
            happenedAt: now,
            reason,
            actorName: rival,
            decisionId: null,
          })),
          messages: [
            {
              messageId: 'msg_00000000000000000000000001',
              registrationId: 'reg_00000000000000000000000001',
              author: 'Sam',
              fromPartner: false,
              internal: true,
              body: `${rival} was first`,
              postedAt: now,
            },
          ],
          help: [],
          threadId: null,
          partnerManagerName: null,
          policy: policyOf(),
        },
        {},
        now,
      );
      const text = JSON.stringify(page);
      expect(text).not.toContain(rival);
      for (const id of [...rivalIds, 'cus_']) expect(text).not.toContain(id);
    }),
  );
});

test("the partner-safe explanation never holds a rival's name or id, although ours does", () => {
  fc.assert(
    fc.property(reasons, rivalNames, (found, rival) => {
      const explanation = buildExplanation(
        {
          decisionId: 'dec_00000000000000000000000001',
          reasons: found,
          trace: { engineVersion: '1.0.0', policyVersion: 3, decidedAt: now, rules: [] },
          names: Object.fromEntries(rivalIds.map((id) => [id, rival])),
          publishedBy: 'Dana',
          publishedAt: '2026-11-01T09:00:00.000Z',
          timeZone: 'Europe/Berlin',
        },
        { locale: 'en-GB' },
        now,
      );
      const safe = explanation.partnerSafeText ?? '';
      expect(safe).not.toContain(rival);
      for (const id of rivalIds) expect(safe).not.toContain(id);
    }),
  );
});
