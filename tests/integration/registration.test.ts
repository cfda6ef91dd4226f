import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

test('a partner registers with four fields and completes later without losing the time', async () => {
  const partner = await programme.addPartner('Early');
  const customer = newCustomer();
  const receipt = await programme.call(submitRegistration, partner, customer);
  expect(receipt.reviewStatus).toBe('submitted');
  expect(receipt.missing.length).toBe(3);
  const { registrationId } = receipt;
  const complete = await programme.call(completeRegistration, partner, {
    registrationId,
    ...approvalFacts,
  });
  expect(complete.missing).toEqual([]);
  expect(complete.submitted?.at).toBe(receipt.submitted?.at);
});

test('the same partner who registers the same customer again gets the same registration', async () => {
  const partner = await programme.addPartner('Twice');
  const customer = newCustomer();
  const first = await programme.call(submitRegistration, partner, {
    ...customer,
    ...approvalFacts,
  });
  const second = await programme.call(submitRegistration, partner, {
    ...customer,
    ...approvalFacts,
  });
  expect(second.registrationId).toBe(first.registrationId);
});

test('an approval opens a window until the end of a local day', async () => {
  const partner = await programme.addPartner('Northwind');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  const receipt = await programme.call(approveRegistration, programme.manager, { registrationId });
  expect(receipt).toMatchObject({ reviewStatus: 'approved', protectionStatus: 'active' });
  const mine = await programme.call(getMyRegistration, partner, { registrationId });
  expect(mine.may).toContain('request_extension');
  expect(mine.protectedUntil?.at).toBe('2027-01-11T00:00:00.000Z');
  const why = await programme.call(explainDecision, programme.manager, {
    decisionId: receipt.decisionId!,
  });
  expect(why.rules.length).toBeGreaterThan(5);
});

test('a second partner on the same customer and product meets a conflict that names nobody', async () => {
  const first = await programme.addPartner('Alpha');
  const second = await programme.addPartner('Bluefin');
  const customer = newCustomer();
  const one = await programme.call(submitRegistration, first, { ...customer, ...approvalFacts });
  const two = await programme.call(submitRegistration, second, { ...customer, ...approvalFacts });
  expect(JSON.stringify(two)).not.toContain('Alpha');
  const queue = await programme.call(listQueue, programme.manager, { show: 'conflicts' });
  const item = queue.items.find((candidate) => candidate.registrationId === two.registrationId);
  const panel = await programme.call(getConflict, programme.manager, {
    conflictId: item!.conflictId!,
  });
  expect(panel.sides.map((side) => side.partner)).toEqual(['Alpha', 'Bluefin']);
  const winner = panel.proposal.winner ?? one.registrationId;
  const settled = await programme.call(settleConflict, programme.manager, {
    conflictId: panel.conflictId,
    winner,
  });
  expect(settled.rules.filter((rule) => rule.outcome === 'decides')).toHaveLength(1);
  const loser = winner === one.registrationId ? second : first;
  const lost = winner === one.registrationId ? two : one;
  const page = await programme.call(getMyRegistration, loser, {
    registrationId: lost.registrationId,
  });
  expect(page.reviewStatus).toBe('declined');
  expect(JSON.stringify(page)).not.toContain(winner);
  expect(JSON.stringify(page)).not.toContain(loser === second ? 'Alpha' : 'Bluefin');
  const approved = await programme.call(approveRegistration, programme.manager, {
    registrationId: winner,
  });
  expect(approved.reviewStatus).toBe('approved');
});

test('a rival of a protected customer is never approved beside it', async () => {
  const first = await programme.addPartner('Holder');
  const second = await programme.addPartner('Rival');
  const customer = newCustomer();
  const held = await programme.call(submitRegistration, first, { ...customer, ...approvalFacts });
  await programme.call(approveRegistration, programme.manager, {
    registrationId: held.registrationId,
  });
  const rival = await programme.call(submitRegistration, second, { ...customer, ...approvalFacts });
  const answer = await programme.call(approveRegistration, programme.manager, {
    registrationId: rival.registrationId,
  });
  expect(answer).toMatchObject({ reviewStatus: 'in_review', protectionStatus: 'none' });
});

test('asking stops the clock, the answer lets it go on', async () => {
  const partner = await programme.addPartner('Asked');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  const asked = await programme.call(requestInformation, programme.manager, {
    registrationId,
    question: 'Which site?',
  });
  expect(asked.reviewStatus).toBe('info_requested');
  const page = await programme.call(getMyRegistration, partner, { registrationId });
  expect(page.question).toBe('Which site?');
  const answered = await programme.call(answerInformationRequest, partner, {
    registrationId,
    answer: 'Berlin',
  });
  expect(answered.reviewStatus).toBe('submitted');
});

test('a decline tells the partner why, a withdrawal is the partner’s own', async () => {
  const partner = await programme.addPartner('Declined');
  const one = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  await programme.call(declineRegistration, programme.manager, {
    registrationId: one.registrationId,
    reason: 'existing_customer',
    internalNote: 'Secret note',
  });
  const page = await programme.call(getMyRegistration, partner, {
    registrationId: one.registrationId,
  });
  expect(page.reasons.length).toBeGreaterThan(0);
  expect(JSON.stringify(page)).not.toContain('Secret note');
  const two = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  const gone = await programme.call(withdrawRegistration, partner, {
    registrationId: two.registrationId,
  });
  expect(gone.reviewStatus).toBe('withdrawn');
});

test('partners read their own list, the rules and what was written to them', async () => {
  const partner = await programme.addPartner('Reader');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  await programme.call(postMessage, programme.ae, {
    registrationId,
    body: 'Hello Priya',
    audience: 'partner',
  });
  await programme.call(postMessage, programme.ae, {
    registrationId,
    body: 'Careful here',
    audience: 'internal',
  });
  const page = await programme.call(getMyRegistration, partner, { registrationId });
  expect(page.messages.map((message) => message.body)).toEqual(['Hello Priya']);
  const list = await programme.call(listMyRegistrations, partner, {});
  expect(list.items.map((item) => item.registrationId)).toEqual([registrationId]);
  const rules = await programme.call(getRulesOfEngagement, partner, {});
  expect(rules.sections.length).toBeGreaterThan(3);
});
