import type {
  RecordSource,
  SourceRecordPage,
} from '@alongside/scripts/sandbox/record-page/server/record-source';

const people = [
  {
    userId: 11,
    ownerId: '1',
    email: 'ada+ae@example.com',
    firstName: 'Ada',
    lastName: 'Ek',
    job: 'ae',
  },
  {
    userId: 12,
    ownerId: '2',
    email: 'bo@example.com',
    firstName: 'Bo',
    lastName: 'Lind',
    job: 'manager',
  },
];

const property = (name: string, label: string, type = 'string') => ({
  name,
  label,
  type,
  options: [],
});

const company: SourceRecordPage = {
  typeId: '0-2',
  id: '7001',
  properties: { name: 'Contoso', domain: 'contoso.example', country: 'Germany' },
  definitions: [property('name', 'Company name'), property('domain', 'Domain')],
  associated: {},
  notes: [],
};

/** A CRM with one deal and its company. The deal's properties a test may change while its page is open. */
export interface FixtureCrm extends RecordSource {
  set(name: string, value: string): void;
}

export function createFixtureCrm(): FixtureCrm {
  const properties: Record<string, string | null> = {
    dealname: 'Contoso rollout',
    amount: '84000',
    deal_currency_code: 'EUR',
    closedate: '2027-02-01T23:30:00Z',
    hubspot_owner_id: '1',
    prm_summary: 'Protected until 8 Jan 2027',
    prm_protected_until: '2027-01-08',
  };
  const deal: SourceRecordPage = {
    typeId: '0-3',
    id: '9001',
    properties,
    definitions: [
      property('dealname', 'Deal name'),
      property('amount', 'Amount', 'number'),
      property('closedate', 'Close date', 'datetime'),
      property('hubspot_owner_id', 'Deal owner'),
      property('prm_summary', 'Partner summary'),
      property('prm_protected_until', 'Protected until', 'date'),
    ],
    associated: {
      '0-2': [
        { typeId: '0-2', id: '7001', properties: { name: 'Contoso', domain: 'contoso.example' } },
      ],
    },
    notes: [
      {
        id: '1',
        at: '2026-11-20T12:00:00Z',
        ownerId: null,
        body: '<p>Approved &amp; <b>final</b></p>',
      },
    ],
  };
  return {
    findRecord: async (typeId, id) =>
      [deal, company].find((one) => one.typeId === typeId && one.id === id),
    listUsers: async () => people,
    set: (name, value) => {
      properties[name] = value;
    },
  };
}
