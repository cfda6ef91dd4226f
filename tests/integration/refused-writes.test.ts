import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { addEvidence } from '@alongside/shared/contracts/registration/add-evidence';
import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { expect, test } from 'vitest';
import { openUnprovenRegistration } from '../support/open-unproven-registration.ts';
import { wholeDatabase } from '../support/whole-database.ts';

const { programme, database, partner, input, receipt } = await openUnprovenRegistration();
const { registrationId } = receipt;
const decisionId = receipt.decisionId!;
const toCome = { kind: 'meeting' as const, happenedOn: '2026-10-13', summary: 'Tomorrow' };

const about = () => ({ registrationId });

/** What is refused, and with which code. */
const refused: Record<string, [code: string, () => Promise<unknown>]> = {
  'an approval without proof': [
    'action_not_possible',
    () => programme.call(approveRegistration, programme.manager, about()),
  ],
  'an approval with a deal nobody knows': [
    'not_found',
    () => programme.call(approveRegistration, programme.manager, { ...about(), deal: 'deal_x' }),
  ],
  'an answer to no question': [
    'action_not_possible',
    () => programme.call(answerInformationRequest, partner, { ...about(), answer: 'Yes' }),
  ],
  'a product line that is there already': [
    'action_not_possible',
    () => programme.call(completeRegistration, partner, { ...about(), productLines: ['add-on'] }),
  ],
  'a product line that nobody sells': [
    'input_invalid',
    () => programme.call(submitRegistration, partner, { ...input, productLines: ['a, b'] }),
  ],
  'proof that is still to come': [
    'action_not_possible',
    () => programme.call(addEvidence, partner, { ...about(), ...toCome }),
  ],
  'a registration with proof that is still to come': [
    'action_not_possible',
    () => programme.call(submitRegistration, partner, { ...input, evidence: [toCome] }),
  ],
  'a registration on behalf of nobody': [
    'input_invalid',
    () => programme.call(submitRegistration, programme.ae, input),
  ],
  'more time without protection': [
    'action_not_possible',
    () => programme.call(requestExtension, partner, { ...about(), reason: 'Please' }),
  ],
  'an extension without protection': [
    'action_not_possible',
    () =>
      programme.call(extendProtection, programme.manager, { ...about(), days: 30, reason: 'Yes' }),
  ],
  'a release without protection': [
    'action_not_possible',
    () => programme.call(releaseProtection, partner, { ...about(), reason: 'partner_gave_up' }),
  ],
  'a decision by a partner': [
    'not_allowed',
    () => programme.call(declineRegistration, partner, { ...about(), reason: 'duplicate' }),
  ],
};

for (const [what, [code, attempt]] of Object.entries(refused)) {
  test(`${what} is refused and changes nothing in any table`, async () => {
    const before = await wholeDatabase(database.pool);
    await expect(attempt()).rejects.toMatchObject({ code });
    expect(await wholeDatabase(database.pool)).toEqual(before);
  });
}

test('reading changes nothing and is not audited', async () => {
  const before = await wholeDatabase(database.pool);
  await programme.call(getMyRegistration, partner, about());
  await programme.call(listMyRegistrations, partner, {});
  await programme.call(getRulesOfEngagement, partner, {});
  await programme.call(listQueue, programme.manager, {});
  await programme.call(explainDecision, programme.manager, { decisionId });
  await programme.call(listQueue, programme.manager, { show: 'decided' });
  expect(await wholeDatabase(database.pool)).toEqual(before);
});

test('a cursor that nobody gave out is refused, never a failure', async () => {
  for (const at of [
    '2026-02-31 00:00:00+00',
    '1',
    'Mon, 1 Jan 2026',
    '2026-10-12 08:00:00+00 OR 1',
  ]) {
    const cursor = Buffer.from(`${at} 01890000-0000-7000-8000-000000000000`).toString('base64url');
    const answer = await programme.call(listMyRegistrations, partner, { cursor }).then(
      () => 'read',
      (error: { code: string }) => error.code,
    );
    expect(['read', 'input_invalid']).toContain(answer);
  }
});
