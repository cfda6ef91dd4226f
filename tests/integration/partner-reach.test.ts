import { addEvidence } from '@alongside/shared/contracts/registration/add-evidence';
import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { markThreadRead } from '@alongside/shared/contracts/collaboration/mark-read';
import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import { afterAll, expect, test } from 'vitest';
import { openUnprovenRegistration } from '../support/open-unproven-registration.ts';
import { createProgramme, type Programme } from '../support/programme.ts';
import { wholeDatabase } from '../support/whole-database.ts';

const { programme, database, partner, receipt } = await openUnprovenRegistration();
const stranger = await programme.addPartner('Stranger');
const otherTenant = await createProgramme(database.url);
afterAll(() => otherTenant.close());

const { registrationId } = receipt;
const about = () => ({ registrationId });

/** Everything a partner can do to a registration. */
const touching: Record<string, (who: Programme, actor: Actor) => Promise<unknown>> = {
  read: (who, actor) => who.call(getMyRegistration, actor, about()),
  'add evidence to': (who, actor) =>
    who.call(addEvidence, actor, {
      ...about(),
      kind: 'meeting',
      summary: 'We met',
      happenedOn: '2026-10-01',
    }),
  'write to': (who, actor) =>
    who.call(postMessage, actor, { ...about(), body: 'Hello', audience: 'partner' }),
  complete: (who, actor) => who.call(completeRegistration, actor, { ...about(), need: 'More' }),
  answer: (who, actor) => who.call(answerInformationRequest, actor, { ...about(), answer: 'Yes' }),
  withdraw: (who, actor) => who.call(withdrawRegistration, actor, about()),
  release: (who, actor) =>
    who.call(releaseProtection, actor, { ...about(), reason: 'partner_gave_up' }),
  'ask more time for': (who, actor) =>
    who.call(requestExtension, actor, { ...about(), reason: 'Please' }),
  'mark as read': (who, actor) => who.call(markThreadRead, actor, about()),
};

for (const [what, touch] of Object.entries(touching)) {
  test(`another partner cannot ${what} a registration; to it there is none`, async () => {
    const before = await wholeDatabase(database.pool);
    await expect(touch(programme, stranger)).rejects.toMatchObject({ code: 'not_found' });
    const elsewhere = { ...partner, tenantId: otherTenant.tenantId };
    await expect(touch(otherTenant, elsewhere)).rejects.toMatchObject({ code: 'not_found' });
    expect(await wholeDatabase(database.pool)).toEqual(before);
  });
}
