import type { OutputOf } from '@alongside/shared/contracts/define-operation';
import type { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import type { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import type { RegistrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';

type Programme = OutputOf<typeof listMyRegistrations>;
type Deal = Programme['items'][number];

export const registrationIds = {
  asked: 'reg_01kasp0000e008000000000001',
  waiting: 'reg_01kasp0000e008000000000002',
  protected: 'reg_01kasp0000e008000000000003',
  declined: 'reg_01kasp0000e008000000000004',
} as const;

const submitted = { at: '2026-11-09T09:12:00.000Z', text: '9 Nov 2026 (13 days ago)' };
const due = {
  at: '2026-11-24T13:00:00.000Z',
  text: '24 Nov 2026 (in 2 days)',
  tooltip: '24 Nov 2026, 14:00 CET (Europe/Berlin)',
};
const protectedUntil = {
  at: '2027-01-08T23:00:00.000Z',
  text: '8 Jan 2027 (47 days)',
  tooltip: 'Until 8 Jan 2027, 23:59 CET (Europe/Berlin)',
};

/** A deal of the list; everything open unless told otherwise. */
export function aDeal(changes: Partial<Deal> = {}): Deal {
  return {
    registrationId: registrationIds.waiting,
    reviewStatus: 'in_review',
    protectionStatus: 'none',
    outcome: 'open',
    status: 'Waiting for an answer',
    tone: 'info',
    submitted,
    due,
    missing: [],
    customer: 'Meridian Logistics',
    amount: '€84,000',
    needsYou: false,
    ...changes,
  };
}

/** What every change of a registration answers. */
export function aReceipt(): RegistrationReceipt {
  const { needsYou: _, customer: __, amount: ___, ...receipt } = aDeal();
  return receipt;
}

/** The programme of Contoso as Northwind's Priya sees it, with a deal in every group. */
export function aProgramme(changes: Partial<Programme> = {}): Programme {
  return {
    partner: 'Northwind Consulting',
    contact: 'Priya Nair',
    vendor: 'Contoso Cloud',
    colour: '#0b6e4f',
    partnerManager: 'Dana Fischer',
    items: [
      aDeal({
        registrationId: registrationIds.asked,
        customer: 'Hafen & Söhne Spedition GmbH',
        status: 'Contoso asks you a question: answer by 26 Nov',
        tone: 'warning',
        reviewStatus: 'info_requested',
        needsYou: true,
      }),
      aDeal(),
      aDeal({
        registrationId: registrationIds.protected,
        customer: 'Aurora Klinik-Verbund Schleswig-Holstein-Mecklenburg-Vorpommern',
        status: 'Protected until 8 Jan 2027',
        tone: 'success',
        reviewStatus: 'approved',
        protectionStatus: 'active',
        protectedUntil,
        amount: '€1,250,000',
      }),
      aDeal({
        registrationId: registrationIds.declined,
        customer: 'Blue Heron Foods',
        status: 'Declined: existing customer',
        tone: 'neutral',
        reviewStatus: 'declined',
      }),
    ],
    form: {
      productLines: [
        { value: 'core', label: 'Core' },
        { value: 'add_on', label: 'Add-on' },
      ],
      countries: [
        { value: 'DE', label: 'Germany' },
        { value: 'JP', label: 'Japan' },
      ],
      currencies: ['EUR', 'USD', 'JPY', 'KWD'],
      defaultCurrency: 'EUR',
    },
    decisionPromise: 'We answer within 2 business days.',
    ...changes,
  };
}

/** One registration that shows everything a partner may see and do at once. */
export function aRegistration(changes: Partial<PartnerRegistration> = {}): PartnerRegistration {
  const { needsYou: _, ...deal } = aDeal();
  return {
    ...deal,
    registrationId: registrationIds.protected,
    status: 'Protected until 8 Jan 2027',
    tone: 'success',
    reviewStatus: 'approved',
    protectionStatus: 'active',
    protectedUntil,
    expectedClose: '15 Jan 2027',
    products: 'Core, Add-on',
    missing: ['Country of the customer', 'One proof of your work'],
    may: [
      'complete',
      'answer',
      'withdraw',
      'request_extension',
      'release',
      'add_evidence',
      'appeal',
      'message',
    ],
    question: 'Which plant is this for?\nWho signs there?',
    reasons: ['Your proof is dated inside the last 90 days.', 'You registered first.'],
    appealBy: {
      at: '2026-11-27T16:00:00.000Z',
      text: '27 Nov 2026 (in 5 days)',
      tooltip: '27 Nov 2026, 17:00 CET (Europe/Berlin)',
    },
    keepAlive: 'Tell us how it goes by 9 Dec 2026 to keep your protection.',
    timeline: [
      { happened: submitted, text: 'You registered the deal.' },
      { happened: due, text: 'Approved as sourced.' },
    ],
    messages: [
      {
        messageId: 'msg_01kasp0000e008000000000001',
        author: 'Dana Fischer',
        fromPartner: false,
        audience: 'To you',
        internal: false,
        body: 'Welcome.\nTell us when the demo is.',
        posted: submitted,
      },
      {
        messageId: 'msg_01kasp0000e008000000000002',
        author: 'Priya Nair',
        fromPartner: true,
        audience: 'From you',
        internal: false,
        body: 'It is on Thursday.',
        posted: due,
      },
    ],
    help: [
      {
        touchId: 'tou_01kasp0000e008000000000001',
        text: 'Demo on 3 Nov 2026, logged by us',
        confirmed: false,
      },
      {
        touchId: 'tou_01kasp0000e008000000000002',
        text: 'Introduction on 20 Oct 2026, logged by us',
        confirmed: true,
      },
    ],
    partnerManager: 'Dana Fischer',
    ...changes,
  };
}

export const theRules: OutputOf<typeof getRulesOfEngagement> = {
  vendor: 'Contoso Cloud',
  version: 3,
  inForceSince: '1 Oct 2026',
  sections: [
    {
      title: 'Registering',
      sentences: ['Four facts start your clock.', 'We answer within 2 business days.'],
    },
    { title: 'Protection', sentences: ['An approved registration is protected for 90 days.'] },
  ],
  coming: {
    version: 4,
    inForceFrom: '1 Jan 2027',
    sections: [{ title: 'Protection', sentences: ['It is protected for 75 days.'] }],
  },
};
