import { defineOperation } from '@alongside/shared/contracts/define-operation';
import type { Actor, Audience } from '@alongside/shared/vocabulary/actor';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { throwUnlessAllowed } from './authorise.ts';
import { newId } from './ids.ts';

const tenantId = newId('tenant');
const partner: Actor = {
  kind: 'partner_contact',
  tenantId,
  partnerId: newId('partner'),
  partnerContactId: newId('partnerContact'),
  shareLinkId: newId('shareLink'),
};
const system: Actor = { kind: 'system', tenantId, origin: 'clock' };
const user = (role: 'ae' | 'manager' | 'admin'): Actor => ({
  kind: 'crm_user',
  tenantId,
  installationId: newId('installation'),
  crmUserId: newId('crmUser'),
  role,
});
const operation = (...audience: Audience[]) =>
  defineOperation({
    name: 'thing.do',
    summary: 'Do a thing',
    method: 'POST',
    path: '/v1/things',
    input: z.strictObject({}),
    output: z.strictObject({}),
    errors: [],
    audience,
    writes: true,
  });

test.each([
  [user('ae'), ['ae', 'manager', 'admin']],
  [user('manager'), ['manager', 'admin']],
  [user('admin'), ['admin', 'system']],
  [partner, ['partner']],
  [system, ['system']],
] as [Actor, Audience[]][])('%j may do what is meant for %j', (actor, audience) => {
  expect(() => throwUnlessAllowed(operation(...audience), actor)).not.toThrow();
});

test.each([
  [user('ae'), ['manager', 'admin', 'system'], 'A partner manager or an admin can.'],
  [user('manager'), ['admin', 'system'], 'An admin can.'],
  [partner, ['ae', 'manager', 'admin'], 'An account executive, a partner manager or an admin can.'],
  [user('admin'), ['partner', 'system'], 'The partner can.'],
  [system, ['partner'], 'The partner can.'],
  [user('admin'), ['system'], 'Alongside itself can.'],
] as [Actor, Audience[], string][])(
  '%j may not do what is meant for %j',
  (actor, audience, who) => {
    expect(() => throwUnlessAllowed(operation(...audience), actor)).toThrow(
      `Your role may not do this. ${who}`,
    );
  },
);
