import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import { actionForm } from '@alongside/shared/vocabulary/card-action';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { queueModel } from '@alongside/shared/vocabulary/queue-model';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { describe, expect, test } from 'vitest';
import { buildApprovalForm } from './build-approval-form.ts';
import { buildPartnerRegistration } from './build-partner-registration.ts';
import { buildQueue } from './build-queue.ts';
import { policyOf, registrationOf } from '../test-data/card/load-card-cases.ts';

type Spec = Parameters<typeof registrationOf>[0];
interface Pages {
  readonly queue: readonly {
    readonly title: string;
    readonly registration: Spec;
    readonly findings: readonly ReasonCode[];
    readonly approvable: boolean;
    readonly conflict?: Id<'conflict'>;
    readonly clean: boolean;
    readonly flags: readonly string[];
  }[];
  readonly approval: readonly {
    readonly title: string;
    readonly deals: readonly string[];
    readonly companyExists: boolean;
    readonly exceptionNeeded?: boolean;
    readonly value?: string;
    readonly options: readonly string[];
    readonly sentence: string;
  }[];
  readonly partner: readonly {
    readonly title: string;
    readonly registration: Spec;
    readonly status: string;
    readonly may: readonly string[];
    readonly appealBy?: string;
  }[];
}

const path = join(import.meta.dirname, '..', 'test-data', 'card', 'pages.json');
const pages = JSON.parse(readFileSync(path, 'utf8')) as Pages;
const now = '2026-11-22T12:00:00.000Z';
const reader = {
  role: 'manager',
  name: 'Dana',
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
} as const;
const amount = { amountMinor: 4_800_050, currency: 'EUR' };
const policy = policyOf();

describe('card: the queue', () => {
  test.each(pages.queue)(
    '$title',
    ({ registration, findings, approvable, conflict, clean, flags }) => {
      const item = {
        registration: registrationOf(registration),
        customerName: 'Acme',
        amount,
        findings: findings.map((code) => ({ code, facts: {} })),
        customerNames: {},
        approvable,
        openConflictId: conflict ?? null,
        dealRecordUrl: null,
        dealRecordId: null,
      };
      const facts = { show: 'waiting', items: [item], total: 1, nextCursor: null, policy } as const;
      const queue = queueModel.parse(buildQueue(facts, reader, now));
      expect(queue.items[0]).toMatchObject({ clean, amount: '€48,001', tier: 'Gold' });
      expect(queue.items[0]!.flags.map(({ text }) => text)).toEqual(flags);
      expect(queue.items[0]!.actions.map(({ id }) => id)).toContain('approve');
      expect(queue.summary).toBe('1 registration by due time');
    },
  );

  test('what was decided is extended or released there, where it is protected', () => {
    const actionsOf = (name: string) => {
      const item = {
        registration: registrationOf(name),
        customerName: 'Acme',
        amount,
        findings: [],
        customerNames: {},
        approvable: false,
        openConflictId: null,
        dealRecordUrl: null,
        dealRecordId: null,
      };
      const facts = { show: 'decided', items: [item], total: 1, nextCursor: null, policy } as const;
      return buildQueue(facts, reader, now).items[0]!.actions.map(({ id, enabled }) => [
        id,
        enabled,
      ]);
    };
    expect(actionsOf('protected')).toEqual(
      expect.arrayContaining([
        ['extend', true],
        ['release', true],
      ]),
    );
    expect(actionsOf('ended')).toEqual(
      expect.arrayContaining([
        ['extend', false],
        ['release', false],
      ]),
    );
    expect(actionsOf('declined').map(([id]) => id)).not.toContain('extend');
  });
});

describe('card: the approval preview', () => {
  test.each(pages.approval)('$title', ({ deals, companyExists, exceptionNeeded, ...expected }) => {
    const facts = {
      registration: registrationOf('waiting'),
      customerName: 'Acme',
      openDeals: deals.map((name, index) => ({
        value: `dea_${index + 1}`,
        name,
        amount,
        stage: 'Qualified',
        expectedCloseOn: '2026-12-20',
      })),
      companyExists,
      exceptionNeeded: exceptionNeeded ?? false,
      findings: exceptionNeeded ? [{ code: 'proof_missing' as const, facts: {} }] : [],
      customerNames: {},
      wouldEndAt: '2027-02-20T23:00:00.000Z',
      policy,
    };
    const form = actionForm.parse(buildApprovalForm(facts, reader, now));
    const [deal, exception] = form.fields;
    expect(form.consequences).toContain(expected.sentence);
    expect(form.consequences[0]).toBe('Northwind is protected until 20 Feb 2027.');
    expect(deal?.options?.map(({ label }) => label)).toEqual(expected.options);
    expect(deal?.value).toBe(expected.value);
    expect(exception?.required).toBe(exceptionNeeded);
  });
});

describe("card: the partner's page", () => {
  test.each(pages.partner)('$title', ({ registration, status, may, appealBy }) => {
    const facts = {
      registration: registrationOf(registration),
      customerName: 'Acme',
      amount,
      expectedCloseOn: '2026-12-20',
      reasons: [],
      timeline: [],
      messages: [],
      help: [],
      threadId: null,
      partnerManagerName: 'Dana',
      policy,
    };
    const page = partnerRegistration.parse(buildPartnerRegistration(facts, reader, now));
    expect(page.status).toBe(status);
    expect(page.may).toEqual(may);
    expect(page.appealBy?.text).toBe(appealBy);
    expect(page).toMatchObject({
      amount: '€48,001',
      expectedClose: '20 Dec 2026',
      products: 'Core',
    });
  });
});
