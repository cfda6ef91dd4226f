import getCard from '@salesforce/apex/DealCardController.getCard';
import DealCard from 'c/dealCard';
import { words } from 'c/words';
import { getRecord } from 'lightning/uiRecordApi';
import { find, mount, read, settle } from 'test-data/mount';
import { notAllowed, notConnected, notSetUp, unexpected, unreachable } from 'test-data/refusals';

const SUMMARY = 'Northwind · sourced · protected until 8 Jan 2027';

const record = {
  lastModifiedDate: '2026-11-20T09:00:00.000Z',
  fields: {
    PRM_Summary__c: { value: SUMMARY, displayValue: null },
    PRM_Protection_Left__c: { value: '47 days left', displayValue: null },
  },
};
/** What a user sees who may not read our fields. */
const bareRecord = { lastModifiedDate: record.lastModifiedDate, fields: {} };

const open = (properties = {}) =>
  mount(DealCard, { recordId: '006000000000001AAA', ...properties });
const refusedBy = (refusal) => getCard.error({ message: JSON.stringify(refusal) });

it('paints from the record before our service has answered', async () => {
  const element = open();
  getRecord.emit(record);
  await settle();
  expect(read(element)).toEqual(expect.arrayContaining([SUMMARY, '47 days left']));
  expect(find(element, 'c-loading-lines')).toBeDefined();
  await expect(element).toBeAccessible();
});

it.each([
  ['away', unreachable, words.failure.away],
  ['not set up', notSetUp, words.failure.notSetUp],
  ['not for this role', notAllowed, notAllowed.sentence],
  ['not connected', notConnected, notConnected.sentence],
  ['failing', unexpected, unexpected.sentence],
])(
  'says that it is %s, beside what the record says and since when',
  async (_, refusal, sentence) => {
    const element = open();
    getRecord.emit(record);
    refusedBy(refusal);
    await settle();
    expect(read(element)).toEqual(
      expect.arrayContaining([sentence, SUMMARY, expect.stringContaining(words.failure.stale)]),
    );
    await expect(element).toBeAccessible();
  },
);

it('says why it shows nothing where the record says nothing either', async () => {
  const element = open();
  getRecord.emit(bareRecord);
  refusedBy(unreachable);
  await settle();
  expect(read(element)).toContain(words.failure.away);
  expect(find(element, 'c-headline')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it.each([
  [
    'without the summary',
    { PRM_Summary__c: undefined },
    'Northwind · Approved · protected until 8 Jan 2027',
  ],
  [
    'with nothing but the partner',
    {
      PRM_Summary__c: undefined,
      PRM_Registration_Status__c: undefined,
      PRM_Protected_Until__c: undefined,
    },
    'Northwind',
  ],
])('says as much as the reader may read, %s', async (_, changes, text) => {
  const fields = {
    ...record.fields,
    PRM_Partner_Org__c: { value: 'Northwind', displayValue: null },
    PRM_Registration_Status__c: { value: 'approved', displayValue: 'Approved' },
    PRM_Protected_Until__c: { value: '2027-01-08', displayValue: '8 Jan 2027' },
    ...changes,
  };
  const element = open();
  getRecord.emit({ ...record, fields });
  await settle();
  expect(read(element)).toContain(text);
});

it('shows nothing before a partner is known where such cards are hidden', async () => {
  const element = open({ hideWithoutPartner: true });
  getRecord.emit(bareRecord);
  await settle();
  expect(find(element, 'c-card-frame')).toBeUndefined();
  getRecord.emit(record);
  await settle();
  expect(read(element)).toContain(SUMMARY);
});
